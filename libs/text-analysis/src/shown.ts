/** Controls, and what is not seen but turns the reading direction or joins letters; lines may end and tabs may be. */
export const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/gu;

const escaped = (mark: string) => mark.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/**
 * Text from outside for a page or a terminal: cut to a length, and what would act instead of being read written out, as
 * JSON would; JSON stays what it was.
 */
export function shown(text: string, length = Infinity): string {
  const cut = text.length > length ? `${text.slice(0, length)}…` : text;
  return cut.replace(UNSEEN, escaped);
}
