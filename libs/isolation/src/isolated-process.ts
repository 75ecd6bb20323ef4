import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { codeOf, ProcessEnded, ProcessNotStarted, TaskFailed, TaskTooSlow } from './failures';
import type { Answer, Asked, Start } from './messages';

/** A Node process takes this long to start only on a machine that does nothing else any more. */
const START_LIMIT = 30_000;

/** A task that waits for what never comes takes no processor time. So many times its limit may pass on the clock. */
const WAITED = 5;

/** What runs there may read files and start threads, but write no file and start no program. Node 20 and 22 know it by its older name. */
const PERMISSIONS = [
  process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
  '--allow-fs-read=*',
  '--allow-worker',
];

/** One child process, seen from its parent: it works at one task at a time. */
export class IsolatedProcess {
  readonly #child: ChildProcess;
  readonly ended: Promise<void>;
  #waiting: { resolve: (output: unknown) => void; reject: (error: Error) => void } | null = null;
  readonly #ready: Promise<unknown>;
  tasks = 0;

  constructor(private readonly start: Start) {
    this.#child = fork(join(__dirname, '../dist/process.main.js'), [JSON.stringify(start)], {
      // No secret of the service is in its surroundings.
      env: { TZ: 'UTC' },
      // What one task makes and leaves fits into the young generation: a third of the time went into collecting it from the old.
      execArgv: [...PERMISSIONS, '--max-semi-space-size=32', `--max-old-space-size=${Math.ceil((start.memoryLimit * 0.75) / 2 ** 20)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.once('spawn', () => yieldTime(this.#child.pid!));
    this.ended = new Promise<NodeJS.Signals | null>((resolve) => {
      this.#child.once('exit', (_, signal) => resolve(signal));
      this.#child.once('error', () => resolve(null));
    }).then((signal) => this.#waiting?.reject(signal === 'SIGXCPU' ? new TaskTooSlow() : new ProcessEnded()));
    this.#child.on('message', (answer: Answer) => {
      if ('failed' in answer) this.#waiting?.reject(new TaskFailed(answer.failed));
      else this.#waiting?.resolve('output' in answer ? answer.output : undefined);
    });
    this.#ready = this.#answer(START_LIMIT).catch((error) => Promise.reject(new ProcessNotStarted(codeOf(error))));
    this.#ready.catch(() => undefined);
  }

  /** @throws TaskFailed; after any other failure it must be ended */
  async run(input: unknown): Promise<unknown> {
    this.keepsParentAlive(true);
    await this.#ready;
    this.tasks += 1;
    const answer = this.#answer(this.start.timeLimit * WAITED);
    const asked: Asked = { input };
    // A child that has just ended cannot be written to; that it ended is what the answer says.
    this.#child.send(asked, () => undefined);
    const output = await answer;
    this.keepsParentAlive(false);
    return output;
  }

  /** It has nothing to put in order, and may be beyond listening. */
  async end(): Promise<void> {
    this.keepsParentAlive(true);
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  async #answer(timeLimit: number): Promise<unknown> {
    const timer = setTimeout(() => this.#waiting?.reject(new TaskTooSlow()), timeLimit);
    try {
      return await new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
    } finally {
      clearTimeout(timer);
      this.#waiting = null;
    }
  }

  keepsParentAlive(whether: boolean): void {
    const how = whether ? 'ref' : 'unref';
    this.#child[how]();
    this.#child.channel?.[how]();
  }
}

/** Nobody waits for a task as the public waits for what the service does meanwhile: that comes first. */
function yieldTime(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch (error) {
    // It has ended already, which is told elsewhere.
    if ((error as NodeJS.ErrnoException & { info?: NodeJS.ErrnoException }).info?.code !== 'ESRCH') throw error;
  }
}
