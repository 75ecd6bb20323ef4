import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import { Client } from 'pg';

let database: TestDatabase;

beforeAll(async () => void (database = await createTestDatabase()));
afterAll(async () => database.drop());

async function as<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}

const schemas = ['intake', 'classification', 'publication'];

it.each(schemas)('%s can make tables in its own schema and read them', async (schema) => {
  await as(database.urlOf(schema), async (client) => {
    await client.query(`CREATE TABLE ${schema}.original (text text)`);
    expect((await client.query(`SELECT * FROM ${schema}.original`)).rows).toEqual([]);
  });
});

it.each(schemas.flatMap((role) => schemas.filter((schema) => schema !== role).map((schema) => [role, schema])))(
  '%s can neither read nor write in the schema %s',
  async (role, schema) => {
    await as(database.urlOf(role!), async (client) => {
      await expect(client.query(`SELECT * FROM ${schema}.original`)).rejects.toMatchObject({ code: '42501' });
      await expect(client.query(`INSERT INTO ${schema}.original VALUES ('x')`)).rejects.toMatchObject({ code: '42501' });
      await expect(client.query(`CREATE TABLE ${schema}.other (x int)`)).rejects.toMatchObject({ code: '42501' });
    });
  },
);

it.each(schemas)("nobody logs in as %s without its password, or with another role's", async (schema) => {
  const url = new URL(database.urlOf(schema));
  for (const password of ['', 'guess']) {
    url.password = password;
    await expect(as(url.href, (client) => client.query('SELECT 1'))).rejects.toThrow();
  }
});

it.each(schemas)('%s can make no role, no database and nothing in the schema public', async (schema) => {
  await as(database.urlOf(schema), async (client) => {
    await expect(client.query('CREATE ROLE mighty SUPERUSER')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('CREATE DATABASE mine')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('CREATE TABLE public.mine (x int)')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query(`SET ROLE plaza_${schemas.find((other) => other !== schema)}`)).rejects.toMatchObject({ code: '42501' });
  });
});
