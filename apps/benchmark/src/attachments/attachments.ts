import { setTimeout as pause } from 'node:timers/promises';
import type { Document, PublicDocument, Tombstone } from '@plaza/contracts';
import type { Loads } from '../measure/load';
import { measureLatency, type Latency } from '../measure/measurements';
import { percentile, rounded } from '../measure/statistics';
import { measureUsage } from '../measure/usage';
import type { Plan, Rate } from '../options';
import { aligned } from '../report/table';
import { startPlaza, type RunningPlaza } from '../systems/plaza';
import type { Session } from '../systems/session';
import { fileOf, type File } from './files';

const RATE: Rate = 50;
/** One document in so many has a file. */
const ONE_IN = 10;
const AT_MOST = 10 * 60_000;

/** What files cost, and what they cost the documents beside them. */
export interface WithAttachments {
  rate: number;
  files: number;
  /** Milliseconds until public and searchable: without files, then all documents of the mix, held ones included. */
  plain: Latency;
  mixed: Latency;
  /** Milliseconds from acceptance to the decision in which the files have been judged. */
  judgedP50: number | null;
  judgedP99: number | null;
  /** Files judged a second, from the first document to the last file. */
  filesPerSecond: number;
  /** CPU seconds a file beyond what the same documents cost without, by process. */
  cpuPerFile: Record<string, number>;
  outcomes: Record<string, number>;
}

/** The plaza alone: the same rate without files and with a file of 100 KB at every tenth document. */
export async function measureAttachments(plan: Plan, session: Session, loads: Loads, say: (text: string) => void): Promise<WithAttachments> {
  const system = await session.start(startPlaza);
  try {
    await measureLatency(system, loads('warm-up', plan.warmUp), 200);
    const count = RATE * plan.seconds[RATE];
    const [plain, plainCpu] = await costing(system, () => measureLatency(system, loads('plain', count), RATE));
    const [documents, files] = await withFiles(loads('mixed', count));
    for (const file of files) await upload(system, file);
    say(`${count} documents without files measured; ${files.length} files uploaded`);
    const began = performance.now();
    const [{ mixed, judged }, mixedCpu] = await costing(system, async () => {
      const latency = await measureLatency(system, documents, RATE);
      if (latency.lost > 0) throw new Error(`${latency.lost} of the documents with and without files never became public`);
      return { mixed: latency, judged: await untilJudged(system, documents.filter(({ attachments }) => attachments?.length)) };
    });
    const delays = judged.map(({ journey }) => Date.parse(journey.publishedAt) - Date.parse(journey.receivedAt));
    const statuses = judged.flatMap(({ attachments }) => attachments.map(({ status, original }) => (original ? `${status}, as it was` : status)));
    return {
      rate: RATE, files: files.length, plain, mixed,
      judgedP50: percentile(delays, 0.5), judgedP99: percentile(delays, 0.99),
      filesPerSecond: rounded(files.length / ((performance.now() - began) / 1000)),
      cpuPerFile: Object.fromEntries(Object.entries(mixedCpu).map(([name, cpu]) => [name, rounded((cpu - (plainCpu[name] ?? 0)) / files.length)])),
      outcomes: Object.fromEntries([...new Set(statuses)].map((status) => [status, statuses.filter((one) => one === status).length])),
    };
  } finally {
    await session.end();
  }
}

async function withFiles(documents: Document[]): Promise<[Document[], File[]]> {
  const files: File[] = [];
  const all: Document[] = [];
  for (const [index, document] of documents.entries()) {
    const file = index % ONE_IN ? null : await fileOf(index / ONE_IN, documents);
    if (file) files.push(file);
    // What it withheld of files of its own, it has no longer.
    const withheld = document.withheld?.filter(({ part }) => !part.startsWith('attachment:'));
    all.push({ ...document, attachments: file ? [file.attachment] : [], ...(withheld && { withheld }) });
  }
  return [all, files];
}

async function upload({ plaza }: RunningPlaza, { bytes, attachment }: File): Promise<void> {
  const { intakeUrl, sources } = plaza.credentials;
  const response = await fetch(`${intakeUrl}/v1/blobs/${attachment.sha256}`, { method: 'PUT', headers: { authorization: `Bearer ${sources.demo!.apiKey}` }, body: new Uint8Array(bytes) });
  if (!response.ok) throw new Error(`intake answered ${response.status} to a file`);
}

/** CPU seconds that every process has used meanwhile; those of its children are its own. */
async function costing<T>(system: RunningPlaza, work: () => Promise<T>): Promise<[T, Record<string, number>]> {
  const before = measureUsage(system.pids);
  const result = await work();
  const after = measureUsage(system.pids);
  return [result, Object.fromEntries(Object.entries(after).map(([name, { cpu }]) => [name, cpu - (before[name]?.cpu ?? 0)]))];
}

const isJudged = (document: PublicDocument | Tombstone): document is PublicDocument =>
  'attachments' in document && document.attachments.every(({ grounds }) => grounds.every(({ reasonEn }) => reasonEn !== 'The content of the file is being judged'));

/** @throws Error when files are still being judged after ten minutes */
async function untilJudged({ plaza }: RunningPlaza, documents: readonly Document[]): Promise<PublicDocument[]> {
  const giveUpAt = performance.now() + AT_MOST;
  const judged: PublicDocument[] = [];
  for (const { documentId } of documents) {
    for (;;) {
      const { body } = await plaza.get<PublicDocument | Tombstone>(`/api/v1/documents?source=demo&sourceDocumentId=${documentId}`);
      if (isJudged(body)) {
        judged.push(body);
        break;
      }
      if (performance.now() > giveUpAt) throw new Error(`the files of ${documents.length - judged.length} documents are still being judged`);
      await pause(250);
    }
  }
  return judged;
}

export function attachmentsTable({ rate, files, plain, mixed, judgedP50, judgedP99, filesPerSecond, cpuPerFile, outcomes }: WithAttachments): string {
  const shown = (value: number | null) => (value === null ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: 2 }));
  const ratio = (a: number | null, b: number | null) => shown(a === null || b === null ? null : rounded(a / b));
  return [
    aligned([
      [`at ${rate}/s`, 'p50 ms', 'p99 ms', 'lost'],
      ['without files', shown(plain.p50), shown(plain.p99), String(plain.lost)],
      [`one in ${ONE_IN} with a file`, shown(mixed.p50), shown(mixed.p99), String(mixed.lost)],
      ['ratio', ratio(mixed.p50, plain.p50), ratio(mixed.p99, plain.p99), ''],
      ['until files are judged', shown(judgedP50), shown(judgedP99), ''],
    ]),
    `${files} files, ${shown(filesPerSecond)} a second; ${Object.entries(outcomes).map(([status, count]) => `${count} ${status}`).join(', ')}`,
    `CPU s a file: ${Object.entries(cpuPerFile).map(([name, cpu]) => `${name} ${cpu}`).join(', ')}`,
  ].join('\n');
}
