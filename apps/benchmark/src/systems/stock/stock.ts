import { join } from 'node:path';
import { RetentionPolicy, type NatsConnection } from 'nats';
import { DataSource } from 'typeorm';
import { startCompared, type Kind } from '../compared';
import type { Running } from '../system';
import { ENTITIES } from './entities';
import { CLASSIFIED, CREATED, INDEXED, PRODUCED, PUBLISHED, type Indexed, type Published } from './events';
import type { ServiceOptions } from './service';

const PROGRAM = join(__dirname, 'main.js');

/** How long JetStream waits for an acknowledgement unless it is told otherwise. */
const ACK_WAIT = 30_000;
const FLUSH_EVERY = 500;

async function createTables(databaseUrl: string): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url: databaseUrl, entities: ENTITIES, synchronize: true }).initialize();
  await source.query('CREATE INDEX search_documents_tokens ON search_documents USING gin (tokens)');
  await source.destroy();
}

/** What a Nest user writes by the book: Nest's own NATS transport, a message and a `save()` at a time, GIN for search. */
export const startStock = (): Promise<Running> => {
  let sent = 0;
  return startCompared({
    program: PROGRAM,
    optionsOf: (servers): ServiceOptions => ({ ...servers, durable: false }),
    provision: ({ databaseUrl }) => createTables(databaseUrl),
    async watch(bus, watch) {
      const published = bus.subscribe(PUBLISHED, { callback: (error, message) => error || see(watch, message.json<{ data: Published }>().data) });
      const indexed = bus.subscribe(INDEXED, { callback: (error, message) => error || watch.searchable(message.json<{ data: Indexed }>().data.sourceDocumentId) });
      await bus.flush();
      return async () => [published, indexed].forEach((subscription) => subscription.unsubscribe());
    },
    prepare(bus, document) {
      const packet = Buffer.from(JSON.stringify({ pattern: CREATED, data: document }));
      return {
        documentId: document.documentId,
        async send() {
          bus.publish(CREATED, packet);
          if ((sent += 1) % FLUSH_EVERY === 0) await bus.flush();
        },
      };
    },
    redeliveryMs: 0,
  });
};

/** The same on a JetStream plugin for Nest. */
export const startStockDurable = (): Promise<Running> => startCompared(DURABLE);

const DURABLE: Kind = {
  program: PROGRAM,
  optionsOf: (servers): ServiceOptions => ({ ...servers, durable: true }),
  async provision({ databaseUrl, bus }) {
    await createTables(databaseUrl);
    const manager = await bus.jetstreamManager();
    for (const [name, subject] of [['SOURCES', CREATED], ['PRODUCTION', PRODUCED], ['DISCLOSURE', CLASSIFIED], ['INDEXING', INDEXED]] as const) {
      await manager.streams.add({ name, subjects: [subject], retention: RetentionPolicy.Limits });
    }
    await manager.streams.add({ name: 'PUBLICATIONS', subjects: [PUBLISHED] });
  },
  async watch(bus, watch) {
    const follow = async <T>(stream: string, see: (data: T) => void) => {
      const consumer = await bus.jetstream().consumers.get(stream);
      return await consumer.consume({ max_messages: 2_000, callback: (message) => see(message.json<T>()) });
    };
    const messages = [
      await follow<Published>('PUBLICATIONS', (data) => see(watch, data)),
      await follow<Indexed>('INDEXING', ({ sourceDocumentId }) => watch.searchable(sourceDocumentId)),
    ];
    return () => Promise.all(messages.map((one) => one.close()));
  },
  prepare(bus: NatsConnection, document) {
    const payload = Buffer.from(JSON.stringify(document));
    const stream = bus.jetstream({ timeout: 60_000 });
    return { documentId: document.documentId, send: () => stream.publish(CREATED, payload) };
  },
  redeliveryMs: ACK_WAIT,
};

const see = (watch: { published(documentId: string, entry: string): void }, { cursor, document }: Published) => watch.published(document.sourceDocumentId, cursor);
