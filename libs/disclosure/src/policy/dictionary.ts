import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A line is a word and the number of its endings, its letters taken apart: 방문/10. */
const ENTRY = /^([가-힣]{2,5})(?:\/|$)/gm;

let words: ReadonlySet<string> | null = null;

/**
 * Whether a word of two to five syllables is one of the language: some 90,000, with many of their forms, from the spelling dictionary
 * hunspell-dict-ko.
 */
export const isInDictionary = (word: string): boolean => readDictionary().has(word);

/** Takes about a tenth of a second the first time: whoever judges at once reads it beforehand. */
export function readDictionary(): ReadonlySet<string> {
  if (words !== null) return words;
  const file = join(dirname(require.resolve('dictionary-ko')), 'index.dic');
  return (words = new Set(Array.from(readFileSync(file, 'utf8').normalize('NFC').matchAll(ENTRY), ([, word]) => word!)));
}
