import { join } from 'node:path';
import { IsolatedProcesses, type IsolationOptions } from '@plaza/isolation';
import type { MadeRendition } from './make-rendition.task';
import type { Manuscript } from './text/compose';

/** Types renditions in processes of their own, within limits: a table of a million rows is its own problem. */
export class RenditionPool {
  readonly #processes: IsolatedProcesses<Manuscript, MadeRendition>;

  constructor(options: Partial<Omit<IsolationOptions, 'module'>> = {}) {
    // Built: a forked process cannot load TypeScript. From `src`, where tests run, the same path leads there.
    const module = join(__dirname, '../dist/make-rendition.task.js');
    this.#processes = new IsolatedProcesses({ kept: 1, processes: 1, timeLimit: 30_000, memoryLimit: 1024 * 2 ** 20, ...options, module });
  }

  /** Has a process ready before the first file comes, which would wait for a second or two. */
  start(): void {
    this.#processes.start();
  }

  /** @throws TaskTooSlow, ProcessEnded or TaskFailed, which are the manuscript's own fault; anything else is not */
  make(manuscript: Manuscript): Promise<MadeRendition> {
    return this.#processes.run(manuscript);
  }

  close(): Promise<void> {
    return this.#processes.close();
  }
}
