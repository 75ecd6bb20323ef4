import type { Appointment, Ground, PublicDocument, Tombstone } from '@plaza/contracts';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, eventually, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations';
import { apply } from '../public-register';
import { validated } from '../validated';
import { calendarPage } from './calendar-page';
import { CalendarQuery } from './calendar-query';

/** Against a real PostgreSQL: the calendar is what the standing documents say of themselves, and nothing else. */
let database: TestDatabase;
let source: DataSource;
const now = new Date('2026-07-15T01:03:01.000Z');

beforeEach(async () => {
  database = await createTestDatabase(['publication']);
  source = await openDatabase({ url: database.urlOf('publication'), schema: 'publication', migrations: MIGRATIONS });
});
afterEach(async () => {
  await source.destroy();
  await database.drop();
});

const END = '2026-12-31T15:00:00.000Z';
const LATER = '2031-07-15T15:00:00.000Z';
const appointment = (at: string, by: string): Appointment => ({ at, by, reason: `${by} 사유`, reasonEn: `Reason ${by}` });
const lapsing = (at: string, by = 'stated-end', item: Ground['item'] = 5): Ground => ({ item, reason: '감사 진행 중', until: at, lapse: appointment(at, by) });
const reviewed = (at: string, item: Ground['item'] = 6): Ground => ({ item, reason: '개인정보', until: null, review: appointment(at, 'records-act-35-2') });

function aDocument(id: string, grounds: Ground[], different: Partial<PublicDocument> = {}): PublicDocument {
  const office = { code: '6110000', name: '서울특별시' };
  return {
    id, version: 1, decision: 1, status: 'partial', disclosureCode: '2NNNNYNNN', grounds, documentNumber: '가-1', kind: 'report', title: `제목 ${id}`, text: '본문',
    redactions: [], agency: office, department: office, author: null, approvals: [], producedAt: '2026-07-15T01:03:00.000Z', retention: '5y', functionPath: [],
    unitTask: null, license: null, references: [], attachments: [], source: 'demo', sourceDocumentId: `D-${id}`,
    journey: { producedAt: '', receivedAt: '', classifiedAt: '', publishedAt: '', traceId: null }, ...different,
  };
}

async function enter(...documents: (PublicDocument | Tombstone)[]): Promise<void> {
  for (const document of documents) {
    const state = { version: document.version, withdrawn: document.status === 'withdrawn', decision: document.decision };
    await source.transaction((tx) => apply(tx, [{ state, document }], now));
  }
}
const ask = async (query: Record<string, string> = {}) => await calendarPage(source, validated(CalendarQuery, query));
const dates = async (query?: Record<string, string>) => (await ask(query)).items.map(({ at, kind, by, items, document }) => `${at} ${kind} ${by} ${items.join(',')} ${document.id}`);

it('says what opens when and what is looked at, the earliest first, by which rule, with the entry and without its text', async () => {
  await enter(aDocument('b', [reviewed(LATER), lapsing(END)]), aDocument('a', [lapsing(LATER, 'records-act-35-3', 7), lapsing(LATER, 'records-act-35-3', 8)]));
  expect(await dates()).toEqual([`${END} opens stated-end 5 b`, `${LATER} opens records-act-35-3 7,8 a`, `${LATER} review records-act-35-2 6 b`]);
  const [first] = (await ask()).items;
  expect(first).toMatchObject({ reason: 'stated-end 사유', reasonEn: 'Reason stated-end', document: { title: '제목 b', status: 'partial' } });
  expect(JSON.stringify(first)).not.toContain('본문');
});

it('says of a file what its own grounds say', async () => {
  await enter(aDocument('a', [], { attachments: [{ name: '가.pdf', status: 'closed', grounds: [lapsing(END)], url: null }] }));
  expect(await dates()).toEqual([`${END} opens stated-end 5 a`]);
});

