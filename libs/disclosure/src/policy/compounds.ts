import { isInDictionary } from './dictionary';

/** One of them may stand behind a word. */
const PARTICLE = /[은는이가을를의에도]$/;
/** One of them may stand before a word of three syllables and more: 초미세먼지. */
const PREFIX = /^[초최대소신구주부총전고저친재]/;
const SHORTEST = 2;
const LONGEST = 5;

/** Whether a word is one of the dictionary, or put together of such, with a particle or without: 온라인, 상호대차, 위반차량번호, 초미세먼지, 재원은. */
export const isMadeOfWords = (word: string): boolean => isCompound(word) || (PARTICLE.test(word) && isCompound(word.slice(0, -1)));

const isCompound = (word: string): boolean => areWords(word) || (word.length > SHORTEST + 1 && PREFIX.test(word) && areWords(word.slice(1)));

function areWords(word: string): boolean {
  if (word.length < SHORTEST) return false;
  if (isInDictionary(word)) return true;
  for (let length = SHORTEST; length <= Math.min(LONGEST, word.length - SHORTEST); length += 1) {
    if (isInDictionary(word.slice(0, length)) && areWords(word.slice(length))) return true;
  }
  return false;
}
