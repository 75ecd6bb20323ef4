import type { Document, DocumentClassifiedV1, DocumentProducedV1 } from '@plaza/contracts';
import { newestPolicy, type Ruling } from '@plaza/disclosure';
import type { Received } from '@plaza/messaging';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { ClassificationHandlers } from '../classification.handlers';
import type { NewDecision } from '../decisions';
import { decisionRow, type Judged } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { LaterDecisions } from '../later-decisions';
import { MIGRATIONS } from '../migrations';
import { validated } from '../http/problems';
import { RulingRequest } from '../holds/ruling-request';
import { Rulings } from '../holds/rulings';
import { keepReport } from '../reports/reports';
import { IntakeStandIn } from '../testing/intake';
import { noteWithdrawn } from '../withdrawals';
import { claimDue } from './appointments';
import { Reopening } from './reopening';
import { reviewsAfter } from './reviews';

/** Against a real PostgreSQL; time is what each test says it is. Everything lies a hundred years ahead of when it runs. */
const sent: DocumentClassifiedV1[] = [];
const policy = newestPolicy();
const warnings: unknown[] = [];
const logger = { warn: (fields: unknown) => warnings.push(fields), info: () => undefined } as never;
let database: TestDatabase;
let source: DataSource;
let intake: IntakeStandIn;
let judging: Judging;
let later: LaterDecisions;
let reopening: Reopening;

const replica = () => new Reopening(source, intake.originals, judging, later, logger);

beforeAll(async () => {
  database = await createTestDatabase(['classification']);
  source = await openDatabase({ url: database.urlOf('classification'), schema: 'classification', migrations: MIGRATIONS });
  intake = await IntakeStandIn.start();
  judging = new Judging(source, intake.originals, policy);
  const bus = { publish: async (emissions: { data: unknown }[]) => void sent.push(...emissions.map(({ data }) => data as DocumentClassifiedV1)) };
  later = new LaterDecisions(bus as never, logger);
  reopening = replica();
});
beforeEach(async () => {
  await source.query('TRUNCATE decisions, appointments, unsettled, withdrawn, reports, file_work');
  sent.length = 0;
  warnings.length = 0;
});
afterAll(async () => {
  await intake.stop();
  await source.destroy();
  await database.drop();
});

const seoul = (day: string) => new Date(`${day}T00:00:00+09:00`);
const before = (instant: Date) => new Date(instant.getTime() - 1);
const PRODUCED = '2126-07-15T10:03:00+09:00';

