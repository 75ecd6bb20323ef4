import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { oldestWaiting } from '../backlog';
import type { Work } from '../consuming/runner';
import type { Emission } from '../publishing/emission';
import type { EventPublisher } from '../publishing/event-publisher';
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
  /** Makes the events of these states again, each with its emission number. */
  emissionsOf(due: Due[], tx: Tx): Promise<Emission[]>;
}

/**
 * Emits again what publication has not answered, so that no stage needs an outbox: the end-to-end acknowledgement takes
 * its place. Nothing is emitted while an earlier emission may still wait in a queue ahead.
 */
export class ReEmitter<Tx extends Queryable> {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ReEmitterOptions<Tx>) {}

  start(): void {
    this.timer = setInterval(() => {
      this.turn = this.turn.then(() => this.runOnce()).catch((error: unknown) => {
        this.options.logger.warn({ err: error }, 're-emission failed; trying again');
      });
    }, EVERY);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
  }

  /** One round; answers how many events were emitted again. */
  async runOnce(now = Date.now()): Promise<number> {
    const { work, publisher, bus, ahead, emissionsOf, logger } = this.options;
    const waiting = await Promise.all(ahead.map((stream) => oldestWaiting(bus, stream)));
    if (waiting.some((since) => since !== null && now - since.getTime() > FRESH)) return 0;
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
