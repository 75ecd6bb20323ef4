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
import { IntakeStandIn } from './testing/intake';

/** Against a real PostgreSQL. */
let database: TestDatabase;
let source: DataSource;
let intake: IntakeStandIn;
let handlers: ClassificationHandlers;

beforeAll(async () => {
  database = await createTestDatabase(['classification']);
  source = await openDatabase({ url: database.urlOf('classification'), schema: 'classification', migrations: MIGRATIONS });
  intake = await IntakeStandIn.start();
  const asked = intake.originals;
  const judging = new Judging(source, asked, newestPolicy());
  handlers = new ClassificationHandlers(judging);
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
