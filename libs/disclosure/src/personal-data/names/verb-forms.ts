import { isInDictionary } from '../../policy/dictionary';

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
/** The finals by which a verb becomes another word: 나온, 지나갈, 나옴, 나옵니다. */
const NIEUN = 4;
const RIEUL = 8;
const MIEUM = 16;
const PIEUP = 17;
const MAKE_WORDS: ReadonlySet<number> = new Set([NIEUN, RIEUL, MIEUM, PIEUP]);
/** Of the past, below whatever syllable: 하였음, 주었음. No name has it. */
const SSANG_SIOT = 20;
const ENDING = /^(?:는|고|며|면|니|게|자|던|도록|므로|기|지|거나|려|러|은|을|을수록|음|습니다|시)/;
/** 지워져, 낮춰졌다 */
const BECOMES = /^[져졌]/;
const LONGEST_STEM = 3;

const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - FIRST_SYLLABLE) % FINALS;
const withoutFinal = (word: string): string => word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) - finalOf(word.at(-1)!));

/** Whether a run of Hangul is a verb of two syllables or more as sentences have it, of which dictionaries list the one form: 나오는 and 지나갈 of 나오다, 지나가다. */
export function isVerbForm(run: string): boolean {
  for (let length = 2; length <= Math.min(LONGEST_STEM, run.length); length += 1) {
    const stem = run.slice(0, length);
    const rest = run.slice(length);
    if (ENDING.test(rest) && isInDictionary(`${stem}다`)) return true;
    if (BECOMES.test(rest) && isInDictionary(stem)) return true;
    if (rest.startsWith('다') && finalOf(stem.at(-1)!) === NIEUN && isInDictionary(`${withoutFinal(stem)}다`)) return true;
    if (rest === '' && length === LONGEST_STEM && MAKE_WORDS.has(finalOf(stem.at(-1)!)) && isInDictionary(`${withoutFinal(stem)}다`)) return true;
  }
  return false;
}

/** Whether one of the syllables has what only verbs have. */
export const hasAPast = (word: string): boolean => [...word].some((syllable) => finalOf(syllable) === SSANG_SIOT);
