import { Inject, Injectable } from '@nestjs/common';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { Following } from './following';
import { IndexThread } from './index-thread';
import { Publication } from './publication.client';
import { Saving } from './saving';

const PAGE = 500;

/** Builds the index anew from the beginning of the log, while the old one serves and follows. */
@Injectable()
export class Rebuilding {
  private running: Promise<void> | null = null;

  constructor(
    private readonly following: Following,
    private readonly publication: Publication,
    private readonly thread: IndexThread,
    private readonly saving: Saving,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  get isRunning(): boolean {
    return this.running !== null;
  }

  /** One at a time; a second call joins the first. Resolves when the new index serves. */
  rebuild(): Promise<void> {
    this.running ??= this.build().finally(() => (this.running = null));
    return this.running;
  }

  private async build(): Promise<void> {
    await this.thread.call('beginBuilding');
    try {
      const near = await this.readFrom('0');
      // The rest while nothing is applied to the old one: the new one must not be behind it when they change places.
      await this.following.exclusively(async () => {
        await this.readFrom(near);
        await this.thread.call('swap');
      });
    } catch (error) {
      await this.thread.call('abandonBuilding');
      throw error;
    }
    await this.saving.save();
    this.logger.info(await this.thread.call('status'), 'index rebuilt');
  }

  private async readFrom(start: string): Promise<string> {
    let cursor = start;
    for (let more = true; more; ) {
      const { items, head } = await this.publication.changes(cursor, PAGE);
      if (items.length) await this.following.apply('building', items);
      cursor = items.at(-1)?.cursor ?? cursor;
      more = items.length > 0 && BigInt(cursor) < BigInt(head);
    }
    return cursor;
  }
}
