import type { EventDefinition } from '@plaza/contracts';
import type { Message } from '../consuming/message';
import { toNatsHeaders } from '../cloud-events';
import { DEAD_LETTER_SUBJECT, type ServiceName } from '../topology/consumers';
import type { DeadIdentity, DeadLetterV1 } from './dead-letter';
import { isGivenUpBy } from './provenance';

/** What became of a replayed event. */
export type ReplayOutcome = { outcome: 'processed' } | { outcome: 'dead-letter'; reason: { code: string; message: string } };

/** Beside a dead letter that was replayed: whoever parked what it was about emits it again from now on. */
export interface ReplayedV1 {
  service: ServiceName;
  /** The letter's id; see `letterId`. */
  letter: string;
  replayed: DeadIdentity | null;
}

export const Replayed: EventDefinition<ReplayedV1> = {
  type: 'dead.replayed.v1',
  subject: ({ service }) => DEAD_LETTER_SUBJECT[service]!,
  identity: ({ service, letter }) => ({ source: service, documentId: letter, state: { version: 1, withdrawn: false, decision: 0 } }),
};

/** The letter cannot be replayed, whenever it is tried. */
export class NotReplayableError extends Error {
  override readonly name = 'NotReplayableError';
  readonly code = 'NOT_REPLAYABLE';
}

/** PostgreSQL, NATS or another service is away: nothing was lost, and it can be tried again. */
export class ReplayPostponedError extends Error {
  override readonly name = 'ReplayPostponedError';
  readonly code = 'REPLAY_POSTPONED';
}

/** The event of a letter, as it came. Nobody waits for its acknowledgement: its message ended when it was given up. */
export function messageOf({ subject, headers, payload, sequence, failedAt, storedAt = Date.parse(failedAt) * 1_000 }: DeadLetterV1): Message {
  const nothing = () => undefined;
  return { subject, headers: toNatsHeaders(headers), data: Buffer.from(payload, 'base64'), sequence, storedAt, ack: nothing, nak: nothing, working: nothing, terminate: nothing };
}

/** @throws NotReplayableError */
export function assertReplayable(letter: DeadLetterV1, service: ServiceName): void {
  const { payload, headers } = letter;
  if (!isGivenUpBy(service, letter)) throw new NotReplayableError('the letter does not say that this service gave it up');
  if (payload === '' && Object.keys(headers).length === 0) {
    throw new NotReplayableError('the letter was too large for the bus and is kept without its event: have the source send the document again');
  }
}
