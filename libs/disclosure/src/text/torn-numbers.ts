import type { Folded } from './fold';
import { matchesOf } from './matches';

// Digits with nothing but dashes, dots, blanks, ends of lines and of cells between them; nine at least, as no number of a person that is looked for here has fewer.
const REGION = /\d(?:[ \r\n\t|.·_~-]{0,10}\d){8,}/g;
const BLANK_WITHIN = /[\d.·_~-][ \r\n\t|]+[\d.·_~-]/;
const BLANKS = /[ \r\n\t|]+/g;
/** Those that no two numbers beside each other have between them. */
const BLANKS_OF_ONE = /(?<=[-.·_~][ \r\n]{0,10})[ \r\n]{1,10}|[ \r\n]{1,10}(?=[-.·_~])|[ \r]{0,6}\n[ \r\n]{0,10}/g;

/** The stretches of numbers that blanks have torn apart, drawn together, each with the way back to the text. */
export function tornNumbers(text: string): Folded[] {
  const torn: Folded[] = [];
  for (const region of matchesOf(REGION, text)) {
    if (!BLANK_WITHIN.test(region[0])) continue;
    // 연락처1 0 1 0 - …: a digit that hangs on a word is the word's.
    const skipped = /[\p{L}]/u.test(text[region.index - 1] ?? '') ? (/^\d+[ \r\n]+/.exec(region[0])?.[0].length ?? 0) : 0;
    const [digits, start] = [region[0].slice(skipped), region.index + skipped];
    const all = drawnTogether(digits, start, BLANKS);
    const some = drawnTogether(digits, start, BLANKS_OF_ONE);
    torn.push(all);
    if (some.text !== all.text) torn.push(some);
  }
  return torn;
}

function drawnTogether(torn: string, offset: number, blanks: RegExp): Folded {
  const places: number[] = [];
  let done = 0;
  let text = '';
  const take = (to: number) => {
    for (let at = done; at < to; at += 1) places.push(offset + at);
    text += torn.slice(done, to);
  };
  for (const blank of matchesOf(blanks, torn)) {
    take(blank.index);
    done = blank.index + blank[0].length;
  }
  take(torn.length);
  return { text, origin: (start, end) => ({ start: places[start]!, end: places[end - 1]! + 1 }) };
}
