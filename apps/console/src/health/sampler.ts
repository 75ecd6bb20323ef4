import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DeadLetters } from '../dead-letters/dead-letters';
import { BusView, type StreamView } from './bus-view';
import { History } from './history';
import { measureBus } from './metrics';
import { overviewOf, type Overview, type Stage } from './overview';
import { ServicesView } from './services-view';

/** Every look has all services write their metrics at once, which documents under way can feel. */
const EVERY = 10_000;
/** While somebody watches: no older than this, in milliseconds. */
const FRESH = 2_000;

/** Looks at everything every ten seconds, and remembers a quarter of an hour of it; looks again for whoever asks. */
@Injectable()
export class Sampler implements OnApplicationBootstrap, OnModuleDestroy {
  readonly history = new History();
  latest: Overview | null = null;
  private before: { at: number; counts: Record<Stage, number | null> } | null = null;
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly bus: BusView,
    private readonly services: ServicesView,
    private readonly letters: DeadLetters,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    measureBus(this);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.inTurn(() => this.tick()), EVERY);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
  }

  /** As it is now, or was a moment ago. */
  async fresh(): Promise<Overview | null> {
    await this.inTurn(async () => void (this.isFresh || (await this.look(Date.now()))));
    return this.latest;
  }

  /** Looks, and keeps what it sees in the history. */
  async sampleOnce(at = Date.now()): Promise<void> {
    this.history.add(at, seriesOf(await this.look(at)));
  }

  private get isFresh(): boolean {
    return this.before !== null && Date.now() - this.before.at < FRESH;
  }

  /** What somebody asked for a moment ago is not asked again: a rate over a few milliseconds says nothing. */
  private async tick(): Promise<void> {
    if (this.isFresh && this.latest) this.history.add(Date.now(), seriesOf(this.latest));
    else await this.sampleOnce();
  }

  /** One after the other; none overtakes one that takes long. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(work).catch((error: unknown) => this.logger.warn({ err: error }, 'the plaza could not be looked at'));
    return this.turn;
  }

  private async look(at: number): Promise<Overview> {
    const [streams, services, deadLetters] = await Promise.all([this.tried(this.bus.streams(at), 'the bus'), this.services.look(), this.tried(this.letters.waitingByService(), 'the database')]);
    const { overview, counts } = overviewOf({ at, streams, services, deadLetters, replicas: this.bus.replicas(at) }, this.before);
    this.before = { at, counts };
    this.latest = overview;
    return overview;
  }

  streams(): StreamView[] | undefined {
    return this.latest?.bus ? this.latest.streams : undefined;
  }

  private async tried<T>(work: Promise<T>, what: string): Promise<T | null> {
    try {
      return await work;
    } catch (error) {
      this.logger.debug({ err: error }, `${what} does not answer the sampler`);
      return null;
    }
  }
}

/** The names of the series that the page draws. */
export const seriesOf = ({ stages, holds, deadLetters }: Overview): Record<string, number | null> => ({
  ...Object.fromEntries(stages.flatMap(({ stage, rate, lag, unsettled }) => [[`${stage} rate`, rate], [`${stage} lag`, lag], [`${stage} unsettled`, unsettled]])),
  holds,
  'dead letters': deadLetters && deadLetters.restricted + deadLetters.public,
});
