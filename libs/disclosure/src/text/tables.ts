import { matchesOf } from './matches';

/** Consecutive lines whose cells are parted in one way: by tabs, bars, two blanks and more, strokes with blanks around or semicolons. Where each line starts and ends. */
export interface Table {
  readonly parted: Parting;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

type Parting = 'tabs' | 'bars' | 'blanks' | 'strokes' | 'semicolons';

const SEPARATORS = { tabs: '\t', bars: '|', strokes: ' / ', semicolons: ';' } as const;

/** Where the cells of a row start and end, without blanks around; an empty one starts where it ends. */
export type Row = readonly { readonly start: number; readonly end: number }[];

const GAP = '  ';
const BORDER = /^\s*\|/;
const TWO_STROKES = / \/ [^\n/]* \/ /;
const TWO_SEMICOLONS = /;[^\n;]*;/;
const CELL_BY_BLANKS = /\S+(?: \S+)*/g;
/** What Markdown writes below the heads. */
const RULE = /^[\s|:-]+$/;

export function tablesOf(text: string): Table[] {
  const has = { tabs: text.includes('\t'), bars: text.includes('|'), blanks: text.includes(GAP), strokes: TWO_STROKES.test(text), semicolons: TWO_SEMICOLONS.test(text) };
  if (!Object.values(has).includes(true)) return [];
  const tables: Table[] = [];
  let open: { parted: Parting; starts: number[]; ends: number[] } | null = null;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const parted = partingOf(text, start, end, has);
    if (parted === null) open = null;
    else {
      if (open === null || open.parted !== parted) tables.push((open = { parted, starts: [], ends: [] }));
      open.starts.push(start);
      open.ends.push(end);
    }
    start = end + 1;
  }
  return tables;
}

function partingOf(text: string, start: number, end: number, has: Record<Parting, boolean>): Parting | null {
  if (end - start < 3) return null;
  const line = text.slice(start, end);
  if (has.tabs && line.includes('\t') && line.trim() !== '') return 'tabs';
  if (has.bars && line.includes('|')) return 'bars';
  if (has.blanks && line.trim().includes(GAP)) return 'blanks';
  // Sentences have one of these now and then; a row has two at least.
  if (has.strokes && TWO_STROKES.test(line)) return 'strokes';
  return has.semicolons && TWO_SEMICOLONS.test(line) ? 'semicolons' : null;
}

/** The cells of one line of a table; none for a rule between head and rows. */
export function cellsOf(text: string, { parted, starts, ends }: Table, row: number): Row {
  const [start, end] = [starts[row]!, ends[row]!];
  const line = text.slice(start, end);
  if (parted === 'blanks') return joinSpaced(matchesOf(CELL_BY_BLANKS, line).map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })), text);
  if (parted === 'bars' && RULE.test(line)) return [];
  const cells = [];
  let offset = start;
  const separator = SEPARATORS[parted];
  for (const cell of line.split(separator)) {
    const trimmed = cell.trim();
    const from = offset + (trimmed === '' ? 0 : cell.indexOf(trimmed));
    cells.push({ start: from, end: from + trimmed.length });
    offset += cell.length + separator.length;
  }
  // With bars around it, a line has an empty cell at either end; without, an empty cell is one.
  if (parted === 'bars' && BORDER.test(text.slice(starts[0], ends[0]))) {
    if (cells[0]!.start === cells[0]!.end) cells.shift();
    if (cells.length > 0 && cells.at(-1)!.start === cells.at(-1)!.end) cells.pop();
  }
  return cells;
}

/** 성  명: two syllables set wide apart are one word. */
function joinSpaced(cells: { start: number; end: number }[], text: string): Row {
  const isSyllable = ({ start, end }: { start: number; end: number }) => end - start === 1 && /[가-힣]/.test(text[start]!);
  return cells.reduce<{ start: number; end: number }[]>((row, cell) => {
    const last = row.at(-1);
    if (last !== undefined && isSyllable(last) && isSyllable(cell)) last.end = cell.end;
    else row.push(cell);
    return row;
  }, []);
}
