import type { NatsConnection } from 'nats';
import { toNatsHeaders } from '../cloud-events';
import { DEAD_LETTER_SUBJECT } from '../topology/consumers';
import type { DeadLetterV1, ReplayedV1 } from './dead-letter';

/** A stored dead letter; `id` is `restricted-<sequence>` or `public-<sequence>`. */
export interface StoredDeadLetter {
  id: string;
  stream: string;
  sequence: number;
  letter: DeadLetterV1;
}

const SIDES = { restricted: 'DEAD_LETTERS_RESTRICTED', public: 'DEAD_LETTERS_PUBLIC' } as const;

/** All dead letters of both sides, oldest first. Needs the provisioning user. */
export async function listDeadLetters(connection: NatsConnection): Promise<StoredDeadLetter[]> {
  const manager = await connection.jetstreamManager({ checkAPI: false });
  const found: StoredDeadLetter[] = [];
  for (const [side, stream] of Object.entries(SIDES)) {
    const { state } = await manager.streams.info(stream);
    for (let sequence = state.first_seq; state.messages > 0 && sequence <= state.last_seq; sequence += 1) {
      const stored = await manager.streams.getMessage(stream, { seq: sequence }).catch((error: { code?: string }) => {
        if (error.code === '404') return null;
        throw error;
      });
      const letter = stored?.json<DeadLetterV1 | ReplayedV1>();
      if (letter && !('replayed' in letter)) found.push({ id: `${side}-${sequence}`, stream, sequence, letter });
    }
  }
  return found;
}

/**
 * Sends the events again, each as it was and to where it was, and removes their dead letters. First the registers are told,
 * so that one that is lost on the way is emitted again. A crash in between leaves the letter: the event is then sent twice,
 * which changes nothing.
 */
export async function replayDeadLetters(connection: NatsConnection, letters: StoredDeadLetter[]): Promise<void> {
  const jetstream = connection.jetstream({ checkAPI: false });
  const manager = await connection.jetstreamManager({ checkAPI: false });
  for (const { stream, sequence, letter } of letters) {
    const { 'nats-msg-id': id, ...headers } = letter.headers;
    const marker: ReplayedV1 = { replayed: letter.identity };
    await jetstream.publish(DEAD_LETTER_SUBJECT[letter.service]!, JSON.stringify(marker));
    await jetstream.publish(letter.subject, Buffer.from(letter.payload, 'base64'), {
      headers: toNatsHeaders(headers),
      msgID: `${id ?? letter.eventId}#replay-${stream}-${sequence}`,
    });
    await manager.streams.deleteMessage(stream, sequence, true);
  }
}
