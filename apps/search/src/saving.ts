import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { IndexThread } from './index-thread';
import { metrics } from './metrics';

/** So often at most, in milliseconds … */
const PAUSE = 10_000;
/** … and so seldom that no more than a twentieth of the time goes into it. */
const SHARE = 20;

/** Saves the index now and then, and before the process ends. What was withdrawn is erased on the way. */
@Injectable()
export class Saving implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly thread: IndexThread,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule(PAUSE);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.save();
  }

  /** Compacts and saves; answers how long that took, in milliseconds. A failure costs a longer replay, not more: it is logged. */
  async save(): Promise<number> {
    try {
      const took = await this.thread.call('save');
      metrics.saving.observe(took / 1000);
      return took;
    } catch (error) {
      this.logger.error({ err: error }, 'the index could not be saved');
      return 0;
    }
  }

  private schedule(pause: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      void this.save().then((took) => this.schedule(Math.max(PAUSE, took * SHARE)));
    }, pause);
  }
}
