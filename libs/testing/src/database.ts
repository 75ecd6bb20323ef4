import { randomBytes } from 'node:crypto';
import { provisionRoles, roleOf } from '@plaza/persistence';
import { Client } from 'pg';

const PASSWORD = 'for-this-test-only';

export interface TestDatabase {
  name: string;
  /** The URL with which the service that owns `schema` connects. */
  urlOf(schema: string): string;
  drop(): Promise<void>;
}

/** A real database of this test's own, with the real roles and schemas. */
export async function createTestDatabase(schemas = ['intake', 'classification', 'publication', 'console']): Promise<TestDatabase> {
  const adminUrl = process.env.PLAZA_TEST_DATABASE_ADMIN_URL;
  if (!adminUrl) throw new Error('PLAZA_TEST_DATABASE_ADMIN_URL is not set: run the tests with npm test, which provides the servers');
  const name = `plaza_test_${randomBytes(6).toString('hex')}`;
  await provisionRoles(adminUrl, name, schemas.map((schema) => ({ schema, password: PASSWORD })));
  const urlOf = (schema: string) => {
    const url = new URL(adminUrl);
    url.username = roleOf(schema);
    url.password = PASSWORD;
    url.pathname = `/${name}`;
    return url.href;
  };
  return {
    name,
    urlOf,
    async drop() {
      const client = new Client({ connectionString: adminUrl });
      await client.connect();
      await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
      await client.end();
    },
  };
}