it('has no date of a state that another replica was entering while its withdrawal was entered', async () => {
  const document = aDocument('a', [lapsing(END)]);
  const { id, version, agency, department, source: of, sourceDocumentId } = document;
  const tombstone: Tombstone = { id, version, decision: 0, status: 'withdrawn', withdrawnAt: END, reason: 'other', item: null, successor: null, agency, department, source: of, sourceDocumentId };
  let withdrawing: Promise<void> | undefined;
  await source.transaction(async (tx) => {
    await apply(tx, [{ state: { version: 1, withdrawn: false, decision: 1 }, document }], now);
    withdrawing = enter(tombstone);
    const isWaiting = () => source.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%entries%'`) as Promise<unknown[]>;
    await eventually('it waits for the other', async () => ((await isWaiting()).length > 0 ? true : undefined));
  });
  await withdrawing;
  expect(await source.query('SELECT FROM calendar')).toEqual([]);
  expect(await ask()).toMatchObject({ total: 0, items: [] });
});

it('shows no date that is left of a state that does not stand', async () => {
  await enter(aDocument('a', [lapsing(END)]));
  await source.query(`INSERT INTO calendar SELECT id, 9, 9, kind, by, at - interval '1 day', items, agency FROM calendar`);
  expect(await ask()).toMatchObject({ total: 1, items: [{ at: END }] });
});

it.each<[string, (document: PublicDocument) => PublicDocument | Tombstone, string[]]>([
  ['decided anew', (document) => ({ ...document, decision: 2, grounds: [lapsing(LATER)] }), [`${LATER} opens stated-end 5 a`]],
  ['decided anew with the same date', (document) => ({ ...document, decision: 2 }), [`${END} opens stated-end 5 a`]],
  ['corrected', (document) => ({ ...document, version: 2, status: 'open', grounds: [] }), []],
  ['held', (document) => ({ ...document, decision: 2, status: 'held' }), []],
  ['withdrawn', ({ id, version, agency, department, source: of, sourceDocumentId }) => ({
    id, version, decision: 0, status: 'withdrawn', withdrawnAt: END, reason: 'other', item: null, successor: null, agency, department, source: of, sourceDocumentId,
  }), []],
])('what is %s stands in it as it is now', async (_, change, expected) => {
  const document = aDocument('a', [lapsing(END)]);
  await enter(document, change(document));
  expect(await dates()).toEqual(expected);
});

it('a lower state changes nothing in it', async () => {
  const document = aDocument('a', [lapsing(END)], { version: 2 });
  await enter(document, { ...document, version: 1, grounds: [lapsing(LATER)] });
  expect(await dates()).toEqual([`${END} opens stated-end 5 a`]);
});

it('is narrowed by days in Seoul, by agency and by what happens', async () => {
  await enter(aDocument('a', [lapsing(END), reviewed(LATER)]), aDocument('b', [lapsing(END)], { agency: { code: '6110001', name: '다른 기관' } }));
  expect(await dates({ from: '2027-01-01', to: '2027-01-01', agency: '6110000' })).toEqual([`${END} opens stated-end 5 a`]);
  expect(await dates({ to: '2026-12-31' })).toEqual([]);
  expect(await dates({ kind: 'review' })).toEqual([`${LATER} review records-act-35-2 6 a`]);
  await expect(ask({ kind: 'secret', size: '0' })).rejects.toMatchObject({ response: { errors: [{ field: 'kind' }, { field: 'size' }] } });
});

it('comes page by page, without gap or repetition, many dates falling together', async () => {
  const ids = Array.from({ length: 23 }, (_, index) => `id-${String(index).padStart(2, '0')}`);
  await enter(...ids.map((id) => aDocument(id, [lapsing(END), reviewed(END, 6)])));
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask({ size: '7', ...(cursor && { cursor }) });
    expect(page).toMatchObject({ total: 46, totalIsExact: true });
    seen.push(...page.items.map(({ document, kind }) => `${document.id} ${kind}`));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(ids.flatMap((id) => [`${id} opens`, `${id} review`]));
  await expect(ask({ cursor: 'broken' })).rejects.toThrow('cursor: is not one of ours');
});
