import { connect, type ConnectionOptions, createInbox, headers as natsHeaders, type JetStreamClient, type JsMsg, type Msg, type NatsConnection } from 'nats';

const BATCH = 500;
const ACK_TIMEOUT = 30_000;

export interface StageOptions {
  databaseUrl: string;
  bus: Pick<ConnectionOptions, 'servers' | 'user' | 'pass'>;
}

export interface StageProcess {
  stop(): Promise<void>;
}

/** One event for the next stage. */
export interface Outgoing {
  subject: string;
  /** CloudEvents id. The stream drops one that comes again within two minutes. */
  id: string;
  payload: string;
  headers?: Record<string, string>;
}

interface Unacknowledged {
  sequences: number[];
  left: number;
  resolve(sequences: number[]): void;
  reject(error: Error): void;
}

export class Bus {
  private readonly jetstream: JetStreamClient;
  private readonly loops: { end(): Promise<void> }[] = [];

  private readonly inbox = createInbox();
  private readonly unacknowledged = new Map<number, Unacknowledged>();
  private batches = 0;

  private constructor(readonly connection: NatsConnection) {
    this.jetstream = connection.jetstream();
    // The client's own way to publish makes a timer and a race for each message.
    connection.subscribe(`${this.inbox}.*.*`, { callback: (error, message) => error || this.acknowledge(message) });
  }

  static async connect(options: StageOptions['bus']): Promise<Bus> {
    return new Bus(await connect({ ...options, maxReconnectAttempts: -1, noAsyncTraces: true }));
  }

  /**
   * Takes what is there, up to 500, whenever the batch before is done. Acknowledges after `handle`, which commits and
   * publishes first: a crash in between only brings the batch back.
   */
  async consume(stream: string, consumer: string, handle: (batch: JsMsg[]) => Promise<void>): Promise<void> {
    const waiting: JsMsg[] = [];
    let wake: () => void = () => undefined;
    let ended = false;
    const messages = await (await this.jetstream.consumers.get(stream, consumer)).consume({
      max_messages: 2 * BATCH,
      callback: (message) => {
        waiting.push(message);
        wake();
      },
    });
    const loop = (async () => {
      while (!ended) {
        if (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
        const batch = waiting.splice(0, BATCH);
        if (batch.length === 0) continue;
        await handle(batch);
        for (const message of batch) message.ack();
      }
    })();
    // Plain code dies of what it did not foresee, and is started again.
    loop.catch((error: unknown) => setImmediate(() => { throw error; }));
    this.loops.push({
      async end() {
        ended = true;
        await messages.close();
        wake();
        await loop;
      },
    });
  }

  /** Reads a stream in its order from its beginning and acknowledges nothing; whoever starts again reads it again. */
  async follow(stream: string, take: (batch: JsMsg[]) => void): Promise<void> {
    let batch: JsMsg[] = [];
    const messages = await (await this.jetstream.consumers.get(stream)).consume({
      max_messages: 2 * BATCH,
      callback: (message) => {
        if (batch.push(message) > 1) return;
        setImmediate(() => {
          const taken = batch;
          batch = [];
          take(taken);
        });
      },
    });
    this.loops.push({ end: async () => void (await messages.close()) });
  }

  /** Answers the places in their streams once all are acknowledged. @throws Error when that takes more than half a minute */
  async publish(events: Outgoing[]): Promise<number[]> {
    if (events.length === 0) return [];
    const batch = this.batches++;
    const acknowledged = new Promise<number[]>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${events.length} events were not acknowledged`)), ACK_TIMEOUT);
      this.unacknowledged.set(batch, { sequences: [], left: events.length, reject, resolve: (sequences) => (clearTimeout(timer), resolve(sequences)) });
    });
    for (const [index, { subject, id, payload, headers = {} }] of events.entries()) {
      const cloudEvent = natsHeaders();
      const attributes = {
        'ce-specversion': '1.0', 'ce-id': id, 'ce-type': id.slice(0, id.indexOf(':')), 'ce-source': '/floor',
        'ce-time': new Date().toISOString(), 'content-type': 'application/json', 'Nats-Msg-Id': id, ...headers,
      };
      for (const [name, value] of Object.entries(attributes)) cloudEvent.append(name, value);
      this.connection.publish(subject, Buffer.from(payload), { headers: cloudEvent, reply: `${this.inbox}.${batch}.${index}` });
    }
    return await acknowledged;
  }

  private acknowledge(message: Msg): void {
    const [batch, index] = message.subject.slice(this.inbox.length + 1).split('.').map(Number) as [number, number];
    const waiting = this.unacknowledged.get(batch)!;
    const { seq, error } = message.json<{ seq?: number; error?: { description: string } }>();
    if (seq === undefined) return waiting.reject(new Error(error?.description ?? 'no sequence'));
    waiting.sequences[index] = seq;
    if ((waiting.left -= 1) > 0) return;
    this.unacknowledged.delete(batch);
    waiting.resolve(waiting.sequences);
  }

  async close(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.end()));
    await this.connection.drain();
  }
}
