import { letterId, type DeadLetterV1, type NatsConnection, type ReplayedV1 } from '@plaza/messaging';

/** A dead letter and the stream that keeps it: the restricted side has one of its own. */
export type KeptLetter = DeadLetterV1 & { keptIn: string };

/** Dead letters as the streams have them, oldest first, those left out that were replayed since. Needs the provisioning user. */
export async function deadLettersOn(connection: NatsConnection): Promise<KeptLetter[]> {
  const manager = await connection.jetstreamManager({ checkAPI: false });
  const letters: KeptLetter[] = [];
  const replayed = new Set<string | undefined>();
  for (const stream of ['DEAD_LETTERS_RESTRICTED', 'DEAD_LETTERS_PUBLIC']) {
    const { state } = await manager.streams.info(stream);
    for (let sequence = state.first_seq; state.messages > 0 && sequence <= state.last_seq; sequence += 1) {
      const letter = (await manager.streams.getMessage(stream, { seq: sequence })).json<DeadLetterV1 | ReplayedV1>();
      if ('replayed' in letter) replayed.add(letter.letter);
      else {
        letters.push({ ...letter, keptIn: stream });
        replayed.add(letter.replayOf);
      }
    }
  }
  return letters.filter((letter) => !replayed.has(letterId(letter)));
}
