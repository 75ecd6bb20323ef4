import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { EventPublisher, type Emission } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { metrics } from './metrics';
import { PublicIds } from './register/public-id';
import { register, type Outcome } from './register/register';
import { SourceActivity } from './source-activity';
import type { Submission } from './submissions/submission';

const BATCH = 500;
const PATIENCE = 2_000;

/** What arrives over HTTP: entered by the same `register` as what arrives over NATS, and announced after the commit. */
@Injectable()
export class Intake implements OnModuleDestroy {
  private readonly announcing = new Set<Promise<void>>();

  constructor(
    private readonly source: DataSource,
    private readonly publisher: EventPublisher,
    private readonly publicIds: PublicIds,
    private readonly activity: SourceActivity,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Answers once everything is committed: from then on it is accepted, whatever happens to the bus. */
  async submit(submissions: Submission[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    this.activity.note(submissions.filter(({ by }) => by === 'source').map(({ source }) => source));
    for (let from = 0; from < submissions.length; from += BATCH) {
      const batch = submissions.slice(from, from + BATCH);
      const registered = await this.source.transaction((tx) => register(batch, tx, { publicIdOf: this.publicIds.of, now: new Date() }));
      outcomes.push(...registered.outcomes);
      this.announce(registered.emissions);
    }
    return outcomes;
  }

  async transact(work: (tx: Transaction) => Promise<Emission[]>): Promise<void> {
    this.announce(await this.source.transaction(work));
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.announcing);
  }

  /** Not waited for: the caller's answer depends on the register alone. */
  private announce(emissions: Emission[]): void {
    if (emissions.length === 0) return;
    const announcing = this.publisher
      .publish(emissions, { patience: PATIENCE })
      .then(() => undefined)
      .catch((error: unknown) => {
        metrics.unannounced.inc(emissions.length);
        this.log.warn({ err: error, count: emissions.length }, 'accepted, but not announced yet: left to re-emission');
      })
      .finally(() => this.announcing.delete(announcing));
    this.announcing.add(announcing);
  }
}
