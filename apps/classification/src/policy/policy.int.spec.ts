import type { Document, DocumentClassifiedV1 } from '@plaza/contracts';
import { newestPolicy, type Policy, type Rule } from '@plaza/disclosure';
import { UpstreamError } from '@plaza/internal-http';
import { simulateDay } from '@plaza/simulation';
import { applications, begin, takeUp } from './applications';
import { pauseAfter } from './applying';
import { diffPage, type DiffItem } from './diff';
import { changesAfter } from './policy-changes';
import { walk } from './standing';
import { noteWithdrawn } from '../withdrawals';
import { startRegister, type Register } from '../testing/register';

const NOW = new Date('2026-07-15T02:00:00Z');
const old: Policy = newestPolicy();
const text = (body: string): Partial<Document> => ({ body: { mediaType: 'text/plain', text: body } });
const PEOPLE = ['김민수', '이영희', '박철수'].map((name, index) => `${name}\t1985. 1. ${index + 1}.\t010-1234-567${index}`).join('\n');

const rule = (over: Partial<Rule> & Pick<Rule, 'id' | 'effect' | 'when'>): Rule => ({
  item: 5, law: old.criteria.items[5].law, proviso: null, unless: null, reason: { ko: '새 기준에 따름', en: 'By the new criteria' }, ...over,
});
/** Takes prices from what is open, asks a person for audits, and lets a table of three people pass. */
const next: Policy = {
  ...old, version: '2026.12-1', digest: 'next', overlays: {},
  criteria: {
    ...old.criteria,
    thresholds: { peopleTableRows: 9 },
    rules: [rule({ id: 'prices', effect: 'withhold-lines', when: { body: ['설계금액'] } }), rule({ id: 'audits', effect: 'hold', when: { title: ['감사'] } })],
  },
};
const DOCUMENTS: Partial<Document>[] = [
  { documentId: 'plain' },
  { documentId: 'price', department: { code: '2', name: '계약과' }, ...text('공사 개요\n설계금액 10억원\n끝.') },
  { documentId: 'audit', title: '감사 계획' },
  { documentId: 'people', ...text(PEOPLE) },
  { documentId: 'closed', title: '감사 결과', disclosureCode: '3NNNNYNNN' },
];

let register: Register;
beforeAll(async () => {
  register = await startRegister();
});
beforeEach(() => register.empty());
afterAll(() => register.stop());

async function diff(policy: Policy, size = 3): Promise<DiffItem[]> {
  const items: DiffItem[] = [];
  for (let after: string | null = null; ; ) {
    const page = await diffPage(register.source.manager, register.replaying, policy, after, size, NOW);
    items.push(...page.items);
    if (page.nextCursor === null) return items.sort((a, b) => (a.id < b.id ? -1 : 1));
    after = page.nextCursor;
  }
}

async function apply(policy: Policy): Promise<void> {
  await begin(register.source.manager, policy, 'kim', NOW);
  const applying = register.applying(policy);
  while ((await applying.step(NOW)) !== null);
}
const waiting = async () => (await changesAfter(register.source.manager, null, 100)).items;
const refused = async (answer: Promise<unknown>) => await answer.then(() => 'accepted', (error: { getResponse(): { status: number; type: string } }) => `${error.getResponse().status} ${error.getResponse().type.split(':').at(-1)}`);

describe('what another policy would change', () => {
  it('is told by document, with rules, department and whether a person is needed, and nothing is changed by telling', async () => {
    await register.decide(old, DOCUMENTS);
    const before = await register.standing();
    expect(await diff(next)).toMatchObject([
      { id: 'id-audit', from: 'open', to: 'held', shows: 'less', needsPerson: true, rules: { now: ['audits'], before: [] } },
      { id: 'id-people', from: 'held', to: 'partial', shows: 'more', needsPerson: false, rules: { now: [], before: ['people-table'] } },
      { id: 'id-price', from: 'open', to: 'partial', shows: 'less', needsPerson: true, rules: { now: ['prices'] }, department: { code: '2', name: '계약과' } },
    ]);
    expect(await register.standing()).toEqual(before);
    expect(register.sent).toEqual([]);
    expect(await register.source.query('SELECT count(*)::int AS n FROM policy_changes')).toEqual([{ n: 0 }]);
  });

  it('is nothing for the policy that decided, over a day of documents', async () => {
    const day = [...simulateDay({ seed: 5, count: 400, agencies: ['6110000'], now: NOW, followUps: false })].flatMap(({ kind, data }) => (kind === 'created' ? [data as Document] : []));
    await register.decide(old, day.filter(({ attachments, restrictedUntil }) => !attachments?.length && !restrictedUntil));
    expect(await diff(old, 200)).toEqual([]);
  });

  it('does not touch what a person has decided', async () => {
    await register.decide(old, DOCUMENTS);
    await register.source.query(`UPDATE decisions SET ruling = $1 WHERE document_id = 'people'`, [JSON.stringify({ status: 'closed', grounds: [{ item: 6, reason: '명단' }], spans: [] })]);
    expect((await diff(next)).find(({ id }) => id === 'id-people')).toMatchObject({ to: 'closed' });
  });
});

