import { matchesOf } from '../../text/matches';

/** A word of Hangul, or a value by its kind: which telephone it is says nothing of whose name stands beside it. */
export interface Token {
  start: number;
  end: number;
  word: string;
}

/** The line in which a name stands. */
export interface Line {
  start: number;
  end: number;
  tokens: readonly Token[];
  /** The first words of the line above, and of what the line is listed under. */
  above: readonly string[];
  heading: readonly string[];
}

const KINDS = [
  ['«resident-number»', '\\d{6} ?- ?[\\d*]{7}'], ['«mobile»', '01[016789][-. ]?\\d{3,4}[-. ]?\\d{4}'], ['«landline»', '0\\d{1,2}[-)] ?\\d{3,4}-\\d{4}'],
  ['«date»', '(?:19|20)\\d{2}[-./년] ?\\d{1,2}[-./월] ?\\d{1,2}[.일]?'], ['«amount»', '\\d[\\d,]{0,20} ?(?:원|천원|만원)'], ['«age»', '\\d{1,3}세'], ['«plate»', '\\d{2,3} ?[가-힣] ?\\d{4}'], ['«mail»', '@'],
] as const;
const TOKEN = new RegExp(`([가-힣]+)|${KINDS.map(([, shape]) => `(${shape})`).join('|')}`, 'g');
const WORD = /[가-힣]{2,}/g;
const ITEM = /^[ \t]*[-○◦•·▶☞※*◇□|\d]/;
/** Of the lines above so much is read. */
const FEW_LINES = 6;
const FEW_WORDS = 8;
const FIRST_LETTERS = 160;

/** The lines of a text, as names are looked at in order: those of one line share it. */
export class Lines {
  #last: Line | null = null;

  constructor(private readonly text: string) {}

  at(index: number): Line {
    if (this.#last === null || index < this.#last.start || index > this.#last.end) this.#last = this.#read(index);
    return this.#last;
  }

  #read(index: number): Line {
    const { text } = this;
    const start = text.lastIndexOf('\n', index - 1) + 1;
    const newline = text.indexOf('\n', index);
    const end = newline < 0 ? text.length : newline;
    const above = this.#linesAbove(start);
    return { start, end, tokens: tokensIn(text, start, end), above: wordsIn(above[0] ?? ''), heading: wordsIn(above.find((line) => /[가-힣]/.test(line) && !ITEM.test(line)) ?? '') };
  }

  /** The nearest first, each as far as it is read. */
  #linesAbove(start: number): string[] {
    const lines: string[] = [];
    for (let end = start - 1; end >= 0 && lines.length < FEW_LINES; ) {
      const begin = end === 0 ? 0 : this.text.lastIndexOf('\n', end - 1) + 1;
      lines.push(this.text.slice(begin, Math.min(end, begin + FIRST_LETTERS)));
      end = begin - 1;
    }
    return lines;
  }
}

function tokensIn(text: string, start: number, end: number): Token[] {
  return matchesOf(TOKEN, text.slice(start, end)).map((match) => {
    const kind = match[1] === undefined ? match.findIndex((group, index) => index > 1 && group !== undefined) - 2 : -1;
    return { start: start + match.index, end: start + match.index + match[0].length, word: kind < 0 ? match[0] : KINDS[kind]![0] };
  });
}

const wordsIn = (line: string): string[] => (line.match(WORD) ?? []).slice(0, FEW_WORDS);
