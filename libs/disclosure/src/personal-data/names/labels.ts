import { Remembered } from '../../text/remembered';
import { labelledNames } from './labelled';
import { name, type NameFinding } from './name-finding';
import { nameLength } from './read-name';
import { isSomebody, labelOf, type Label } from './roles';
import { ENDS_LABEL, rolesOf } from './syllables';
import { whoseBehind } from './whose-by-words';
import type { Words } from './words';

const LONGEST_LABEL = 14;
const IS = /^(?:임|이다|이며|이고|이라|입니다)/;

/** The names behind every label of a text. A label is the end of a word, or 성 명 and 이 름 with blanks in it. */
export function namesInLabelledWords(text: string, words: Words): NameFinding[] {
  const findings: NameFinding[] = [];
  for (let word = 0; word < words.count; word += 1) {
    const [start, end] = [words.starts[word]!, words.ends[word]!];
    const length = end - start;
    if (length > 5) writtenOnto(text, start, end, findings);
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

/** 신청인김민수가 */
function writtenOnto(text: string, start: number, end: number, findings: NameFinding[]): void {
  for (let at = start + 3; at <= start + 5 && at + 3 <= end; at += 1) {
    if (!mayEndLabel(text, at) || labelOf(text.slice(start, at)) !== 'citizen') continue;
    const size = nameLength(text.slice(at, end), 'bare');
    if (size > 0) findings.push(name({ start: at, end: at + size }, true, 'name.label', 0.85, ['label', 'shape']));
  }
}

/** 진정인은 김민수임 */
function saidToBe(text: string, words: Words, word: number, findings: NameFinding[]): void {
  const end = words.ends[word]! - 1;
  const next = words.starts[word + 1];
  if (!'은는'.includes(text[end]!) || next !== end + 2 || !mayEndLabel(text, end) || labelOf(text.slice(words.starts[word], end)) !== 'citizen') return;
  const said = text.slice(next, words.ends[word + 1]);
  const size = [3, 4, 2].find((length) => IS.test(said.slice(length)) && nameLength(said.slice(0, length), 'likely') === length);
  if (size !== undefined) findings.push(name({ start: next, end: next + size }, true, 'name.label', 0.85, ['label', 'sentence']));
}

const labels = new Remembered((word): Label | null => {
  const label = labelOf(word) ?? (isSomebody(word) ? 'crowd' : null);
  return (label === null || label === 'crowd') && whoseBehind(word) === 'citizen' ? 'party' : label;
});
const mayEndLabel = (text: string, end: number): boolean => (rolesOf(text.charCodeAt(end - 1)) & ENDS_LABEL) !== 0;
