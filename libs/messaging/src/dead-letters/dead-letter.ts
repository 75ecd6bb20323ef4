import { createHash } from 'node:crypto';
import type { EventDefinition } from '@plaza/contracts';
import type { Delivery } from '../consuming/received';
import { DEAD_LETTER_SUBJECT, type ServiceName } from '../topology/consumers';

/** What an event is about, as far as it could be read. */
export interface DeadIdentity {
  source: string;
  documentId: string;
  version: number;
  withdrawn: boolean;
  decision: number;
}

/** An event that a service gave up, with the evidence: enough to understand it, and to replay it as it was. */
export interface DeadLetterV1 {
  service: ServiceName;
  consumer: string;
  stream: string;
  subject: string;
  sequence: number;
  /** When the stream had the event, in microseconds since 1970; older letters do not say. */
  storedAt?: number;
  eventId: string;
  type: string;
  identity: DeadIdentity | null;
  reason: Reason;
  stack: string;
  attempts: number;
  traceId: string | null;
  headers: Record<string, string>;
  /** The payload as it was, in base64; empty when the letter would have been too large for the bus with it. */
  payload: string;
  failedAt: string;
  /** The letter whose replay failed and made this one, and how many replays that were by then. */
  replayOf?: string;
  replays?: number;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** The letter's name, made from what it says: a stream may be lost and count from one again. */
export const letterId = ({ consumer, stream, sequence, eventId, attempts, replays, failedAt }: DeadLetterV1): string =>
  digest([consumer, stream, sequence, eventId, attempts, replays ?? 0, failedAt].join('\n'));

export const DeadLetter: EventDefinition<DeadLetterV1> = {
  type: 'dead.letter.v1',
  subject: ({ service }) => DEAD_LETTER_SUBJECT[service]!,
  // Its own identity: the same event given up twice, after a replay, is two dead letters.
  identity: (letter) => ({
    source: letter.consumer,
    documentId: digest(`${letter.stream}:${letter.sequence}:${letter.eventId}`),
    state: { version: letter.attempts, withdrawn: false, decision: letter.replays ?? 0 },
  }),
};

export interface Reason {
  name: string;
  /** Stable and safe to show. */
  code: string;
  message: string;
}

export function reasonOf(failure: unknown): Reason {
  const error = failure instanceof Error ? failure : new Error(String(failure));
  const { code } = error as { code?: unknown };
  return { name: error.name, code: typeof code === 'string' ? code : 'UNEXPECTED', message: error.message };
}

export function deadLetterOf(
  { event }: Delivery,
  about: { service: ServiceName; consumer: string; stream: string; attempts: number; identity: DeadIdentity | null; failedAt: string },
  failure: unknown,
): DeadLetterV1 {
  return {
    service: about.service,
    consumer: about.consumer,
    stream: about.stream,
    subject: event.subject,
    sequence: event.sequence,
    storedAt: event.storedAt,
    eventId: event.id,
    type: event.type,
    identity: about.identity,
    reason: reasonOf(failure),
    stack: (failure instanceof Error && failure.stack) || '',
    attempts: about.attempts,
    traceId: event.traceparent?.split('-')[1] ?? null,
    headers: event.headers,
    payload: Buffer.from(event.payload).toString('base64'),
    failedAt: about.failedAt,
  };
}
