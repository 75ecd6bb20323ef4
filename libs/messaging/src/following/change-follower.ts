import type { Change, PublicDocument, Tombstone } from '@plaza/contracts';
import { Events, type Msg, type NatsConnection, type Subscription } from 'nats';
import { plainHeaders } from '../cloud-events';
import { listen } from '../listen';

export interface FollowOptions {
  /** The cursor to go on from; '0' is the beginning. */
  after: string;
  /** Reads the change log: the truth. A page may hold fewer than `size`, for its bytes; one that ends below `head` has more behind it. */
  read(after: string, size: number): Promise<{ items: Change[]; head: string }>;
  /** Takes the next changes, in order and without a gap. `traceparents` holds, by cursor, the trace of those whose events were heard. */
  apply(changes: Change[], traceparents: ReadonlyMap<string, string>): Promise<void>;
  /** The event of a change that the log had brought before: its trace is known only now. */
  heardLate?(cursor: string, traceparent: string): void;
  onError?(error: unknown): void;
}

interface Hint {
  /** Absent where the text is long: the event does not carry it, the log has it. */
  change: Change | undefined;
  traceparent: string | undefined;
}

const PAGE = 500;
const POLL = 1_000;

/**
 * Follows the change log. Publication events are hints: one that is next in line is applied as it comes; on a gap, after
 * a reconnect and every second the log itself is read. Needs no consumer, and misses nothing.
 */
export class ChangeFollower {
  private position: bigint;
  private readonly hints = new Map<bigint, Hint>();
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
    for (let more = true; more; ) {
      const { items, head } = await this.options.read(this.cursor, PAGE);
      await this.take(items.filter(({ cursor }) => BigInt(cursor) > this.position));
      more = items.length > 0 && this.position < BigInt(head);
    }
  }

  private hint(message: Msg): void {
    const headers = plainHeaders(message.headers);
    const cursor = headers['ce-cursor'];
    if (!cursor || !/^\d{1,18}$/.test(cursor)) return;
    const number = BigInt(cursor);
    const { traceparent } = headers;
    if (number <= this.position) return traceparent === undefined ? undefined : this.options.heardLate?.(cursor, traceparent);
    if (this.hints.size >= 2 * PAGE) return;
    const document = message.json<PublicDocument | Tombstone | { textUrl: string }>();
    const type = headers['ce-type']!.split('.')[1] as Change['type'];
    this.hints.set(number, { change: 'textUrl' in document ? undefined : { cursor, type, time: headers['ce-time']!, document }, traceparent });
    if (this.scheduled) return;
    this.scheduled = true;
    this.turn = this.turn.then(() => this.useHints()).catch((error: unknown) => this.options.onError?.(error));
  }

  private async useHints(): Promise<void> {
    this.scheduled = false;
    const next: Change[] = [];
    for (let cursor = this.position + 1n, change; (change = this.hints.get(cursor)?.change) !== undefined; cursor += 1n) next.push(change);
    if (next.length > 0) await this.take(next);
    // What remains is long or lies behind a gap, unless it came meanwhile: then its turn follows.
    if (this.hints.size > 0 && !this.scheduled) await this.readOn();
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
    for (const [number, { traceparent }] of this.hints) {
      if (number > this.position) continue;
      this.hints.delete(number);
      const cursor = String(number);
      if (traceparent !== undefined && !traceparents.has(cursor)) this.options.heardLate?.(cursor, traceparent);
    }
  }

  private async onReconnect(): Promise<void> {
    for await (const { type } of this.connection.status()) if (type === Events.Reconnect) void this.poll();
  }
}
