import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STAGES, type Stage } from './system';

/** As the plaza's supervisor waits after a first failure. */
const RESTART_AFTER = 250;
const GRACE = 5_000;
/** The young generation that the plaza's services have, see deploy/local/services.mjs: what is compared is code. */
const NODE_OPTIONS = '--max-semi-space-size=64';

/** The four stages of a compared system, each a process, started again when it ends. */
export class Stages {
  private readonly children = new Map<Stage, ChildProcess>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private stopping = false;

  /** @param program see `runStage` */
  constructor(
    private readonly program: string,
    private readonly folder: string,
    private readonly options: unknown,
  ) {}

  async start(): Promise<void> {
    await Promise.all(STAGES.map((stage) => this.run(stage)));
  }

  get pids(): Record<string, number> {
    return Object.fromEntries([...this.children].map(([stage, { pid }]) => [stage, pid!]));
  }

  kill(stage: Stage): void {
    this.children.get(stage)!.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.all([...this.children.values()].map(end));
  }

  /** Resolves once it serves. @throws Error with the end of its log when it ends before that */
  private async run(stage: Stage): Promise<void> {
    const log = join(this.folder, `${stage}.log`);
    const output = openSync(log, 'a');
    const child = fork(this.program, [stage, JSON.stringify(this.options)], { stdio: ['ignore', output, output, 'ipc'], env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS } });
    closeSync(output);
    this.children.set(stage, child);
    const exit = once(child, 'exit');
    await Promise.race([
      once(child, 'message'),
      exit.then(([code]) => Promise.reject(new Error(`${stage} did not start (${String(code)}): ${readFileSync(log, 'utf8').slice(-2_000)}`))),
    ]);
    void exit.then(() => this.again(stage));
  }

  private again(stage: Stage): void {
    if (this.stopping) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.run(stage).catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        this.again(stage);
      });
    }, RESTART_AFTER);
    this.timers.add(timer);
  }
}

/** The channel's end is the sign to stop; who does not hear it is killed. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
  if (child.connected) child.disconnect();
  await ended;
  clearTimeout(timer);
}
