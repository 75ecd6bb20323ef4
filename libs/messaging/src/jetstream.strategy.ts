import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { lastValueFrom } from 'rxjs';
import { Feed } from './consuming/feed';
import { Puller } from './consuming/puller';
import { Runner, type Work } from './consuming/runner';
import type { DeadLetterV1 } from './dead-letters/dead-letter';
import { NotReplayableError, type ReplayOutcome } from './dead-letters/replay';
import type { EventPublisher } from './publishing/event-publisher';
import { CONSUMERS, durablesOfSource, type ConsumerDefinition, type ConsumerName } from './topology/consumers';

const PULL = { count: 500, bytes: 32 * 1024 * 1024 };
const SOURCES_EVERY = 1_000;

/** Lets Nest controllers handle JetStream events in batches; see `@Consume`. */
export class JetStreamStrategy<Tx> extends Server implements CustomTransportStrategy {
  private readonly runners = new Map<string, Runner<Tx>>();
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly connection: NatsConnection,
    private readonly user: string,
    private readonly publisher: EventPublisher,
    private readonly work: Work<Tx>,
    private readonly log: Logger,
    /** The source systems of the moment, for consumers that have one durable for each. */
    private readonly sources: () => string[],
  ) {
    super();
  }

  listen(callback: () => void): void {
    for (const [pattern, handler] of this.messageHandlers) {
      const definition: ConsumerDefinition | undefined = CONSUMERS[pattern as ConsumerName];
      if (definition) this.run(pattern as ConsumerName, definition, handler);
    }
    callback();
  }

  /**
   * Handles the event of a dead letter again, by the consumer that gave it up.
   * @throws NotReplayableError; ReplayPostponedError
   */
  async replay(letter: DeadLetterV1): Promise<ReplayOutcome> {
    const runner = this.runners.get(letter.consumer);
    if (!runner) throw new NotReplayableError(`no consumer of this service is called ${letter.consumer.slice(0, 64)}`);
    return await runner.replay(letter);
  }

  async close(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all([...this.runners.values()].map((runner) => runner.stop()));
  }

  on(): never {
    throw new Error('a JetStream transport has no events of its own');
  }

  unwrap<T>(): T {
    return this.connection as T;
  }

  private run(consumer: ConsumerName, definition: ConsumerDefinition, handler: MessageHandler): void {
    const feed = new Feed();
    const follow = () =>
      feed.follow(definition.perSource ? this.durablesOfSources() : [consumer], (name, onMessage) =>
        new Puller(this.connection, { stream: definition.stream, consumer: name, user: this.user, ...PULL }, onMessage),
      );
    follow();
    if (definition.perSource) this.timers.push(setInterval(follow, SOURCES_EVERY));
    const prepare = this.messageHandlers.get(`${consumer}/prepare`);
    const lastResort = this.messageHandlers.get(`${consumer}/last-resort`);
    const published = this.messageHandlers.get(`${consumer}/after-publish`);
    const runner = new Runner<Tx>(
      consumer,
      definition,
      feed,
      {
        handle: (batch, tx) => this.call(handler, batch, tx),
        prepare: prepare && ((batch) => this.call(prepare, batch)),
        lastResort: lastResort && ((event, failure, tx) => this.call(lastResort, { event, failure }, tx)),
        published: published && ((acknowledged) => this.call(published, acknowledged)),
      },
      this.work,
      this.publisher,
      this.log,
    );
    this.runners.set(consumer, runner);
    runner.start();
  }

  /** Asked each time: after a restart the server may be another. */
  private durablesOfSources(): string[] {
    const version = this.connection.info?.version ?? '';
    return this.sources().flatMap((system) => durablesOfSource('intake', system, version).map(({ name }) => name));
  }

  private async call<T>(handler: MessageHandler, data: unknown, tx?: Tx): Promise<T> {
    return await lastValueFrom(this.transformToObservable<T>((await handler(data, tx)) as T) as never, { defaultValue: undefined as never });
  }
}
