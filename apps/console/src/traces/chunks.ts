import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { ConsoleConfig } from '../config';

const CHUNKS = 20;
const CHUNK_AGE = '6 hours';
const LOOK_EVERY_MS = 10_000;
const IDLE_LOOK_MS = 3_600_000;

/**
 * The partitions of the table of spans. Each takes a twentieth of what may be kept, or six hours; what is beyond the limits
 * of age, number or bytes is dropped a whole partition at a time, which costs the same however much is in it.
 */
@Injectable()
export class Chunks implements OnApplicationBootstrap, OnApplicationShutdown {
  private chunk: number | undefined;
  private lookedAt = 0;
  private written = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly config: ConsoleConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** What is too old goes though nothing new comes. */
  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.turnOver().catch((error: unknown) => this.logger.warn({ err: error }, 'old spans could not be dropped yet')), IDLE_LOOK_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** The partition to write to now. */
  async current(now = Date.now()): Promise<number> {
    if (this.chunk !== undefined && now - this.lookedAt < LOOK_EVERY_MS && this.written < this.bytesOfOne) return this.chunk;
    this.chunk = await this.turnOver();
    this.lookedAt = now;
    this.written = 0;
    return this.chunk;
  }

  /** So many bytes, about: who writes much makes it look sooner. */
  wrote(bytes: number): void {
    this.written += bytes;
  }

  private get bytesOfOne(): number {
    return (this.config.SPAN_MB * 2 ** 20) / CHUNKS;
  }

  /** Begins a partition when the newest is full or old, drops the oldest beyond the limits. One console at a time. */
  async turnOver(): Promise<number> {
    return await this.source.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('console chunks'))`);
      const [newest] = (await tx.query(
        `SELECT chunk, spans >= $1 OR began_at < now() - $2::interval OR pg_total_relation_size(format('spans_%s', chunk)::regclass) >= $3 AS done
         FROM chunks ORDER BY chunk DESC LIMIT 1`,
        [Math.ceil(this.config.SPANS / CHUNKS), CHUNK_AGE, Math.ceil(this.bytesOfOne)],
      )) as { chunk: number; done: boolean }[];
      const current = newest && !newest.done ? newest.chunk : await begin();
      for (const { chunk } of await this.beyond(tx)) {
        await tx.query(`DROP TABLE spans_${chunk}`);
        await tx.query('DELETE FROM chunks WHERE chunk = $1', [chunk]);
        await tx.query('DELETE FROM traces WHERE chunk = $1', [chunk]);
      }
      return current;

      async function begin(): Promise<number> {
        const [{ chunk }] = (await tx.query('INSERT INTO chunks DEFAULT VALUES RETURNING chunk')) as [{ chunk: number }];
        await tx.query(`CREATE TABLE spans_${chunk} PARTITION OF spans FOR VALUES IN (${chunk})`);
        return chunk;
      }
    });
  }

  /** All that are older, or more, than may be kept; never the newest. A chunk is as old as the next one's beginning. */
  private async beyond(tx: Pick<DataSource, 'query'>): Promise<{ chunk: number }[]> {
    return (await tx.query(
      `SELECT chunk FROM (
         SELECT chunk, lead(began_at) OVER oldest_first AS ended_at,
                sum(spans) OVER newest_first AS spans_since,
                sum(pg_total_relation_size(format('spans_%s', chunk)::regclass)) OVER newest_first AS bytes_since
         FROM chunks WINDOW oldest_first AS (ORDER BY chunk), newest_first AS (ORDER BY chunk DESC)
       ) AS sums
       WHERE ended_at IS NOT NULL AND (ended_at < now() - make_interval(days => $1) OR spans_since > $2 OR bytes_since > $3)
       ORDER BY chunk`,
      [this.config.SPAN_DAYS, this.config.SPANS, this.config.SPAN_MB * 2 ** 20],
    )) as { chunk: number }[];
  }
}
