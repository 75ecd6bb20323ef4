import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { connectToBus, oldestWaiting, SERVICES, type NatsConnection } from '@plaza/messaging';
import { Client } from 'pg';
import { deadLettersOn } from '../dead-letters';
import { eventually } from '../eventually';
import type { Plaza } from '../plaza';
import type { Evidence } from './needles';

interface Secrets {
  database: { superuser: string; roles: Record<string, string> };
  nats: Record<string, string>;
  calls: Record<string, string>;
}

/** What the public side may know of the bus: everything it publishes, and everything it is given. */
const PUBLIC_SUBJECTS = [
  'publication.>', 'search.>', 'document.classified.v1', 'document.withdrawn.v1', 'dead.public.>', 'source.*.document.received.v1', 'source.*.document.refused.v1',
  '_INBOX_publication.>', '_INBOX_search.>', '_INBOX_portal.>', '_INBOX_subscriber-demo.>',
];

/** The servers behind the plaza, with an administrator's rights: what a test may look into and nobody else. */
export class Inside {
  readonly heard: Evidence[] = [];

  private constructor(private readonly plaza: Plaza, private readonly secrets: Secrets, readonly bus: NatsConnection, readonly database: Client) {}

  static async open(plaza: Plaza): Promise<Inside> {
    const secrets = JSON.parse(readFileSync(join(plaza.dataDir, 'secrets.json'), 'utf8')) as Secrets;
    const bus = await connectToBus({ url: plaza.credentials.natsUrl, user: 'provisioning', password: secrets.nats.provisioning!, name: 'secrecy test' });
    const inside = new Inside(plaza, secrets, bus, await connectTo(plaza, 'postgres', secrets.database.superuser));
    for (const subject of PUBLIC_SUBJECTS) {
      bus.subscribe(subject, {
        callback: (_, { subject: on, headers, data }) => {
          inside.heard.push({ where: `the bus, ${subject}`, bytes: Buffer.from(`${on}\n${headers ? headers.keys().map((name) => `${name}: ${headers.get(name)}`).join('\n') : ''}\n${Buffer.from(data).toString()}`) });
        },
      });
    }
    await bus.flush();
    return inside;
  }

  /** A connection as the service has it, for the length of `work`. */
  async asService(service: string, work: (client: Client) => Promise<void>): Promise<void> {
    const client = await connectTo(this.plaza, `plaza_${service}`, this.secrets.database.roles[service]!);
    await client.query(`SET search_path = ${client.escapeIdentifier(service)}`);
    await work(client).finally(() => client.end());
  }

  /** Until nothing waits anywhere: not on the bus, not in a register, and search has followed to the end. */
  async settled(): Promise<void> {
    await eventually('everything accepted is public', async () => {
      for (const stream of ['SOURCES', 'PRODUCTION', 'DISCLOSURE'] as const) if (await oldestWaiting(this.bus, stream)) return undefined;
      const { rows: [waiting] } = await this.database.query(
        `SELECT (SELECT count(*) FROM intake.unsettled WHERE parked_at IS NULL) + (SELECT count(*) FROM classification.unsettled WHERE parked_at IS NULL) AS count,
                (SELECT value FROM publication.cursor) AS head`,
      );
      return Number(waiting.count) === 0 && (await this.searchCursor()) === String(waiting.head) ? true : undefined;
    }, 90_000);
  }

  /** Every row of these tables. */
  async tables(wanted: (schema: string, table: string) => boolean): Promise<Evidence[]> {
    const { database } = this;
    const { rows: tables } = await database.query<{ schema: string; name: string }>(
      `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const evidence: Evidence[] = [];
    for (const { schema, name } of tables.filter((table) => wanted(table.schema, table.name))) {
      const { rows } = await database.query<{ row: string }>(`SELECT row_to_json(t)::text AS row FROM ${database.escapeIdentifier(schema)}.${database.escapeIdentifier(name)} t`);
      evidence.push({ where: `table ${schema}.${name}`, bytes: Buffer.from(rows.map(({ row }) => row).join('\n')) });
    }
    return evidence;
  }

  /** Every message that a stream still holds, from its first. */
  async stream(name: string): Promise<Evidence[]> {
    const manager = await this.bus.jetstreamManager({ checkAPI: false });
    const { state } = await manager.streams.info(name);
    const found: Evidence[] = [];
    for (let sequence = state.first_seq; state.messages > 0 && sequence <= state.last_seq; sequence += 1) {
      const message = await manager.streams.getMessage(name, { seq: sequence }).catch((error: { code?: string }) => {
        if (error.code === '404') return null;
        throw error;
      });
      if (!message) continue;
      const headers = message.header.keys().map((key) => `${key}: ${message.header.get(key)}`).join('\n');
      found.push({ where: `stream ${name}`, bytes: Buffer.concat([Buffer.from(`${message.subject}\n${headers}\n`), message.data]) });
    }
    return found;
  }

  /** Where the documents stand, as the source that sent them is told. */
  async standings(documentIds: string[]): Promise<Evidence[]> {
    const { intakeUrl, sources } = this.plaza.credentials;
    const evidence: Evidence[] = [];
    for (const documentId of documentIds) {
      const response = await fetch(`${intakeUrl}/v1/documents/${documentId}`, { headers: { authorization: `Bearer ${sources.demo!.apiKey}` } });
      evidence.push({ where: `GET /v1/documents/${documentId}`, bytes: Buffer.from(await response.text()) });
    }
    return evidence;
  }

  async metrics(): Promise<Evidence[]> {
    return await Promise.all(SERVICES.map(async (service) => {
      const response = await fetch(`http://127.0.0.1:${this.plaza.state.ports[service]}/metrics`);
      return { where: `metrics of ${service}`, bytes: Buffer.from(await response.text()) };
    }));
  }

  deadLetters() {
    return deadLettersOn(this.bus);
  }

  /** Every file below a folder of the data directory. */
  files(folder: string): Evidence[] {
    const path = join(this.plaza.dataDir, folder);
    return (readdirSync(path, { recursive: true }) as string[])
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => ({ where: `file ${folder}/${name}`, bytes: readFileSync(join(path, name)) }));
  }

  /** Before the servers end, which would end these connections with an error. */
  async close(): Promise<void> {
    if (this.bus.isClosed()) return;
    await this.database.end();
    await this.bus.close();
  }

  private async searchCursor(): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${this.plaza.state.ports.search}/internal/status`, { headers: { authorization: `Bearer ${this.secrets.calls['provisioning>search']}` } });
    return ((await response.json()) as { cursor: string }).cursor;
  }
}

async function connectTo(plaza: Plaza, user: string, password: string): Promise<Client> {
  const client = new Client({ host: '127.0.0.1', port: plaza.state.ports.postgres, database: 'plaza', user, password });
  await client.connect();
  return client;
}
