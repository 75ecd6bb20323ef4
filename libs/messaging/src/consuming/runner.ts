import { setTimeout as pause } from 'node:timers/promises';
import { context, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Logger } from 'pino';
import { letterId, reasonOf, type DeadLetterV1 } from '../dead-letters/dead-letter';
import { GivingUp, type GivenUp } from '../dead-letters/giving-up';
import { assertReplayable, messageOf, Replayed, ReplayPostponedError, type ReplayedV1, type ReplayOutcome } from '../dead-letters/replay';
import { BusUnavailableError, isBusAway, PermanentError } from '../failures';
import { emit, type Emission } from '../publishing/emission';
import type { EventPublisher, Published, PublishOptions } from '../publishing/event-publisher';
import type { ConsumerDefinition } from '../topology/consumers';
import { Attempts } from './attempts';
import { open, type Opened } from './delivery';
import type { Feed } from './feed';
import { metrics, startAtZero } from './metrics';
import type { Received } from './received';
import { rounds } from './rounds';

export type Handler<Tx> = (batch: Received<unknown, unknown>[], tx: Tx) => Promise<Emission[]>;

/** What a consumer does with its events. The transaction is opened, committed and rolled back by the runner alone. */
export interface Handling<Tx> {
  handle: Handler<Tx>;
  /** Before the transaction opens, for what takes time: one result for each event, in order. */
  prepare?: ((batch: Received<unknown, unknown>[]) => Promise<unknown[]>) | undefined;
  /** Before an event becomes a dead letter: the last chance to leave something safe in its place. */
  lastResort?: ((event: Received<unknown, unknown>, failure: unknown, tx: Tx) => Promise<Emission[]>) | undefined;
  /** After the bus has acknowledged what `handle` returned, before the inputs are acknowledged. */
  published?: ((published: Published[]) => Promise<void>) | undefined;
}

export interface Work<Tx> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Whether PostgreSQL, the network or another service failed, and not the event. */
  isInfrastructure(error: unknown): boolean;
}

const BATCH = 500;
const KEEP_ALIVE = 15_000;
/** Somebody waits for the answer to a replay. */
const REPLAY_PATIENCE = 5_000;

/**
 * Runs one consumer: fetch, prepare, one transaction, publish, wait for every acknowledgement, ack the inputs. A crash
 * anywhere in between redelivers the inputs, and handlers are idempotent; so nothing is lost and nothing is doubled.
 */
