import { ProcessEnded, ProcessesClosed, TaskFailed } from './failures';
import { IsolatedProcess } from './isolated-process';

export interface IsolationOptions {
  /** The absolute path of a built module; its `run(input)` does the work. In a process that is kept its `prepare()`, if it has one, loads what any task may need. Input and output are cloned. */
  module: string;
  /** Processes at most, each with one task at a time. */
  processes: number;
  /** Milliseconds of processor time that one task may take. */
  timeLimit: number;
  /** Bytes of memory that one process may occupy. */
  memoryLimit: number;
  /** Processes that `start` starts before there is work, and that stay when there is none. */
  kept?: number;
  /** Milliseconds without work after which any other process ends. */
  idleLimit?: number;
  /** Tasks after which a process is replaced: what they left behind does not pile up. */
  tasksPerProcess?: number;
}

interface Task<Input> {
  input: Input;
  /** It has brought a process down that others had used before: only one of its own tells whose fault that was. */
  alone: boolean;
  resolve: (output: never) => void;
  reject: (error: unknown) => void;
}

/**
 * Runs one function in processes of their own, with limits on time and memory. A task that hangs, crashes or takes all memory fails
 * alone: those behind it in the queue are done all the same. Processes are started when there is work, and end when there is none; some
 * may be kept ready, since the first task of a process waits until its module is loaded.
 */
export class IsolatedProcesses<Input, Output> {
  readonly #options: Required<IsolationOptions>;
  readonly #queue: Task<Input>[] = [];
  readonly #all = new Set<IsolatedProcess>();
  /** The one used last is used first, so that those which are not needed end. */
  readonly #idle: { process: IsolatedProcess; timer: NodeJS.Timeout }[] = [];
  #kept = 0;
  #closed = false;

  constructor(options: IsolationOptions) {
    this.#options = { kept: 0, idleLimit: 30_000, tasksPerProcess: 500, ...options };
  }

  /** Has those that are kept ready from now on. */
  start(): void {
    this.#kept = Math.min(this.#options.kept, this.#options.processes);
    this.#keep();
  }

  /** @throws TaskTooSlow, ProcessEnded or TaskFailed, which are the task's own fault; ProcessNotStarted or ProcessesClosed, which are not */
  run(input: Input): Promise<Output> {
    if (this.#closed) return Promise.reject(new ProcessesClosed());
    return new Promise((resolve, reject) => {
      this.#queue.push({ input, alone: false, resolve, reject });
      this.#next();
    });
  }

  /** Kills what is at work; whatever waits is told so. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#queue.splice(0)) reject(new ProcessesClosed());
    for (const { timer } of this.#idle.splice(0)) clearTimeout(timer);
    await Promise.all([...this.#all].map((process) => process.end()));
  }

  #next(): void {
    for (let task = this.#queue[0]; task; task = this.#queue[0]) {
      const process = this.#take(task.alone);
      if (!process) return;
      this.#queue.shift();
      void this.#work(process, task).finally(() => this.#next());
    }
  }

  #take(unused: boolean): IsolatedProcess | undefined {
    const place = unused ? this.#idle.findIndex(({ process }) => process.tasks === 0) : this.#idle.length - 1;
    const [idle] = place < 0 ? [] : this.#idle.splice(place, 1);
    if (idle) {
      clearTimeout(idle.timer);
      return idle.process;
    }
    return this.#all.size < this.#options.processes ? this.#begin(false) : undefined;
  }

  #begin(prepared: boolean): IsolatedProcess {
    const process = new IsolatedProcess({ ...this.#options, prepared });
    this.#all.add(process);
    void process.ended.then(() => {
      this.#all.delete(process);
      const place = this.#idle.findIndex((idle) => idle.process === process);
      for (const { timer } of place < 0 ? [] : this.#idle.splice(place, 1)) clearTimeout(timer);
      // One that never came to work would not the next time either: the next task will be told why.
      if (process.tasks > 0) this.#keep();
    });
    return process;
  }

  #keep(): void {
    while (!this.#closed && this.#all.size < this.#kept) {
      const process = this.#begin(true);
      process.keepsParentAlive(false);
      this.#rest(process);
    }
  }

  async #work(process: IsolatedProcess, task: Task<Input>): Promise<void> {
    try {
      task.resolve((await process.run(task.input)) as never);
    } catch (error) {
      if (this.#closed) task.reject(new ProcessesClosed());
      else if (error instanceof ProcessEnded && process.tasks > 1) this.#queue.unshift({ ...task, alone: true });
      else task.reject(error);
      if (!(error instanceof TaskFailed)) return process.end();
    }
    if (process.tasks >= this.#options.tasksPerProcess) await process.end();
    else if (!this.#closed) this.#rest(process);
  }

  #rest(process: IsolatedProcess): void {
    const timer = setTimeout(() => void (this.#all.size > this.#kept && process.end()), this.#options.idleLimit).unref();
    this.#idle.push({ process, timer });
  }
}
