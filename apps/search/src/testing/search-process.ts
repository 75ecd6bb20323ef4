import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SearchAnswer } from '../results';
import { eventually, freePort } from '@plaza/testing';
import { ChangeLog } from './change-log';

export interface Status {
  replica: string;
  cursor: string;
  documents: number;
  rebuilding: boolean;
}

const SECRET = 'portal-secret';

/** The built service as a process of its own, so that it can be killed. */
export class SearchProcess {
  private child: ChildProcess;
  private port = 0;
  output = '';

  constructor(private readonly environment: { natsUrl: string; natsPassword: string; publicationUrl: string; snapshots: string; collector?: string }) {}

  async start(): Promise<void> {
    this.port = await freePort();
    const { natsUrl, natsPassword, publicationUrl, snapshots, collector } = this.environment;
    this.child = spawn(process.execPath, [join(__dirname, '../../dist/main.js')], {
      env: {
        PATH: process.env.PATH, PORT: String(this.port), NATS_URL: natsUrl, NATS_PASSWORD: natsPassword, PUBLICATION_URL: publicationUrl,
        PUBLICATION_SECRET: ChangeLog.secret, SNAPSHOT_DIR: snapshots, REPLICA: 'test', CALLERS: `portal:${SECRET}`,
        ...(collector && { OTEL_EXPORTER_OTLP_ENDPOINT: collector }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout!, this.child.stderr!]) stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
  }

  async ready(): Promise<void> {
    await eventually(`search is ready\n${this.output}`, async () => ((await this.fetch('/health/ready')).status === 200 ? true : undefined), 60_000);
  }

  async restart(): Promise<void> {
    await this.start();
    await this.ready();
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    this.child.kill(signal);
    await exit;
  }

  fetch(path: string, method = 'GET', secret = SECRET): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.port}${path}`, { method, headers: { authorization: `Bearer ${secret}` } });
  }

  async search(parameters: Record<string, string>): Promise<SearchAnswer & { tookMs: number }> {
    const response = await this.fetch(`/internal/search?${new URLSearchParams(parameters)}`);
    if (response.status !== 200) throw new Error(`search answered ${response.status}`);
    return (await response.json()) as SearchAnswer & { tookMs: number };
  }

  async status(): Promise<Status> {
    return (await (await this.fetch('/internal/status')).json()) as Status;
  }

  /** Until everything up to the cursor can be found. */
  async reaches(cursor: string): Promise<void> {
    await eventually(`search is at ${cursor}`, async () => (BigInt((await this.status()).cursor) >= BigInt(cursor) ? true : undefined), 60_000);
  }
}
