import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '../../servers.mjs');

interface Addresses {
  databaseUrl: string;
  natsUrl: string;
  pids: { postgres: number; nats: number };
}

/** A PostgreSQL and a nats-server set up as the plaza's are, in a folder of their own. */
export class Servers {
  private constructor(
    private readonly child: ChildProcess,
    readonly addresses: Addresses,
  ) {}

  static async start(folder: string): Promise<Servers> {
    const child = fork(PROGRAM, [folder], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [addresses] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`the servers did not start: exit code ${String(code)}`))),
    ])) as [Addresses];
    return new Servers(child, addresses);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}
