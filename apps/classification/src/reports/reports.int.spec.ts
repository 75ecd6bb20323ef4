import { randomUUID } from 'node:crypto';
import type { Document, DocumentClassifiedV1, DocumentProducedV1, DocumentReportedV1 } from '@plaza/contracts';
import { newestPolicy } from '@plaza/disclosure';
import type { Received } from '@plaza/messaging';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { ClassificationHandlers } from '../classification.handlers';
import { Rulings } from '../holds/rulings';
import { decisionRow, type Judged } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { LaterDecisions } from '../later-decisions';
import { MIGRATIONS } from '../migrations';
import { IntakeStandIn } from '../testing/intake';
import { noteWithdrawn } from '../withdrawals';
import { ReportsHandlers } from './reports.handlers';
import { dismissReports, reportedAgain, waitingReports } from './reports';

/** Against a real PostgreSQL; intake is a stand-in over HTTP. */
const policy = newestPolicy();
let database: TestDatabase;
let source: DataSource;
let intake: IntakeStandIn;
let classification: ClassificationHandlers;
let judging: Judging;
let later: LaterDecisions;
let handlers: ReportsHandlers;
let rulings: Rulings;

beforeAll(async () => {
  database = await createTestDatabase(['classification']);
  source = await openDatabase({ url: database.urlOf('classification'), schema: 'classification', migrations: MIGRATIONS });
  intake = await IntakeStandIn.start();
  judging = new Judging(source, intake.originals, policy);
  classification = new ClassificationHandlers(judging);
  later = new LaterDecisions({ publish: async () => [] } as never, { warn: () => undefined } as never);
  handlers = new ReportsHandlers(later, policy);
  rulings = new Rulings(source, intake.originals, judging, later);
});
afterAll(async () => {
  await intake.stop();
  await source.destroy();
  await database.drop();
});

async function classify(documentId: string, changes: Partial<Document> = {}): Promise<DocumentProducedV1> {
  const produced = intake.produce({ documentId, disclosureCode: '1NNNNNNNN', title: '자전거도로 정비', ...changes });
  const batch = [{ data: produced, emission: 1 }] as Received<DocumentProducedV1, Judged>[];
  batch[0]!.prepared = (await classification.judge(batch))[0]!;
  await source.transaction((tx) => classification.classify(batch, tx));
  return produced;
}
const aReport = (id: string, note = ''): DocumentReportedV1 => ({ reportId: randomUUID(), id, note, reportedAt: '2026-11-26T00:00:00.000Z' });
async function take(...reports: DocumentReportedV1[]) {
  const emissions = await source.transaction((tx) => handlers.register(reports.map((data) => ({ data }) as Received<DocumentReportedV1>), tx));
  const of = (type: string) => emissions.filter(({ definition }) => definition.type === type).map(({ data }) => data);
  return { held: of('document.classified.v1') as DocumentClassifiedV1[], answered: of('report.registered.v1') };
}
const decisions = async (id: string) =>
  ((await source.query('SELECT version, decision, status FROM decisions WHERE id = $1 ORDER BY version, decision', [id])) as { version: number; decision: number; status: string }[])
    .map(({ version, decision, status }) => `${version}.${decision} ${status}`);
const decide = (id: string, decision: number, more = {}) => rulings.decide(id, { decision, status: 'open', reason: '확인함', by: 'kim', ...more } as never, new Date());

it('a report holds the document at once, says why, and shows nothing of what may be exposed; its note leaves for nowhere', async () => {
  const { id } = await classify('exposed', { attachments: [intake.attach('신청서.txt', Buffer.from('가'))] });
  const report = aReport(id, 'CANARY-NOTE');
  const { held, answered } = await take(report);
  expect(held).toMatchObject([{
    id, version: 1, decision: 2, status: 'held', title: '[판단 대기]', documentNumber: '[판단 대기]', approvals: [], references: [], disclosureCode: '2NNNNNYNN',
    grounds: [{ item: 6, reason: '시민 신고에 따라 임시로 비공개', reasonEn: expect.stringContaining('reader') }], attachments: [{ name: '[판단 대기]', status: 'held', url: null }],
  }]);
  expect(held[0]).not.toHaveProperty('text');
  expect(answered).toEqual([{ reportId: report.reportId }]);
  expect(JSON.stringify([held, answered])).not.toContain('CANARY');
  expect(await waitingReports(source.manager, id)).toMatchObject([{ note: 'CANARY-NOTE', version: 1, holds: true }]);
  const [{ record, rendition }] = await source.query('SELECT record, rendition FROM decisions WHERE id = $1 AND decision = 2', [id]);
  expect(record + rendition).not.toContain('CANARY');
  expect(await source.query(`SELECT decision FROM unsettled WHERE document_id = 'exposed'`)).toEqual([{ decision: 2 }]);
});

