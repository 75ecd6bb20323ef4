import { CONSUMERS, DEAD_LETTER_SUBJECT, type ConsumerDefinition, type ConsumerName, type ServiceName } from '../topology/consumers';
import type { DeadLetterV1 } from './dead-letter';
import type { ReplayedV1 } from './replay';

/** The one service that the bus lets publish there. */
export const ownerOf = (subject: string): ServiceName | undefined =>
  (Object.keys(DEAD_LETTER_SUBJECT) as ServiceName[]).find((service) => DEAD_LETTER_SUBJECT[service] === subject);

/**
 * Whether what came by this subject is its owner's own: a service speaks of its own dead letters alone. Otherwise the public
 * side could hand the restricted one an event, as a dead letter of its own that somebody replays.
 */
export function isOwn(message: DeadLetterV1 | ReplayedV1, subject: string): boolean {
  if (ownerOf(subject) !== message.service) return false;
  return 'replayed' in message || isGivenUpBy(message.service, message);
}

/** Whether the consumer and the stream that it names are this service's. */
export function isGivenUpBy(service: ServiceName, letter: DeadLetterV1): boolean {
  if (letter.service !== service || !Object.hasOwn(CONSUMERS, letter.consumer)) return false;
  const definition: ConsumerDefinition = CONSUMERS[letter.consumer as ConsumerName];
  return definition.service === service && definition.stream === letter.stream;
}
