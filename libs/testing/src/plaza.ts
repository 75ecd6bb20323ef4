import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Document, PublicDocument, Tombstone, Change, Withdrawal } from '@plaza/contracts';
import { connect, type NatsConnection } from 'nats';
import { eventually } from './eventually';

/** What `npm start` writes for those who use the plaza; see the README. */
export interface Credentials {
  natsUrl: string;
  intakeUrl: string;
  sources: Record<string, { natsUser: string; natsPassword: string; inboxPrefix: string; apiKey: string; agencies: string[] }>;
  subscribers: Record<string, { natsUser: string; natsPassword: string; inboxPrefix: string; stream: string; consumer: string }>;
  operator: { token: string };
}

interface State {
  pids: Record<string, number>;
  ports: Record<string, number>;
  publicUrl: string;
  intakeUrl: string;
  consoleUrl: string;
  databaseName: string;
  ready: boolean;
}

const ROOT = resolve(__dirname, '../../..');

/** The whole plaza, started as `npm start` starts it, on free ports and in a folder of its own. */
export class Plaza {
  protected process: ChildProcess | undefined;
  private readonly connections: NatsConnection[] = [];
  readonly dataDir = mkdtempSync(join(tmpdir(), 'open-plaza-story-'));
  /** What the starter printed, for a failing test to show. */
  output = '';

  static async start(env: Record<string, string> = {}): Promise<Plaza> {
    const plaza = new Plaza(env);
    try {
      await plaza.start();
      return plaza;
    } catch (error) {
      await plaza.end();
      throw error;
    }
  }

  /** @param starter the script of deploy/local that starts it; it takes orders from its parent where it listens to any */
  protected constructor(
    private readonly env: Record<string, string>,
    private readonly starter = 'start.mjs',
  ) {}

  async start(): Promise<void> {
    this.process = spawn(process.execPath, [join(ROOT, 'deploy/local', this.starter)], {
      cwd: ROOT,
      env: {
        ...process.env, PLAZA_PORT: '0', PLAZA_INTAKE_PORT: '0', PLAZA_CONSOLE_PORT: '0', PLAZA_DATA_DIR: this.dataDir, PLAZA_DEMO: '0',
        NATS_SERVER_BIN: process.env.PLAZA_TEST_NATS_SERVER, ...this.env,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.process.stdout!, this.process.stderr!]) stream.on('data', (chunk) => (this.output += String(chunk)));
    await this.ready();
  }

  /** Until every service can serve. @throws Error with what the starter printed, as soon as it gives up */
  async ready(): Promise<void> {
    const ended = await eventually('the plaza is ready', async () => {
      if (this.process!.exitCode !== null) return true;
      return this.state.ready && (await fetch(`${this.url}/health/ready`)).status === 200 ? false : undefined;
    }, 120_000);
    if (ended) throw new Error(`npm start ended: ${this.output}`);
  }

  get state(): State {
    return JSON.parse(readFileSync(join(this.dataDir, 'state.json'), 'utf8')) as State;
  }

  get url(): string {
    return this.state.publicUrl;
  }

  get consoleUrl(): string {
    return this.state.consoleUrl;
  }

  get credentials(): Credentials {
    return JSON.parse(readFileSync(join(this.dataDir, 'credentials.json'), 'utf8')) as Credentials;
  }

  /** All service and server logs, by name. */
  logs(): Map<string, string> {
    const folder = join(this.dataDir, 'logs');
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  }

  /** As `kill -9`; the supervisor brings it back. */
  kill(name: string): void {
    const pid = this.state.pids[name];
    if (pid === undefined) throw new Error(`${name} is not running`);
    process.kill(pid, 'SIGKILL');
  }

  async connectAs(who: 'source' | 'subscriber', name = 'demo'): Promise<NatsConnection> {
    const { natsUrl, sources, subscribers } = this.credentials;
    const { natsUser, natsPassword, inboxPrefix } = (who === 'source' ? sources : subscribers)[name]!;
    const connection = await connect({ servers: natsUrl.split(','), user: natsUser, pass: natsPassword, inboxPrefix, maxReconnectAttempts: -1, reconnectTimeWait: 200 });
    this.connections.push(connection);
    return connection;
  }

  /** The one user that may do everything, for what no outsider could do. */
  async connectAsProvisioning(): Promise<NatsConnection> {
    const { nats } = JSON.parse(readFileSync(join(this.dataDir, 'secrets.json'), 'utf8')) as { nats: { provisioning: string } };
    const connection = await connect({ servers: this.credentials.natsUrl.split(','), user: 'provisioning', pass: nats.provisioning, maxReconnectAttempts: -1, reconnectTimeWait: 200 });
    this.connections.push(connection);
    return connection;
  }

  /** Sends documents or withdrawals over HTTP, one object per line; answers the lines. */
  async submit(what: 'documents' | 'withdrawals', items: (Document | Withdrawal)[]): Promise<{ documentId: string; version: number; status: string; problem?: unknown }[]> {
    const response = await fetch(`${this.credentials.intakeUrl}/v1/${what}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.credentials.sources.demo!.apiKey}`, 'content-type': 'application/x-ndjson' },
      body: items.map((item) => JSON.stringify(item)).join('\n'),
    });
    const text = await response.text();
    if (response.status !== 202) throw new Error(`intake answered ${response.status}: ${text}`);
    return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as never);
  }

  async get<T>(path: string): Promise<{ status: number; body: T }> {
    const response = await fetch(`${this.url}${path}`);
    return { status: response.status, body: (await response.json()) as T };
  }

  /** The document as the public sees it now, once it is there. */
  async document(documentId: string, fits: (document: PublicDocument | Tombstone) => boolean = () => true): Promise<PublicDocument | Tombstone> {
    return await eventually(`${documentId} is public`, async () => {
      const { status, body } = await this.get<PublicDocument | Tombstone>(`/api/v1/documents?source=demo&sourceDocumentId=${documentId}`);
      return (status === 200 || status === 410) && fits(body) ? body : undefined;
    }, 60_000);
  }

  /** The whole change log, read as any third party reads it. */
  async changes(): Promise<Change[]> {
    const all: Change[] = [];
    for (let after = '0'; ; ) {
      const { body } = await this.get<{ items: Change[]; nextCursor: string }>(`/api/v1/changes?after=${after}&size=500`);
      all.push(...body.items);
      if (body.items.length === 0) return all;
      after = body.items.at(-1)!.cursor;
    }
  }

  /** One of the commands of the README, as `npm run` calls it; answers what it printed. */
  async command(...args: string[]): Promise<string> {
    const env = { ...process.env, PLAZA_DATA_DIR: this.dataDir, ...this.env };
    return (await promisify(execFile)(process.execPath, [join(ROOT, 'deploy/local/command.mjs'), ...args], { cwd: ROOT, env })).stdout;
  }

  /** As Ctrl-C; the data stays, so that it can be started again. */
  async stop(): Promise<void> {
    await Promise.all(this.connections.splice(0).map((connection) => connection.close()));
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill('SIGTERM');
    await once(this.process, 'exit');
  }

  /** As when the power fails: every process killed at once, the starter first. */
  async crash(): Promise<void> {
    await Promise.all(this.connections.splice(0).map((connection) => connection.close()));
    const { pids } = this.state;
    this.process!.kill('SIGKILL');
    await once(this.process!, 'exit');
    for (const pid of Object.values(pids)) process.kill(pid, 'SIGKILL');
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
