import type { Document, DocumentClassifiedV1, DocumentProducedV1 } from '@plaza/contracts';
import { UpstreamError } from '@plaza/internal-http';
import { BusUnavailableError, type Received } from '@plaza/messaging';
import { openDatabase } from '@plaza/persistence';
import { aDocument, createTestDatabase, type TestDatabase } from '@plaza/testing';
import { newestPolicy } from '@plaza/disclosure';
import type { DataSource } from 'typeorm';
import { ClassificationHandlers } from '../classification.handlers';
import type { Judged } from '../judging/judgement';
import { MIGRATIONS } from '../migrations';
import { Judging } from '../judging/judging';
import type { Originals } from '../judging/originals';
import { LaterDecisions } from '../later-decisions';
import { holdsAfter } from './holds';
import { validated } from '../http/problems';
import { PreviewRequest, RulingRequest } from './ruling-request';
import { Rulings } from './rulings';

/** Against a real PostgreSQL; intake's documents are in this map, and the bus takes what `publish` lets it. */
const originals = new Map<string, DocumentProducedV1>();
const sent: DocumentClassifiedV1[] = [];
let publish: (emissions: { data: unknown }[]) => Promise<unknown>;
let database: TestDatabase;
let source: DataSource;
let handlers: ClassificationHandlers;
let rulings: Rulings;

const intake = {
  present: async () => new Set(),
  textOf: async (_: string, { body }: Document) => body.text ?? null,
  documents: async ([key]: { documentId: string; version: number }[]) => [originals.get(`${key!.documentId}/${key!.version}`)].filter(Boolean),
} as unknown as Originals;

