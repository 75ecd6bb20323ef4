import { unitsOf } from '@plaza/text-analysis';
import { kindsOfUnits } from './code-units';

/** What parts the cells of a line that is a row by itself. */
export type Parting = 'tabs' | 'bars' | 'blanks' | 'strokes' | 'semicolons';

const GAP = '  ';
// Sentences have one of these now and then; a row has two at least.
const TWO_STROKES = / \/ [^\n/]* \/ /;
const TWO_SEMICOLONS = /;[^\n;]*;/;

/** Tells of each line of a text, from the first to the last, what parts it; null for a text none of whose lines is parted. */
export function partingIn(text: string): ((start: number, end: number) => Parting | null) | null {
  const tabs = new Places(text, '\t');
  const bars = new Places(text, '|');
  const strokes = new Places(text, ' / ');
  const semicolons = new Places(text, ';');
  const hasGaps = text.includes(GAP);
  const units = unitsOf(text);
  if (!hasGaps && ![tabs, bars, strokes, semicolons].some((places) => places.isWithin(0, text.length))) return null;
  return (start, end) => {
    if (tabs.isWithin(start, end) && text.slice(start, end).trim() !== '') return 'tabs';
    if (bars.isWithin(start, end)) return 'bars';
    if (hasGaps && hasGapWithin(units, start, end)) return 'blanks';
    if (strokes.isWithin(start, end) && TWO_STROKES.test(text.slice(start, end))) return 'strokes';
    return semicolons.isWithin(start, end) && TWO_SEMICOLONS.test(text.slice(start, end)) ? 'semicolons' : null;
  };
}

/** Where a mark stands in a text, sought on from the last place: most texts have none, and are looked through once. */
class Places {
  #next = -1;

  constructor(private readonly text: string, private readonly mark: string) {}

  /** Whether one begins there. `start` is never less than it was before. */
  isWithin(start: number, end: number): boolean {
    if (this.#next < start) {
      const found = this.text.indexOf(this.mark, start);
      this.#next = found < 0 ? Infinity : found;
    }
    return this.#next < end;
  }
}

const BLANKS = kindsOfUnits(/ /, /\s/);
const SPACE = 1;

/** Whether two blanks stand beside each other somewhere between the first and the last word of a line. */
function hasGapWithin(units: Readonly<Uint16Array>, start: number, end: number): boolean {
  let inWords = false;
  let before = 0;
  let gap = false;
  for (let at = start; at < end; at += 1) {
    const blank = BLANKS[units[at]!]!;
    if (blank === 0) {
      if (gap) return true;
      inWords = true;
    } else if (inWords && blank === SPACE && before === SPACE) gap = true;
    before = blank;
  }
  return false;
}
