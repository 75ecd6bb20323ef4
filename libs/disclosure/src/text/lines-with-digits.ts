import { unitsOf } from '@plaza/text-analysis';
import { kindsOfUnits } from './code-units';
import type { Folded } from './fold';

const NEWLINE = 10;
/** A digit or what stands most often where one was hidden, and what else may. */
const KINDS = kindsOfUnits(/[\d*●○◯]/, /[〇◆■★☆xX]/);
const DIGIT = 1;

/** The lines of a text in which numbers may stand, one below the other, and the way back: where most of a text is words, numbers are looked for in few of its lines. */
export interface LinesWithDigits {
  /** With as many digits as the shortest number has. */
  readonly some: Folded;
  /** With so many in a row as any but the shortest has: a day and an hour are none. */
  readonly long: Folded;
}

/** Of a birth date and a plate. */
const FEWEST = 4;
/** Of any other number, hidden ones not counted. */
const FEWEST_OF_LONG = 7;
/** With at most so much between each two of them, so many digits are in a row. */
const BETWEEN = 4;
const IN_A_ROW = 9;
/** A day of birth in one piece begins a number, however far away the rest of it stands. */
const IN_ONE_PIECE = 6;

export function linesWithDigits(text: string): LinesWithDigits {
  const some = new Lines(text);
  const long = new Lines(text);
  const units = unitsOf(text);
  let digits = 0;
  let inARow = 0;
  let inOnePiece = 0;
  let isLong = false;
  let last = -1;
  for (let index = 0, start = 0; index <= units.length; index += 1) {
    const unit = index < units.length ? units[index]! : NEWLINE;
    const kind = KINDS[unit]!;
    if (kind !== 0) {
      if (kind === DIGIT) digits += 1;
      inOnePiece = index - last === 1 ? inOnePiece + 1 : 1;
      inARow = index - last <= BETWEEN + 1 ? inARow + 1 : 1;
      if (inARow >= IN_A_ROW || inOnePiece >= IN_ONE_PIECE) isLong = true;
      last = index;
    } else if (unit === NEWLINE) {
      if (digits >= FEWEST) some.add(start, index);
      if (isLong && digits >= FEWEST_OF_LONG) long.add(start, index);
      start = index + 1;
      digits = 0;
      isLong = false;
    }
  }
  return { some: some.folded(), long: long.folded() };
}

class Lines {
  readonly #pieces: string[] = [];
  readonly #starts: number[] = [];
  readonly #offsets: number[] = [];
  #length = 0;

  constructor(private readonly text: string) {}

  add(start: number, end: number): void {
    this.#pieces.push(this.text.slice(start, end));
    this.#starts.push(this.#length);
    this.#offsets.push(start - this.#length);
    this.#length += end - start + 1;
  }

  folded(): Folded {
    return {
      text: this.#pieces.join('\n'),
      origin: (start, end) => {
        const offset = this.#offsets[lineOf(this.#starts, start)]!;
        return { start: start + offset, end: end + offset };
      },
    };
  }
}

function lineOf(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
