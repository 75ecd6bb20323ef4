import { createInbox, headers as natsHeaders, type Msg, type NatsConnection } from 'nats';

const TIMEOUT = 30_000;

/** One event for the next stage. */
export interface Outgoing {
  subject: string;
  /** CloudEvents id. The stream drops one that comes again within two minutes. */
  id: string;
  payload: string;
  headers?: Record<string, string>;
}

interface Waiting {
  sequences: number[];
  left: number;
  resolve(sequences: number[]): void;
  reject(error: Error): void;
}

/** Publishes batches into streams, one timer for each: the client's own way makes a timer and a race for each message. */
export class AcknowledgedPublishing {
  private readonly inbox = createInbox();
  private readonly waiting = new Map<number, Waiting>();
  private batches = 0;

  constructor(private readonly connection: NatsConnection) {
    connection.subscribe(`${this.inbox}.*.*`, { callback: (error, message) => error || this.acknowledge(message) });
  }

  /** Answers the places in their streams once all are acknowledged. @throws Error when that takes more than half a minute */
  async publish(events: Outgoing[]): Promise<number[]> {
    if (events.length === 0) return [];
    const batch = this.batches++;
    const acknowledged = new Promise<number[]>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${events.length} events were not acknowledged`)), TIMEOUT);
      this.waiting.set(batch, { sequences: [], left: events.length, reject, resolve: (sequences) => (clearTimeout(timer), resolve(sequences)) });
    });
    for (const [index, event] of events.entries()) {
      this.connection.publish(event.subject, Buffer.from(event.payload), { headers: headersOf(event), reply: `${this.inbox}.${batch}.${index}` });
    }
    return await acknowledged;
  }

  private acknowledge(message: Msg): void {
    const [batch, index] = message.subject.slice(this.inbox.length + 1).split('.').map(Number) as [number, number];
    const waiting = this.waiting.get(batch)!;
    const { seq, error } = message.json<{ seq?: number; error?: { description: string } }>();
    if (seq === undefined) return waiting.reject(new Error(error?.description ?? 'no sequence'));
    waiting.sequences[index] = seq;
    if ((waiting.left -= 1) > 0) return;
    this.waiting.delete(batch);
    waiting.resolve(waiting.sequences);
  }
}

function headersOf({ id, headers }: Outgoing) {
  const cloudEvent = natsHeaders();
  const attributes = {
    'ce-specversion': '1.0', 'ce-id': id, 'ce-type': id.slice(0, id.indexOf(':')), 'ce-source': '/floor',
    'ce-time': new Date().toISOString(), 'content-type': 'application/json', 'Nats-Msg-Id': id, ...headers,
  };
  for (const [name, value] of Object.entries(attributes)) cloudEvent.append(name, value);
  return cloudEvent;
}
