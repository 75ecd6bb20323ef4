import type { Document, DocumentClassifiedV1, DocumentProducedV1 } from '@plaza/contracts';
import { newestPolicy } from '@plaza/disclosure';
import type { Received } from '@plaza/messaging';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { ClassificationHandlers } from '../classification.handlers';
import { validated } from '../http/problems';
import { RulingRequest } from '../holds/ruling-request';
import { Rulings, type Decided, type Proposed } from '../holds/rulings';
import type { Judged } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { LaterDecisions } from '../later-decisions';
import { MIGRATIONS } from '../migrations';
import { IntakeStandIn } from '../testing/intake';
import { noteWithdrawn } from '../withdrawals';
import { waitingProposals } from './proposals';

/** Against a real PostgreSQL; intake is a stand-in over HTTP. */
const sent: DocumentClassifiedV1[] = [];
let database: TestDatabase;
let source: DataSource;
let intake: IntakeStandIn;
let handlers: ClassificationHandlers;
let rulings: Rulings;

beforeAll(async () => {
  database = await createTestDatabase(['classification']);
  source = await openDatabase({ url: database.urlOf('classification'), schema: 'classification', migrations: MIGRATIONS });
  intake = await IntakeStandIn.start();
  const judging = new Judging(source, intake.originals, newestPolicy());
  handlers = new ClassificationHandlers(judging);
  const bus = { publish: async (emissions: { data: unknown }[]) => void sent.push(...emissions.map(({ data }) => data as DocumentClassifiedV1)) };
  rulings = new Rulings(source, intake.originals, judging, new LaterDecisions(bus as never, { warn: () => undefined } as never));
});
afterAll(async () => {
  await intake.stop();
  await source.destroy();
  await database.drop();
});

const TABLE = '성명\t연락처\n김민수\t010-1234-5671\n이영희\t010-1234-5672\n박철수\t010-1234-5673';
async function classify(documentId: string, text: string, changes: Partial<Document> = {}): Promise<string> {
  const produced = intake.produce({ documentId, disclosureCode: '1NNNNNNNN', title: '알림', body: { mediaType: 'text/plain', text }, ...changes });
  const batch = [{ data: produced, emission: 1 }] as Received<DocumentProducedV1, Judged>[];
  batch[0]!.prepared = (await handlers.judge(batch))[0]!;
  await source.transaction((tx) => handlers.classify(batch, tx));
  return produced.id;
}
const decide = async (id: string, ruling: Partial<RulingRequest>) =>
  await rulings.decide(id, validated(RulingRequest, { decision: 1, status: 'open', grounds: [], reason: '검토함', by: 'kim', ...ruling }), new Date());
async function proposed(id: string, ruling: Partial<RulingRequest> = {}): Promise<Proposed> {
  const outcome = await decide(id, ruling);
  if (!('proposal' in outcome)) throw new Error('one person decided it alone');
  return outcome.proposal;
}
const confirm = (proposalId: string, by = 'lee') => rulings.confirm(proposalId, { by, reason: '동의함' }, new Date());
const refused = async (answer: Promise<unknown>) => await answer.then(() => 'accepted', (error: { getStatus(): number; getResponse(): { type: string } }) => `${error.getStatus()} ${error.getResponse().type.split(':').at(-1)}`);
const waitingOn = async (id: string) => (await waitingProposals(source.manager, 100)).filter((proposal) => proposal.id === id);

it('what a detector held opens when a second person agrees: until then it is a proposal, and nothing has changed', async () => {
  const id = await classify('people', TABLE);
  const { proposalId, needs } = await proposed(id, { status: 'partial' });
  expect(needs).toEqual(['opens-held']);
  expect(await waitingOn(id)).toMatchObject([{ proposalId, by: 'kim', reason: '검토함', decision: 1, ruling: { status: 'partial' }, status: 'held', title: '알림' }]);
  expect(sent.filter((event) => event.id === id)).toEqual([]);
  expect(await confirm(proposalId)).toEqual({ id, version: 1, decision: 2, status: 'partial' });
  expect(sent.at(-1)!.text).toBe('성명\t연락처\n[개인정보: 이름]\t[개인정보: 전화번호]\n[개인정보: 이름]\t[개인정보: 전화번호]\n[개인정보: 이름]\t[개인정보: 전화번호]');
  expect(await waitingOn(id)).toEqual([]);
  const [{ record }] = await source.query('SELECT record FROM decisions WHERE id = $1 AND decision = 2', [id]);
  expect(JSON.parse(record)).toMatchObject({ ruling: { by: 'kim', reason: '검토함', second: { by: 'lee', reason: '동의함' } } });
});

