import type { OperatorIdentity } from '../access/operators';
import type { Letter } from './dead-letters';

/**
 * The letter as this operator may see it. The words of our own refusals name no content; those of a database or a library
 * may quote the event, and are for those alone who may see it.
 */
export function seenBy(who: OperatorIdentity | undefined, letter: Letter): Letter {
  if (letter.reason.name === 'PermanentError' || who?.rights.includes('payload')) return letter;
  return { ...letter, reason: { ...letter.reason, message: '' }, stack: '' };
}
