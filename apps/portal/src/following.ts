import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BUS, ChangeFollower, type NatsConnection } from '@plaza/messaging';
import { LOGGER, Readiness } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { ChangeHub } from './stream/change-hub';
import { Publication } from './upstream/publication.client';

const PAUSE_MS = 500;

/** One follower of the change log feeds every stream and the first page. */
@Injectable()
export class Following implements OnApplicationBootstrap, OnModuleDestroy {
  private follower: ChangeFollower | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    @Inject(BUS) private readonly bus: NatsConnection,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly hub: ChangeHub,
    private readonly publication: Publication,
    readiness: Readiness,
  ) {
    readiness.require('change-log', () => this.follower !== undefined);
  }

  onApplicationBootstrap(): void {
    void this.begin();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.follower?.stop();
  }

  /** Publication may come up after the portal: until it answers, the portal serves what it can and tries again. */
  private async begin(): Promise<void> {
    try {
      const after = await this.hub.begin();
      if (this.stopped) return;
      this.follower = new ChangeFollower(this.bus, {
        after,
        read: (cursor, size) => this.publication.changesFollowed(cursor, size),
        apply: async (changes) => this.hub.apply(changes),
        onError: (error) => this.logger.warn({ err: error }, 'the change log cannot be read'),
      });
      await this.follower.start();
    } catch (error) {
      this.logger.warn({ err: error }, 'publication does not answer yet');
      if (!this.stopped) this.timer = setTimeout(() => void this.begin(), PAUSE_MS);
    }
  }
}