it('what was declared withheld, and what a detector masks, opens when two agree, in the text itself', async () => {
  const id = await classify('declared', '신청인 김민수', { disclosureCode: '2NNNNYNNN' });
  const { proposalId, needs } = await proposed(id);
  expect(needs).toEqual(['opens-declared']);
  await confirm(proposalId);
  expect(sent.at(-1)).toMatchObject({ id, status: 'open', text: '신청인 김민수' });
});

it('what was open closes when two agree, and one alone closes what waits', async () => {
  const open = await classify('open', '자전거도로');
  const { proposalId, needs } = await proposed(open, { status: 'closed', grounds: [{ item: 7 }] });
  expect(needs).toEqual(['closes-open']);
  expect(await confirm(proposalId)).toMatchObject({ status: 'closed', decision: 2 });
  const held = await classify('held', TABLE);
  expect(await decide(held, { status: 'closed', grounds: [{ item: 6 }] })).toMatchObject({ status: 'closed' } satisfies Partial<Decided>);
});

it('nobody agrees with themselves', async () => {
  const id = await classify('alone', TABLE);
  const { proposalId } = await proposed(id, { status: 'partial' });
  expect(await refused(confirm(proposalId, 'kim'))).toBe('403 same-person');
  expect(await waitingOn(id)).toHaveLength(1);
});

it('once another decision stands, or the document is withdrawn, nobody can agree any more', async () => {
  const id = await classify('stale', TABLE);
  const { proposalId } = await proposed(id, { status: 'partial' });
  await decide(id, { status: 'closed', grounds: [{ item: 6 }] });
  expect(await waitingOn(id)).toEqual([]);
  expect(await refused(confirm(proposalId))).toBe('409 stale-decision');
  const gone = await classify('withdrawn', TABLE);
  const other = await proposed(gone, { status: 'partial' });
  await source.transaction((tx) => noteWithdrawn(tx, [{ source: 'demo', documentId: 'withdrawn', version: 1 }]));
  expect(await waitingOn(gone)).toEqual([]);
  expect(await refused(confirm(other.proposalId))).toBe('409 withdrawn');
});

it('a proposal is answered once: of two who confirm at the same time one does, and what is rejected stays so', async () => {
  const id = await classify('answered', TABLE);
  const { proposalId } = await proposed(id, { status: 'partial' });
  expect((await Promise.all([refused(confirm(proposalId, 'lee')), refused(confirm(proposalId, 'park'))])).sort()).toEqual([expect.stringMatching(/^409/), 'accepted']);
  const other = await classify('rejected', TABLE);
  const rejected = await proposed(other, { status: 'partial' });
  expect(await rulings.reject(rejected.proposalId, { by: 'lee', reason: '이름이 남음' }, new Date())).toEqual({ proposalId: rejected.proposalId, outcome: 'rejected' });
  expect(await refused(confirm(rejected.proposalId))).toBe('409 answered');
  expect(await waitingOn(other)).toEqual([]);
});

it('what people proposed and answered cannot be changed', async () => {
  await expect(source.query(`UPDATE proposals SET by = 'lee'`)).rejects.toThrow('append-only');
  await expect(source.query('DELETE FROM proposal_answers')).rejects.toThrow('append-only');
});

it('what cannot be meant is refused, and no proposal', async () => {
  const id = await classify('unreadable', '가', { body: { mediaType: 'text/plain', sha256: 'a'.repeat(64) } });
  expect(await refused(decide(id, {}))).toBe('422 only-closed');
  const embargoed = await classify('nowhere', TABLE);
  expect(await refused(decide(embargoed, { status: 'unchanged' }))).toBe('422 still-held');
  expect(await refused(decide(embargoed, { status: 'closed' }))).toBe('400 invalid');
  expect(await refused(decide(embargoed, { status: 'unchanged', files: [{ index: 0, status: 'closed', grounds: [] }] }))).toBe('400 invalid');
  expect(await refused(decide(embargoed, { confirmed: true } as never))).toBe('400 invalid');
});

it('a file that nobody could read is closed by one person, though its document is public, and stays closed', async () => {
  const id = await classify('with-file', '자전거도로', { attachments: [intake.attach('암호.pdf', Buffer.from('x'))] });
  const outcome = await decide(id, { status: 'unchanged', files: [{ index: 0, status: 'closed', grounds: [{ item: 7, reason: '경영상 비밀' }] }] });
  expect(outcome).toMatchObject({ decision: 2, status: 'partial' });
  expect(sent.at(-1)).toMatchObject({ text: '자전거도로', attachments: [{ status: 'closed', grounds: [{ item: 7, reason: '경영상 비밀' }] }] });
});
