import { createInbox, Events, type Msg, type NatsConnection, type Subscription } from 'nats';
import { inboxPrefixOf } from '../connection';
import { JetStreamMessage } from './jetstream-message';

const EXPIRES = 30_000;
/** Two and a half of them missing: the node that led the consumer is gone. */
const HEARTBEAT = 2_000;
const NANOSECONDS = 1e6;

export interface PullerOptions {
  stream: string;
  consumer: string;
  user: string;
  /** Messages held at most; one pull asks for no more. */
  count: number;
  /** Bytes held at most; at least the bus' largest message. */
  bytes: number;
}

/**
 * Fetches from one durable pull consumer into a bounded buffer. A pull stays open until it is filled or expires, and
 * messages are handed on as they come, so nothing waits for a batch to fill. Pulls lost to a restart of the server are
 * noticed by their missing heartbeat and asked for again, for ever.
 */
export class Puller {
  private readonly buffer: JetStreamMessage[] = [];
  private held = 0;
  private outstanding = 0;
  private request = 0;
  private lastSign = 0;
  private readonly inbox: string;
  private subscription: Subscription | undefined;
  private timer: NodeJS.Timeout | undefined;
  private retryAt = 0;
  private stopped = false;

  constructor(
    private readonly connection: NatsConnection,
    private readonly options: PullerOptions,
    private readonly onMessage: () => void,
  ) {
    this.inbox = createInbox(inboxPrefixOf(options.user));
  }

  start(): void {
    this.subscription = this.connection.subscribe(`${this.inbox}.*`, { callback: (error, message) => error || this.receive(message) });
    this.timer = setInterval(() => this.watch(), 250);
    void this.onReconnect();
    this.pull();
  }

  /** Takes what is there, up to `max`, without waiting. */
  take(max: number): JetStreamMessage[] {
    const taken = this.buffer.splice(0, max);
    for (const message of taken) this.held -= message.data.length;
    this.pull();
    return taken;
  }

  get waiting(): number {
    return this.buffer.length;
  }

  /**
   * Asks for no more. What is still in the buffer is given back, to be delivered at once to another replica; and so is
   * what the server sends before it hears that nobody listens: dropped, it would wait until its acknowledgement is overdue.
   */
  stop(): void {
    this.stopped = true;
    clearInterval(this.timer);
    // Fails when the bus is away: then the server has noticed by itself.
    if (this.subscription && !this.connection.isClosed()) void this.subscription.drain().catch(() => undefined);
    for (const message of this.buffer.splice(0)) if (!this.connection.isClosed()) message.nak();
    this.held = 0;
  }

  /** Tells the server that what is still waiting here is being worked on. */
  keepAlive(): void {
    for (const message of this.buffer) message.working();
  }

  private receive(message: Msg): void {
    this.lastSign = performance.now();
    const code = message.headers?.code ?? 0;
    if (code > 0 && !message.reply?.startsWith('$JS.ACK')) return this.status(message.subject, code);
    if (this.stopped) return new JetStreamMessage(message).nak();
    this.outstanding -= 1;
    this.buffer.push(new JetStreamMessage(message));
    this.held += message.data.length;
    this.onMessage();
    this.pull();
  }

  private status(subject: string, code: number): void {
    if (code === 100 || subject !== `${this.inbox}.${this.request}`) return;
    this.outstanding = 0;
    // 503: nobody serves this consumer, because it or its stream is gone; provisioning makes it again.
    this.retryAt = code === 503 ? performance.now() + 500 : 0;
    this.pull();
  }

  private watch(): void {
    if (this.outstanding > 0 && performance.now() - this.lastSign > 2.5 * HEARTBEAT) this.outstanding = 0;
    this.pull();
  }

  private async onReconnect(): Promise<void> {
    for await (const { type } of this.connection.status()) {
      if (type !== Events.Reconnect) continue;
      this.outstanding = 0;
      this.pull();
    }
  }

  private pull(): void {
    const room = Math.min(this.options.count - this.buffer.length, this.options.count);
    const free = this.options.bytes - this.held;
    if (this.outstanding > 0 || room < this.options.count / 2 || free < this.options.bytes / 2) return;
    if (this.stopped || this.connection.isClosed() || this.connection.isDraining() || performance.now() < this.retryAt) return;
    this.request += 1;
    this.outstanding = room;
    this.lastSign = performance.now();
    const { stream, consumer, bytes } = this.options;
    this.connection.publish(
      `$JS.API.CONSUMER.MSG.NEXT.${stream}.${consumer}`,
      JSON.stringify({ batch: room, max_bytes: bytes, expires: EXPIRES * NANOSECONDS, idle_heartbeat: HEARTBEAT * NANOSECONDS }),
      { reply: `${this.inbox}.${this.request}` },
    );
  }
}
