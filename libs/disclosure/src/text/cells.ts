import { matchesOf } from './matches';
import type { Parting, Table } from './tables';

interface Cell {
  start: number;
  end: number;
}

/** Where the cells of a row start and end, without blanks around; an empty one starts where it ends. */
export type Row = readonly Readonly<Cell>[];

const SEPARATORS: Partial<Record<Parting, string>> = { tabs: '\t', bars: '|', strokes: ' / ', semicolons: ';', dots: '·', commas: ',' };
const BORDER = /^\s*\|/;
const BY_BLANKS = /\S+(?: \S+)*/g;
/** What Markdown writes below the heads. */
const RULE = /^[\s|:-]+$/;
/** 1998년 4월 16일, 1941. 11. 23., 60억 1천만원: one word. */
const BY_WORDS = /\d{2,4}\. ?\d{1,2}\. ?\d{1,2}\.?(?!\d)|\d{4}년 \d{1,2}월 \d{1,2}일|(?<![\d,])\d[\d,]{0,15}억 [\d,천백]{1,12}만?원|\S+/g;
/** A comma that parts no thousands. */
const NO_THOUSANDS = /(?<!\d),|,(?!\d{3}(?!\d))/g;
const BEGINS_AN_ADDRESS = /^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|[가-힣]{1,6}[시도군구])$/;

/** The cells of one line of a table; none for a rule between head and rows. */
export function cellsOf(text: string, table: Table, row: number): Row {
  const { parted, starts, ends } = table;
  const start = starts[row]!;
  const line = text.slice(start, ends[row]);
  if (parted === 'blanks') return joinSpaced(matched(line, BY_BLANKS, start), text);
  if (parted === 'words') return row === 0 ? matched(line, BY_WORDS, start) : alignedTo(cellsOf(text, table, 0).length, matched(line, BY_WORDS, start), text);
  if (parted === 'bars' && RULE.test(line)) return [];
  const cells = split(line, SEPARATORS[parted]!, start);
  if (parted === 'commas' && row > 0 && cells.length > cellsOf(text, table, 0).length) return split(line, NO_THOUSANDS, start);
  // With bars around it, a line has an empty cell at either end; without, an empty cell is one.
  if (parted === 'bars' && BORDER.test(text.slice(starts[0], ends[0]))) {
    if (cells[0]!.start === cells[0]!.end) cells.shift();
    if (cells.length > 0 && cells.at(-1)!.start === cells.at(-1)!.end) cells.pop();
  }
  return cells;
}

const matched = (line: string, shape: RegExp, offset: number): Cell[] =>
  matchesOf(shape, line).map(({ index, 0: { length } }) => ({ start: offset + index, end: offset + index + length }));

function split(line: string, separator: string | RegExp, start: number): Cell[] {
  const cells = [];
  let offset = start;
  for (const cell of line.split(separator)) {
    const trimmed = cell.trim();
    const from = offset + (trimmed === '' ? 0 : cell.indexOf(trimmed));
    cells.push({ start: from, end: from + trimmed.length });
    offset += cell.length + (typeof separator === 'string' ? separator.length : 1);
  }
  return cells;
}

/** 성  명: two syllables set wide apart are one word. */
function joinSpaced(cells: Cell[], text: string): Row {
  const isSyllable = ({ start, end }: Cell) => end - start === 1 && /[가-힣]/.test(text[start]!);
  return cells.reduce<Cell[]>((row, cell) => {
    const last = row.at(-1);
    if (last !== undefined && isSyllable(last) && isSyllable(cell)) last.end = cell.end;
    else row.push(cell);
    return row;
  }, []);
}

/** As many cells as there are heads: of a row with more words, an address has several, or else the last cell. None for a row with fewer. */
function alignedTo(count: number, words: Cell[], text: string): Row {
  const tooMany = words.length - count;
  if (tooMany < 0) return [];
  const address = words.findIndex(({ start, end }) => BEGINS_AN_ADDRESS.test(text.slice(start, end)));
  const at = address >= 0 && address < count ? address : count - 1;
  return [...words.slice(0, at), { start: words[at]!.start, end: words[at + tooMany]!.end }, ...words.slice(at + tooMany + 1)];
}
