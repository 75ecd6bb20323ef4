import { readEventId, SEARCH_INDEXED_SUBJECT, type Document, type SearchIndexedV1 } from '@plaza/contracts';
import { toNatsHeaders, type NatsConnection } from '@plaza/messaging';
import { CursorWatch, type Watch } from '../measure/watch';
import type { Prepared } from './system';

/**
 * Watches as any subscriber does, through its durable consumer: the stream keeps what this process is too slow for, so
 * nothing is missed. What search announces is repeated every second, and may be missed.
 * @returns ends the watch
 */
export async function subscribe(subscriber: NatsConnection, announcements: NatsConnection, watch: Watch): Promise<() => Promise<unknown>> {
  const cursors = new CursorWatch(watch);
  const consumer = await subscriber.jetstream({ checkAPI: false }).consumers.get('PUBLICATIONS', 'subscriber-demo');
  const messages = await consumer.consume({
    max_messages: 2_000,
    callback: (message) => {
      message.ack();
      const cursor = Number(message.headers!.get('ce-cursor'));
      cursors.published(readEventId(message.headers!.get('ce-id'))!.identity.documentId, cursor);
    },
  });
  announcements.subscribe(SEARCH_INDEXED_SUBJECT, {
    callback: (error, message) => error || cursors.indexedUpTo(Number(message.json<SearchIndexedV1>().cursor)),
  });
  // Before the server knows the subscription, nothing shall be sent.
  await announcements.flush();
  return () => messages.close();
}

/** A CloudEvent of the demo source in binary mode, ready to be sent; sent when the stream has it. */
export function prepareSubmission(source: NatsConnection, document: Document): Prepared {
  const payload = Buffer.from(JSON.stringify(document));
  const headers = toNatsHeaders({
    'ce-specversion': '1.0', 'ce-id': document.documentId, 'ce-type': 'document.created.v1', 'ce-source': '/benchmark',
    'ce-time': new Date().toISOString(), 'content-type': 'application/json',
  });
  const stream = source.jetstream({ checkAPI: false, timeout: 60_000 });
  return { documentId: document.documentId, send: () => stream.publish('source.demo.document.created.v1', payload, { headers }) };
}
