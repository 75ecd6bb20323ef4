import { WEIGHTS, type Weights } from '../../policy/beside-names';
import { firstFrom } from '../../text/first-from';
import { Remembered } from '../../text/remembered';
import type { Span } from '../finding';
import { doingsOf } from './doings';
import type { Line } from './line';
import { rowAround } from './row';
import { whoseBehind, whoseByWordsBefore, whoseByWordsBehind } from './whose-by-words';

/** Where something stands that speaks for whose a name is; a `fact` is what a rule says. */
export type Place = 'tail' | 'mark' | 'before' | 'before-that' | 'behind' | 'left' | 'right' | 'above' | 'heading' | 'head' | 'row' | 'row-behind' | 'does' | 'says-before' | 'says-behind' | 'fact' | 'word';

/** As far as this a line is read on either side of a name. */
const REACH = 70;
const TAIL = /^[가-힣]{1,3}/;
const HANGUL = /[가-힣]/;
const DIGIT = /\d/;

/**
 * What stands around a name, as it was learned from: what hangs on it and what it hangs on, the words before and behind it and of its
 * line, the lines above, the head of its column. `names` are those of the text: another name is one whatever it is.
 */
export function wordsAround(text: string, { start, end }: Span, line: Line, head: string | null, names: ReadonlySet<string>, say: (place: Place, word: string) => void): void {
  const [before, behind] = [text.slice(Math.max(line.start, start - REACH), start), text.slice(end, Math.min(line.end, end + REACH))];
  const tail = TAIL.exec(behind)?.[0];
  const gap = gapAt(before);
  const isName = (word: string) => names.has(word.slice(0, 3)) || (word.length <= 3 && names.has(word.slice(0, 2)));
  const known = (word: string) => (isName(word) ? '*' : word);
  say('tail', tail ?? markOf(behind[0]));
  say('mark', markAt(before));
  say('says-before', `${gap}${whoseByWordsBefore(before) ?? '-'}`);
  say('says-behind', whoseByWordsBehind(behind) ?? '-');
  if (head !== null) say('head', head);
  for (const word of line.above) say('above', word);
  for (const word of line.heading) say('heading', word);

  let last: string | undefined;
  let secondLast: string | undefined;
  let next: string | undefined;
  for (let token = firstFrom(line.tokens.length, (at) => line.tokens[at]!.start, start - REACH); token < line.tokens.length; token += 1) {
    const { start: from, end: to, word } = line.tokens[token]!;
    if (from > end + REACH) break;
    if (to <= start) {
      secondLast = last;
      last = known(word);
      say('left', last);
    } else if (from >= end && to <= end + REACH && !(from === end && tail !== undefined)) {
      next ??= known(word);
      say('right', known(word));
    }
  }
  for (const doing of doingsOf(behind, tail)) say('does', doing);
  const row = rowAround(line.tokens, { start, end }, isName);
  if (row.before !== undefined) say('row', row.before);
  if (row.behind !== undefined && tail === undefined) say('row-behind', row.behind);
  if (last !== undefined) say('before', gap + last);
  if (secondLast !== undefined) say('before-that', secondLast);
  if (next !== undefined) say('behind', next);
}

/** The last that stands before a name: a mark as it is, a word and a figure as such, and whether there is a blank between. */
function markAt(before: string): string {
  const last = markOf(before.trimEnd().at(-1));
  return `${HANGUL.test(last) ? '가' : DIGIT.test(last) ? '0' : last}${before.endsWith(' ') ? '_' : ''}`;
}

/** A mark as it is written where forms are parted by blanks; ^ where there is none. */
const markOf = (mark: string | undefined): string => (mark === undefined ? '^' : mark.trim() === '' ? '_' : mark);

