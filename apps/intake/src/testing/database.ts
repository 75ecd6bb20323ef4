import { randomBytes } from 'node:crypto';
import { openDatabase, provisionRoles, roleOf } from '@plaza/persistence';
import type { DataSource } from 'typeorm';
import { Client } from 'pg';
import { entities } from '../register/entities';
import { migrations } from '../migrations';

/** A database of its own on the server of `PLAZA_TEST_DATABASE_ADMIN_URL`, reached with intake's role. */
export async function testDatabase(): Promise<{ source: DataSource; url: string; drop(): Promise<void> }> {
  const adminUrl = process.env.PLAZA_TEST_DATABASE_ADMIN_URL;
  if (!adminUrl) throw new Error('PLAZA_TEST_DATABASE_ADMIN_URL is not set: run these tests by `npm test`');
  const name = `intake_test_${randomBytes(6).toString('hex')}`;
  const password = 'one for all test databases';
  await provisionRoles(adminUrl, name, [{ schema: 'intake', password }]);
  const url = new URL(adminUrl);
  url.username = roleOf('intake');
  url.password = password;
  url.pathname = `/${name}`;
  const source = await openDatabase({ url: url.href, schema: 'intake', entities, migrations });
  const drop = async () => {
    if (source.isInitialized) await source.destroy();
    const admin = new Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    await admin.end();
  };
  return { source, url: url.href, drop };
}
