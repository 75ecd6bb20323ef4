import { judge, newestPolicy } from '@plaza/disclosure';
import { simulateDay } from '@plaza/simulation';
import type { Document } from '@plaza/contracts';

const NOW = new Date('2026-07-15T02:00:00Z');
const policy = newestPolicy();

export interface Throughput {
  documents: number;
  /** Of the bodies, in UTF-8. */
  meanBytes: number;
  perCpuSecond: number;
}

/** Code that a service runs all day is compiled in its first seconds: after so many times it gets no faster. */
const WARM_UP = 6;

/** Judges ordinary simulated documents, and counts the CPU time of it: other processes on the machine are not in the figure. */
export function measureThroughput(count: number): Throughput {
  const documents = ordinaryDocuments(count);
  for (let time = 0; time < WARM_UP; time += 1) judgeAll(documents);
  const before = process.cpuUsage();
  judgeAll(documents);
  const { user, system } = process.cpuUsage(before);
  return { documents: count, meanBytes: Math.round(documents.reduce((sum, { body }) => sum + Buffer.byteLength(body.text!), 0) / count), perCpuSecond: count / ((user + system) / 1e6) };
}

function judgeAll(documents: readonly Document[]): void {
  for (const document of documents) judge({ document, bodyText: document.body.text!, now: NOW.toISOString(), policy });
}

/** New documents of the simulation, about as many with citizens in them as a city has, whose text is 2.3 to 2.9 KB. */
function ordinaryDocuments(count: number): Document[] {
  const documents: Document[] = [];
  for (const emission of simulateDay({ seed: 11, count: count * 8, agencies: ['6110000'], now: NOW, followUps: false })) {
    if (emission.kind !== 'created') continue;
    const bytes = Buffer.byteLength(emission.data.body.text ?? '');
    if (bytes >= 2_300 && bytes <= 2_900) documents.push(emission.data);
    if (documents.length === count) return documents;
  }
  throw new Error(`the simulation has only ${documents.length} documents of that length`);
}
