import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Change, Document, PublicDocument, Tombstone } from '@plaza/contracts';
import type { Plaza } from '@plaza/testing';
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

/** Who takes a document back, the one as often as the other. */
const WHO = ['source', 'operator'] as const;
type Who = (typeof WHO)[number];

/** Where it shows, and a subscriber on the bus who is told. */
type Place = Exit | 'subscriber';
type Delays = Record<Place, number>;

/** Milliseconds from the request to recall a document until each exit shows nothing of it any more, and subscribers know. */
export interface Recall {
  rate: number;
  recalled: number;
  by: Record<Who, Record<Place | 'all', { p50: number | null; p99: number | null }>>;
}

/** The plaza alone: documents are recalled by their source and by operators while others arrive. */
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
      return await recall(system, document, WHO[index % WHO.length]!);
    }));
    await load;
    const by = WHO.map((who, turn) => [who, summary(delays.filter((_, index) => index % WHO.length === turn))]);
    return { rate: RATE, recalled: count, by: Object.fromEntries(by) as Recall['by'] };
  } finally {
    await session.end();
  }
}

function summary(delays: Delays[]): Recall['by'][Who] {
  const of = (values: number[]) => ({ p50: percentile(values, 0.5), p99: percentile(values, 0.99) });
  const places = Object.keys(delays[0]!) as Place[];
  return Object.fromEntries([...places.map((place) => [place, of(delays.map((delay) => delay[place]))]), ['all', of(delays.map((delay) => Math.max(...Object.values(delay))))]]);
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
async function recall({ plaza, watch }: RunningPlaza, document: Published, who: Who): Promise<Delays> {
  const exits = Object.keys(EXITS) as Exit[];
  for (const exit of exits) if (!(await EXITS[exit](plaza, document))) throw new Error(`${exit} does not show ${document.documentId} before it is recalled`);
  const told = watch.entriesOf(document.documentId);
  const began = performance.now();
  const since = async (still: () => boolean | Promise<boolean>, every: number): Promise<number> => {
    while (await still()) {
      if (performance.now() - began > AT_MOST) return Infinity;
      await pause(every);
    }
    return performance.now() - began;
  };
  const accepted = REQUESTS[who](plaza, document);
  const [subscriber, ...shown] = await Promise.all([
    since(() => watch.entriesOf(document.documentId) === told, 1),
    ...exits.map((exit) => since(() => EXITS[exit](plaza, document), ASK_EVERY)),
  ]);
  await accepted;
  return { ...Object.fromEntries(exits.map((exit, index) => [exit, shown[index]!])), subscriber } as Delays;
}

/** @throws Error when it is refused */
const REQUESTS: Record<Who, (plaza: Plaza, document: Published) => Promise<void>> = {
  async source(plaza, { documentId }) {
    const [answer] = await plaza.submit('withdrawals', [{ documentId, reason: 'personal-information' }]);
    if (answer?.status !== 'accepted') throw new Error(`intake answered ${answer?.status} to a withdrawal`);
  },
  async operator(plaza, { id }) {
    const response = await fetch(`${plaza.consoleUrl}/api/documents/${id}/withdraw`, {
      method: 'POST', headers: { authorization: `Bearer ${plaza.credentials.operator.token}`, 'content-type': 'application/json' }, body: JSON.stringify({ reason: 'personal-information' }),
    });
    if (!response.ok) throw new Error(`the console answered ${response.status} to a withdrawal`);
  },
};

export function recallTable({ rate, recalled, by }: Recall): string {
  const shown = (value: number | null) => (value === null ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: 0 }));
  const places = Object.keys(by.source) as (Place | 'all')[];
  return [
    `${recalled} recalled, ${RECALLS} a second, half by their source and half by an operator, while ${rate}/s arrive; exits asked every ${ASK_EVERY} ms`,
    aligned([
      ['until it shows nothing, or is told', ...WHO.flatMap((who) => [`${who} p50 ms`, 'p99 ms'])],
      ...places.map((place) => [place, ...WHO.flatMap((who) => [shown(by[who][place].p50), shown(by[who][place].p99)])]),
    ]),
  ].join('\n');
}
