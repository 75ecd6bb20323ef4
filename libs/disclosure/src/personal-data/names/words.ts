import { unitsOf } from '@plaza/text-analysis';

const FIRST = 0xac00;
const LAST = 0xd7a3;

/** The runs of Hangul in a text, by where they start and end. */
export interface Words {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function wordsOf(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const units = unitsOf(text);
  const { length } = units;
  for (let index = 0; index < length; index += 1) {
    let code = units[index]!;
    if (code < FIRST || code > LAST) continue;
    starts.push(index);
    do {
      index += 1;
      code = index < length ? units[index]! : 0;
    } while (code >= FIRST && code <= LAST);
    ends.push(index);
  }
  return { count: starts.length, starts, ends };
}
