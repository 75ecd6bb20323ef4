import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Arguments, Method, Reply, Returned } from './thread/messages';

/** The index thread has ended, and with it the index: the process ends too and starts again from its snapshot. */
export class IndexThreadError extends Error {
  override readonly name = 'IndexThreadError';
  readonly code = 'INDEX_THREAD_ENDED';
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** The index in a thread of its own: while it works, this one goes on answering. Calls are done in the order they are made. */
export class IndexThread implements OnApplicationShutdown {
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;
  private closing = false;
  /** Why the snapshot that was found could not be used. */
  readonly unusableSnapshots: string[] = [];

  constructor(private readonly worker: Worker) {
    worker.on('message', (reply: Reply) => this.settle(reply));
    worker.on('exit', () => {
      if (!this.closing) throw new IndexThreadError('the index thread has ended');
    });
  }

  static async start(directory: string, file = join(__dirname, 'thread', 'index-worker.js')): Promise<IndexThread> {
    const thread = new IndexThread(new Worker(file, { workerData: { directory } }));
    await thread.call('load');
    return thread;
  }

  call<M extends Method>(method: M, ...args: Arguments<M>): Promise<Returned<M>> {
    const id = this.next++;
    return new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, method, args });
    }) as Promise<Returned<M>>;
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    await this.worker.terminate();
  }

  private settle(reply: Reply): void {
    if ('unusableSnapshot' in reply) return void this.unusableSnapshots.push(reply.unusableSnapshot);
    const call = this.waiting.get(reply.id)!;
    this.waiting.delete(reply.id);
    if ('error' in reply) call.reject(reply.error);
    else call.resolve(reply.value);
  }
}