beforeAll(async () => {
  database = await createTestDatabase(['classification']);
  source = await openDatabase({ url: database.urlOf('classification'), schema: 'classification', migrations: MIGRATIONS });
  const judging = new Judging(source, intake, newestPolicy());
  handlers = new ClassificationHandlers(judging);
  rulings = new Rulings(source, intake, judging, new LaterDecisions({ publish: (emissions: { data: unknown }[]) => publish(emissions) } as never, { warn: () => undefined } as never));
});
beforeEach(() => {
  publish = async (emissions) => void sent.push(...emissions.map(({ data }) => data as DocumentClassifiedV1));
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const TABLE = '성명\t연락처\n김민수\t010-1234-5671\n이영희\t010-1234-5672\n박철수\t010-1234-5673';
/** Declared partial with nothing marked, unless changed. */
async function classified(documentId: string, changes: Partial<Document> = {}): Promise<DocumentClassifiedV1> {
  const document = aDocument({ documentId, disclosureCode: '2NNNNYNNN', body: { mediaType: 'text/plain', text: '가나다라마바사' }, ...changes });
  const event = { id: `id-${documentId}`, source: 'demo', document, receivedAt: '2026-07-15T01:03:00.500Z' };
  originals.set(`${documentId}/${document.version}`, event);
  const batch = [{ data: event, traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', emission: 1 }] as Received<DocumentProducedV1, Judged>[];
  batch[0]!.prepared = (await handlers.judge(batch))[0]!;
  const [emission] = await source.transaction((tx) => handlers.classify(batch, tx));
  return emission!.data as DocumentClassifiedV1;
}
async function held(documentId: string, changes: Partial<Document> = {}): Promise<string> {
  const { id, status } = await classified(documentId, changes);
  expect(status).toBe('held');
  return id;
}
const decide = async (id: string, ruling: Partial<RulingRequest>) =>
  await rulings.decide(id, validated(RulingRequest, { decision: 1, status: 'closed', grounds: [{ item: 5, reason: '내부검토 중' }], reason: '검토함', by: 'kim', ...ruling }), new Date());
const refused = async (answer: Promise<unknown>) => await answer.then(() => 'accepted', (error: { getStatus(): number; getResponse(): { type: string } }) => `${error.getStatus()} ${error.getResponse().type.split(':').at(-1)}`);
const listed = async () => (await holdsAfter(source.manager, undefined, 100)).items.map(({ id }) => id);

it('a hold is listed as the public sees it, oldest first and page by page, until it is decided', async () => {
  const [first, second] = [await held('first', { title: '문의 010-9876-5432' }), await held('second')];
  const page = await holdsAfter(source.manager, undefined, 1);
  expect(page.items).toEqual([expect.objectContaining({ id: first, version: 1, decision: 1, title: '문의 [개인정보: 전화번호]', codes: ['nothing-marked'], provisional: false })]);
  expect((await holdsAfter(source.manager, page.nextCursor!, 5)).items.map(({ id }) => id)).toEqual([second]);
  await decide(first, {});
  expect(await listed()).toEqual([second]);
  await decide(second, {});
});

it('a decided hold is the next decision, emitted, seen through to the end, and its reason and decider stay in the record alone', async () => {
  const id = await held('closing');
  expect(await decide(id, { by: 'kim', reason: 'CANARY-REASON' })).toEqual({ id, version: 1, decision: 2, status: 'closed' });
  const event = sent.at(-1)!;
  expect(event).toMatchObject({ id, decision: 2, status: 'closed', grounds: [{ item: 5, reason: '내부검토 중' }], journey: { traceId: '0af7651916cd43dd8448eb211c80319c' } });
  expect(JSON.stringify(event)).not.toMatch(/CANARY|kim/);
  const [{ record }] = await source.query('SELECT record FROM decisions WHERE id = $1 AND decision = 2', [id]);
  expect(JSON.parse(record)).toMatchObject({ ruling: { by: 'kim', reason: 'CANARY-REASON', status: 'closed' } });
  expect(await source.query(`SELECT decision FROM unsettled WHERE document_id = 'closing'`)).toEqual([{ decision: 2 }]);
});

it('a decision seen too long ago is refused, and of two made at once one stands', async () => {
  const id = await held('raced');
  expect(await refused(decide(id, { decision: 2 }))).toBe('409 stale-decision');
  const outcomes = await Promise.all([refused(decide(id, {})), refused(decide(id, { status: 'partial', spans: [{ part: 'body', start: 0, end: 2, item: 5 }] }))]);
  expect(outcomes.sort()).toEqual(['409 stale-decision', 'accepted']);
  expect(await refused(decide(id, {}))).toBe('409 stale-decision');
});

it('a newer version has to be named where an older had a hold of this number: what was seen of the older says nothing of it', async () => {
  await held('corrected');
  const id = await held('corrected', { version: 2 });
  expect(await refused(decide(id, {}))).toBe('409 stale-decision');
  expect(await refused(decide(id, { version: null }))).toBe('409 stale-decision');
  expect(await refused(decide(id, { version: 1 }))).toBe('409 stale-decision');
  expect(await decide(id, { version: 2 })).toMatchObject({ version: 2, decision: 2 });
});

it('a newer version needs no name where only it can be meant', async () => {
  expect(await classified('improved', { disclosureCode: '1NNNNNNNN' })).toMatchObject({ version: 1, decision: 1, status: 'open' });
  const id = await held('improved', { version: 3 });
  expect(await refused(decide(id, { decision: 2 }))).toBe('409 stale-decision');
  expect(await decide(id, {})).toMatchObject({ version: 3, decision: 2 });
});

it('a document opens in part with the given spans, and not without', async () => {
  const id = await held('parted');
  expect(await refused(decide(id, { status: 'partial', grounds: [] }))).toBe('422 nothing-marked');
  await decide(id, { status: 'partial', grounds: [], spans: [{ part: 'body', start: 2, end: 5, item: 5, reason: '검토 중' }] });
  expect(sent.at(-1)).toMatchObject({ status: 'partial', text: '가나[비공개: 제5호 검토 중]바사' });
});

it.each([
  ['ends where it starts', { start: 3, end: 3 }, 'spans[1].end must be greater than start (line 2).'],
  ['ends beyond the text', { start: 3, end: 99 }, 'spans[1].end lies beyond the end of the body (line 2).'],
  ['has no end', { start: 3 }, 'spans[1].end is missing: give both ends, or neither for the whole part (line 2).'],
  ['has no start', { end: 3 }, 'spans[1].start is missing: give both ends, or neither for the whole part (line 2).'],
])('a span that %s is named', async (name, range, detail) => {
  const id = await held(`span ${name}`);
  const spans = [{ part: 'body' as const, start: 2, end: 5, item: 5 as const }, { part: 'body' as const, ...range, item: 5 as const }];
  const answer = await decide(id, { status: 'partial', grounds: [], spans }).catch((error) => error.getResponse());
  expect(answer).toMatchObject({ status: 422, detail, errors: [{ field: detail.split(' ')[0] }] });
});

it('a stretch to be shown that fits nothing is named', async () => {
  const id = await held('stretch');
  expect(await decide(id, { status: 'partial', grounds: [], shown: [{ part: 'title', start: 5, end: 1 }] }).catch((error) => error.getResponse())).toMatchObject({ status: 422, errors: [{ field: 'shown[0].end' }] });
});

it('what a ruling lacks is named', async () => {
  const id = await held('incomplete');
  const errors = await decide(id, { status: 'secret' as never, spans: [{ part: 'footer' as never, item: 9 as never }], reason: ' ' }).catch((error) => error.getResponse().errors);
  expect(errors.map(({ field }: { field: string }) => field).sort()).toEqual(['reason', 'spans[0].item', 'spans[0].part', 'status']);
  expect(await refused(decide(id, { grounds: [] }))).toBe('400 invalid');
  expect(await refused(decide('id-unknown', {}))).toBe('404 not-found');
});

it('with the bus away it is decided all the same; with intake away it is not', async () => {
  const id = await held('waiting');
  const { documents } = intake;
  Object.assign(intake, { documents: async () => Promise.reject(new UpstreamError('intake', null)) });
  await expect(decide(id, {})).rejects.toThrow(UpstreamError);
  Object.assign(intake, { documents });
  publish = async () => Promise.reject(new BusUnavailableError('away'));
  expect(await decide(id, {})).toMatchObject({ decision: 2 });
  expect(await source.query(`SELECT decision FROM unsettled WHERE document_id = 'waiting'`)).toEqual([{ decision: 2 }]);
});

it('a late body does not undo what a person decided', async () => {
  const changes: Partial<Document> = { disclosureCode: '1NNNNNNNN', body: { mediaType: 'text/plain', sha256: 'a'.repeat(64) } };
  const id = await held('late', changes);
  expect(await refused(decide(id, { status: 'partial', grounds: [] }))).toBe('422 only-closed');
  await decide(id, {});
  const event = originals.get('late/1')!;
  event.document.body = { mediaType: 'text/plain', text: '자전거도로' };
  const batch = [{ data: event, emission: 1 }] as Received<DocumentProducedV1, Judged>[];
  batch[0]!.prepared = (await handlers.judge(batch))[0]!;
  const [emission] = await source.transaction((tx) => handlers.classify(batch, tx));
  expect(emission!.data).toMatchObject({ status: 'closed', decision: 2 });
});

it('the queue is narrowed by department, reason and age', async () => {
  const office = { code: 'narrow', name: '좁은과' };
  const id = await held('narrowed', { department: office });
  const list = async (filter: Parameters<typeof holdsAfter>[3]) => (await holdsAfter(source.manager, undefined, 200, filter)).items.map((hold) => hold.id);
  expect(await list({ department: 'narrow' })).toEqual([id]);
  expect(await list({ department: 'narrow', code: 'nothing-marked' })).toEqual([id]);
  expect(await list({ department: 'narrow', code: 'people-table' })).toEqual([]);
  expect(await list({ department: 'narrow', before: new Date(Date.now() - 3_600_000) })).toEqual([]);
  await decide(id, {});
  expect(await list({ department: 'narrow' })).toEqual([]);
});

it('what the public would see is shown before it is decided, and nothing else of the original', async () => {
  const id = await held('previewed', { disclosureCode: '1NNNNNNNN', body: { mediaType: 'text/plain', text: TABLE } });
  expect(await rulings.preview(id, {}, new Date())).toMatchObject({ version: 1, decision: 1, status: 'partial', text: expect.stringContaining('[개인정보: 이름]\t[개인정보: 전화번호]') });
  const masking = validated(PreviewRequest, { grounds: [{ item: 5, reason: '내부검토' }], spans: [{ part: 'body', start: 0, end: 2, item: 5, reason: null }], shown: [{ part: 'body', start: 7, end: 10 }] });
  expect(await rulings.preview(id, masking, new Date())).toMatchObject({
    text: expect.stringMatching(/^\[비공개: 제5호 내부검토\]\t연락처\n김민수\t\[개인정보: 전화번호\]\n\[개인정보: 이름\]/),
  });
  expect((await listed()).includes(id)).toBe(true);
  const waiting = await held('unpreviewed');
  expect(await rulings.preview(waiting, {}, new Date())).toMatchObject({ status: 'held', text: null });
});
