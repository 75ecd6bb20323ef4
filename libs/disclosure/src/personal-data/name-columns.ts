import type { NameFinding } from './names';
import { readName } from './person-name';

const CELL = /[^\t|\n]+?(?= {2,}|\t| ?\||$)/g;
const NAME_HEADER = /^\s*(?:성\s*명|이\s*름|신청인|신청자|대표자|민원인|수급자|보호자|참가자|대상자|당첨자)\s*$/;
const STAFF_HEADER = /직급|직위|직책|소속|부서|담당업무|직렬/;
const HEADER_LINE = /성 {0,2}명|이 {0,2}름|신청인|신청자|대표자|민원인|수급자|보호자|참가자|대상자|당첨자/;

/** Names under a column headed 성명 or the like, unless the other heads say that the rows are staff. */
export function columnNames(text: string): NameFinding[] {
  if (!HEADER_LINE.test(text)) return [];
  const findings: NameFinding[] = [];
  let column = -1;
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells = [...line.matchAll(CELL)].filter(([cell]) => cell.trim() !== '');
    if (cells.length < 2) column = -1;
    else {
      const head = cells.findIndex(([cell]) => NAME_HEADER.test(cell));
      if (head >= 0) column = STAFF_HEADER.test(line) ? -1 : head;
      else if (column >= 0 && cells[column] !== undefined) {
        const cell = cells[column]!;
        const at = cell.index + (cell[0].length - cell[0].trimStart().length);
        const name = readName(line, at, 'certain');
        if (name !== null && name.end >= cell.index + cell[0].trimEnd().length) {
          findings.push({
            type: 'name', start: offset + name.start, end: offset + name.end, rule: 'name.column', confidence: 0.9, citizen: true,
          });
        }
      }
    }
    offset += line.length + 1;
  }
  return findings;
}
