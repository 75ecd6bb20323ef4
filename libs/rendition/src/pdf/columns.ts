import { RenditionTooLargeError } from '../errors';
import type { Table } from '../text/table';
import { LANDSCAPE, LARGE, MARGIN, PORTRAIT, usableWidth, type Sheet } from './page';
import { BOLD, REGULAR, type Typeface } from './typeface';

export const PADDING = 4;

export interface Columns {
  sheet: Sheet;
  size: number;
  /** In points, with padding. */
  widths: number[];
}

/** A column is at least as wide as its longest word, up to this; in parts of the type size, as all here. */
const WORD = 9;
/** And as its longest line, up to this, when a sheet is chosen. */
const COMFORT = 7;
/** Longer lines count as this long when the width is shared out. */
const LONGEST = 60;
const NARROWEST = 1.5;
/** What most readers take (ISO 32000-1, C.2). */
const WIDEST_SHEET = 14_400;
const SMALLEST = 8;
const CHOICES: [Sheet, number][] = [[PORTRAIT, 9.5], [PORTRAIT, 8.5], [LANDSCAPE, 9], [LANDSCAPE, SMALLEST], [LARGE, SMALLEST]];

/**
 * The first sheet on which no column is squeezed; beyond the largest paper one of its own width, on which a reader scrolls as in
 * the spreadsheet it came from.
 * @throws RenditionTooLargeError when even that is not enough
 */
export function columnsOf(table: Table): Columns {
  const least = new Array<number>(table.columns).fill(NARROWEST);
  const longest = [...least];
  const measure = (row: string[], typeface: Typeface) => row.forEach((cell, column) => {
    const { line, word } = extentOf(cell, typeface);
    longest[column] = Math.max(longest[column]!, Math.min(line, LONGEST));
    least[column] = Math.max(least[column]!, Math.min(word, WORD), Math.min(line, COMFORT));
  });
  if (table.head) measure(table.head, BOLD);
  for (const row of table.rows) measure(row, REGULAR);
  const needed = (size: number) => sum(least) * size + table.columns * 2 * PADDING;
  const [sheet, size] = CHOICES.find(([sheet, size]) => needed(size) <= usableWidth(sheet)) ?? [ownSheet(needed(SMALLEST)), SMALLEST];
  return { sheet, size, widths: shared(usableWidth(sheet) - table.columns * 2 * PADDING, least, longest, size) };
}

function ownSheet(needed: number): Sheet {
  if (needed + 2 * MARGIN.side > WIDEST_SHEET) throw new RenditionTooLargeError('more columns than a page can have');
  return { width: Math.ceil(needed) + 2 * MARGIN.side, height: LARGE.height };
}

/** Each column its least; of the rest those who want little get it all, and the others the same; what nobody wants is shared by length. */
function shared(width: number, least: number[], longest: number[], size: number): number[] {
  const given = [...least];
  let rest = width / size - sum(least);
  const wanting = longest.map((length, column) => ({ column, wanted: length - least[column]! })).sort((a, b) => a.wanted - b.wanted);
  wanting.forEach(({ column, wanted }, index) => {
    const share = Math.min(wanted, rest / (wanting.length - index));
    given[column]! += share;
    rest -= share;
  });
  const total = sum(given);
  return given.map((length) => length * (1 + rest / total) * size + 2 * PADDING);
}

/** The widest line and the widest word of a cell. */
function extentOf(cell: string, typeface: Typeface): { line: number; word: number } {
  const extent = { line: 0, word: 0 };
  let line = 0;
  let word = 0;
  for (const character of cell) {
    const { advance } = typeface.glyphOf(character.codePointAt(0)!);
    line = character === '\n' ? 0 : line + advance;
    word = character === ' ' || character === '\n' ? 0 : word + advance;
    if (line > extent.line) extent.line = line;
    if (word > extent.word) extent.word = word;
  }
  return extent;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
