import { connect, type ConnectionOptions, type JetStreamClient, type JsMsg, type NatsConnection } from 'nats';
import { AcknowledgedPublishing, type Outgoing } from './acknowledged';

const BATCH = 500;

export interface StageOptions {
  databaseUrl: string;
  bus: Pick<ConnectionOptions, 'servers' | 'user' | 'pass'>;
}

export interface StageProcess {
  stop(): Promise<void>;
}

/** Batches in, batches out. */
export class Bus {
  private readonly jetstream: JetStreamClient;
  private readonly loops: { end(): Promise<void> }[] = [];

  private readonly publishing: AcknowledgedPublishing;

  private constructor(readonly connection: NatsConnection) {
    this.jetstream = connection.jetstream();
    this.publishing = new AcknowledgedPublishing(connection);
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

  /** Answers the places in their streams once all are acknowledged. */
  publish(events: Outgoing[]): Promise<number[]> {
    return this.publishing.publish(events);
  }

  async close(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.end()));
    await this.connection.drain();
  }
}