/** What parts a name from the last word before it. */
function gapAt(before: string): string {
  let from = before.length;
  while (from > 0 && !HANGUL.test(before[from - 1]!)) from -= 1;
  const gap = before.slice(from);
  if (/[:：]/.test(gap)) return ':';
  if (gap.includes('(')) return '(';
  if (/[,·]/.test(gap)) return ',';
  if (/[|\t/]/.test(gap)) return '|';
  return gap === ' ' ? '_' : gap === '' ? '^' : '?';
}

/** A word by its last and its first syllables: 접수자 says what 재접수자 says. */
const FORMS: Readonly<Record<Place, (word: string) => string[]>> = {
  tail: (word) => [word],
  mark: (word) => [word],
  fact: (word) => [word],
  word: (word) => [word],
  'says-behind': (word) => [word],
  'says-before': (word) => [word, word.slice(1)],
  before: (word) => {
    const [gap, bare] = [word[0]!, word.slice(1)];
    return [`gap ${gap}`, `${gap}${ending(bare, 1)}`, `${gap}${ending(bare, 2)}`, ...endings(bare, 2, 3, 4)];
  },
  row: (word) => [...endings(word, 1, 2, 3, 4), `says ${whoseBehind(word) ?? '-'}`],
  'row-behind': (word) => endings(word, 1, 2, 3, 4),
  does: (word) => [word],
  'before-that': (word) => endings(word, 2, 3),
  behind: (word) => endings(word, 1, 2, 3, 4),
  left: (word) => [...endings(word, 2, 3), ...beginning(word), ...whose(word)],
  right: (word) => [...endings(word, 2, 3), ...beginning(word), ...whose(word)],
  above: (word) => endings(word, 2),
  heading: (word) => endings(word, 2),
  head: (word) => {
    const words = word.match(/[가-힣]+/g) ?? [];
    const last = words.at(-1) ?? '#';
    return [...endings(last, 1, 2, 3, 4), `says ${whoseBehind(last) ?? '-'}`, ...(words.length > 1 ? beginning(words[0]!) : [])];
  },
};

const ending = (word: string, length: number): string => (word[0] === '«' ? word : word.slice(-length));
const endings = (word: string, ...lengths: readonly number[]): string[] => (word[0] === '«' || word.length < 2 ? [word] : lengths.filter((length) => length <= word.length).map((length) => word.slice(-length)));
const beginning = (word: string): string[] => (word.length > 2 && word[0] !== '«' ? [`begins ${word.slice(0, 2)}`] : []);
function whose(word: string): string[] {
  const says = word.length < 8 ? whoseBehind(word) : null;
  return says === null || says === 'anybody' ? [] : [`says ${says}`];
}

/** By which a thing in a place is learned and known: `before 접수자`. Words of a line say the same on either side. */
export function formsOf(place: Place, word: string): string[] {
  const name = place === 'left' || place === 'right' ? 'line' : place;
  return FORMS[place](word).map((form) => `${name} ${form}`);
}

const sums = Object.fromEntries(Object.keys(FORMS).map((place) => [place, new Remembered((word) => sumOf(place as Place, word))])) as Record<Place, Remembered<Weights>>;
/** Of few words, and some of them long. */
const facts = new Map<string, Weights>();

function sumOf(place: Place, word: string): Weights {
  const sum = { person: 0, citizen: 0 };
  for (const form of formsOf(place, word)) {
    const weights = WEIGHTS.get(form);
    if (weights === undefined) continue;
    sum.person += weights.person;
    sum.citizen += weights.citizen;
  }
  return sum;
}

/** What a thing in a place speaks for. */
export function weightsOf(place: Place, word: string): Readonly<Weights> {
  if (place !== 'fact') return sums[place].of(word, 0, word.length);
  let weights = facts.get(word);
  if (weights === undefined) facts.set(word, (weights = sumOf(place, word)));
  return weights;
}

/** How it stands when nothing speaks. */
export const AT_FIRST: Readonly<Weights> = WEIGHTS.get('') ?? { person: 0, citizen: 0 };