it('the same report again changes nothing and is answered again; another while it is held only waits beside it', async () => {
  const { id } = await classify('twice');
  const report = aReport(id);
  await take(report, aReport(id));
  expect(await take(report)).toEqual({ held: [], answered: [{ reportId: report.reportId }] });
  expect(await decisions(id)).toEqual(['1.1 open', '1.2 held']);
  expect(await waitingReports(source.manager, id)).toHaveLength(2);
});

it('nothing that is decided by itself opens it: not a file that has been read, an embargo that is over, or a new policy', async () => {
  const produced = await classify('kept');
  await take(aReport(produced.id));
  const row = decisionRow(produced, 3, await judging.judgeAgainOrHold(produced, new Date()), undefined);
  expect(row.classified.status).toBe('open');
  expect(await source.transaction((tx) => later.keep(tx, [row]))).toEqual([]);
  await classify('kept');
  expect(await decisions(produced.id)).toEqual(['1.1 open', '1.2 held']);
});

it('what a person has looked at and opened stays open, however often it is reported: that only waits to be looked at', async () => {
  const { id } = await classify('pressed');
  await take(aReport(id, 'CANARY-NOTE'));
  expect(await decide(id, 2)).toMatchObject({ decision: 3, status: 'open' });
  expect(JSON.stringify(await source.query('SELECT * FROM reports WHERE id = $1', [id]))).not.toContain('CANARY');
  expect(await waitingReports(source.manager, id)).toEqual([]);
  expect((await take(aReport(id), aReport(id))).held).toEqual([]);
  expect(await decisions(id)).toEqual(['1.1 open', '1.2 held', '1.3 open']);
  expect(await waitingReports(source.manager, id)).toMatchObject([{ holds: false }, { holds: false }]);
  expect(await reportedAgain(source.manager, 10)).toMatchObject([{ id, version: 1, count: 2 }]);
  expect([await dismissReports(source.manager, id, new Date()), await dismissReports(source.manager, id, new Date())]).toEqual([2, 0]);
});

it('a corrected version counts anew', async () => {
  const { id } = await classify('corrected');
  await take(aReport(id));
  await decide(id, 2);
  await classify('corrected', { version: 2 });
  expect((await take(aReport(id))).held).toMatchObject([{ version: 2, decision: 2, status: 'held' }]);
});

it('of a report and a decision at the same moment the report has the last word', async () => {
  const produced = await classify('raced');
  const row = decisionRow(produced, 2, await judging.judgeAgainOrHold(produced, new Date()), undefined);
  let taking: ReturnType<typeof take>;
  await source.transaction(async (tx) => {
    expect(await later.keep(tx, [row])).toHaveLength(1);
    taking = take(aReport(produced.id));
    // It waits for the number that this transaction has taken.
    while (((await source.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)) as unknown[]).length === 0) await new Promise(setImmediate);
  });
  expect((await taking!).held).toMatchObject([{ decision: 3, status: 'held' }]);
});

it('what nobody knows, or has been withdrawn, is answered and held no further', async () => {
  const { id, source: system, document } = await classify('gone');
  await source.transaction((tx) => noteWithdrawn(tx, [{ source: system, documentId: document.documentId, version: 1 }]));
  expect((await take(aReport(id), aReport('id-unknown'))).held).toEqual([]);
  expect(await decisions(id)).toEqual(['1.1 open']);
});

it('what publication cannot have sent is refused', async () => {
  await expect(take({ ...aReport('x'), note: '가'.repeat(1_001) })).rejects.toMatchObject({ code: 'INVALID_EVENT' });
  await expect(take({ ...aReport('x y') })).rejects.toMatchObject({ code: 'INVALID_EVENT' });
});
