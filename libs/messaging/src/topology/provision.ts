import {
  AckPolicy, DeliverPolicy, DiscardPolicy, ErrorCode, NatsError, nanos, StorageType,
  type ConsumerConfig, type JetStreamManager, type NatsConnection, type StreamConfig,
} from 'nats';
import { CONSUMERS, durablesOfSource, outdatedDurablesOfSource, subscriberConsumer, type ConsumerDefinition } from './consumers';
import { STREAMS, type StreamDefinition } from './streams';

export interface Outsiders {
  sources: string[];
  subscribers: string[];
  /** Copies of each stream; 1 on a single server, 3 on a cluster. */
  replicas?: number;
}

/** So long what a killed replica had in hand waits for another; one that lives says so twice as often. In milliseconds. */
const ACK_WAIT = 30_000;
const MAX_ACK_PENDING = 5_000;

const missing = (error: unknown) => error instanceof NatsError && (error.code === '404' || error.code === ErrorCode.JetStream404NoMessages);

/** Makes every stream and consumer as the topology has it, and leaves what is already so. Can be run at any time. */
export async function provision(connection: NatsConnection, { sources, subscribers, replicas = 1 }: Outsiders): Promise<void> {
  const manager = await connection.jetstreamManager({ timeout: 10_000 });
  for (const stream of Object.values<StreamDefinition>(STREAMS)) await provisionStream(manager, stream, replicas);
  const { version } = connection.info!;
  const ofSources = sources.flatMap((system) => READERS.flatMap((reader) => durablesOfSource(reader, system, version)));
  for (const { stream, name } of sources.flatMap((system) => READERS.flatMap((reader) => outdatedDurablesOfSource(reader, system, version)))) {
    await remove(manager, stream, name);
  }
  const durables = [
    ...Object.entries<ConsumerDefinition>(CONSUMERS).flatMap(([name, { stream, perSource, headersOnly }]) => (perSource ? [] : [durable(stream, name, { headersOnly })])),
    ...ofSources.map(({ stream, name, filter }) => durable(stream, name, { filter })),
    ...subscribers.map((name) => durable('PUBLICATIONS', subscriberConsumer(name))),
  ];
  for (const { stream, config } of durables) await provisionConsumer(manager, stream, config);
}

/** Removes what was made for a source or subscriber that is no longer trusted. */
export async function retire(connection: NatsConnection, outsider: { source: string } | { subscriber: string }): Promise<void> {
  const manager = await connection.jetstreamManager({ timeout: 10_000 });
  const durables =
    'source' in outsider
      ? READERS.flatMap((reader) => durablesOfSource(reader, outsider.source, connection.info!.version))
      : [{ stream: 'PUBLICATIONS', name: subscriberConsumer(outsider.subscriber) }];
  for (const { stream, name } of durables) await remove(manager, stream, name);
}

const READERS = ['intake', 'source'] as const;

async function remove(manager: JetStreamManager, stream: string, consumer: string): Promise<void> {
  await manager.consumers.delete(stream, consumer).catch((error: unknown) => {
    if (!missing(error)) throw error;
  });
}

const durable = (stream: string, name: string, { filter, headersOnly = false }: { filter?: string; headersOnly?: boolean | undefined } = {}) => ({
  stream,
  config: {
    durable_name: name,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    ack_wait: nanos(ACK_WAIT),
    // We count attempts ourselves: a failure of the infrastructure is none.
    max_deliver: -1,
    max_ack_pending: MAX_ACK_PENDING,
    max_waiting: 512,
    ...(filter ? { filter_subject: filter } : {}),
    ...(headersOnly ? { headers_only: true } : {}),
  } satisfies Partial<ConsumerConfig>,
});

async function provisionStream(manager: JetStreamManager, stream: StreamDefinition, replicas: number): Promise<void> {
  const config = {
    name: stream.name,
    subjects: [...stream.subjects],
    retention: stream.retention,
    max_age: nanos(stream.maxAge),
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    duplicate_window: nanos(120_000),
    num_replicas: replicas,
  } satisfies Partial<StreamConfig>;
  try {
    const { config: current } = await manager.streams.info(stream.name);
    const same = (Object.keys(config) as (keyof typeof config)[]).every(
      (key) => JSON.stringify(current[key]) === JSON.stringify(config[key]),
    );
    if (!same) await manager.streams.update(stream.name, config);
  } catch (error) {
    if (!missing(error)) throw error;
    await manager.streams.add(config);
  }
}

async function provisionConsumer(manager: JetStreamManager, stream: string, config: Partial<ConsumerConfig>): Promise<void> {
  try {
    const { config: current } = await manager.consumers.info(stream, config.durable_name!);
    const same = current.max_ack_pending === config.max_ack_pending && current.ack_wait === config.ack_wait && !!current.headers_only === !!config.headers_only;
    if (!same) {
      await manager.consumers.update(stream, config.durable_name!, config);
    }
  } catch (error) {
    if (!missing(error)) throw error;
    await manager.consumers.add(stream, config);
  }
}
