const FIRST = 0xac00;

/** The form of a particle that fits the last syllable: `particle('길', '은', '는')` is 은. */
export function particle(text: string, afterConsonant: string, afterVowel: string): string {
  const code = text.normalize('NFC').charCodeAt(text.normalize('NFC').length - 1) - FIRST;
  return code >= 0 && code < 11_172 && code % 28 === 0 ? afterVowel : afterConsonant;
}