describe('applying a policy', () => {
  it('decides anew what it opens or says in other words, and never takes anything from what is open: that waits for a person', async () => {
    await register.decide(old, DOCUMENTS);
    const expected = await diff(next);
    await apply(next);
    expect(await register.standing()).toEqual({
      plain: { decision: 1, status: 'open' }, price: { decision: 1, status: 'open' }, audit: { decision: 1, status: 'open' }, people: { decision: 2, status: 'partial' }, closed: { decision: 1, status: 'closed' },
    });
    expect(register.sent).toMatchObject([{ id: 'id-people', decision: 2, status: 'partial' }]);
    expect((await waiting()).map(({ id, from, to }) => [id, from, to]).sort()).toEqual(expected.filter(({ needsPerson }) => needsPerson).map(({ id, from, to }) => [id, from, to]));
    expect(await applications(register.source.manager)).toMatchObject([{ version: '2026.12-1', walked: 5, decided: 1, waiting: 2, leftOut: 0, finishedAt: NOW }]);
  });

  it('says other words where something is withheld, and lets what is held keep its age', async () => {
    const words = { ...old, version: '2026.12-2', criteria: { ...old.criteria, items: { ...old.criteria.items, 5: { ...old.criteria.items[5], reason: { ko: '다른 말', en: 'Other words' } } } }, overlays: {} } as Policy;
    await register.decide(old, [{ documentId: 'closed', disclosureCode: '3NNNNYNNN' }, { documentId: 'held', disclosureCode: '2NNNNYNNN' }, { documentId: 'plain' }]);
    await apply(words);
    expect(register.sent).toMatchObject([{ id: 'id-closed', decision: 2, status: 'closed', grounds: [{ item: 5, reason: '다른 말', reasonEn: 'Other words' }] }]);
    expect(await waiting()).toEqual([]);
  });

  it('twice does nothing twice', async () => {
    await register.decide(old, DOCUMENTS);
    await apply(next);
    const [standing, changes] = [await register.standing(), await waiting()];
    await apply(next);
    expect([await register.standing(), await waiting()]).toEqual([standing, changes]);
    expect(register.sent).toHaveLength(1);
  });

  it('goes on after a crash from where it stood: each document is decided once, and what was committed but not sent is still owed', async () => {
    await register.decide(old, Array.from({ length: 35 }, (_, index) => ({ documentId: `people-${index}`, ...text(PEOPLE) })));
    await begin(register.source.manager, next, 'kim', NOW);
    const first = register.applying(next);
    expect(await first.step(NOW)).toBe(10);
    // It dies with a step half done: nothing of that step is there.
    const keep = jest.spyOn(register.later, 'keep').mockRejectedValueOnce(new Error('killed'));
    await expect(first.step(NOW)).rejects.toThrow('killed');
    keep.mockRestore();
    // It dies with everything done but the commit: nothing of that step is there either, so none of it is left out or done twice.
    await register.source.query(`CREATE FUNCTION killed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'killed'; END $$`);
    await register.source.query('CREATE CONSTRAINT TRIGGER killed AFTER UPDATE ON policy_applications DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION killed()');
    try {
      await expect(first.step(NOW)).rejects.toThrow('killed');
    } finally {
      await register.source.query('DROP FUNCTION killed() CASCADE');
    }
    expect(Object.values(await register.standing()).filter(({ decision }) => decision === 2)).toHaveLength(10);
    expect(await applications(register.source.manager)).toMatchObject([{ walked: 10, decided: 10 }]);
    // It dies between commit and sending.
    const publish = jest.spyOn(register.bus, 'publish').mockRejectedValueOnce(new Error('killed'));
    await expect(first.step(NOW)).rejects.toThrow('killed');
    publish.mockRestore();
    const second = register.applying(next);
    while ((await second.step(NOW)) !== null);
    const standing = Object.values(await register.standing());
    expect(standing).toHaveLength(35);
    expect(new Set(standing.map(({ decision, status }) => `${decision} ${status}`))).toEqual(new Set(['2 partial']));
    expect(register.sent).toHaveLength(25);
    expect(await register.source.query('SELECT count(*)::int AS n FROM unsettled')).toEqual([{ n: 35 }]);
    expect(await applications(register.source.manager)).toMatchObject([{ walked: 35, decided: 35 }]);
  });

  it('by whoever decides anew takes nothing from what is open either, but for what leaks', async () => {
    await register.decide(old, DOCUMENTS);
    const { standing } = await walk(register.source.manager, null, 10);
    const rows = (await register.replaying.replay(standing, next, NOW)).map(({ row }) => row);
    const leaking = { ...rows.find(({ classified }) => classified.id === 'id-audit')!, record: { fileHolds: [{ index: 0, code: 'file-leaks' }] } };
    const kept = await register.source.transaction((tx) => register.later.keepAnew(tx, [...rows.filter(({ classified }) => classified.id !== 'id-audit'), leaking], NOW));
    expect(kept.map(({ classified }) => classified.id).sort()).toEqual(['id-audit', 'id-closed', 'id-people', 'id-plain']);
    expect((await waiting()).map(({ id }) => id)).toEqual(['id-price']);
  });

  it('by several replicas walks every document once', async () => {
    await register.decide(old, Array.from({ length: 45 }, (_, index) => ({ documentId: `people-${index}`, ...text(PEOPLE) })));
    await begin(register.source.manager, next, 'kim', NOW);
    const replicas = [register.applying(next), register.applying(next), register.applying(next)];
    for (let going = true; going; ) {
      const steps = await Promise.all(replicas.map((replica) => replica.step(NOW)));
      going = (await applications(register.source.manager))[0]!.finishedAt === null && steps.length > 0;
    }
    expect(await applications(register.source.manager)).toMatchObject([{ walked: 45, decided: 45 }]);
    expect(new Set(register.sent.map(({ id }) => id)).size).toBe(45);
    expect(register.sent).toHaveLength(45);
  });

  it('is one replica’s at a time, and none waits for the one that is at it', async () => {
    await begin(register.source.manager, next, 'kim', NOW);
    await register.source.transaction(async (one) => {
      expect(await takeUp(one, next)).toMatchObject({ walked: 0 });
      await register.source.transaction(async (other) => {
        // To wait would be a mistake however short it is: the first does not commit before the second is through.
        await other.query(`SET LOCAL lock_timeout = '1s'`);
        expect(await takeUp(other, next)).toBeNull();
      });
    });
  });

  it('passes over what was withdrawn', async () => {
    await register.decide(old, [{ documentId: 'gone', title: '감사 계획' }, { documentId: 'back', version: 2, title: '감사 계획' }]);
    await register.source.transaction((tx) => noteWithdrawn(tx, [{ source: 'demo', documentId: 'gone', version: 3 }, { source: 'demo', documentId: 'back', version: 1 }]));
    expect((await diff(next)).map(({ id }) => id)).toEqual(['id-back']);
    await apply(next);
    expect((await waiting()).map(({ id }) => id)).toEqual(['id-back']);
  });

  it('goes on past a document whose judging fails, which is left as it is and counted', async () => {
    const sha256 = 'c'.repeat(64);
    await register.decide(old, [{ documentId: 'people', ...text(PEOPLE) }, { documentId: 'failing', attachments: [{ name: '표.xlsx', mediaType: 'text/csv', size: 1, sha256 }] }, { documentId: 'audit', title: '감사 계획' }]);
    // What was read of it is not what this code expects: whoever judges with it fails, each time.
    await register.source.query(`INSERT INTO readings (source, sha256, size, reader, reading, read_at) VALUES ('demo', $1, 1, 2, '{', now())`, [sha256]);
    await apply(next);
    expect(await register.standing()).toMatchObject({ people: { decision: 2 }, failing: { decision: 1 } });
    expect((await waiting()).map(({ id }) => id)).toEqual(['id-audit']);
    expect(await applications(register.source.manager)).toMatchObject([{ walked: 3, decided: 1, waiting: 1, leftOut: 1, finishedAt: NOW }]);
  });

  it('asks again for all when intake is away: nothing is left out for that', async () => {
    await register.decide(old, [{ documentId: 'people', ...text(PEOPLE) }]);
    await begin(register.source.manager, next, 'kim', NOW);
    const away = jest.spyOn(register.originals, 'textOf').mockRejectedValueOnce(new UpstreamError('intake', null));
    await expect(register.applying(next).step(NOW)).rejects.toThrow('intake did not answer');
    away.mockRestore();
    expect(await applications(register.source.manager)).toMatchObject([{ walked: 0, leftOut: 0 }]);
  });

  it('leaves what cannot be judged as it is', async () => {
    await register.decide(old, [{ documentId: 'whole' }]);
    await register.source.query(`UPDATE decisions SET document_id = 'unknown' WHERE document_id = 'whole'`);
    await apply(next);
    expect(await applications(register.source.manager)).toMatchObject([{ walked: 1, decided: 0, leftOut: 1 }]);
  });

  it('is no faster than it may be', () => {
    expect([pauseAfter(10, 100, 0), pauseAfter(10, 100, 40), pauseAfter(10, 100, 500)]).toEqual([100, 60, 0]);
  });
});

