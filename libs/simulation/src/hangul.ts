const FIRST = 0xac00;

const syllable = (lead: number, vowel: number, tail: number) => String.fromCharCode(FIRST + (lead * 21 + vowel) * 28 + tail);

/** 64 syllables for each alphabet: one syllable carries six bits of a number. */
const alphabet = (leads: number[], vowels: number[], tails: number[]) =>
  leads.flatMap((lead) => vowels.flatMap((vowel) => tails.map((tail) => syllable(lead, vowel, tail))));

const VOWELS = [3, 10, 15, 16]; // ㅒ ㅙ ㅞ ㅟ
const RESTRICTED = alphabet([1, 4, 8, 13], VOWELS, [9, 11, 14, 15]); // ㄲ ㄸ ㅃ ㅉ with ㄺ ㄼ ㄿ ㅀ: in no Korean word
const PUBLIC = alphabet([14, 15, 16, 17], VOWELS, [4, 8, 16, 21]); // ㅊ ㅋ ㅌ ㅍ with ㄴ ㄹ ㅁ ㅇ: hardly in any

/** Four syllables for 24 bits. The odd factor spreads neighbouring numbers over all of them and keeps them apart. */
const word = (syllables: string[], number: number) => {
  const spread = Math.imul(number, 0x9e3779b1);
  return [18, 12, 6, 0].map((shift) => syllables[(spread >>> shift) & 63]).join('');
};

/** A word that stands in restricted content only: no dictionary and no other sentence of the simulation has it. */
export const canaryWord = (number: number) => word(RESTRICTED, number);

/** A word that stands in the content of one version of one document only, and is found by search while that is public. */
export const markerWord = (number: number) => word(PUBLIC, number);

/** The Latin counterpart of a canary word, fit for the local part of a mail address. */
export function canaryLatin(number: number): string {
  let letters = '';
  for (let rest = number, i = 0; i < 5; i++, rest = Math.floor(rest / 26)) letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return `zq${letters}vx`;
}

/** The form of a particle that fits the last syllable: `particle('길', '은', '는')` is 은. */
export function particle(text: string, afterConsonant: string, afterVowel: string): string {
  const code = text.charCodeAt(text.length - 1) - FIRST;
  return code >= 0 && code < 11_172 && code % 28 === 0 ? afterVowel : afterConsonant;
}
