import { typed } from './typed';

export interface Table {
  kind: 'table';
  /** '' when it has none. */
  caption: string;
  head: string[] | null;
  /** Each with as many cells as there are columns. */
  rows: string[][];
  columns: number;
  /** Which columns hold nothing but figures, to stand under each other by their last digit. */
  figures: boolean[];
}

const LONGEST_HEAD = 40;
const FIGURE = /^[-+−△▲]?\d[\d,.]*%?$/;
/** A number, an amount, a date or a time. */
const DATA = /^[\d\s.,:/%()+~-]+$/;

/** Rows without any text, and such columns at the end, say nothing; without any row it is null. */
export function tableOf(given: string[][], caption: string): Table | null {
  const filled = given.map((row) => row.map(typed)).filter((row) => row.some((cell) => cell !== ''));
  const columns = filled.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
  const even = filled.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  if (columns === 0) return null;
  const head = isHead(even) ? even[0]! : null;
  const rows = head ? even.slice(1) : even;
  const figures = Array.from({ length: columns }, (_, column) => rows.every((row) => row[column] === '' || FIGURE.test(row[column]!)));
  return { kind: 'table', caption, head, rows, columns, figures };
}

/**
 * Nobody says which row names the columns: the first one, when each of its cells is a short name and no figure. Of two columns the
 * first mostly names the rows instead, as in a form, unless figures follow.
 */
function isHead([first = [], ...others]: string[][]): boolean {
  if (first.length < 2 || others.length === 0 || !first.every((cell) => cell !== '' && cell.length <= LONGEST_HEAD && !DATA.test(cell))) return false;
  return first.length > 2 || others.every((row) => row.some((cell) => DATA.test(cell)));
}
