import type { PublicDocument, Tombstone } from '@plaza/contracts';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations';
import { apply, changesAfter, standing, type Candidate } from './public-register';

/** Against a real PostgreSQL: what publication promises of its register and its log. */
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

const office = { code: '6110000', name: '서울특별시' };

function published(id: string, version = 1, decision = 1, title = `제목 ${version}.${decision}`): Candidate {
  const document = {
    id, version, decision, status: 'open', disclosureCode: '1NNNNNNNN', grounds: [], documentNumber: '가-1', kind: 'report', title, text: `본문 ${title}`,
    redactions: [], agency: office, department: office, author: null, approvals: [], producedAt: '2026-07-15T01:03:00.000Z', retention: '5y', functionPath: [],
    unitTask: null, license: null, references: [], attachments: [], source: 'demo', sourceDocumentId: `D-${id}`,
    journey: { producedAt: '', receivedAt: '', classifiedAt: '', publishedAt: '', traceId: null },
  } satisfies PublicDocument;
  return { state: { version, withdrawn: false, decision }, document };
}

function withdrawn(id: string, version = 1): Candidate {
  const document = {
    id, version, decision: 0, status: 'withdrawn', withdrawnAt: now.toISOString(), reason: 'other', item: null, successor: null, agency: office,
    department: office, source: 'demo', sourceDocumentId: `D-${id}`,
  } satisfies Tombstone;
  return { state: { version, withdrawn: true, decision: 0 }, document };
}

const enter = (...candidates: Candidate[]) => source.transaction((tx) => apply(tx, candidates, now));
const log = async () => (await changesAfter(source, 0n, 500)).map(({ cursor, type, document: { id, version, decision } }) => `${cursor} ${type} ${id} ${version}.${decision}`);

it('the same state again enters nothing and adds nothing to the log', async () => {
  expect([...(await enter(published('a'))).values()]).toMatchObject([{ id: 'a', cursor: '1', type: 'published' }]);
  expect(await enter(published('a'))).toEqual(new Map());
  expect(await log()).toEqual(['1 published a 1.1']);
});

it.each([
  ['a lower version', [published('a', 2), published('a', 1)], 'published a 2.1'],
  ['a lower decision on the same version', [published('a', 1, 2), published('a', 1, 1)], 'published a 1.2'],
  ['a decision on a withdrawn version, however high', [withdrawn('a', 1), published('a', 1, 9)], 'withdrawn a 1.0'],
  ['a withdrawal of an earlier version', [published('a', 2), withdrawn('a', 1)], 'published a 2.1'],
])('%s never overwrites what stands', async (_, [first, second], expected) => {
  await enter(first!);
  await enter(second!);
  expect(await log()).toEqual([`1 ${expected}`]);
});

it('a correction after a withdrawal stands, and is a correction', async () => {
  for (const candidate of [published('a'), withdrawn('a'), published('a', 2)]) await enter(candidate);
  expect(await log()).toEqual(['1 published a 1.1', '2 withdrawn a 1.0', '3 corrected a 2.1']);
});

it('an entry of the log carries the full document only while that is what stands', async () => {
  for (const candidate of [published('a', 1, 1, '가려야 할 제목'), published('a', 1, 2)]) await enter(candidate);
  const [first, second] = await changesAfter(source, 0n, 500);
  expect(first!.document).toEqual({ id: 'a', version: 1, decision: 1, status: 'open', source: 'demo', sourceDocumentId: 'D-a' });
  expect(second!.document).toMatchObject({ title: '제목 1.2' });
  const everything = JSON.stringify(await source.query('SELECT * FROM entries, changes'));
  expect(everything).not.toContain('가려야 할 제목');
});

it('a page of the log ends before its documents exceed what one answer can hold, and never before its first', async () => {
  const long = (id: string, megabytes: number) => published(id, 1, 1, '가'.repeat((megabytes * 1_000_000) / 6));
  await enter(long('superseded', 7), published('a'), long('b', 3), long('c', 3), long('longest', 10), published('d'), withdrawn('e'));
  await enter(withdrawn('superseded'));
  const pages: string[][] = [];
  for (let after = 0n; pages.at(-1)?.length !== 0; after = BigInt(pages.flat().length)) {
    pages.push((await changesAfter(source, after, 500)).map(({ document: { id } }) => id));
  }
  expect(pages).toEqual([['superseded', 'a', 'b', 'c'], ['longest'], ['d', 'e', 'superseded'], []]);
});

it('cursors have no gap and no repetition when many replicas enter at once and some of them roll back', async () => {
  const ids = Array.from({ length: 120 }, (_, index) => `id-${String(index).padStart(3, '0')}`);
  await Promise.all(
    Array.from({ length: 12 }, async (_, replica) => {
      const batch = ids.slice(replica * 8, replica * 8 + 32).map((id) => published(id));
      const entering = () =>
        source.transaction(async (tx) => {
          await apply(tx, batch, now);
          if (replica % 4 === 3) throw new Error('this replica fails after it has entered');
        });
      // Two that insert the same document in the same instant may meet in its second unique index, where one fails: the bus brings its batch again.
      const again = (error: Error) => (/duplicate key/.test(error.message) ? entering() : Promise.reject(error));
      await entering().catch(again).catch((error: Error) => expect(error.message).toMatch(/this replica fails/));
    }),
  );
  const changes = await changesAfter(source, 0n, 500);
  expect(changes.map(({ cursor }) => Number(cursor))).toEqual(changes.map((_, index) => index + 1));
  expect(new Set(changes.map(({ document }) => document.id)).size).toBe(changes.length);
});

it('what stands is told with its own place in the log', async () => {
  await enter(published('a'), published('b'));
  await enter(published('a', 2));
  const found = await standing(source, ['a', 'b', 'unknown']);
  expect([...found.values()].map(({ id, cursor, type }) => `${id} ${cursor} ${type}`).sort()).toEqual(['a 3 corrected', 'b 2 published']);
});
