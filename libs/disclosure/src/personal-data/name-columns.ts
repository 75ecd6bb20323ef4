import type { NameFinding } from './names';
import { readName } from './person-name';
import type { Cell } from './table-cells';

const NAME_HEADER = /^(?:성명|이름|(?:신청|민원|청구|보호|수급|대리)(?:인|자)|대표자|참가자|대상자|당첨자)$/;
const STAFF_HEADER = /직급|직위|직책|소속|부서|담당업무|직렬/;

/** Names under a column headed 성명 or the like, unless another head of the table says that the rows are staff. */
export function columnNames(text: string, cells: readonly Cell[]): NameFinding[] {
  if (cells.some(({ header }) => STAFF_HEADER.test(header))) return [];
  const findings: NameFinding[] = [];
  for (const { start, end, header } of cells) {
    if (!NAME_HEADER.test(header)) continue;
    const name = readName(text, start, 'certain');
    if (name !== null && name.end <= end && /^(?:\s|\(|$)/.test(text.slice(name.end, end))) {
      findings.push({ ...name, type: 'name', rule: 'name.column', confidence: 0.9, citizen: true });
    }
  }
  return findings;
}
