/** What a UTF-16 unit of normalised text belongs to. */
export const SEPARATOR = 0;
/** Hangul, Hanja and kana: written without spaces inside a word, so read in pairs. */
export const SYLLABLE = 1;
/** Letters and digits of every other script: read as whole words. */
export const LETTER = 2;

const SYLLABLES: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff], // conjoining jamo: what is left of ㅋㅋ after NFKC
  [0x3040, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xd800, 0xdfff], // both halves of a rarer Hanja: a pair of units, as every bigram is
  [0xf900, 0xfaff],
];

/** ㆍ is written for the middle dot in Korean offices; NFKC makes it this vowel, which modern Korean does not have. */
const ARAEA = 0x119e;
const KATAKANA_MIDDLE_DOT = 0x30fb;

const CLASSES = classTable();

export function classOf(unit: number): number {
  return CLASSES[unit]!;
}

function classTable(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const letter = /[\p{L}\p{N}\p{M}]/u;
  for (let unit = 0x30; unit < 0xd800; unit++) if (letter.test(String.fromCharCode(unit))) classes[unit] = LETTER;
  for (let unit = 0xe000; unit < 0x10000; unit++) if (letter.test(String.fromCharCode(unit))) classes[unit] = LETTER;
  for (const [first, last] of SYLLABLES) classes.fill(SYLLABLE, first, last + 1);
  classes[ARAEA] = SEPARATOR;
  classes[KATAKANA_MIDDLE_DOT] = SEPARATOR;
  return classes;
}
