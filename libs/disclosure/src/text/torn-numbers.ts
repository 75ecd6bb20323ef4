import { unitsOf } from '@plaza/text-analysis';
import { kindsOfUnits } from './code-units';
import type { Folded } from './fold';
import { matchesOf } from './matches';

interface Span {
  start: number;
  end: number;
}

const BLANK_WITHIN = /[\d.·_~-][ \r\n\t|]+[\d.·_~-]/;
const BLANKS = /[ \r\n\t|]+/g;
/** Those that no two numbers beside each other have between them. */
const BLANKS_OF_ONE = /(?<=[-.·_~][ \r\n]{0,10})[ \r\n]{1,10}|[ \r\n]{1,10}(?=[-.·_~])|[ \r]{0,6}\n[ \r\n]{0,10}/g;

/** As no number of a person that is looked for here has fewer. */
const FEWEST_DIGITS = 9;
/** So much may stand between two of them. */
const FARTHEST = 10;
const KINDS = kindsOfUnits(/\d/, /[ \r\n\t|.·_~-]/);
const [DIGIT, BETWEEN] = [1, 2];

/** Where there are digits enough with nothing but dashes, dots, blanks, ends of lines and of cells between them. A pattern would go back over all of them. */
function regionsIn(text: string): Span[] {
  const units = unitsOf(text);
  const regions: Span[] = [];
  let digits = 0;
  let [start, end] = [0, 0];
  for (let index = 0; index <= units.length; index += 1) {
    const kind = index < units.length ? KINDS[units[index]!] : 0;
    if (kind === BETWEEN) continue;
    if (kind !== DIGIT || index - end > FARTHEST) {
      if (digits >= FEWEST_DIGITS) regions.push({ start, end });
      digits = 0;
    }
    if (kind !== DIGIT) continue;
    if (digits === 0) start = index;
    digits += 1;
    end = index + 1;
  }
  return regions;
}

/** The stretches of numbers that blanks have torn apart, drawn together, each with the way back to the text. */
export function tornNumbers(text: string): Folded[] {
  const torn: Folded[] = [];
  for (const region of regionsIn(text)) {
    const written = text.slice(region.start, region.end);
    if (!BLANK_WITHIN.test(written)) continue;
    // 연락처1 0 1 0 - …: a digit that hangs on a word is the word's.
    const skipped = /[\p{L}]/u.test(text[region.start - 1] ?? '') ? (/^\d+[ \r\n]+/.exec(written)?.[0].length ?? 0) : 0;
    const [digits, start] = [written.slice(skipped), region.start + skipped];
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
