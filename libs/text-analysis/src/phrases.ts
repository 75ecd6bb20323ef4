import { classOf, LETTER } from './characters';
import { normalise } from './normalise';
import { spaced } from './text-query';

/** A text made ready for `hasPhrase`. */
export const phraseText = (text: string): string => spaced(normalise(text));

/** Whether the text (see `phraseText`) has the normalised phrase in one piece. Latin words and numbers are not found inside longer ones. */
export function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!continues(text, at) && !continues(text, at + phrase.length)) return true;
  }
  return false;
}

function continues(text: string, at: number): boolean {
  return at > 0 && at < text.length && classOf(text.charCodeAt(at - 1)) === LETTER && classOf(text.charCodeAt(at)) === LETTER;
}
