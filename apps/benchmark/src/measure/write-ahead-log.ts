import { Client } from 'pg';

/** How many bytes PostgreSQL has ever written to its log. */
export class WriteAheadLog {
  private constructor(private readonly client: Client) {}

  static async of(databaseUrl: string): Promise<WriteAheadLog> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    return new WriteAheadLog(client);
  }

  async bytes(): Promise<number> {
    const { rows } = await this.client.query<{ bytes: string }>(`SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') AS bytes`);
    return Number(rows[0]!.bytes);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
