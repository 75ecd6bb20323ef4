import { COMPOUND_FAMILY_NAMES } from '../../policy/names';
import { isCommonWord } from '../../policy/common-words';
import { isInDictionary } from '../../policy/dictionary';
import type { Span } from '../finding';
import { isOrganisation, isPlausibleName, likenessOf, mayBeNamed } from './person-name';
import { isPosition } from './roles';
import { FAMILY, rolesOf } from './syllables';
import { isTail } from './tails';

/**
 * How much the place speaks for a name: after `성명:` anything is one, after `신청인:` whatever has a family name, after
 * `신청인 ` what is shaped like one, after `시민 ` only a full name of the usual syllables.
 */
export type Expectation = 'anything' | 'certain' | 'likely' | 'bare';

const SPACED = /([가-힣])([ \t]{1,3})([가-힣])(?:[ \t]{1,3}([가-힣])(?:[ \t]{1,3}([가-힣]))?)?(?![가-힣])/y;
/** 김-민-수, or a syllable a line. */
const TAKEN_APART = /([가-힣])(?:[ \t]{0,2}[\n-][ \t]{0,2}[가-힣]){2}(?![가-힣])/y;
const APART = /([가-힣]{1,2})[ \t]{1,2}([가-힣]{1,2})(?![가-힣])/y;
const RUN = /[가-힣]{2,16}/y;
const HANJA = /[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])/y;
const LATIN = /[A-Z][A-Za-z\u00c0-\u1ef9'.-]{0,24}(?:,? [A-Za-z\u00c0-\u1ef9][A-Za-z\u00c0-\u1ef9'.-]{0,24}){1,4}/y;

/** Reads the name that stands at `at`; null when what stands there is none. */
export function readName(text: string, at: number, expected: Expectation): Span | null {
  if (expected === 'bare') return readRun(text, at, expected);
  const korean = readSpaced(text, at, expected) ?? readRun(text, at, expected);
  if (korean !== null || expected === 'likely') return korean;
  return readForeign(text, at) ?? (expected === 'anything' ? readTransliterated(text, at) : null);
}

/** How many syllables of a run of Hangul are a name with nothing but a particle or title behind it; 0 when none. */
export function nameLength(run: string, expected: Expectation): number {
  const compound = COMPOUND_FAMILY_NAMES.has(run.slice(0, 2));
  const long = compound ? 4 : 3;
  const fits = (length: number) => run.length >= length && isTail(run.slice(length), run.charCodeAt(length - 1));
  const longFits = fits(long);
  if (longFits && isPlausibleName(run.slice(0, long))) return long;
  if (compound && fits(3) && isPlausibleName(run.slice(0, 3))) return 3;
  if (expected === 'bare' || isPosition(run)) return 0;
  if (!compound && fits(2) && isPlausibleName(run.slice(0, 2)) && (expected !== 'likely' || !isInDictionary(run.slice(0, 2)))) return 2;
  if (longFits && likenessOf(run.slice(0, long)) !== 'no') return long;
  if (expected === 'likely') return 0;
  if (longFits && mayBeNamed(run.slice(0, long))) return long;
  return !compound && fits(2) && mayBeNamed(run.slice(0, 2)) ? 2 : 0;
}

function readRun(text: string, at: number, expected: Expectation): Span | null {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0];
  if (run === undefined) return null;
  const length = nameLength(run, expected);
  if (length > 0) return { start: at, end: at + length };
  if (expected === 'likely' || expected === 'bare' || isOrganisation(run)) return null;
  // 성명: 김민수대리인(이모)
  const name = run.slice(0, COMPOUND_FAMILY_NAMES.has(run.slice(0, 2)) ? 4 : 3);
  return run.length > name.length && isPlausibleName(name) ? { start: at, end: at + name.length } : null;
}

/** 김 민 수, 독 고 민 준, and 김 민수 where a name is certain. */
function readSpaced(text: string, at: number, expected: Expectation): Span | null {
  SPACED.lastIndex = at;
  const spaced = SPACED.exec(text);
  if (spaced !== null) {
    const [whole, family, , second, third, fourth] = spaced;
    const isFamily = (rolesOf(family!.charCodeAt(0)) & FAMILY) !== 0;
    if (fourth !== undefined && COMPOUND_FAMILY_NAMES.has(family! + second!)) return { start: at, end: at + whole.length };
    if (isFamily && fourth === undefined && (third !== undefined || (expected !== 'likely' && isPlausibleName(family! + second!)))) return { start: at, end: at + whole.length };
  }
  if (expected === 'likely') return null;
  TAKEN_APART.lastIndex = at;
  const first = TAKEN_APART.exec(text)?.[1];
  if (first !== undefined && (rolesOf(first.charCodeAt(0)) & FAMILY) !== 0) return { start: at, end: TAKEN_APART.lastIndex };
  APART.lastIndex = at;
  const apart = APART.exec(text);
  if (apart === null) return null;
  const [whole, family, given] = apart as unknown as [string, string, string];
  const isFamily = family.length === 2 ? COMPOUND_FAMILY_NAMES.has(family) : (rolesOf(family.charCodeAt(0)) & FAMILY) !== 0;
  return isFamily && isPlausibleName(family + given) && !isCommonWord(given) ? { start: at, end: at + whole.length } : null;
}

/** Foreign names written in Hangul have no family name to be told by: 응우옌티화. */
function readTransliterated(text: string, at: number): Span | null {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0] ?? '';
  if (run.length < 3 || run.length > 10 || isPosition(run) || isCommonWord(run) || isOrganisation(run)) return null;
  return { start: at, end: RUN.lastIndex };
}

export function readForeign(text: string, at: number): Span | null {
  for (const shape of [HANJA, LATIN]) {
    shape.lastIndex = at;
    if (shape.test(text)) return { start: at, end: shape.lastIndex };
  }
  return null;
}
