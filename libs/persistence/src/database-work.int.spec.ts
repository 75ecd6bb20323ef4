import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { databaseWork, openDatabase } from './index';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase(['intake']);
  source = await openDatabase({ url: database.urlOf('intake'), schema: 'intake', migrations: [] });
  await source.query('CREATE TABLE noted (word text)');
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it('prepares each statement with parameters once, under a name that says what it does', async () => {
  for (const word of ['a', 'b']) await source.query('INSERT INTO noted VALUES ($1)', [word]);
  await source.query('SELECT word FROM noted WHERE word = $1', ['a']);
  const prepared = (await source.query(`SELECT name, generic_plans + custom_plans AS used FROM pg_prepared_statements WHERE name LIKE '%noted%' ORDER BY name`)) as { name: string; used: string }[];
  expect(prepared.map(({ name, used }) => `${name.replace(/ \d+$/, '')}: ${used}`)).toEqual(['insert noted: 2', 'select noted: 1']);
});

it('commits what the work did, though it never waited for the beginning of its transaction', async () => {
  await databaseWork(source).transaction((tx) => tx.query('INSERT INTO noted VALUES ($1)', ['committed']));
  expect(await source.query('SELECT word FROM noted WHERE word = $1', ['committed'])).toHaveLength(1);
});

it('leaves nothing of a transaction whose work fails', async () => {
  const failing = databaseWork(source).transaction(async (tx) => {
    await tx.query('INSERT INTO noted VALUES ($1)', ['rolled back']);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await source.query('SELECT word FROM noted WHERE word = $1', ['rolled back'])).toHaveLength(0);
});

it('says so when PostgreSQL rolled back what was to be committed: a statement had failed, and its failure was passed over', async () => {
  const unnoticed = databaseWork(source).transaction(async (tx) => {
    await tx.query('INSERT INTO noted VALUES ($1)', ['lost']);
    await tx.query('SELECT 1 / $1::int', [0]).catch(() => undefined);
  });
  await expect(unnoticed).rejects.toMatchObject({ code: 'TRANSACTION_ROLLED_BACK' });
});
