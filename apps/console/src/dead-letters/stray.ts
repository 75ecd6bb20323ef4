import { DEAD_LETTER_SUBJECT, isGivenUpBy, ownerOf, type DeadLetterV1, type Received } from '@plaza/messaging';
import type { Side } from './dead-letters';

const MESSAGES = {
  UNREADABLE: 'What came here is no dead letter.',
  FOREIGN: 'It names a service that does not publish here: whoever sent it claims to be another.',
};

/** A row for what is no letter of its sender's: nothing that it says of itself, and of no consumer, so that nobody replays it. */
export function standingFor({ subject, sequence, storedAt, payload }: Received<undefined>, code: keyof typeof MESSAGES): DeadLetterV1 {
  const service = ownerOf(subject) ?? 'console';
  return {
    service, consumer: '', stream: '', subject, sequence, storedAt, eventId: '', type: '', identity: null,
    reason: { name: 'PermanentError', code, message: MESSAGES[code] }, stack: '', attempts: 0, traceId: null, headers: {},
    payload: Buffer.from(payload).toString('base64'), failedAt: new Date(storedAt / 1_000).toISOString(),
  };
}

/** Asked again before each replay: copies may be older than the check with which they are taken today. */
export const isReplayable = (letter: DeadLetterV1, side: Side): boolean =>
  isGivenUpBy(letter.service, letter) && DEAD_LETTER_SUBJECT[letter.service]?.split('.')[1] === side;