export class Runner<Tx> {
  private readonly attempts = new Attempts();
  private readonly stopping = new AbortController();
  private readonly tracer = trace.getTracer('plaza.messaging');
  private readonly inHand = new Set<Opened>();
  private readonly givingUp: GivingUp;
  private finished: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly consumer: string,
    private readonly definition: ConsumerDefinition,
    private readonly feed: Feed,
    private readonly handling: Handling<Tx>,
    private readonly work: Work<Tx>,
    private readonly publisher: EventPublisher,
    private readonly logger: Logger,
  ) {
    this.givingUp = new GivingUp(consumer, definition, publisher, logger);
  }

  start(): void {
    startAtZero(this.consumer);
    this.timer = setInterval(() => this.keepAlive(), KEEP_ALIVE);
    this.finished = this.run();
  }

  /** Finishes the batch in hand and takes no other. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.feed.stop();
    await this.finished;
    clearInterval(this.timer);
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const messages = await this.feed.take(BATCH, this.definition.linger);
      if (messages.length > 0) await this.process(messages.map((message) => open(message, this.consumer, this.definition, this.tracer)));
    }
  }

  private async process(opened: Opened[]): Promise<void> {
    for (const delivery of opened) this.inHand.add(delivery);
    for (const delivery of opened) if (delivery.broken !== undefined) await this.giveUp(delivery, delivery.broken, 1);
    for (const round of rounds(opened.filter(({ broken }) => broken === undefined))) await this.settle(round);
  }

  /** Does one round, whatever happens: waits out failures of the infrastructure, and splits until a bad event stands alone. */
  private async settle(round: Opened[]): Promise<void> {
    for (let wait = 100; !this.stopping.signal.aborted || wait === 100; wait = Math.min(wait * 2, 5_000)) {
      try {
        return await this.attempt(round, { signal: this.stopping.signal });
      } catch (error) {
        if (this.isInfrastructure(error)) {
          metrics.pauses.inc({ consumer: this.consumer });
          this.logger.warn({ err: error, consumer: this.consumer, wait }, 'infrastructure failed; waiting');
          await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
        } else if (round.length > 1) {
          const middle = round.length >> 1;
          await this.settle(round.slice(0, middle));
          return await this.settle(round.slice(middle));
        } else {
          return await this.failed(round[0]!, error);
        }
      }
    }
    for (const delivery of round) this.close(delivery, 'given back', () => delivery.message.nak());
  }

  private isInfrastructure(error: unknown): boolean {
    return error instanceof BusUnavailableError || isBusAway(error) || (!(error instanceof PermanentError) && this.work.isInfrastructure(error));
  }

  private async attempt(round: Opened[], options: PublishOptions): Promise<void> {
    const { prepare, handle, published } = this.handling;
    const started = performance.now();
    const events = round.map(({ event }) => event);
    const outputs = await this.inSpan(round, async () => {
      if (prepare) (await prepare(events)).forEach((prepared, index) => (events[index]!.prepared = prepared));
      return await this.work.transaction((tx) => handle(events, tx));
    });
    const acknowledged = await this.publisher.publish(outputs, options);
    if (published) await published(acknowledged);
    for (const delivery of round) {
      this.attempts.forget(delivery.event);
      this.close(delivery, 'processed', () => delivery.message.ack());
    }
    metrics.batch.observe({ consumer: this.consumer }, round.length);
    metrics.duration.observe({ consumer: this.consumer }, (performance.now() - started) / 1000);
  }

  /** Statements appear under the event's own span; those of a batch under a span that links to all its events. */
  private async inSpan<T>(round: Opened[], work: () => Promise<T>): Promise<T> {
    if (round.length === 1) return await context.with(trace.setSpan(ROOT_CONTEXT, round[0]!.span), work);
    const span = this.tracer.startSpan(`process ${this.consumer} batch`, {
      root: true,
      attributes: { 'messaging.system': 'nats', 'messaging.batch.message_count': round.length },
      links: round.slice(0, 128).map((delivery) => ({ context: delivery.span.spanContext() })),
    });
    try {
      return await context.with(trace.setSpan(ROOT_CONTEXT, span), work);
    } finally {
      span.end();
    }
  }

  private async failed(delivery: Opened, error: unknown): Promise<void> {
    const { attempts, pause: wait } = this.attempts.failed(delivery.event);
    if (error instanceof PermanentError || wait === undefined) return await this.giveUp(delivery, error, attempts);
    this.logger.warn({ err: error, consumer: this.consumer, event: delivery.event.id, attempts }, 'event failed; trying again');
    metrics.retries.inc({ consumer: this.consumer });
    this.close(delivery, 'retried', () => delivery.message.nak(wait));
  }

  /** The evidence is stored before the event is terminated; a crash in between gives it up once more, under the same id. */
  private async giveUp(delivery: Opened, error: unknown, attempts: number): Promise<void> {
    const { event } = delivery;
    for (let wait = 100; !this.stopping.signal.aborted; wait = Math.min(wait * 2, 5_000)) {
      try {
        await this.store(delivery, error, attempts, { signal: this.stopping.signal });
        this.attempts.forget(event);
        return this.close(delivery, 'dead letter', () => delivery.message.terminate(), error);
      } catch (failure) {
        this.logger.warn({ err: failure, consumer: this.consumer, wait }, 'dead letter not stored yet; waiting');
        await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  private async store(delivery: Opened, error: unknown, attempts: number, options: PublishOptions, replayed?: GivenUp['replayed']): Promise<void> {
    this.logger.error({ err: error, consumer: this.consumer, event: delivery.event.id, attempts }, 'event given up: a dead letter');
    await this.givingUp.store({ delivery, error, attempts, lastWords: await this.lastWords(delivery, error), replayed }, options);
    metrics.deadLetters.inc({ consumer: this.consumer });
  }

  /**
   * Handles the event of a dead letter again, exactly as it handles what comes from the stream. The marker goes out last: a
   * crash before it leaves the letter waiting, and what was handled twice changes nothing.
   * @throws NotReplayableError; ReplayPostponedError when the infrastructure is away: nothing is lost, and the letter stays
   */
  async replay(letter: DeadLetterV1): Promise<ReplayOutcome> {
    assertReplayable(letter, this.definition.service);
    const options = { patience: REPLAY_PATIENCE, signal: this.stopping.signal };
    const delivery = open(messageOf(letter), this.consumer, this.definition, this.tracer);
    try {
      try {
        if (delivery.broken !== undefined) throw delivery.broken;
        const marker: ReplayedV1 = { service: this.definition.service, letter: letterId(letter), replayed: letter.identity };
        await this.attempt([delivery], options);
        await this.publisher.publish([emit(Replayed, marker) as Emission], options);
        return { outcome: 'processed' };
      } catch (error) {
        if (this.isInfrastructure(error)) throw error;
        await this.store(delivery, error, 1, options, { id: letterId(letter), replays: (letter.replays ?? 0) + 1 });
        this.close(delivery, 'dead letter', delivery.message.terminate, error);
        return { outcome: 'dead-letter', reason: reasonOf(error) };
      }
    } catch (error) {
      this.close(delivery, 'given back', delivery.message.terminate, error);
      if (!this.isInfrastructure(error)) throw error;
      throw new ReplayPostponedError('PostgreSQL, the bus or another service is away', { cause: error });
    }
  }

  private async lastWords({ event, broken }: Opened, error: unknown): Promise<Emission[]> {
    const { lastResort } = this.handling;
    if (!lastResort || broken !== undefined) return [];
    try {
      return await this.work.transaction((tx) => lastResort(event, error, tx));
    } catch (failure) {
      if (this.isInfrastructure(failure)) throw failure;
      this.logger.error({ err: failure, consumer: this.consumer, event: event.id }, 'last resort failed');
      return [];
    }
  }

  private close(delivery: Opened, outcome: string, acknowledge: () => void, error?: unknown): void {
    acknowledge();
    this.inHand.delete(delivery);
    metrics.events.inc({ consumer: this.consumer, outcome });
    delivery.span.setAttribute('messaging.message.id', delivery.event.id);
    delivery.span.setAttribute('plaza.outcome', outcome);
    if (error !== undefined) delivery.span.setStatus({ code: SpanStatusCode.ERROR });
    delivery.span.end();
  }

  /** A long batch is not a lost one: the server is told so before its patience ends. */
  private keepAlive(): void {
    for (const { message } of this.inHand) message.working();
    this.feed.keepAlive();
  }
}