describe('a change that takes something from what is open', () => {
  const first = { by: 'kim', reason: 'CANARY-FIRST' };
  const answer = { by: 'lee', reason: 'CANARY-REASON' };
  const changeOf = async (id: string) => (await waiting()).find((one) => one.id === id)!.change;
  beforeEach(async () => {
    await register.decide(old, DOCUMENTS);
    await apply(next);
    register.sent.length = 0;
  });

  it('is done once two people have agreed, in the policy’s words; who and why stays in the record', async () => {
    const change = await changeOf('id-price');
    expect(await register.confirmations(next).confirm(change, first, NOW)).toEqual({ agreed: { change, ...first, at: NOW.toISOString() } });
    expect((await waiting()).find((one) => one.change === change)).toMatchObject({ agreed: { ...first, at: NOW.toISOString() } });
    expect([(await register.standing()).price, register.sent]).toEqual([{ decision: 1, status: 'open' }, []]);
    expect(await register.confirmations(next).confirm(change, answer, NOW)).toEqual({ id: 'id-price', version: 1, decision: 2, status: 'partial' });
    const [event] = register.sent as [DocumentClassifiedV1];
    expect(event).toMatchObject({ status: 'partial', text: '공사 개요\n[비공개: 제5호 새 기준에 따름]\n끝.', grounds: [{ item: 5, reason: '새 기준에 따름', reasonEn: 'By the new criteria' }] });
    expect(JSON.stringify(event)).not.toMatch(/CANARY|lee|kim/);
    const [{ record }] = await register.source.query(`SELECT record FROM decisions WHERE id = 'id-price' AND decision = 2`);
    expect(JSON.parse(record)).toMatchObject({ policyVersion: '2026.12-1', confirmation: { change, by: 'lee', reason: 'CANARY-REASON', first } });
    expect(await refused(register.confirmations(next).confirm(change, answer, NOW))).toBe('404 not-found');
  });

  it('is not done by one person twice, and what people agreed to is append-only', async () => {
    const change = await changeOf('id-price');
    await register.confirmations(next).confirm(change, first, NOW);
    expect(await refused(register.confirmations(next).confirm(change, first, NOW))).toBe('403 same-person');
    expect((await register.standing()).price).toEqual({ decision: 1, status: 'open' });
    await expect(register.source.query(`UPDATE policy_agreements SET by = 'lee'`)).rejects.toThrow('append-only');
  });

  it('is not done when a person rejects it, and this policy does not ask again', async () => {
    await register.confirmations(next).reject(await changeOf('id-price'), answer, NOW);
    await apply(next);
    expect((await waiting()).map(({ id }) => id)).toEqual(['id-audit']);
    expect((await register.standing()).price).toEqual({ decision: 1, status: 'open' });
    expect(register.sent).toEqual([]);
  });

  it('is not listed, and not done, once another decision stands', async () => {
    const change = await changeOf('id-audit');
    await register.decide(next, [{ documentId: 'audit', version: 2, title: '정비 계획' }]);
    expect((await waiting()).map(({ id }) => id)).toEqual(['id-price']);
    expect(await refused(register.confirmations(next).confirm(change, answer, NOW))).toBe('409 stale-decision');
    expect(await register.source.query('SELECT outcome FROM policy_changes WHERE change = $1', [change])).toEqual([{ outcome: 'overtaken' }]);
  });

  it('is done by the policy that is in force, or not at all', async () => {
    expect(await refused(register.confirmations(old).confirm(await changeOf('id-price'), answer, NOW))).toBe('409 other-policy');
  });

  it('is done once by two people at once', async () => {
    const change = await changeOf('id-price');
    await register.confirmations(next).confirm(change, first, NOW);
    const outcomes = await Promise.all([refused(register.confirmations(next).confirm(change, answer, NOW)), refused(register.confirmations(next).reject(change, answer, NOW))]);
    expect(outcomes.sort()).toEqual(['404 not-found', 'accepted']);
  });
});
