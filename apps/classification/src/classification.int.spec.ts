import type { Document, DocumentClassifiedV1, DocumentProducedV1 } from '@plaza/contracts';
import type { Received } from '@plaza/messaging';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import { newestPolicy } from '@plaza/disclosure';
import type { DataSource } from 'typeorm';
import { ClassificationHandlers } from './classification.handlers';
import type { Judged } from './judging/judgement';
import { MIGRATIONS } from './migrations';
import { Judging } from './judging/judging';
import { LaterDecisions } from './later-decisions';
import { Reopening } from './reopening';
import { IntakeStandIn } from './testing/intake';

/** Against a real PostgreSQL. */
const sent: DocumentClassifiedV1[] = [];
let database: TestDatabase;
let source: DataSource;
let intake: IntakeStandIn;
let handlers: ClassificationHandlers;
let reopening: Reopening;

beforeAll(async () => {
  database = await createTestDatabase(['classification']);
  source = await openDatabase({ url: database.urlOf('classification'), schema: 'classification', migrations: MIGRATIONS });
  intake = await IntakeStandIn.start();
  const asked = intake.originals;
  const judging = new Judging(source, asked, newestPolicy());
  handlers = new ClassificationHandlers(judging);
  const publisher = { publish: async (emissions: { data: unknown }[]) => void sent.push(...emissions.map(({ data }) => data as DocumentClassifiedV1)) };
  reopening = new Reopening(source, asked, judging, new LaterDecisions(publisher as never, console as never), console as never);
});
afterAll(async () => {
  await intake.stop();
  await source.destroy();
  await database.drop();
});

const produced = (changes: Partial<Document>): DocumentProducedV1 => intake.produce(changes);

async function classify(...events: DocumentProducedV1[]): Promise<DocumentClassifiedV1[]> {
  const batch = events.map((data) => ({ data, traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', emission: 1 })) as Received<DocumentProducedV1, Judged>[];
  (await handlers.judge(batch)).forEach((judged, index) => (batch[index]!.prepared = judged));
  const emissions = await source.transaction((tx) => handlers.classify(batch, tx));
  return emissions.map(({ data }) => data as DocumentClassifiedV1);
}

const unsettled = async (documentId: string) =>
  (await source.query('SELECT version, decision FROM unsettled WHERE document_id = $1', [documentId])) as unknown[];

it('a redelivered event makes no second decision, and emits the first again as it was', async () => {
  const event = produced({ documentId: 'again' });
  const [first] = await classify(event);
  const [second] = await classify(event);
  expect(second).toEqual(first);
  expect(await source.query('SELECT decision FROM decisions WHERE document_id = $1', ['again'])).toHaveLength(1);
});

it('the event carries the rendition field by field, and nothing else', async () => {
  const [classified] = await classify(produced({ documentId: 'fields' }));
  expect(Object.keys(classified!).sort()).toEqual([
    'agency', 'approvals', 'attachments', 'author', 'decision', 'department', 'disclosureCode', 'documentNumber', 'functionPath', 'grounds', 'id', 'journey', 'kind',
    'license', 'producedAt', 'redactions', 'references', 'retention', 'source', 'sourceDocumentId', 'status', 'text', 'title', 'unitTask', 'version',
  ]);
  expect(classified!.journey).toMatchObject({ receivedAt: '2026-07-15T01:03:00.500Z', traceId: '0af7651916cd43dd8448eb211c80319c' });
});

it('a body whose blob has not arrived is held, and decided anew when it comes: a second decision, seen through to the end', async () => {
  const sha256 = 'a'.repeat(64);
  const event = produced({ documentId: 'late-body', body: { mediaType: 'text/plain', sha256 } });
  const [held] = await classify(event);
  expect(held).toMatchObject({ status: 'held', decision: 1 });
  expect(held).not.toHaveProperty('text');
  intake.blobs.set(sha256, Buffer.from('자전거도로를 정비한다.'));
  const [opened] = await classify(event);
  expect(opened).toMatchObject({ status: 'open', decision: 2, text: '자전거도로를 정비한다.' });
  expect(await unsettled('late-body')).toEqual([{ version: 1, decision: 2 }]);
});

it('an embargo that is over opens the document by itself, once, as the next decision on the same version', async () => {
  const until = new Date(Date.now() + 60_000);
  const [closed] = await classify(produced({ documentId: 'embargo', restrictedUntil: until.toISOString() }));
  expect(closed).toMatchObject({ status: 'closed', decision: 1, grounds: [{ until: until.toISOString() }] });
  expect(await reopening.runOnce(new Date(until.getTime() - 1_000))).toBe(0);
  expect(await reopening.runOnce(until)).toBe(1);
  expect(sent.at(-1)).toMatchObject({ status: 'open', decision: 2, version: 1 });
  expect(await reopening.runOnce(new Date(until.getTime() + 60_000))).toBe(0);
  expect(await unsettled('embargo')).toEqual([{ version: 1, decision: 2 }]);
});

it('an embargoed document that cannot be judged is held, and keeps no other from opening', async () => {
  const until = new Date(Date.now() + 60_000);
  const sha256 = 'b'.repeat(64);
  intake.blobs.set(sha256, Buffer.from('본문'));
  const body = { mediaType: 'text/plain', sha256 } as Document['body'];
  await classify(produced({ documentId: 'unreadable', body, restrictedUntil: until.toISOString() }));
  await classify(produced({ documentId: 'neighbour', restrictedUntil: until.toISOString() }));
  intake.blobs.set(sha256, Buffer.from([0xff, 0xfe]));
  expect(await reopening.runOnce(until)).toBe(2);
  const last = (id: string) => sent.findLast(({ sourceDocumentId }) => sourceDocumentId === id)?.status;
  expect([last('unreadable'), last('neighbour')]).toEqual(['held', 'open']);
});

it('an embargo whose original cannot be had stays due', async () => {
  const until = new Date(Date.now() + 60_000);
  await classify(produced({ documentId: 'unreachable', restrictedUntil: until.toISOString() }));
  const original = intake.documents.get('demo/unreachable/1')!;
  intake.documents.delete('demo/unreachable/1');
  await expect(reopening.runOnce(until)).rejects.toThrow(/intake knows 0 of 1/);
  intake.documents.set('demo/unreachable/1', original);
  expect(await reopening.runOnce(until)).toBe(1);
});

it('what cannot be judged gets a held entry that shows nothing, and is decided when it comes again', async () => {
  const event = produced({ documentId: 'broken', title: '신청인 김민수' });
  const failing = { data: event, emission: 1 } as Received<DocumentProducedV1, Judged>;
  const [held] = (await source.transaction((tx) => handlers.hold({ event: failing, failure: Object.assign(new Error('no'), { code: 'BODY_NOT_TEXT' }) }, tx))).map(
    ({ data }) => data as DocumentClassifiedV1,
  );
  expect(held).toMatchObject({ status: 'held', title: '[판단 대기]' });
  expect(JSON.stringify(held)).not.toContain('김민수');
  const [decided] = await classify(event);
  expect(decided).toMatchObject({ status: 'partial', decision: 2 });
});
