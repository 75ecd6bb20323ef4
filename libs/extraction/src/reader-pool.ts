import { join } from 'node:path';
import type { FileReading } from '@plaza/contracts';
import { IsolatedProcesses, ProcessEnded, TaskTooSlow, type IsolationOptions } from '@plaza/isolation';
import { READING_LIMITS, type ReadingLimits } from './limits';
import type { Declared, FileSource, ReadingTask } from './read-file.task';

export type ReaderPoolOptions = Partial<Omit<IsolationOptions, 'module'>> & { limits?: Partial<ReadingLimits> };

/** Reads files in processes of their own: one that crashes its reader, hangs or takes all memory is that file's problem, and nobody else's. */
export class ReaderPool {
  readonly #processes: IsolatedProcesses<ReadingTask, FileReading>;
  readonly #limits: ReadingLimits;

  constructor({ limits, ...options }: ReaderPoolOptions = {}) {
    this.#limits = { ...READING_LIMITS, ...limits };
    // Built: a forked process cannot load TypeScript. From `src`, where tests run, the same path leads there.
    const module = join(__dirname, '../dist/read-file.task.js');
    this.#processes = new IsolatedProcesses({ kept: 1, processes: 2, timeLimit: 20_000, memoryLimit: 1024 * 2 ** 20, ...options, module });
  }

  /** Has a process ready before the first file comes, which would wait for a second or two. */
  start(): void {
    this.#processes.start();
  }

  /** @throws only for what is not the file's fault: its path cannot be read, no process can be started, the pool is closed */
  async read(source: FileSource, declared: Declared): Promise<FileReading> {
    try {
      return await this.#processes.run({ source, declared, limits: this.#limits });
    } catch (error) {
      if (error instanceof TaskTooSlow) return { problem: 'too-slow', detail: error.code };
      if (error instanceof ProcessEnded) return { problem: 'crashed', detail: error.code };
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#processes.close();
  }
}
