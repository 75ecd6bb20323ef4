import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Change, SEARCH_INDEXED_SUBJECT, type SearchIndexedV1 } from '@plaza/contracts';
import { OneByOne } from '@plaza/isolation';
import { BUS, ChangeFollower, listen, type NatsConnection } from '@plaza/messaging';
import { LOGGER, Readiness } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { config } from './config';
import { IndexThread } from './index-thread';
import { metrics } from './metrics';
import { Publication } from './publication.client';
import { slicesOf } from './slices';
import { JourneySpans } from './spans';
import type { Target } from './thread/index-host';

const ANNOUNCE = 1_000;

/** Keeps the index at the head of the change log, and says how far it is. */
@Injectable()
export class Following implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private follower: ChangeFollower | undefined;
  private timer: NodeJS.Timeout | undefined;
  private cursor = '0';
  /** The newest cursor when the log was first read: what was published before this start can be found from there on. */
  private firstHead: bigint | undefined;
  private readonly turns = new OneByOne();
  private readonly spans = new JourneySpans();

  constructor(
    @Inject(BUS) private readonly connection: NatsConnection,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly thread: IndexThread,
    private readonly publication: Publication,
    readiness: Readiness,
  ) {
    readiness.require('index', () => this.isCaughtUp);
  }

  get isCaughtUp(): boolean {
    return this.firstHead !== undefined && BigInt(this.cursor) >= this.firstHead;
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const reason of this.thread.unusableSnapshots) this.logger.warn({ reason }, 'snapshot not used, reading the log from its beginning');
    const { cursor, documents } = await this.thread.call('status');
    this.cursor = cursor;
    this.logger.info({ cursor, documents }, 'index loaded');
    this.follower = new ChangeFollower(this.connection, {
      after: cursor,
      read: (after, size) => this.read(after, size),
      apply: (changes, traceparents) => this.exclusively(() => {
        const spans = this.spans.begin(changes, traceparents);
        return this.apply('serving', changes, (part) => spans.end(part));
      }),
      heardLate: (cursor, traceparent) => this.spans.heardLate(cursor, traceparent),
      onError: (error) => this.logger.warn({ err: error }, 'the change log could not be followed, trying again'),
    });
    this.hearWithdrawals();
    this.timer = setInterval(() => this.announce(), ANNOUNCE);
    // Not awaited: health and metrics answer while the log is being read.
    void this.follower.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.follower?.stop();
  }

  /** Runs something that must not overlap with the application of changes. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.run(work);
  }

  /** Applies changes slice by slice; between two slices questions are answered and withdrawals heard. `done` is told what can be found now. */
  async apply(target: Target, changes: Change[], done: (changes: readonly Change[]) => void = () => undefined): Promise<void> {
    for (const { slice, changes: part } of slicesOf(changes)) {
      await this.thread.call('apply', target, slice);
      if (target === 'serving') this.measure(part);
      done(part);
    }
    done(changes);
    const { cursor } = changes.at(-1)!;
    const documents = await this.thread.call('complete', target, cursor);
    if (target === 'building') return;
    this.cursor = cursor;
    metrics.changes.inc(changes.length);
    metrics.cursor.set(Number(cursor));
    metrics.documents.set(documents);
    this.announce();
  }

  /** What is read while catching up may have been searchable before: it says nothing of how long that took. */
  private measure(changes: Change[]): void {
    const now = Date.now();
    for (const { cursor, document } of changes) {
      if (!('journey' in document) || document.decision !== 1 || this.firstHead === undefined || BigInt(cursor) <= this.firstHead) continue;
      metrics.timeToSearch.observe((now - Date.parse(document.journey.receivedAt)) / 1000);
    }
  }

  private async read(after: string, size: number): Promise<{ items: Change[]; head: string }> {
    const page = await this.publication.changes(after, size);
    this.firstHead ??= BigInt(page.head);
    metrics.head.set(Number(page.head));
    return page;
  }

  /** A withdrawal takes effect when it is heard, whatever is still waiting before it. In its turn it is applied once more. */
  private hearWithdrawals(): void {
    listen(
      this.connection,
      'publication.withdrawn.v1.*',
      (message) => {
        if (BigInt(message.headers?.get('ce-cursor') || 0) <= BigInt(this.cursor)) return;
        const { id } = message.json<{ id: string }>();
        void this.thread.call('remove', id);
      },
      (error) => this.logger.warn({ err: error }, 'a withdrawal could not be read; the change log has it'),
    );
  }

  private announce(): void {
    if (this.connection.isClosed()) return;
    const indexed: SearchIndexedV1 = { replica: config.REPLICA, cursor: this.cursor };
    this.connection.publish(SEARCH_INDEXED_SUBJECT, JSON.stringify(indexed));
  }
}
