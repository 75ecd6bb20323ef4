import { beginsWithNoun, isCommonWord } from '../policy/common-words';
import { COMMON_FAMILY_NAMES, COMPOUND_FAMILY_NAMES, FAMILY_NAMES, GIVEN_SYLLABLES, POSITIONS } from '../policy/names';
import type { Span } from './finding';

/**
 * How much the place speaks for a name: after `성명:` anything is one, after `신청인:` whatever has a family name, after
 * `신청인 ` only what is shaped like one.
 */
export type Expectation = 'anything' | 'certain' | 'likely';

const SPACED = /([가-힣]) {1,3}([가-힣])(?: {1,3}([가-힣]))?(?![가-힣])/y;
const APART = /([가-힣]{1,2}) ([가-힣]{2})(?![가-힣])/y;
const RUN = /[가-힣]{2,16}/y;
const HANJA = /[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])/y;
const LATIN = /[A-Z][A-Za-z\u00c0-\u1ef9'.-]{1,24}(?:,? [A-Za-z\u00c0-\u1ef9][A-Za-z\u00c0-\u1ef9'.-]{0,24}){1,4}/y;
const TAIL =
  /^(?:님|씨|군|양|외|등|측|여사|어르신)?(?:께서|에게서|에게|한테|으로부터|로부터|부터|까지|라고|이라고|이며|이고|이나|이다|임|인|은|는|이|가|을|를|의|에|께|와|과|도|만|로|으로)?(?:은|는|도|만|의)?$/;
const ORGANISATION = /(?:공사|공단|회사|협회|재단|조합|은행|학교|대학|병원|센터|구청|시청|군청|본부|연합|연맹|위원회|사업소|법인|학원|교회|복지관|건설|전자|산업|개발|상사|기업|유치원|어린이집|아파트)$/;

/** Reads the name that stands at `at`; null when what stands there is none. */
export function readName(text: string, at: number, expected: Expectation): Span | null {
  const korean = readSpaced(text, at, expected) ?? readRun(text, at, expected);
  if (korean !== null || expected === 'likely') return korean;
  return readForeign(text, at) ?? (expected === 'anything' ? readTransliterated(text, at) : null);
}

/** Three syllables shaped like a Korean name: a family name, then syllables that names are given. */
export function isPlausibleName(word: string): boolean {
  if (isCommonWord(word) || isPosition(word)) return false;
  const family = COMPOUND_FAMILY_NAMES.has(word.slice(0, 2)) && word.length > 2 ? 2 : 1;
  if (family === 1 && !FAMILY_NAMES.has(word[0]!)) return false;
  const given = [...word.slice(family)];
  return given.length >= 1 && given.length <= 2 && given.every((syllable) => GIVEN_SYLLABLES.has(syllable));
}

/** Shaped like a name even by unusual syllables: for places where a person is named, most surely directly before somebody's number. */
export function isNameLike(word: string, where?: 'beside a number'): boolean {
  if (isPlausibleName(word)) return true;
  if (isCommonWord(word) || isPosition(word)) return false;
  if (COMPOUND_FAMILY_NAMES.has(word.slice(0, 2))) return word.length === 3 || word.length === 4;
  return word.length === 3 && COMMON_FAMILY_NAMES.has(word[0]!) && (where !== undefined || !beginsWithNoun(word));
}

export const isPosition = (word: string): boolean => POSITIONS.some((position) => word.startsWith(position));

function readSpaced(text: string, at: number, expected: Expectation): Span | null {
  SPACED.lastIndex = at;
  const spaced = SPACED.exec(text);
  if (spaced !== null && FAMILY_NAMES.has(spaced[1]!) && (spaced[3] !== undefined || expected !== 'likely')) {
    return { start: at, end: SPACED.lastIndex };
  }
  APART.lastIndex = at;
  const apart = APART.exec(text);
  if (apart === null || expected === 'likely') return null;
  const [, family, given] = apart as unknown as [string, string, string];
  const isFamily = FAMILY_NAMES.has(family) || COMPOUND_FAMILY_NAMES.has(family);
  return isFamily && isPlausibleName(family + given) && !isCommonWord(given) ? { start: at, end: APART.lastIndex } : null;
}

function readRun(text: string, at: number, expected: Expectation): Span | null {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0];
  if (run === undefined || isPosition(run)) return null;
  const lengths = COMPOUND_FAMILY_NAMES.has(run.slice(0, 2)) ? [4, 3] : expected === 'likely' ? [3] : [3, 2];
  for (const length of lengths) {
    const name = run.slice(0, length);
    if (name.length < length || !TAIL.test(run.slice(length))) continue;
    if (expected === 'likely' ? isNameLike(name) : mayBeNamed(name)) return { start: at, end: at + length };
  }
  if (expected === 'likely' || ORGANISATION.test(run)) return null;
  const name = run.slice(0, lengths[0]);
  if (run.length > name.length && isPlausibleName(name)) return { start: at, end: at + name.length };
  return null;
}

const mayBeNamed = (word: string): boolean =>
  (FAMILY_NAMES.has(word[0]!) || COMPOUND_FAMILY_NAMES.has(word.slice(0, 2))) && !isCommonWord(word) && !ORGANISATION.test(word);

/** Foreign names written in Hangul have no family name to be told by: 응우옌티화. */
function readTransliterated(text: string, at: number): Span | null {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0] ?? '';
  if (run.length < 3 || run.length > 10 || isPosition(run) || isCommonWord(run) || ORGANISATION.test(run)) return null;
  return { start: at, end: RUN.lastIndex };
}

function readForeign(text: string, at: number): Span | null {
  for (const shape of [HANJA, LATIN]) {
    shape.lastIndex = at;
    if (shape.test(text)) return { start: at, end: shape.lastIndex };
  }
  return null;
}
