import type { Folded } from './fold';
import { matchesOf } from './matches';

const LETTERS = /[OoIl]/;
/** Ten and more, as numbers are parted; with digits alone they are read as they stand. */
const REGION = /(?<![A-Za-z\d])[\dOoIl](?:[-. ]?[\dOoIl]){9,}(?![A-Za-z\d])/g;
const FEWEST_DIGITS = 7;

/** The numbers in which letters stand that look like digits, 8O1215-2345678, as they would be with digits alone, each with the way back to the text. */
export function lettersForDigits({ text, origin }: Folded): Folded[] {
  const read: Folded[] = [];
  for (const { index, 0: number } of matchesOf(REGION, text)) {
    if (!LETTERS.test(number) || number.replace(/\D/g, '').length < FEWEST_DIGITS) continue;
    read.push({ text: number.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'), origin: (start, end) => origin(index + start, index + end) });
  }
  return read;
}
