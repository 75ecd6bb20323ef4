import { WORDS_AROUND_NAMES } from '../../policy/words-around-names';
import { lineAfter, lineBefore, type Span } from '../finding';

const LINE = 70;
/** Values are spoken of by their kind: which telephone it is says nothing of whose name stands beside it. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\d{6} ?- ?[\d*]{7}/g, ' «resident-number» '], [/01[016789][-. ]?\d{3,4}[-. ]?\d{4}/g, ' «mobile» '], [/0\d{1,2}[-)] ?\d{3,4}-\d{4}/g, ' «landline» '],
  [/(?:19|20)\d{2}[-./년] ?\d{1,2}[-./월] ?\d{1,2}[.일]?/g, ' «date» '], [/(?<![\d,])[\d,]{1,20} ?(?:원|천원|만원)/g, ' «amount» '], [/만? ?\d{1,3}세/g, ' «age» '],
  [/\d{2,3} ?[가-힣] ?\d{4}/g, ' «plate» '], [/@/g, ' «mail» '],
];
const WORD = /[가-힣]+|«[a-z-]+»/g;
const HANGUL = /[가-힣]/;
const DIGIT = /\d/;
const TAIL = /^[가-힣]{1,3}/;

/**
 * What stands around a name, as it was learned from: the words before and behind it, what hangs on it and what it hangs on, and the words of
 * its line by their ends and beginnings. `names` are those of the text: another name is one whatever it is.
 */
export function wordsAround(text: string, { start, end }: Span, names: ReadonlySet<string>): Set<string> {
  const [before, after] = [lineBefore(text, start, LINE), lineAfter(text, end, LINE)];
  const [wordsBefore, wordsBehind] = [wordsOf(before), wordsOf(after)];
  const tail = TAIL.exec(after)?.[0];
  const around = new Set<string>([`tail ${tail ?? (after[0] ?? '')}`, `mark ${markAt(before)}`]);
  const isName = (word: string) => names.has(word.slice(0, 3)) || (word.length <= 3 && names.has(word.slice(0, 2)));
  const add = (place: string, word: string | undefined) => {
    if (word === undefined) return;
    if (isName(word)) around.add(`${place} *`);
    else if (word[0] === '«') around.add(`${place} ${word}`);
    else for (const length of [2, 3]) if (length === 2 || word.length > 2) around.add(`${place} ${word.slice(-length)}`);
  };
  add('before', wordsBefore.at(-1));
  add('before-that', wordsBefore.at(-2));
  add('behind', wordsBehind[tail === undefined ? 0 : 1]);
  for (const word of [...wordsBefore, ...wordsBehind]) {
    add('line', word);
    if (word.length > 2 && word[0] !== '«' && !isName(word)) around.add(`begins ${word.slice(0, 2)}`);
  }
  return around;
}

/** The last that stands before a name: a mark as it is, a word and a figure as such, and whether there is a blank between. */
function markAt(before: string): string {
  const last = before.trimEnd().at(-1) ?? '';
  return `${HANGUL.test(last) ? '가' : DIGIT.test(last) ? '0' : last}${before.endsWith(' ') ? '_' : ''}`;
}

function wordsOf(line: string): string[] {
  return KINDS.reduce((rest, [shape, kind]) => rest.replace(shape, kind), line).match(WORD) ?? [];
}

/** In natural logarithms of the odds: above zero what stands around speaks for a person's name, and for a citizen's rather than an official's. */
export interface SpokenFor {
  person: number;
  citizen: number;
}

export function spokenFor(text: string, span: Span, names: ReadonlySet<string>): SpokenFor {
  let { person, citizen } = WORDS_AROUND_NAMES.get('')!;
  for (const word of wordsAround(text, span, names)) {
    const weights = WORDS_AROUND_NAMES.get(word);
    if (weights === undefined) continue;
    person += weights.person;
    citizen += weights.citizen;
  }
  return { person, citizen };
}
