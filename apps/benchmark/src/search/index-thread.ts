import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { SearchQuery, SearchResult } from '@plaza/search-index';
import type { Probed } from './probed-worker';

const ENTRY = join(__dirname, '..', '..', '..', 'search', 'dist', 'thread', 'index-worker.js');

/** The index thread of apps/search, driven by the messages with which the service drives it. */
export class IndexThread {
  private readonly waiting = new Map<number, (reply: { value: unknown; error?: unknown }) => void>();
  private readonly channel = new MessageChannel();
  private readonly worker: Worker;
  private next = 0;

  constructor(directory: string) {
    const probe = this.channel.port2;
    this.worker = new Worker(join(__dirname, 'probed-worker.js'), { workerData: { directory, entry: ENTRY, probe }, transferList: [probe] });
    this.worker.on('message', (reply: { id: number; value: unknown }) => this.waiting.get(reply.id)?.(reply));
  }

  call<T>(method: string, ...args: unknown[]): Promise<T> {
    const id = this.next++;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, ({ value, error }) => {
        this.waiting.delete(id);
        if (error) reject(error as Error);
        else resolve(value as T);
      });
      this.worker.postMessage({ id, method, args });
    });
  }

  search(query: SearchQuery): Promise<SearchResult> {
    return this.call('search', query);
  }

  /** What happened in the thread since the last time. `collect`: after its garbage is gone. */
  async probe(collect = false): Promise<Probed & { cpu: number }> {
    this.channel.port1.postMessage({ collect });
    const [probed] = (await once(this.channel.port1, 'message')) as [Probed];
    const [nanoseconds] = readFileSync(`/proc/${probed.thread}/schedstat`, 'utf8').split(' ');
    return { ...probed, cpu: Number(nanoseconds) / 1e6 };
  }

  async end(): Promise<void> {
    await this.worker.terminate();
    this.channel.port1.close();
  }
}
