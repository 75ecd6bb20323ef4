import { typed, typedLine } from './typed';

export interface Table {
  kind: 'table';
  /** '' when it has none. */
  caption: string;
  head: string[] | null;
  /** Each with as many cells as there are columns. */
  rows: string[][];
  columns: number;
}

const LONGEST_HEAD = 40;
/** A number, an amount, a date or a time. */
const FIGURE = /^[\d\s.,:/%()+~-]+$/;

/** Rows and columns at the end without any text say nothing; without any row it is null. */
export function tableOf(given: string[][], name: string | undefined): Table | null {
  const filled = given.map((row) => row.map(typed)).filter((row) => row.some((cell) => cell !== ''));
  const columns = filled.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
  const [first, ...others] = filled.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  const caption = typedLine(name ?? '');
  if (!first) return caption === '' ? null : { kind: 'table', caption, head: null, rows: [], columns: 0 };
  return isHead(first, others) ? { kind: 'table', caption, head: first, rows: others, columns } : { kind: 'table', caption, head: null, rows: [first, ...others], columns };
}

/**
 * Nobody says which row names the columns: the first one, when each of its cells is a short name and no figure. Of two columns the
 * first mostly names the rows instead, as in a form, unless figures follow.
 */
function isHead(first: string[], others: string[][]): boolean {
  if (first.length < 2 || others.length === 0 || !first.every((cell) => cell !== '' && cell.length <= LONGEST_HEAD && !FIGURE.test(cell))) return false;
  return first.length > 2 || others.every((row) => row.some((cell) => FIGURE.test(cell)));
}
