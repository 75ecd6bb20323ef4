import type { Message } from './message';

/** One event in a handler's batch. */
export interface Received<Data = unknown, Prepared = undefined> {
  data: Data;
  /** CloudEvents id: made from identity and state, the same at every delivery. */
  id: string;
  type: string;
  time: string | undefined;
  /** Which emission of its state this is; what follows from it carries the same number. */
  emission: number;
  /** Of the span in which this event is being processed: what follows from it continues this trace. */
  traceparent: string | undefined;
  /** What the consumer's `@Prepare` made of it. */
  prepared: Prepared;
  subject: string;
  headers: Record<string, string>;
  payload: Uint8Array;
  /** Its place in the stream. */
  sequence: number;
  /** When the stream had it: microseconds since 1970. */
  storedAt: number;
}

/** The runner's own view: the event with its row key and the message that will be acknowledged. */
export interface Delivery {
  /** `source/documentId`: a batch holds one event for each key, so that no row is touched twice. */
  key: string;
  event: Received<unknown, unknown>;
  message: Message;
}
