import { Remembered } from '../../text/remembered';
import type { Span } from '../finding';
import { labelledNames } from './labelled';
import { name, type NameFinding } from './name-finding';
import { nameLength } from './read-name';
import { isSomebody, labelOf, type Label } from './roles';
import { ENDS_LABEL, rolesOf } from './syllables';
import { whoseBehind } from './whose-by-words';
import type { Words } from './words';

const LONGEST_LABEL = 14;
/** A label and a name, each of three syllables. */
const SHORTEST_WITH_A_NAME = 6;
const IS = /^(?:임|이다|이며|이고|이라|입니다)/;

/** The names behind every label of a text. A label is the end of a word, or 성 명 and 이 름 with blanks in it. */
export function namesInLabelledWords(text: string, words: Words): NameFinding[] {
  const findings: NameFinding[] = [];
  for (let word = 0; word < words.count; word += 1) {
    const [start, end] = [words.starts[word]!, words.ends[word]!];
    const length = end - start;
    if (length >= SHORTEST_WITH_A_NAME) {
      for (const found of writtenOnto.of(text, start, end)) findings.push(name({ start: start + found.start, end: start + found.end }, true, 'name.label', 0.85, ['label', 'shape']));
    }
    if (length > LONGEST_LABEL || !mayEndLabel(text, end)) continue;
    const label = length === 1 && isApart(text, words, word) ? 'neutral' : labels.of(text, start, end);
    if (label !== null) findings.push(...labelledNames(text, end, label));
    else saidToBe(text, words, word, findings);
  }
  return findings;
}

/** 성   명, 이 름 */
function isApart(text: string, words: Words, word: number): boolean {
  if (word === 0) return false;
  const from = words.starts[word - 1]!;
  return words.ends[word - 1] === from + 1 && words.starts[word]! - from <= 5 && /^(?:성[ \t]+명|이[ \t]+름)$/.test(text.slice(from, words.ends[word]));
}

/** 신청인김민수가: the names in a word behind a label that it begins with. */
const writtenOnto = new Remembered((word): readonly Span[] => {
  const names: Span[] = [];
  for (let at = 3; at <= 5 && at + 3 <= word.length; at += 1) {
    const size = mayEndLabel(word, at) && labelOf(word.slice(0, at)) === 'citizen' ? nameLength(word.slice(at), 'bare') : 0;
    if (size > 0) names.push({ start: at, end: at + size });
  }
  return names.length === 0 ? NONE : names;
});
const NONE: readonly Span[] = [];

/** 진정인은 김민수임 */
function saidToBe(text: string, words: Words, word: number, findings: NameFinding[]): void {
  const end = words.ends[word]!;
  const next = words.starts[word + 1];
  if (!'은는'.includes(text[end - 1]!) || next !== end + 1 || !mayEndLabel(text, end - 1) || !isATopic.of(text, words.starts[word]!, end)) return;
  const said = text.slice(next, words.ends[word + 1]);
  const size = [3, 4, 2].find((length) => IS.test(said.slice(length)) && nameLength(said.slice(0, length), 'likely') === length);
  if (size !== undefined) findings.push(name({ start: next, end: next + size }, true, 'name.label', 0.85, ['label', 'sentence']));
}

/** 진정인은 */
const isATopic = new Remembered((word): boolean => labelOf(word.slice(0, -1)) === 'citizen');
const labels = new Remembered((word): Label | null => {
  const label = labelOf(word) ?? (isSomebody(word) ? 'crowd' : null);
  return (label === null || label === 'crowd') && whoseBehind(word) === 'citizen' ? 'party' : label;
});
const mayEndLabel = (text: string, end: number): boolean => (rolesOf(text.charCodeAt(end - 1)) & ENDS_LABEL) !== 0;
