import { Client } from 'pg';

/** A service's schema, and the role of the same name that owns it. */
export interface SchemaOwner {
  schema: string;
  password: string;
}

export const roleOf = (schema: string) => `plaza_${schema}`;

/**
 * Makes the database, one role and one schema for each service, idempotently. A role logs in by password
 * (scram-sha-256), owns its schema, and reads no other; PUBLIC may do nothing.
 * @param adminUrl a superuser's URL, to any existing database of the server
 */
export async function provisionRoles(adminUrl: string, database: string, owners: SchemaOwner[]): Promise<void> {
  await withClient(adminUrl, async (admin) => {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${admin.escapeIdentifier(database)} ENCODING 'UTF8' TEMPLATE template0`);
    await admin.query(`REVOKE ALL ON DATABASE ${admin.escapeIdentifier(database)} FROM PUBLIC`);
    for (const { schema, password } of owners) {
      const role = admin.escapeIdentifier(roleOf(schema));
      await admin.query('SELECT pg_advisory_lock(hashtext($1))', ['plaza roles']);
      const known = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [roleOf(schema)]);
      if (known.rowCount === 0) await admin.query(`CREATE ROLE ${role} LOGIN`);
      await admin.query(`ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${admin.escapeLiteral(password)}`);
      await admin.query('SELECT pg_advisory_unlock(hashtext($1))', ['plaza roles']);
      await admin.query(`GRANT CONNECT ON DATABASE ${admin.escapeIdentifier(database)} TO ${role}`);
    }
  });
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  await withClient(url.href, async (admin) => {
    await admin.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
    for (const { schema } of owners) {
      const name = admin.escapeIdentifier(schema);
      await admin.query(`CREATE SCHEMA IF NOT EXISTS ${name}`);
      await admin.query(`ALTER SCHEMA ${name} OWNER TO ${admin.escapeIdentifier(roleOf(schema))}`);
      await admin.query(`REVOKE ALL ON SCHEMA ${name} FROM PUBLIC`);
    }
  });
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
