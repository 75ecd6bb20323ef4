import type { NatsConnection } from 'nats';
import { CONSUMERS, type ConsumerName } from './topology/consumers';
import { STREAMS, type StreamName } from './topology/streams';

/**
 * Since when the oldest event of a work queue waits; null when nothing waits there, or when the stream is not there at
 * all: then what it held is lost, and must be emitted again.
 */
export async function oldestWaiting(connection: NatsConnection, stream: StreamName): Promise<Date | null> {
  const answer = await connection.request(`$JS.API.STREAM.INFO.${STREAMS[stream].name}`, undefined, { timeout: 2_000 });
  const { state, error } = answer.json<{ state?: { messages: number; first_ts: string }; error?: { code: number } }>();
  if (error && error.code !== 404) throw new Error(`STREAM.INFO ${stream} answered ${error.code}`);
  return state && state.messages > 0 ? new Date(state.first_ts) : null;
}

/** How many events a consumer has not been handed yet; none when it is gone. */
export async function undelivered(connection: NatsConnection, consumer: ConsumerName): Promise<number> {
  const { stream } = CONSUMERS[consumer];
  const answer = await connection.request(`$JS.API.CONSUMER.INFO.${stream}.${consumer}`, undefined, { timeout: 2_000 });
  const { num_pending: pending, error } = answer.json<{ num_pending?: number; error?: { code: number } }>();
  if (error && error.code !== 404) throw new Error(`CONSUMER.INFO ${consumer} answered ${error.code}`);
  return pending ?? 0;
}
