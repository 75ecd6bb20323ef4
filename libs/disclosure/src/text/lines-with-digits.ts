import { unitsOf } from '@plaza/text-analysis';
import type { Folded } from './fold';

const NEWLINE = 10;
/** Or what stands where one was hidden: * ● ○ ◯. Most characters are Hangul, which are beyond all of them. */
const isDigit = (code: number): boolean => (code <= 57 ? code >= 48 || code === 42 : code < 0x25f0 && (code === 0x25cf || code === 0x25cb || code === 0x25ef));

/**
 * For each of the given numbers the lines that have so many digits, one below the other, and the way back: where most of a
 * text is words, numbers are looked for in few of its lines.
 */
export function linesWithDigits<Fewest extends number>(text: string, fewest: readonly Fewest[]): Record<Fewest, Folded> {
  const views = fewest.map((least) => ({ least, view: new Lines(text) }));
  const units = unitsOf(text);
  let digits = 0;
  for (let index = 0, start = 0; index <= units.length; index += 1) {
    const code = index < units.length ? units[index]! : NEWLINE;
    if (isDigit(code)) digits += 1;
    if (code !== NEWLINE) continue;
    if (digits > 0) for (const { least, view } of views) if (digits >= least) view.add(start, index);
    start = index + 1;
    digits = 0;
  }
  return Object.fromEntries(views.map(({ least, view }) => [least, view.folded()])) as Record<Fewest, Folded>;
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
