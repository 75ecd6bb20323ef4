import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Transaction } from '@plaza/persistence';
import { Area } from '@plaza/storage';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

const EVERY = 60_000;
const BATCH = 200;
/** Minutes that a file may lie there before its decision has to list it; it may lie there as long as its document is being worked on. */
const UNLISTED = 10;

interface Place {
  id: string;
  key: string;
  sha256: string | null;
  html_sha256: string | null;
  /** The same page was made of it before. */
  html_listed: boolean;
}

/**
 * Takes files out of the public area that no standing decision lists. The portal has stopped serving them before: it asks
 * what stands. That a row is gone is committed after its bytes are, so that a crash between leaves nothing behind.
 */
@Injectable()
export class FileRemoval implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly area: Area,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), EVERY);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
  }

  /** Looks now, after what is being looked at. */
  wake(): void {
    this.turn = this.turn.then(() => this.sweep(new Date())).catch((error: unknown) => this.logger.warn({ err: error }, 'files could not be removed; trying again'));
  }

  /** @returns how many were removed */
  async sweep(now: Date): Promise<number> {
    let count = 0;
    for (let removed = BATCH; removed === BATCH; count += removed) removed = await this.sweepBatch(now);
    return count;
  }

  private async sweepBatch(now: Date): Promise<number> {
    return await this.source.transaction(async (tx) => {
      // One at a time: of two rows that name the same bytes the last to go takes them along.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('public files'))`);
      const unlisted = (await tx.query(
        `SELECT f.id, f.key, f.sha256, f.html_sha256, w.version IS NULL AND strpos(d.rendition, coalesce(f.html_sha256, '-')) > 0 AS html_listed
         FROM public_files f
         JOIN LATERAL (SELECT d.source, d.document_id, d.version, d.rendition FROM decisions d WHERE d.id = f.id ORDER BY d.version DESC, d.decision DESC LIMIT 1) d ON true
         LEFT JOIN withdrawn w ON w.source = d.source AND w.document_id = d.document_id AND w.version >= d.version
         WHERE w.version IS NOT NULL
           OR (f.made_at < $1 AND strpos(d.rendition, coalesce(f.sha256, '-')) = 0 AND NOT EXISTS (SELECT FROM file_work q WHERE q.id = f.id))
         LIMIT $2 FOR UPDATE OF f SKIP LOCKED`,
        [new Date(now.getTime() - UNLISTED * 60_000), BATCH],
      )) as Place[];
      for (const { id, key, sha256, html_sha256, html_listed } of unlisted) {
        await tx.query('DELETE FROM public_files WHERE id = $1 AND key = $2', [id, key]);
        for (const hash of [sha256, html_listed ? null : html_sha256]) if (hash !== null && !(await isNamed(tx, id, hash))) await this.area.delete(`${id}/${hash}`);
      }
      return unlisted.length;
    });
  }
}

/** Files made of the same text may have the same bytes. */
async function isNamed(tx: Transaction, id: string, hash: string): Promise<boolean> {
  const rows = (await tx.query('SELECT FROM public_files WHERE id = $1 AND $2 IN (sha256, html_sha256)', [id, hash])) as unknown[];
  return rows.length > 0;
}