/** Accepted and decided for the first time, the moment it is produced unless told otherwise. */
async function decide(documentId: string, changes: Partial<Document> = {}, receivedAt = changes.producedAt ?? PRODUCED): Promise<DocumentClassifiedV1> {
  const event = intake.produce({ documentId, producedAt: PRODUCED, ...changes });
  event.receivedAt = new Date(receivedAt).toISOString();
  const batch = [{ data: event, traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', emission: 1 }] as Received<DocumentProducedV1, Judged>[];
  batch[0]!.prepared = (await judging.judgeFirst([event], new Date(receivedAt)))[0]!;
  const [emission] = await source.transaction((tx) => new ClassificationHandlers(judging).classify(batch, tx));
  return emission!.data as DocumentClassifiedV1;
}

async function rule(documentId: string, ruling: Ruling, now: Date): Promise<void> {
  const produced = intake.documents.get(`demo/${documentId}/1`)!;
  const [{ decision }] = await source.query('SELECT max(decision) AS decision FROM decisions WHERE document_id = $1', [documentId]);
  const row: NewDecision = { ...decisionRow(produced, decision + 1, await judging.judgeAgainOrHold(produced, now, ruling), undefined), ruling };
  await source.transaction((tx) => later.keep(tx, [row]));
}

const audit: Partial<Document> = { disclosureCode: '3NNNNYNNN', disclosureReason: '감사 진행 중(2126년 12월 종료 예정)' };
const END = seoul('2127-01-01');
const told = () => sent.map(({ sourceDocumentId, decision, status }) => `${sourceDocumentId} ${decision} ${status}`);
const reviews = async (now: Date) => (await reviewsAfter(source.manager, now, undefined, 100)).items.map(({ sourceDocumentId, since }) => `${sourceDocumentId} ${since}`);
const countOf = async (documentId: string) => (await source.query('SELECT FROM decisions WHERE document_id = $1', [documentId])).length;

describe('when time opens', () => {
  it('an embargo that is over opens the document by itself, once, as the next decision on the same version, seen through to the end', async () => {
    const closed = await decide('embargo', { restrictedUntil: '2126-08-01T09:00:00+09:00' });
    expect(closed).toMatchObject({ status: 'closed', decision: 1, grounds: [{ until: '2126-08-01T00:00:00.000Z', lapse: { by: 'embargo' } }] });
    const until = new Date('2126-08-01T09:00:00+09:00');
    expect(await reopening.runOnce(before(until))).toBe(0);
    expect(await reopening.runOnce(until)).toBe(1);
    expect(sent).toMatchObject([{ status: 'open', decision: 2, version: 1, journey: { traceId: '0af7651916cd43dd8448eb211c80319c' } }]);
    expect(await reopening.runOnce(new Date(until.getTime() + 60_000))).toBe(0);
    expect(await source.query('SELECT version, decision FROM unsettled')).toEqual([{ version: 1, decision: 2 }]);
  });

  it('an audit that ends with the year opens with the first instant of the next in Seoul', async () => {
    expect(await decide('audit', audit)).toMatchObject({ status: 'closed', grounds: [{ until: END.toISOString(), stage: '감사·감독·검사' }] });
    expect(await reopening.runOnce(before(END))).toBe(0);
    expect(await reopening.runOnce(END)).toBe(1);
    expect(sent).toMatchObject([{ status: 'open', grounds: [], text: expect.stringContaining('자전거도로') }]);
  });

  it.each<[string, Partial<Document>, string]>([
    ['a month that ends with a leap day', { ...audit, producedAt: '2127-11-01T09:00:00+09:00', disclosureReason: '2128년 2월까지' }, '2128-03-01'],
    ['a leap day itself', { ...audit, producedAt: '2127-11-01T09:00:00+09:00', disclosureReason: '2128. 2. 29.까지' }, '2128-03-01'],
    ['the last day of a short month', { ...audit, disclosureReason: '2126. 9. 30.까지' }, '2126-10-01'],
    ['thirty years after the end of the year of production', { disclosureCode: '3NNNNNNYN', producedAt: '2128-02-29T12:00:00+09:00' }, '2159-01-01'],
    ['thirty years, produced in the last second of a year in Seoul', { disclosureCode: '3NNNNNNYN', producedAt: '2126-12-31T23:59:59+09:00' }, '2157-01-01'],
    ['thirty years, produced in the first second of a year in Seoul, as an office abroad writes it', { disclosureCode: '3NNNNNNYN', producedAt: '2126-12-31T15:00:00Z' }, '2158-01-01'],
  ])('%s opens at midnight in Seoul, not an instant earlier', async (_, changes, day) => {
    await decide('dated', changes);
    expect(await reopening.runOnce(before(seoul(day)))).toBe(0);
    expect(await reopening.runOnce(seoul(day))).toBe(1);
    expect(told()).toEqual(['dated 2 open']);
  });

  it('one reason after the other lapses, each at its time', async () => {
    const body = { mediaType: 'text/plain', text: '가나다라마바사아자차카타파하' };
    const withheld: Document['withheld'] = [{ part: 'body', start: 0, end: 4, item: 5, reason: '2126. 8. 3.까지' }, { part: 'body', start: 8, end: 12, item: 5, reason: '2127. 3. 31.까지' }];
    await decide('ranges', { disclosureCode: '2NNNNYNNN', body, withheld });
    await reopening.runOnce(seoul('2126-08-04'));
    await reopening.runOnce(seoul('2127-04-01'));
    expect(sent.map(({ text }) => text)).toEqual(['가나다라마바사아[비공개: 제5호 2127. 3. 31.까지]파하', '가나다라마바사아자차카타파하']);
  });

  it('the detectors read again, every five years, what they alone took out', async () => {
    const text = { body: { mediaType: 'text/plain', text: '신청인 김민수의 민원' } };
    expect(await decide('masked', text)).toMatchObject({ status: 'partial', grounds: [{ item: 6, review: { at: seoul('2131-07-16').toISOString() } }] });
    expect(await reopening.runOnce(seoul('2131-07-16'))).toBe(1);
    expect(sent).toMatchObject([{ status: 'partial', text: '신청인 [개인정보: 이름]의 민원', grounds: [{ review: { at: seoul('2136-07-16').toISOString() } }] }]);
  });
});

describe('what was missed', () => {
  it('is caught up in its order after years of downtime, each document once, as it is to be by then', async () => {
    await decide('third', { ...audit, disclosureReason: '2127. 3. 31.까지' });
    await decide('first', { restrictedUntil: '2126-08-01T09:00:00+09:00' });
    await decide('second', audit);
    await decide('later', { ...audit, disclosureReason: '2140. 3. 31.까지' });
    expect(await reopening.runOnce(seoul('2130-01-01'))).toBe(3);
    expect(told()).toEqual(['first 2 open', 'second 2 open', 'third 2 open']);
  });

  it('is done by more than one batch', async () => {
    await Promise.all(Array.from({ length: 120 }, (_, index) => decide(`many-${index}`, audit)));
    expect(await reopening.runOnce(END)).toBe(120);
  });

  it('opens once though two replicas find it at once', async () => {
    await Promise.all(Array.from({ length: 120 }, (_, index) => decide(`twice-${index}`, audit)));
    const [a, b] = await Promise.all([reopening.runOnce(END), replica().runOnce(END)]);
    expect(a + b).toBe(120);
    expect(new Set(told()).size).toBe(120);
    expect(sent).toHaveLength(120);
    expect(await source.query('SELECT FROM decisions')).toHaveLength(240);
  });

  it('is shared between replicas that look at the same moment: none waits for another, none takes what another is taking', async () => {
    for (const name of ['a', 'b', 'c']) await decide(name, audit);
    const taken = async (tx: Parameters<typeof claimDue>[0], limit: number) => (await claimDue(tx, END, limit)).due.map(({ documentId }) => documentId);
    await source.transaction(async (one) => {
      expect(await taken(one, 2)).toEqual(['a', 'b']);
      await source.transaction(async (other) => {
        // To wait would be a mistake however short it is: the first does not commit before the second is through.
        await other.query(`SET LOCAL lock_timeout = '1s'`);
        expect(await taken(other, 10)).toEqual(['c']);
      });
    });
  });

  it('is taken up by another when whoever was at it died', async () => {
    await decide('abandoned', audit);
    expect((await claimDue(source.manager, END, 10)).due).toHaveLength(1);
    expect(await reopening.runOnce(END)).toBe(0);
    expect(await reopening.runOnce(new Date(END.getTime() + 5 * 60_000))).toBe(1);
  });
});

describe('what has changed meanwhile', () => {
  it('a document withdrawn before its day stays withdrawn: nothing is said of it', async () => {
    await decide('withdrawn', audit);
    await noteWithdrawn(source.manager, [{ source: 'demo', documentId: 'withdrawn', version: 1 }]);
    expect(await reopening.runOnce(END)).toBe(0);
    expect(sent).toEqual([]);
    expect(await reviews(seoul('2200-01-01'))).toEqual([]);
  });

  it('a document corrected before its day opens by what the correction says', async () => {
    await decide('corrected', audit);
    await decide('corrected', { ...audit, version: 2, disclosureReason: '감사 진행 중(2127년 3월 종료 예정)' });
    expect(await reopening.runOnce(END)).toBe(0);
    expect(await reopening.runOnce(seoul('2127-04-01'))).toBe(1);
    expect(sent).toMatchObject([{ version: 2, decision: 2, status: 'open' }]);
  });

  it('a correction that needs no day leaves none, though it came before what it corrects', async () => {
    await decide('overtaking', { version: 2 });
    await decide('overtaking', audit);
    expect(await reopening.runOnce(END)).toBe(0);
    expect(sent).toEqual([]);
  });

  it('what a person closed goes by the end the person gave', async () => {
    await decide('ruled', audit);
    await rule('ruled', { status: 'closed', grounds: [{ item: 5, reason: '추가 감사(2127. 6. 30. 종료)' }], spans: [] }, seoul('2126-12-20'));
    expect(await reopening.runOnce(END)).toBe(0);
    expect(await reopening.runOnce(seoul('2127-07-01'))).toBe(1);
    expect(told()).toEqual(['ruled 3 open']);
  });

  it('what a reader has reported waits for a person, whatever day it is', async () => {
    await decide('reported', audit);
    await keepReport(source.manager, { reportId: 'r', id: 'id-reported', note: '', reportedAt: END.toISOString() } as never, 1, true);
    expect(await reopening.runOnce(END)).toBe(0);
    expect(sent).toEqual([]);
  });
});

describe('what fails', () => {
  const blob = (bytes: Buffer | string) => {
    const { sha256 } = intake.attach('body', Buffer.from(bytes));
    return { mediaType: 'text/plain', sha256 } as Document['body'];
  };

  it('a text that nobody can read is held, and keeps no other from opening', async () => {
    const body = blob('본문');
    await decide('unreadable', { ...audit, body });
    await decide('neighbour', audit);
    intake.blobs.set(body.sha256!, Buffer.from([0xff, 0xfe]));
    expect(await reopening.runOnce(END)).toBe(2);
    expect(told()).toEqual(['neighbour 2 open', 'unreadable 2 held']);
  });

  it('a document that intake does not know waits, longer each time, and keeps no other from opening', async () => {
    await decide('unknown', audit);
    await decide('neighbour', audit);
    const original = intake.documents.get('demo/unknown/1')!;
    intake.documents.delete('demo/unknown/1');
    const after = async (seconds: number) => reopening.runOnce(new Date(END.getTime() + seconds * 1_000));
    expect([await after(0), await after(9), await after(10), await after(29)]).toEqual([1, 0, 0, 0]);
    expect(warnings).toHaveLength(2);
    intake.documents.set('demo/unknown/1', original);
    expect(await after(30)).toBe(1);
    expect(told()).toEqual(['neighbour 2 open', 'unknown 2 open']);
  });

  it('one that the database will not keep is left out, and its neighbours open', async () => {
    for (const name of ['a', 'poisoned', 'z']) await decide(name, audit);
    const { judgeAgainOrHold } = judging;
    judging.judgeAgainOrHold = async (produced, at) => {
      const judged = await judgeAgainOrHold.call(judging, produced, at);
      return produced.id === 'id-poisoned' ? { ...judged, decision: { ...judged.decision, record: { ...judged.decision.record, policyVersion: '\0' } } } : judged;
    };
    try {
      expect(await reopening.runOnce(END)).toBe(2);
    } finally {
      judging.judgeAgainOrHold = judgeAgainOrHold;
    }
    expect(told()).toEqual(['a 2 open', 'z 2 open']);
    expect(await reopening.runOnce(new Date(END.getTime() + 10_000))).toBe(1);
  });

  it('with intake away nothing is anybody’s failure: all stays due', async () => {
    await decide('waiting', audit);
    const { documents } = intake.originals;
    Object.assign(intake.originals, { documents: async () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' })) });
    try {
      await expect(reopening.runOnce(END)).rejects.toThrow('away');
    } finally {
      Object.assign(intake.originals, { documents });
    }
    expect(await source.query('SELECT attempts FROM appointments')).toEqual([{ attempts: 0 }]);
    expect(await reopening.runOnce(END)).toBe(1);
  });

  it('files that open wait to be read and made, and their document opens', async () => {
    const attachments = [intake.attach('계획.txt', Buffer.from('계획'), { mediaType: 'text/plain' })];
    await decide('with-files', { ...audit, attachments });
    await reopening.runOnce(END);
    expect(sent).toMatchObject([{ status: 'partial', attachments: [{ status: 'held', url: null }] }]);
    expect(await source.query('SELECT document_id FROM file_work')).toEqual([{ document_id: 'with-files' }]);
  });
});

describe('a notice', () => {
  const asked = (changes: Partial<RulingRequest>) => validated(RulingRequest, { decision: 1, status: 'open', reason: '심의회 의결', by: 'kim', notice: 'third-party', ...changes });

  it('lies between what two people decide to open and its opening: thirty days, and it opens by itself', async () => {
    await decide('secret', { disclosureCode: '3NNNNNNYN', disclosureReason: '원가 자료' });
    const rulings = new Rulings(source, intake.originals, judging, later);
    const now = new Date('2126-07-20T15:00:00+09:00');
    const outcome = await rulings.decide('id-secret', asked({}), now);
    if (!('proposal' in outcome)) throw new Error('one person decided alone');
    expect(await rulings.confirm(outcome.proposal.proposalId, { by: 'lee', reason: '동의' }, now)).toMatchObject({ status: 'closed', decision: 2 });
    const opens = seoul('2126-08-20');
    expect(sent).toMatchObject([{ grounds: [{ item: 7, until: opens.toISOString(), lapse: { by: 'third-party' } }] }]);
    expect(await reopening.runOnce(before(opens))).toBe(0);
    expect(await reopening.runOnce(opens)).toBe(1);
    expect(told().at(-1)).toBe('secret 3 open');
  });

  it.each<[string, Partial<RulingRequest>]>([
    ['that the policy does not have', { notice: 'no-such' }], ['of what does not open', { status: 'closed', grounds: [{ item: 7 }] }],
  ])('%s is refused, and named', async (_, changes) => {
    await decide('refused', { disclosureCode: '3NNNNNNYN' });
    const refusal = await new Rulings(source, intake.originals, judging, later).decide('id-refused', asked(changes), new Date(PRODUCED)).catch((error) => error.getResponse());
    expect(refusal).toMatchObject({ status: 400, errors: [{ field: 'notice' }] });
  });
});

describe('reviews', () => {
  it('open nothing: who is due stands in a list, the longest waiting first, with the grounds that are due', async () => {
    await decide('later', { disclosureCode: '3YNNNNNNN', producedAt: '2128-02-29T10:00:00+09:00' });
    await decide('first', { disclosureCode: '3NNNNYNNN', disclosureReason: '내부검토 중' });
    expect(await reviews(before(seoul('2127-01-16')))).toEqual([]);
    expect(await reviews(seoul('2127-01-16'))).toEqual([`first ${seoul('2127-01-16').toISOString()}`]);
    const due = [`first ${seoul('2127-01-16').toISOString()}`, `later ${seoul('2133-03-01').toISOString()}`];
    expect(await reviews(seoul('2133-03-01'))).toEqual(due);
    expect(await reopening.runOnce(seoul('2133-03-01'))).toBe(0);
    const page = await reviewsAfter(source.manager, seoul('2133-03-01'), undefined, 1);
    expect(page.items).toMatchObject([{ status: 'closed', grounds: [{ item: 5, review: { by: 'end-not-stated' } }] }]);
    expect((await reviewsAfter(source.manager, seoul('2133-03-01'), page.nextCursor!, 5)).items.map(({ sourceDocumentId }) => sourceDocumentId)).toEqual(['later']);
  });

  it.each<[string, Partial<Ruling>]>([
    ['that it stays as it is', { status: 'unchanged' }],
    ['under which law it stays closed', { status: 'closed', grounds: [{ item: 1, reason: '「통합방위법」 제21조' }] }],
  ])('are over once a person has decided %s, and due again five years later', async (_, ruling) => {
    await decide('looked-at', { disclosureCode: '3YNNNNNNN' });
    expect(await reviews(seoul('2131-07-16'))).toHaveLength(1);
    await rule('looked-at', { status: 'closed', grounds: [], spans: [], ...ruling }, new Date('2131-09-01T15:00:00+09:00'));
    expect(await reviews(seoul('2136-09-01'))).toEqual([]);
    expect(await reviews(seoul('2136-09-02'))).toEqual([`looked-at ${seoul('2136-09-02').toISOString()}`]);
  });

  it('stay late when what a person has ruled is decided anew for another reason', async () => {
    await decide('ruled-late', { disclosureCode: '2NNNNYNNN' });
    await rule('ruled-late', { status: 'closed', grounds: [{ item: 1, reason: '「통합방위법」 제21조' }, { item: 5, reason: '2132. 6. 30.까지' }], spans: [] }, new Date(PRODUCED));
    expect(await reopening.runOnce(seoul('2132-07-01'))).toBe(1);
    expect(sent).toMatchObject([{ status: 'closed', disclosureCode: '3YNNNNNNN' }]);
    expect(await reviews(seoul('2132-07-01'))).toEqual([`ruled-late ${seoul('2131-07-16').toISOString()}`]);
  });

  it('stay late when the document is decided anew for another reason', async () => {
    await decide('mixed', { disclosureCode: '3YNNNYNNN', disclosureReason: '2132. 6. 30.까지' });
    expect(await reviews(seoul('2131-07-16'))).toEqual([`mixed ${seoul('2131-07-16').toISOString()}`]);
    expect(await reopening.runOnce(seoul('2132-07-01'))).toBe(1);
    expect(sent).toMatchObject([{ status: 'closed', disclosureCode: '3YNNNNNNN', grounds: [{ item: 1, review: { at: seoul('2131-07-16').toISOString() } }] }]);
    expect(await reviews(seoul('2132-07-01'))).toEqual([`mixed ${seoul('2131-07-16').toISOString()}`]);
    expect(await countOf('mixed')).toBe(2);
  });
});
