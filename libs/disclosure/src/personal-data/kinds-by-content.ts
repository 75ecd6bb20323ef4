import type { ColumnKind } from '../policy/heads';
import { cellsOf } from '../text/cells';
import type { Table } from '../text/tables';
import { isPlausibleName } from './names/person-name';
import { DAY } from './numbers/resident-label';

/** So many rows of a table are enough to know what its columns are. */
export const SAMPLE = 40;
const FEWEST_ROWS = 3;
const MOST = 0.7;

const RESIDENT_NUMBER = new RegExp(`^${DAY} ?- ?(?:\\d{7}|\\d\\*{6})$`);
const CONTENT: readonly (readonly [ColumnKind, (cell: string) => boolean])[] = [
  ['resident-number', (cell) => RESIDENT_NUMBER.test(cell)],
  ['phone', (cell) => /^0?1[016789][-. ]?\d{3,4}[-. ]?\d{4}$/.test(cell)],
  ['email', (cell) => /^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(cell)],
  ['birth-date', (cell) => /^(?:19\d{2}|200\d|201[0-5])[-./년] ?\d{1,2}[-./월] ?\d{1,2}[.일]?$/.test(cell)],
  ['name', isPlausibleName],
];

/** Without one of these in it, no column tells that the rows are people. */
const OF_A_PERSON = /1[016789][-. ]?\d{3,4}[-. ]?\d{4}|\d{6} ?- ?\d|@|(?:19\d{2}|200\d|201[0-5])[-./년]/;

/** What the columns of a table without heads are: names only beside a column that only people have. */
export function kindsByContent(text: string, table: Table): (ColumnKind | null)[] {
  const rows = Math.min(SAMPLE, table.starts.length);
  if (rows < FEWEST_ROWS || !OF_A_PERSON.test(text.slice(table.starts[0], table.ends[rows - 1]))) return [];
  const counts: { written: number; fits: number[] }[] = [];
  for (let row = 0; row < rows; row += 1) {
    cellsOf(text, table, row).forEach(({ start, end }, column) => {
      if (start === end) return;
      const count = (counts[column] ??= { written: 0, fits: CONTENT.map(() => 0) });
      const cell = text.slice(start, Math.min(end, start + 64));
      count.written += 1;
      CONTENT.forEach(([, fits], kind) => (count.fits[kind]! += fits(cell) ? 1 : 0));
    });
  }
  const kinds = Array.from(counts, (count) => {
    if (count === undefined || count.written < FEWEST_ROWS) return null;
    return CONTENT.find((_, kind) => count.fits[kind]! >= count.written * MOST)?.[0] ?? null;
  });
  return kinds.some((kind) => kind !== null && kind !== 'name') ? kinds : [];
}
