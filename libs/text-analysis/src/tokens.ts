import { classOf, LETTER, SEPARATOR, SYLLABLE } from './characters';

/** Receives the tokens of a text in order. No strings are made: this runs for every character ever published. */
export interface TokenSink {
  /** Two neighbouring units in one int32, the first in the upper half; a lone syllable has 0 in the lower half. */
  bigram(pair: number): void;
  /** A Latin word or a number: the units from `start` to `end` of `text`. */
  word(text: string, start: number, end: number): void;
}

/** Longer words (encoded data, mostly) are known by their beginning, in documents and queries alike. */
export const WORD_LIMIT = 64;

export const pairOf = (first: number, second: number): number => (first << 16) | second;

/** Cuts normalised text: every pair of a run of syllables, a single one alone, other words and numbers whole. */
export function tokenise(text: string, sink: TokenSink): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SEPARATOR) {
      at++;
    } else if (kind === SYLLABLE) {
      at = syllables(text, at, sink);
    } else {
      let end = at + 1;
      while (end < length && classOf(text.charCodeAt(end)) === LETTER) end++;
      sink.word(text, at, Math.min(end, at + WORD_LIMIT));
      at = end;
    }
  }
}

function syllables(text: string, start: number, sink: TokenSink): number {
  const { length } = text;
  let previous = text.charCodeAt(start);
  let at = start + 1;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) !== SYLLABLE) break;
    sink.bigram(pairOf(previous, unit));
    previous = unit;
  }
  if (at === start + 1) sink.bigram(pairOf(previous, 0));
  return at;
}
