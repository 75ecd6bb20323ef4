import { isCommonWord } from '../../policy/common-words';
import { isInDictionary } from '../../policy/dictionary';
import { ENDS_A_VILLAGE, ENDS_A_WORD, MADE_OF_A_NOUN } from '../../policy/made-words';
import { COMPOUND_FAMILY_NAMES, GIVEN_WITH_COMMON_ENDS, WELL_KNOWN_GIVEN } from '../../policy/names';
import { Remembered } from '../../text/remembered';
import type { Span } from '../finding';
import { isWord, saysWhatFollows, standsLikeAName } from './full-name';
import { isOrganisation, isPlausibleName } from './person-name';
import { nameLength } from './read-name';
import { isPosition, positionOf } from './roles';
import { COMMON_FAMILY, COMPOUND, FAMILY, FIRST, GIVEN, rolesOf, SECOND, SINGLE } from './syllables';
import { isTail } from './tails';
import { hasAPast, isVerbForm } from './verb-forms';
import type { Words } from './words';

/** What may be a name, by the run of Hangul that it begins alone. */
interface Beginning {
  name: string;
  /** The run of Hangul that the name begins. */
  run: string;
  /** Of two syllables: too many words are, so that only a position before it makes a name of it. */
  short: boolean;
  /** It ends as words do that no dictionary has: 김별이, 장달자. */
  wordLike: boolean;
  /** The name is a word, too. */
  inDictionary: boolean;
  /** It is one or is made of some, as `isWord` says. */
  made: boolean;
  /** Made of words or not, many are called so: 이달자. */
  known: boolean;
  /** A name of the usual kind, and neither a word nor a place. */
  plausible: boolean;
  /** What speaks in the word itself for a name or a word. */
  looks: readonly string[];
}

/** What may be a name, at the beginning of a word. `word` counts the words of the text. */
export interface Candidate extends Span, Beginning {
  word: number;
}

/** Its shape alone makes it a name, or would if what stands around it spoke for it. */
export const isShapedLikeAName = (text: string, { start, end, short, name, inDictionary, made, known }: Candidate): boolean =>
  short ? isOfCommonFamily(name) && !inDictionary : (!made || known) && standsLikeAName(text, start, end);
const isOfCommonFamily = (name: string): boolean => (rolesOf(name.charCodeAt(0)) & COMMON_FAMILY) !== 0 || COMPOUND_FAMILY_NAMES.has(name.slice(0, 2));

export function candidatesIn(text: string, words: Words): Candidate[] {
  const candidates: Candidate[] = [];
  for (let word = 0; word < words.count; word += 1) {
    const start = words.starts[word]!;
    const length = words.ends[word]! - start;
    if (length < 2 || length > 16 || !mayBeginWithAName(text, start, length)) continue;
    const begun = beginnings.of(text, start, start + length);
    // 442,477,020원은
    if (begun === null || (begun.short && isDigit(text.charCodeAt(start - 1))) || saysWhatFollows(text, start)) continue;
    candidates.push({ ...begun, start, end: start + begun.name.length, word });
  }
  return candidates;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** It ends as words do, or has a syllable that hardly any name has. */
const isWordLike = (word: string): boolean => ENDS_A_WORD.includes(word.at(-1)!) || (rolesOf(word.charCodeAt(word.length - 1)) & GIVEN) === 0 || (rolesOf(word.charCodeAt(word.length - 2)) & GIVEN) === 0;
/** 한울시, 가온동, 경유차. */
const ENDS_A_PLACE = /[시군구읍면동리로길대역차]$/;

const beginnings = new Remembered((run): Beginning | null => {
  const size = sizeOf(run);
  const name = run.slice(0, size);
  if (size === 0 || hasAPast(name) || isVerbForm(run)) return null;
  const given = name.slice(1);
  const known = size === 3 && !isInDictionary(name) && isOfCommonFamily(name) && (WELL_KNOWN_GIVEN.has(given) || GIVEN_WITH_COMMON_ENDS.has(given));
  const isPlausible = isPlausibleName(name);
  return {
    name, run, short: size === 2, wordLike: size > 2 && isWordLike(name) && !isPlausible, inDictionary: isInDictionary(name), made: isWord(name, run), known,
    plausible: isPlausible && !isInDictionary(name) && !ENDS_A_VILLAGE.test(name), looks: looksOf(name),
  };
});

/** By its parts: 정지선 is a noun and what makes another of it, 김민수 a common family's and a name of many. */
function looksOf(name: string): string[] {
  const [head, given] = [name.slice(0, 2), name.slice(1)];
  const last = name.at(-1)!;
  return [
    isOfCommonFamily(name) ? 'common-family' : 'rare-family',
    WELL_KNOWN_GIVEN.has(given) || GIVEN_WITH_COMMON_ENDS.has(given) ? 'known-given' : 'rare-given',
    ...(name.length > 2 && isInDictionary(head) ? ['begins-with-a-word', `a-word-and-${last}`] : []),
    ...(name.length > 2 && isInDictionary(given) ? ['ends-with-a-word'] : []),
    ...(MADE_OF_A_NOUN.includes(last) ? ['ends-a-noun'] : []),
    ...((rolesOf(name.charCodeAt(1)) & FIRST) === 0 ? ['rare-first'] : []),
    ...((rolesOf(last.charCodeAt(0)) & SECOND) === 0 ? ['rare-second', `ends-in-${last}`] : []),
  ];
}

/** How much of a run of Hangul is somebody's name, particles and titles aside; 0 when nothing is. */
const sizeOf = (run: string): number => nameLength(run, 'bare') || nameBeforePosition(run) || shortName(run) || unusualName(run);

/** By the syllables alone, before anything is cut out of the text: few words get beyond it. */
function mayBeginWithAName(text: string, start: number, length: number): boolean {
  const first = rolesOf(text.charCodeAt(start));
  const second = rolesOf(text.charCodeAt(start + 1));
  if (length === 2) return (first & FAMILY) !== 0 && (second & SINGLE) !== 0;
  if ((first & (COMPOUND | COMMON_FAMILY)) !== 0) return true;
  return (first & FAMILY) !== 0 && (second & GIVEN) !== 0 && (rolesOf(text.charCodeAt(start + 2)) & GIVEN) !== 0;
}

/** 김겸의, 성율은. */
function shortName(run: string): number {
  const word = run.slice(0, 2);
  return run.length > 2 && isTail(run.slice(2), run.charCodeAt(1)) && isPlausibleName(word) && !isInDictionary(word) && !isInDictionary(run) ? 2 : 0;
}

/** 은겸필: syllables that stand in other places in other names, where no dictionary has the word. */
function unusualName(run: string): number {
  const size = COMPOUND_FAMILY_NAMES.has(run.slice(0, 2)) ? 4 : 3;
  const word = run.slice(0, size);
  if (isWordLike(word) && (!isOfCommonFamily(word) || ENDS_A_PLACE.test(word))) return 0;
  return run.length >= size && isTail(run.slice(size), run.charCodeAt(size - 1)) && !isCommonWord(word) && !isPosition(word) && !isOrganisation(word) && !isWord(word, run) ? size : 0;
}

/** 김철수의원, 허준. */
function nameBeforePosition(run: string): number {
  if (run.length === 2) return isPlausibleName(run) ? 2 : 0;
  const length = COMPOUND_FAMILY_NAMES.has(run.slice(0, 2)) ? 4 : 3;
  return run.length > length && isPlausibleName(run.slice(0, length)) && positionOf(run.slice(length)) !== null ? length : 0;
}

