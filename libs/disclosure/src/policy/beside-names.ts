import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../beside-names');

/** Whose a name is that stands beside a word: `official` and `citizen` hold for 98 names of 100, with a question mark for most. */
export type Whose = 'official' | 'official?' | 'anybody' | 'citizen?' | 'citizen';

/** Words, and short phrases without their blanks, that stand right before a name. Matched by their ends: 관제사 is 교통관제사 too. */
export const BEFORE_NAMES: ReadonlyMap<string, Whose> = wordsIn('before.txt');
/** What stands right behind a name, its particle with it in the form that follows a consonant. Matched by its beginning. */
export const BEHIND_NAMES: ReadonlyMap<string, Whose> = wordsIn('behind.txt');

function wordsIn(file: string): Map<string, Whose> {
  const words = new Map<string, Whose>();
  for (const [whose, listed] of linesOf(file)) for (const word of listed.split(' ')) words.set(word, whose as Whose);
  return words;
}

/** Natural logarithms of the odds: of a person's name rather than another word, and of a citizen's rather than an official's. */
export interface Weights {
  person: number;
  citizen: number;
}

/** What each thing around a name speaks for, as it was learned (`npm run evaluate -- --learn`); under the empty word how it stands when nothing speaks. */
export const WEIGHTS: ReadonlyMap<string, Readonly<Weights>> = weightsIn('weights.txt');

/** `citizen 1.2 line: 세입자 상속인`: a side, a weight, the place, and what has that weight there. */
function weightsIn(file: string): Map<string, Weights> {
  const weights = new Map<string, Weights>();
  for (const [head, listed] of linesOf(file)) {
    const [side, odds, ...place] = head.split(' ') as [keyof Weights, string, ...string[]];
    for (const word of listed.split(' ')) {
      const form = [...place, word].join(' ');
      weights.set(form, { person: 0, citizen: 0, ...weights.get(form), [side]: Number(odds) });
    }
  }
  return weights;
}

/** Of each line what stands before its first colon with a blank and behind it. */
function linesOf(file: string): [string, string][] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
}
