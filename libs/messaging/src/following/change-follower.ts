import type { Change, PublicDocument, Tombstone } from '@plaza/contracts';
import { Events, type Msg, type NatsConnection, type Subscription } from 'nats';
import { plainHeaders } from '../cloud-events';
import { listen } from '../listen';

export interface FollowOptions {
  /** The cursor to go on from; '0' is the beginning. */
  after: string;
  /** Reads the change log: the truth. */
  read(after: string, size: number): Promise<{ items: Change[] }>;
  /** Takes the next changes, in order and without a gap. `traceparents` holds, by cursor, the trace of those that came as events. */
  apply(changes: Change[], traceparents: ReadonlyMap<string, string>): Promise<void>;
  onError?(error: unknown): void;
}

const PAGE = 500;
const POLL = 1_000;

/**
 * Follows the change log. Publication events are hints: one that is next in line is applied as it comes; on a gap, after
 * a reconnect and every second the log itself is read. Needs no consumer, and misses nothing.
 */
export class ChangeFollower {
  private position: bigint;
  private readonly hints = new Map<bigint, { change: Change; traceparent: string | undefined }>();
  private subscription: Subscription | undefined;
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private scheduled = false;
  private polling = false;
  private stopped = false;

  constructor(
    private readonly connection: NatsConnection,
    private readonly options: FollowOptions,
  ) {
    this.position = BigInt(options.after);
  }

  get cursor(): string {
    return String(this.position);
  }

  /** Reads the log to its present end, then follows. */
  async start(): Promise<void> {
    this.subscription = listen(this.connection, 'publication.*.v1.*', (message) => this.hint(message), (error) => this.options.onError?.(error));
    await this.poll();
    if (this.stopped) return;
    this.timer = setInterval(() => this.tick(), POLL);
    void this.onReconnect();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.subscription?.unsubscribe();
    await this.turn;
  }

  /** Reads the log until it has nothing more. Turns follow each other; nothing is applied twice. */
  poll(): Promise<void> {
    this.turn = this.turn.then(() => this.readOn()).catch((error: unknown) => this.options.onError?.(error));
    return this.turn;
  }

  /** Polls that queued up while the log did not answer would hold up the shutdown for as long. */
  private tick(): void {
    if (this.polling) return;
    this.polling = true;
    void this.poll().finally(() => (this.polling = false));
  }

  private async readOn(): Promise<void> {
    for (let items: Change[] = [], full = true; full; full = items.length === PAGE) {
      ({ items } = await this.options.read(this.cursor, PAGE));
      await this.take(items.filter(({ cursor }) => BigInt(cursor) > this.position));
    }
  }

  private hint(message: Msg): void {
    const headers = plainHeaders(message.headers);
    const cursor = headers['ce-cursor'];
    if (!cursor || !/^\d{1,18}$/.test(cursor)) return;
    const number = BigInt(cursor);
    if (number <= this.position || this.hints.size >= 2 * PAGE) return;
    const document = message.json<PublicDocument | Tombstone | { textUrl: string }>();
    // A long text is not in the event: the log has it.
    if ('textUrl' in document) return void this.poll();
    const type = headers['ce-type']!.split('.')[1] as Change['type'];
    this.hints.set(number, { change: { cursor, type, time: headers['ce-time']!, document }, traceparent: headers.traceparent });
    if (this.scheduled) return;
    this.scheduled = true;
    this.turn = this.turn.then(() => this.useHints()).catch((error: unknown) => this.options.onError?.(error));
  }

  private async useHints(): Promise<void> {
    this.scheduled = false;
    const next: Change[] = [];
    for (let cursor = this.position + 1n; this.hints.has(cursor); cursor += 1n) next.push(this.hints.get(cursor)!.change);
    if (next.length > 0) await this.take(next);
    else if (this.hints.size > 0) await this.readOn();
  }

  private async take(changes: Change[]): Promise<void> {
    if (changes.length === 0) return;
    const traceparents = new Map<string, string>();
    for (const { cursor } of changes) {
      const traceparent = this.hints.get(BigInt(cursor))?.traceparent;
      if (traceparent) traceparents.set(cursor, traceparent);
    }
    await this.options.apply(changes, traceparents);
    this.position = BigInt(changes.at(-1)!.cursor);
    for (const cursor of this.hints.keys()) if (cursor <= this.position) this.hints.delete(cursor);
  }

  private async onReconnect(): Promise<void> {
    for await (const { type } of this.connection.status()) if (type === Events.Reconnect) void this.poll();
  }
}
