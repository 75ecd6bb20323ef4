import type { Ground, PublicAttachment, PublicDocument } from '@plaza/contracts';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations';
import { apply } from '../public-register';
import { byDepartment } from './departments';
import { waiting } from './waiting';

/** Against a real PostgreSQL: how long everybody can see that each department lets wait. */
let database: TestDatabase;
let source: DataSource;
const START = Date.parse('2026-11-26T00:00:00Z');
const at = (seconds: number) => new Date(START + seconds * 1_000);

beforeEach(async () => {
  database = await createTestDatabase(['publication']);
  source = await openDatabase({ url: database.urlOf('publication'), schema: 'publication', migrations: MIGRATIONS });
});
afterEach(async () => {
  await source.destroy();
  await database.drop();
});

const because = (reason: string): Ground[] => [{ item: null, reason, reasonEn: `en ${reason}`, until: null }];
const aFile = (status: PublicAttachment['status'], reason = '암호'): PublicAttachment => ({ name: '가', status, grounds: status === 'open' ? [] : because(reason), url: null });

async function enter(id: string, seconds: number, over: Partial<PublicDocument>) {
  const office = { code: '1', name: '서울' };
  const document: PublicDocument = {
    id, version: 1, decision: 1, status: 'held', disclosureCode: '2NNNNYNNN', grounds: because('표시 없음'), documentNumber: '가-1', kind: 'report', title: '제목', redactions: [],
    agency: office, department: { code: '10', name: '감사과' }, author: null, approvals: [], producedAt: '2026-07-15T01:03:00.000Z', retention: '5y', functionPath: [], unitTask: null,
    license: null, references: [], attachments: [], source: 'demo', sourceDocumentId: `D-${id}`,
    journey: { producedAt: '', receivedAt: '', classifiedAt: '', publishedAt: '', traceId: null }, ...over,
  };
  await source.transaction((tx) => apply(tx, [{ state: { version: document.version, withdrawn: false, decision: document.decision }, document }], at(seconds)));
}
const departments = async (seconds: number) => byDepartment(await waiting(source), at(seconds));

it('documents and files are counted by department, with oldest, median and reasons, and who lets wait longest comes first', async () => {
  await enter('a', 0, {});
  await enter('b', 50, {});
  await enter('c', 90, { status: 'partial', attachments: [aFile('open'), aFile('held'), aFile('closed')] });
  await enter('d', 60, { department: { code: '20', name: '총무과' } });
  await enter('e', 0, { status: 'open', grounds: [], text: '{"status":"held"}' });
  expect(await departments(100)).toEqual([
    {
      agency: { code: '1', name: '서울' }, department: { code: '10', name: '감사과' }, documents: 2, files: 1, oldest: 100, median: 50, oldestSince: at(0).toISOString(),
      reasons: [{ reason: '표시 없음', reasonEn: 'en 표시 없음', count: 2, oldest: 100 }, { reason: '암호', reasonEn: 'en 암호', count: 1, oldest: 10 }],
    },
    expect.objectContaining({ department: { code: '20', name: '총무과' }, documents: 1, files: 0, oldest: 40, median: 40 }),
  ]);
});

it('a hold that is decided anew and stays one is as old as it was; one that was open in between begins again', async () => {
  await enter('a', 0, {});
  await enter('a', 50, { decision: 2 });
  expect(await departments(100)).toMatchObject([{ oldest: 100 }]);
  await enter('a', 60, { decision: 3, status: 'open', grounds: [] });
  expect(await departments(100)).toEqual([]);
  await enter('a', 70, { decision: 4 });
  expect(await departments(100)).toMatchObject([{ oldest: 30 }]);
});

it('a file waits since its version stands, whatever is decided about the others', async () => {
  await enter('a', 10, { status: 'partial', attachments: [aFile('held'), aFile('held')] });
  await enter('a', 50, { decision: 2, status: 'partial', attachments: [aFile('held'), aFile('open')] });
  expect(await departments(100)).toMatchObject([{ files: 1, documents: 0, oldest: 90 }]);
  await enter('a', 70, { version: 2, status: 'partial', attachments: [aFile('held'), aFile('open')] });
  expect(await departments(100)).toMatchObject([{ files: 1, documents: 0, oldest: 30 }]);
});

it('where nobody could judge a document, its department is known by the others, or by its code', async () => {
  await enter('a', 0, { department: { code: '10', name: '[판단 대기]' } });
  expect(await departments(100)).toMatchObject([{ department: { code: '10', name: '10' } }]);
  await enter('b', 0, {});
  expect(await departments(100)).toMatchObject([{ department: { code: '10', name: '감사과' } }]);
});
