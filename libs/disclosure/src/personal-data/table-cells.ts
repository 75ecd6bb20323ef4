import type { Span } from './finding';

/** One cell of a table below its heads. */
export interface Cell extends Span {
  header: string;
}

const CELL = /[^\t|\n]+?(?= {2,}|\t| ?\||$)/g;
const HEAD = /^(?:성\s*명|이\s*름|(?:신청|민원|청구|보호|수급|대리)(?:인|자)|대표자|참가자|대상자|당첨자|생년월일|생일|주민등록번호|주\s*소|주소지|거주지|연락처|전화(?:번호)?|휴대(?:폰|전화)|전자우편|이메일|(?:환급|입금)?\s?계좌(?:번호)?|여권번호|면허번호|운전면허번호|차량번호)$/;
const ANY_HEAD = /성\s{0,4}명|이\s{0,4}름|신청|민원인|청구인|대표자|보호자|수급자|대리인|참가자|대상자|당첨자|생년월일|생일|주\s{0,4}소|거주지|연락처|전화|휴대|계좌|번호/;

/** The cells of every table whose first row is made of heads. A form of two columns has its labels at the left, not above. */
export function tableCells(text: string): Cell[] {
  if (!/[\t|]| {2}/.test(text) || !ANY_HEAD.test(text)) return [];
  const cells: Cell[] = [];
  let heads: string[] | null = null;
  let offset = 0;
  for (const line of text.split('\n')) {
    const row = cellsOf(line);
    if (row.length < 2) heads = null;
    else if (isHeadRow(row)) heads = row.map(({ text: head }) => head.replace(/\s/g, ''));
    else if (heads !== null) {
      row.forEach(({ start, end }, index) => {
        const header = heads![index];
        if (header !== undefined) cells.push({ start: offset + start, end: offset + end, header });
      });
    }
    offset += line.length + 1;
  }
  return cells;
}

const isHeadRow = (row: { text: string }[]): boolean => {
  const known = row.filter(({ text }) => HEAD.test(text)).length;
  return known >= 2 || (known === 1 && row.length >= 3 && !row.some(({ text }) => /\d/.test(text)));
};

function cellsOf(line: string): (Span & { text: string })[] {
  if (!/[\t|]| {2}/.test(line)) return [];
  return [...line.matchAll(CELL)]
    .map((match) => {
      const text = match[0].trim();
      const start = match.index + match[0].indexOf(text);
      return { text, start, end: start + text.length };
    })
    .filter(({ text }) => text !== '');
}

/** What stands at the head of the column in which `index` lies; empty outside tables. */
export function headerAt(cells: readonly Cell[], index: number): string {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.start <= index) low = middle + 1;
    else high = middle;
  }
  const cell = cells[low - 1];
  return cell !== undefined && index < cell.end ? cell.header : '';
}
