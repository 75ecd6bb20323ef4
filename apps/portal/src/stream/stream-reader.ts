import type { Response } from 'express';
import { once } from 'node:events';
import type { ChangeHub } from './change-hub';
import { metrics } from './metrics';
import type { Narrowing } from './narrowing';

export interface StreamLimits {
  patienceMs: number;
  heartbeatMs: number;
  /** What one that was told to go gets to take that in. */
  graceMs: number;
}

/**
 * One reader of the stream. It pulls: from its place in the log it takes the next page, writes as fast as the reader
 * reads, and waits at the end. So nothing queues up here, nothing is missed and nothing comes twice. Each entry is looked at
 * again before it is written: what was withdrawn while the reader read the one before is not sent any more.
 */
export class StreamReader {
  private readonly gone = new AbortController();

  constructor(
    private readonly response: Response,
    private readonly hub: ChangeHub,
    private readonly narrowing: Narrowing,
    private readonly limits: StreamLimits,
    private position: bigint,
  ) {
    response.on('close', () => this.gone.abort());
  }

  /** Until the reader leaves or is sent away. */
  async run(): Promise<void> {
    await this.write('retry: 2000\n: open plaza\n\n');
    while (!this.gone.signal.aborted) {
      const page = await this.hub.after(this.position);
      for (const entry of page) {
        if (this.gone.signal.aborted) return;
        if (!this.hub.renew(entry)) break;
        this.position = entry.cursor;
        const line = this.narrowing.lineOf(entry);
        if (line !== undefined) await this.write(line);
      }
      if (page.length === 0) await this.pause();
    }
  }

  /** Says why and closes. The reader comes back by itself and goes on where it was. */
  end(reason: string): void {
    if (this.gone.signal.aborted) return;
    this.gone.abort();
    this.response.end(`: ${reason}\n\n`);
    setTimeout(() => this.response.destroy(), this.limits.graceMs).unref();
  }

  /** Waits for news; meanwhile says that it is alive, and how far it has come though nothing was for this reader. */
  private async pause(): Promise<void> {
    const enough = new AbortController();
    const stop = () => enough.abort();
    const heartbeat = setTimeout(stop, this.limits.heartbeatMs);
    this.gone.signal.addEventListener('abort', stop);
    await this.hub.beyond(this.position, enough.signal);
    clearTimeout(heartbeat);
    this.gone.signal.removeEventListener('abort', stop);
    if (this.hub.cursor <= this.position) await this.write(`: alive\nid: ${this.position}\n\n`);
  }

  private async write(text: string): Promise<void> {
    if (this.gone.signal.aborted || this.response.write(text)) return;
    // A timer of our own: AbortSignal.any forgets a signal of AbortSignal.timeout that nobody else holds, and would wait for ever.
    const patience = setTimeout(() => this.cut(), this.limits.patienceMs);
    await once(this.response, 'drain', { signal: this.gone.signal }).catch(() => this.cut());
    clearTimeout(patience);
  }

  /** The reader left, or would not read. */
  private cut(): void {
    if (this.gone.signal.aborted) return;
    metrics.cut.inc();
    this.end('cut: this reader is too slow; come back with Last-Event-ID');
  }
}
