import { DocumentClassified, type DocumentClassifiedV1, DocumentWithdrawn, type DocumentWithdrawnV1 } from '@plaza/contracts';
import type { Published, Received } from '@plaza/messaging';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import { register } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Erasure } from './erasure';
import { measureRegister, metrics } from './metrics';
import { MIGRATIONS } from './migrations';
import { PublicationHandlers } from './publication.handlers';

let database: TestDatabase;
let source: DataSource;
let handlers: PublicationHandlers;

beforeAll(async () => {
  database = await createTestDatabase(['publication']);
  source = await openDatabase({ url: database.urlOf('publication'), schema: 'publication', migrations: MIGRATIONS });
  handlers = new PublicationHandlers({ record: () => Promise.resolve() } as unknown as Erasure);
});
beforeEach(() => metrics.timeToPublication.reset());
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const office = { code: '6110000', name: '서울특별시' };

const received = <T>(type: string, data: T) => ({ data, id: 'id', type, emission: 1, headers: {}, prepared: undefined }) as unknown as Received<T>;

function classified(id: string, { decision = 1, status = 'open' as const, secondsAgo = 3 }: { decision?: number; status?: 'open' | 'held'; secondsAgo?: number } = {}) {
  return received<DocumentClassifiedV1>(DocumentClassified.type, {
    id, version: 1, decision, status, disclosureCode: '1NNNNNNNN', grounds: [], documentNumber: '가-1', kind: 'report', title: '제목', redactions: [],
    agency: office, department: office, author: null, approvals: [], producedAt: '2026-07-15T01:03:00.000Z', retention: '5y', functionPath: [], unitTask: null,
    license: null, references: [], attachments: [], source: 'demo', sourceDocumentId: `D-${id}`,
    journey: { producedAt: '', receivedAt: new Date(Date.now() - secondsAgo * 1000).toISOString(), classifiedAt: '', traceId: null },
  });
}

function withdrawn(id: string) {
  return received<DocumentWithdrawnV1>(DocumentWithdrawn.type, {
    id, version: 1, reason: 'other', item: null, successor: null, agency: office, department: office, source: 'demo', sourceDocumentId: `D-${id}`,
    receivedAt: new Date(Date.now() - 3_000).toISOString(),
  });
}

const handle = (...batch: Received<DocumentClassifiedV1 | DocumentWithdrawnV1>[]) => source.transaction((tx) => handlers.publish(batch, tx));
const acknowledge = (emissions: Awaited<ReturnType<typeof handle>>) => handlers.erase(emissions.map((emission, sequence): Published => ({ emission, id: 'id', sequence })));

async function measured(): Promise<Record<string, number>> {
  const { values } = await metrics.timeToPublication.get();
  return Object.fromEntries(values.filter(({ metricName }) => metricName?.endsWith('_count')).map(({ labels, value }) => [labels.type, value]));
}

it('the time to publication is measured once for each document, withdrawals apart, and from its acceptance', async () => {
  const batch = [classified('a'), classified('b')];
  await acknowledge(await handle(...batch));
  await acknowledge(await handle(...batch));
  await acknowledge(await handle(withdrawn('a')));
  expect(await measured()).toEqual({ published: 2, withdrawn: 1 });
  const { values } = await metrics.timeToPublication.get();
  const at = (le: number) => values.find(({ labels }) => labels.type === 'published' && (labels as { le?: number }).le === le)!.value;
  expect([at(2.5), at(10)]).toEqual([0, 2]);
});

it('what waited for a person, or is rolled back, is no slow publication', async () => {
  await source.transaction(async (tx) => {
    await handlers.publish([classified('c')], tx);
    throw new Error('the bus knows nothing of it');
  }).catch((error: Error) => expect(error.message).toContain('the bus'));
  await acknowledge(await handle(classified('d', { decision: 2, secondsAgo: 86_400 })));
  expect(await measured()).toEqual({});
});

it('gauges tell the cursor and what is held now, by an index that holds nothing else', async () => {
  await handle(classified('held-1', { status: 'held' }), classified('held-2', { status: 'held' }), classified('open'));
  await handle(classified('held-2', { decision: 2 }));
  measureRegister(source);
  const text = await register.metrics();
  const [{ value }] = (await source.query('SELECT value FROM cursor')) as [{ value: string }];
  expect(text).toMatch(/^plaza_holds 1$/m);
  expect(text).toMatch(/^plaza_holds_oldest_seconds \d/m);
  expect(text).toContain(`\nplaza_publication_cursor ${value}\n`);
  const plan = await source.transaction(async (tx) => {
    await tx.query('SET LOCAL enable_seqscan = off');
    return JSON.stringify(await tx.query(`EXPLAIN SELECT count(*), min(published_at) FROM entries WHERE status = 'held'`));
  });
  expect(plan).toContain('entries_held');
});
