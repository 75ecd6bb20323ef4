import { Rounds } from '@plaza/telemetry';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { oldestWaiting, undelivered } from '../backlog';
import type { Work } from '../consuming/runner';
import type { Emission } from '../publishing/emission';
import type { EventPublisher } from '../publishing/event-publisher';
import type { ConsumerName } from '../topology/consumers';
import type { StreamName } from '../topology/streams';
import { takeDue, type Due, type Queryable } from './ledger';

const EVERY = 1_000;
const BATCH = 500;
/** A stage is up to date when nothing waits for it longer than this, in milliseconds. */
const FRESH = 2_000;

export interface ReEmitterOptions<Tx> {
  work: Work<Tx>;
  publisher: EventPublisher;
  bus: NatsConnection;
  logger: Logger;
  /** The work queues between this register and publication. */
  ahead: StreamName[];
  /** The consumer through which this register hears publication's answers. */
  answers: ConsumerName;
  /** Makes the events of these states again, each with its emission number. */
  emissionsOf(due: Due[], tx: Tx): Promise<Emission[]>;
}

/**
 * Emits again what publication has not answered, so that no stage needs an outbox: the end-to-end acknowledgement takes
 * its place. Nothing is emitted while an earlier emission may still wait in a queue ahead.
 */
export class ReEmitter<Tx extends Queryable> {
  private readonly rounds = new Rounds(EVERY, () => this.runOnce(), (error) => this.options.logger.warn({ err: error }, 're-emission failed; trying again'));

  constructor(private readonly options: ReEmitterOptions<Tx>) {}

  start(): void {
    this.rounds.start();
  }

  async stop(): Promise<void> {
    await this.rounds.stop();
  }

  /** Rounds until nothing is due, or an earlier emission waits; answers how many events were emitted again. */
  async runOnce(now = Date.now()): Promise<number> {
    let count = 0;
    for (let emitted = BATCH; emitted === BATCH; count += emitted) {
      if (await this.isBehind(now)) break;
      emitted = await this.emitDue();
    }
    return count;
  }

  private async isBehind(now: number): Promise<boolean> {
    const { bus, ahead, answers } = this.options;
    const [unheard, ...waiting] = await Promise.all([undelivered(bus, answers), ...ahead.map((stream) => oldestWaiting(bus, stream))]);
    return unheard > 0 || waiting.some((since) => since !== null && now - since.getTime() > FRESH);
  }

  private async emitDue(): Promise<number> {
    const { work, publisher, emissionsOf, logger } = this.options;
    const emissions = await work.transaction(async (tx) => {
      const due = await takeDue(tx, BATCH);
      return due.length > 0 ? await emissionsOf(due, tx) : [];
    });
    if (emissions.length === 0) return 0;
    logger.info({ count: emissions.length }, 'unsettled states emitted again');
    await publisher.publish(emissions, { patience: 10_000 });
    return emissions.length;
  }
}
