import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { isTransient } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { metrics } from '../metrics';
import type { IncomingSpan } from '../otlp/incoming-span';
import { Chunks } from './chunks';
import { insertSpans } from './insert-spans';
import { sizeOf } from './span-size';

/** Whichever is reached first: a span may be a hundred bytes, or a hundred thousand. */
const QUEUE = 20_000;
const QUEUE_BYTES = 32 << 20;
const BATCH = 2_000;
const GATHER_MS = 200;

/**
 * Between the receiver and PostgreSQL: a queue with an end. Spans tell how documents went, they are not the documents; so
 * what is in the queue when the process dies is lost, and when it is full the sender is told so.
 */
@Injectable()
export class SpanStore implements OnApplicationShutdown {
  private queue: IncomingSpan[] = [];
  private bytes = 0;
  private turn: Promise<void> | undefined;
  private readonly stopping = new AbortController();

  constructor(
    private readonly source: DataSource,
    private readonly chunks: Chunks,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  get isFull(): boolean {
    return this.queue.length >= QUEUE || this.bytes >= QUEUE_BYTES;
  }

  /** All or none: false when the queue has no room for them. */
  add(spans: IncomingSpan[]): boolean {
    if (spans.length > QUEUE - this.queue.length) return false;
    const bytes = sizeOf(spans);
    if (bytes > QUEUE_BYTES - this.bytes) return false;
    this.queue.push(...spans);
    this.bytes += bytes;
    metrics.received.inc(spans.length);
    this.turn ??= this.write().finally(() => (this.turn = undefined));
    return true;
  }

  /** Until everything that was added is stored. */
  async drain(): Promise<void> {
    while (this.turn) await this.turn;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.drain();
  }

  private async write(): Promise<void> {
    await pause(GATHER_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    while (this.queue.length > 0) {
      const batch = this.queue.slice(0, BATCH);
      await this.keep(batch);
      this.queue.splice(0, batch.length);
      this.bytes -= sizeOf(batch);
    }
  }

  private async keep(batch: IncomingSpan[]): Promise<void> {
    for (let wait = 100; ; wait = Math.min(wait * 2, 5_000)) {
      try {
        const chunk = await this.chunks.current();
        await this.source.transaction((tx) => insertSpans(tx, chunk, batch));
        this.chunks.wrote(sizeOf(batch));
        metrics.stored.inc(batch.length);
        return;
      } catch (error) {
        if (!isTransient(error) || this.stopping.signal.aborted) {
          metrics.dropped.inc(batch.length);
          return this.logger.error({ err: error, spans: batch.length }, 'spans could not be stored and are dropped');
        }
        this.logger.warn({ err: error, wait }, 'spans wait for the database');
        await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }
}
