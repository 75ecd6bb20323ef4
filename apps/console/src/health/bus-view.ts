import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SEARCH_INDEXED_SUBJECT, type SearchIndexedV1 } from '@plaza/contracts';
import { BUS, STREAMS, type NatsConnection, type StreamName } from '@plaza/messaging';

export interface StreamView {
  stream: StreamName;
  messages: number;
  bytes: number;
  /** Seconds since the first message came; null when there is none. */
  oldest: number | null;
  replicas: number;
  consumers: ConsumerView[];
}

export interface ConsumerView {
  consumer: string;
  pending: number;
  ackPending: number;
  redelivered: number;
}

export interface ReplicaView {
  replica: string;
  cursor: string;
  /** Milliseconds since 1970. */
  heardAt: number;
}

interface Info {
  state?: { messages: number; bytes: number; first_ts: string };
  config?: { num_replicas: number };
  consumers?: { name: string; num_pending: number; num_ack_pending: number; num_redelivered: number }[];
  error?: { code: number };
}

const PATIENCE = 1_500;
/** After that a replica is gone, and not only silent: each speaks every second. */
const FORGOTTEN = 10 * 60_000;
const REPLICAS = 100;

/** What the bus says of itself, by the calls that the console's user may make. */
@Injectable()
export class BusView implements OnApplicationBootstrap {
  private readonly heard = new Map<string, ReplicaView>();

  constructor(@Inject(BUS) private readonly bus: NatsConnection) {}

  onApplicationBootstrap(): void {
    this.bus.subscribe(SEARCH_INDEXED_SUBJECT, { callback: (error, message) => error || this.hear(message.json<SearchIndexedV1>()) });
  }

  /** Streams that are not there are left out. @throws NatsError when the bus does not answer */
  async streams(now: number): Promise<StreamView[]> {
    const views = await Promise.all((Object.keys(STREAMS) as StreamName[]).map((stream) => this.stream(stream, now)));
    return views.filter((view) => view !== null);
  }

  replicas(now: number): ReplicaView[] {
    for (const [name, { heardAt }] of this.heard) if (now - heardAt > FORGOTTEN) this.heard.delete(name);
    return [...this.heard.values()].sort((a, b) => (a.replica < b.replica ? -1 : 1));
  }

  /** Undefined while there is no connection. */
  get serverVersion(): string | undefined {
    return this.bus.info?.version;
  }

  private hear({ replica, cursor }: SearchIndexedV1): void {
    if (typeof replica !== 'string' || !/^\d{1,15}$/.test(cursor)) return;
    if (!this.heard.has(replica) && this.heard.size >= REPLICAS) return;
    this.heard.set(replica, { replica: replica.slice(0, 64), cursor, heardAt: Date.now() });
  }

  private async stream(stream: StreamName, now: number): Promise<StreamView | null> {
    const [{ state, config }, { consumers = [] }] = await Promise.all([this.ask(`STREAM.INFO.${stream}`), this.ask(`CONSUMER.LIST.${stream}`)]);
    if (!state) return null;
    return {
      stream,
      messages: state.messages,
      bytes: state.bytes,
      oldest: state.messages > 0 ? Math.max(0, (now - Date.parse(state.first_ts)) / 1000) : null,
      replicas: config?.num_replicas ?? 1,
      consumers: consumers.map(({ name, num_pending, num_ack_pending, num_redelivered }) => ({ consumer: name, pending: num_pending, ackPending: num_ack_pending, redelivered: num_redelivered })),
    };
  }

  private async ask(call: string): Promise<Info> {
    const answer = await this.bus.request(`$JS.API.${call}`, undefined, { timeout: PATIENCE });
    return answer.json<Info>();
  }
}
