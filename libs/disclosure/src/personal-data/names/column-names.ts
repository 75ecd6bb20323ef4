import type { Columns } from '../columns';
import { name, type NameFinding } from './name-finding';
import { readName } from './read-name';

const NEXT = /[ \t]{0,2}[,·/、&][ \t]{0,2}/y;
const ENDS = /^(?:\s|\(|,|·|\/|$|외 ?\d|등(?:\s|$))/;

/** What stands under 성명, 신청인, Name or 姓名, unless the rows are staff. */
export function columnNames(text: string, columns: Columns): NameFinding[] {
  const findings: NameFinding[] = [];
  for (const { start, end } of columns.of('name')) {
    for (let at = start; at < end; ) {
      const found = readName(text, at, at === start ? 'anything' : 'likely');
      if (found === null || found.end > end || !ENDS.test(text.slice(found.end, end))) break;
      findings.push(name(found, true, 'name.column', 0.9, ['column']));
      NEXT.lastIndex = found.end;
      at = NEXT.test(text) ? NEXT.lastIndex : end;
    }
  }
  return findings;
}
