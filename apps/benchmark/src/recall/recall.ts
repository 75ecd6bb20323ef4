import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Change, Document, PublicDocument, Tombstone } from '@plaza/contracts';
import { pace, type Loads } from '../measure/load';
import { measureLatency } from '../measure/measurements';
import { percentile } from '../measure/statistics';
import type { Plan, Rate } from '../options';
import { aligned } from '../report/table';
import { startPlaza, type RunningPlaza } from '../systems/plaza';
import type { Session } from '../systems/session';
import { EXITS, type Exit, type Published } from './exits';

const RATE: Rate = 50;
/** Recalled a second. */
const RECALLS = 2;
const ASK_EVERY = 100;
/** Milliseconds after which an exit counts as never having stopped. */
const AT_MOST = 60_000;

/** Milliseconds from the request to recall a document until each exit shows nothing of it any more. */
export interface Recall {
  rate: number;
  recalled: number;
  exits: Record<Exit | 'all', { p50: number | null; p99: number | null }>;
}

/** The plaza alone: documents are recalled by their source while others arrive. */
export async function measureRecall(plan: Plan, session: Session, loads: Loads, say: (text: string) => void): Promise<Recall> {
  const system = await session.start(startPlaza);
  try {
    await measureLatency(system, loads('warm-up', plan.warmUp), 200);
    const count = RECALLS * plan.seconds[RATE];
    const published = await publish(system, loads('recalled', count));
    say(`${count} documents with a file each are public and searchable`);
    const load = pace(loads('meanwhile', RATE * plan.seconds[RATE]).map((document) => system.prepare(document)), RATE);
    const delays = await Promise.all(published.map(async (document, index) => {
      await pause((index * 1000) / RECALLS);
      return await recall(system, document);
    }));
    await load;
    const of = (values: number[]) => ({ p50: percentile(values, 0.5), p99: percentile(values, 0.99) });
    const exits = Object.fromEntries((Object.keys(EXITS) as Exit[]).map((exit) => [exit, of(delays.map((delay) => delay[exit]))]));
    return { rate: RATE, recalled: count, exits: { ...exits, all: of(delays.map((delay) => Math.max(...Object.values(delay)))) } as Recall['exits'] };
  } finally {
    await session.end();
  }
}

async function publish({ plaza }: RunningPlaza, load: Document[]): Promise<Published[]> {
  const documents: (Document & { word: string })[] = [];
  for (const [index, document] of load.entries()) {
    const word = `recall${index}probe`;
    const bytes = Buffer.from(`${word} 붙임`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { intakeUrl, sources } = plaza.credentials;
    const response = await fetch(`${intakeUrl}/v1/blobs/${sha256}`, { method: 'PUT', headers: { authorization: `Bearer ${sources.demo!.apiKey}` }, body: new Uint8Array(bytes) });
    if (!response.ok) throw new Error(`intake answered ${response.status} to a file`);
    const plain: Partial<Document> = { disclosureCode: '1NNNNNNNN', disclosureReason: null, withheld: [], restrictedUntil: null, title: `${word} 회수`, body: { mediaType: 'text/plain', text: `${word} 자전거도로를 정비함` } };
    documents.push({ ...document, ...plain, attachments: [{ name: `${word}.txt`, mediaType: 'text/plain', size: bytes.length, sha256 }], word });
  }
  await plaza.submit('documents', documents.map(({ word: _, ...document }) => document));
  const states = new Map<string, PublicDocument>();
  for (const { documentId } of documents) {
    const shown = (state: PublicDocument | Tombstone) => 'attachments' in state && typeof state.attachments[0]?.url === 'string';
    states.set(documentId, (await plaza.document(documentId, shown)) as PublicDocument);
  }
  const cursors = new Map((await plaza.changes()).map(({ cursor, document }: Change) => [document.id, cursor]));
  return documents.map(({ documentId, word }) => {
    const { id, attachments } = states.get(documentId)!;
    return { documentId, id, word, cursor: cursors.get(id)!, file: attachments[0]!.url! };
  });
}

/** @throws Error where an exit did not show it before: it could not be seen to stop */
async function recall({ plaza }: RunningPlaza, document: Published): Promise<Record<Exit, number>> {
  const exits = Object.keys(EXITS) as Exit[];
  for (const exit of exits) if (!(await EXITS[exit](plaza, document))) throw new Error(`${exit} does not show ${document.documentId} before it is recalled`);
  const began = performance.now();
  const accepted = plaza.submit('withdrawals', [{ documentId: document.documentId, reason: 'personal-information' }]);
  const delays = await Promise.all(exits.map(async (exit) => {
    while (await EXITS[exit](plaza, document)) {
      if (performance.now() - began > AT_MOST) return [exit, Infinity] as const;
      await pause(ASK_EVERY);
    }
    return [exit, performance.now() - began] as const;
  }));
  const [answer] = await accepted;
  if (answer?.status !== 'accepted') throw new Error(`intake answered ${answer?.status} to a withdrawal`);
  return Object.fromEntries(delays) as Record<Exit, number>;
}

export function recallTable({ rate, recalled, exits }: Recall): string {
  const shown = (value: number | null) => (value === null ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: 0 }));
  return [
    `${recalled} recalled, ${RECALLS} a second, while ${rate}/s arrive; asked every ${ASK_EVERY} ms`,
    aligned([['until it shows nothing', 'p50 ms', 'p99 ms'], ...Object.entries(exits).map(([exit, { p50, p99 }]) => [exit, shown(p50), shown(p99)])]),
  ].join('\n');
}
