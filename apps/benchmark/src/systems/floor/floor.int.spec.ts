import { createTestDatabase, eventually, startTestBus, type TestBus, type TestDatabase } from '@plaza/testing';
import { Client } from 'pg';
import { documents, saturate } from '../../measure/load';
import { Watch } from '../../measure/watch';
import { prepareSubmission, subscribe } from '../subscriber';
import type { StageProcess } from './bus';
import { classification } from './classification';
import { intake } from './intake';
import { publication } from './publication';
import { search } from './search';
import { createTables } from './tables';

describe('plain code that does the same work', () => {
  let database: TestDatabase;
  let databaseUrl: string;
  let bus: TestBus;
  const stopping: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    [database, bus] = await Promise.all([createTestDatabase(['floor']), startTestBus()]);
    databaseUrl = `${database.urlOf('floor')}?options=${encodeURIComponent('-c search_path=floor')}`;
    await createTables(databaseUrl);
  });

  afterAll(async () => {
    for (let stop = stopping.pop(); stop; stop = stopping.pop()) await stop();
    await Promise.all([bus.stop(), database.drop()]);
  });

  it('publishes every document once, makes it searchable, and settles it', async () => {
    const options = { databaseUrl, bus: { servers: bus.url, user: 'provisioning', pass: bus.password } };
    const stages: StageProcess[] = await Promise.all([intake(options), classification(options), publication(options), search(options)]);
    stopping.push(() => Promise.all(stages.map((stage) => stage.stop())));
    const subscriber = await bus.connect('provisioning');
    const watch = new Watch();
    stopping.push(await subscribe(subscriber, subscriber, watch));

    const made = documents(50, 1);
    const ids = made.map(({ documentId }) => documentId);
    await saturate(made.map((document) => prepareSubmission(subscriber, document)));
    await watch.until(ids, { quietMs: 20_000, atMostMs: 30_000 });
    expect(watch.missing(ids)).toEqual([]);
    expect(watch.doubled(ids)).toEqual([]);

    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    const count = (table: string) => client.query(`SELECT count(*)::int FROM ${table}`).then(({ rows }) => rows[0].count as number);
    for (const table of ['document', 'production_register', 'decisions', 'entries', 'changes']) expect([table, await count(table)]).toEqual([table, 50]);
    await eventually('everything is settled', async () => ((await count('unsettled')) === 0 ? true : undefined));
    await client.end();
  });
});
