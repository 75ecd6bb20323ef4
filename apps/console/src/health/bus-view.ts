import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SEARCH_INDEXED_SUBJECT, type SearchIndexedV1 } from '@plaza/contracts';
import { BUS, listen, STREAMS, type NatsConnection, type StreamName } from '@plaza/messaging';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';

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

interface ConsumerInfo {
  name: string;
  num_pending: number;
  num_ack_pending: number;
  num_redelivered: number;
}

/** The bus answered, and did not say what was asked. */
export class BusSilentError extends Error {
  override readonly name = 'BusSilentError';
  readonly code = 'BUS_SILENT';
}

interface Info {
  state?: { messages: number; bytes: number; first_ts: string };
  config?: { num_replicas: number };
  consumers?: ConsumerInfo[];
  total?: number;
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

  constructor(
    @Inject(BUS) private readonly bus: NatsConnection,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    listen(
      this.bus,
      SEARCH_INDEXED_SUBJECT,
      (message) => this.hear(message.json<SearchIndexedV1>()),
      (error) => this.logger.warn({ err: error }, 'what a search replica says cannot be read'),
    );
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
    const { state, config } = await this.ask(`STREAM.INFO.${stream}`);
    if (!state) return null;
    const consumers = await this.consumers(stream);
    return {
      stream,
      messages: state.messages,
      bytes: state.bytes,
      oldest: state.messages > 0 ? Math.max(0, (now - Date.parse(state.first_ts)) / 1000) : null,
      replicas: config?.num_replicas ?? 1,
      consumers: consumers.map(({ name, num_pending, num_ack_pending, num_redelivered }) => ({ consumer: name, pending: num_pending, ackPending: num_ack_pending, redelivered: num_redelivered })),
    };
  }

  /** A page at a time. A list that is not told is unknown, and none of it counts as nothing. */
  private async consumers(stream: StreamName): Promise<ConsumerInfo[]> {
    const found: ConsumerInfo[] = [];
    for (let total = 1; found.length < total; ) {
      const page = await this.ask(`CONSUMER.LIST.${stream}`, { offset: found.length });
      if (!page.consumers) throw new BusSilentError(`the consumers of ${stream} are not told`);
      total = page.consumers.length === 0 ? 0 : (page.total ?? 0);
      found.push(...page.consumers);
    }
    return found;
  }

  private async ask(call: string, question?: unknown): Promise<Info> {
    const answer = await this.bus.request(`$JS.API.${call}`, question === undefined ? undefined : JSON.stringify(question), { timeout: PATIENCE });
    return answer.json<Info>();
  }
}
