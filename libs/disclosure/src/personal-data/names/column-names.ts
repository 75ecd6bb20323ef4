import { isMadeOfWords } from '../../policy/compounds';
import type { Columns } from '../columns';
import type { Span } from '../finding';
import { name, type NameFinding } from './name-finding';
import { isNameLike } from './person-name';
import { readName } from './read-name';
import { labelOf } from './roles';

const NEXT = /[ \t]{0,2}[,·/、&][ \t]{0,2}/y;
const ENDS = /^(?:\s|[(,·/、&]|$|외 ?\d|등(?:\s|$))/;
const WORD = /^[가-힣]+$/;
/** Of most people; those with a longer one are foreigners. */
const LONGEST_NAME = 3;
/** So much may stand behind a name that is a word, too: whose mother somebody is. */
const LONGEST_REST = 16;

/** What stands under 성명, 신청인, Name or 姓名, unless the rows are staff. */
export function columnNames(text: string, columns: Columns): NameFinding[] {
  const findings: NameFinding[] = [];
  for (const { start, end } of columns.of('name')) {
    for (let at = start; at < end; ) {
      const found = readName(text, at, at === start ? 'anything' : 'likely');
      if (found === null || found.end > end || !ENDS.test(text.slice(found.end, end)) || beginsASentence(text, found, end)) break;
      findings.push(name(found, true, 'name.column', 0.9, ['column']));
      NEXT.lastIndex = found.end;
      at = NEXT.test(text) ? NEXT.lastIndex : end;
    }
  }
  return findings;
}

/**
 * A sentence below a table may be a row of it by a single gap: `피해자 김민수의 진술을 들음  끝.` What it begins with is a word for
 * somebody, or a long word of the language with much behind it.
 */
function beginsASentence(text: string, { start, end }: Span, cellEnd: number): boolean {
  const word = text.slice(start, end);
  if (!WORD.test(word) || isNameLike(word)) return false;
  return labelOf(word) !== null || (word.length > LONGEST_NAME && text[end] === ' ' && cellEnd - end > LONGEST_REST && isMadeOfWords(word));
}
