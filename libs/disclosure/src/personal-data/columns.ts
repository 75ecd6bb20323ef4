import type { ColumnKind } from '../policy/heads';
import { firstFrom } from '../text/first-from';
import { cellsOf, type Row } from '../text/cells';
import { isHeaded, tablesOf, type Table } from '../text/tables';
import { lineBefore, type Span } from './finding';
import { hasValue, headAt, isHeadRow, mayHaveHeads, type Head } from './heads';
import { keepsPromises } from './kept-promises';
import { kindsByContent, SAMPLE } from './kinds-by-content';
import { isOfStaff } from './names/staff-papers';

/** Cars and rooms that only its own people use. */
const OF_THE_OFFICE = /공용|관용/;
const AN_OFFICE = /[가-힣](?:과|팀|담당관|담당관실|소방서|보건소|사업소|안전센터|119안전센터|본청|행정복지센터|구청|시청|공단|공사|의회)$/;
/** Of the line above a table, so much may be its title. */
const LONGEST_TITLE = 24;

/** What is known of one table's columns. */
interface Layout {
  readonly kinds: readonly (ColumnKind | null)[];
  /** The rows are people, and no staff. */
  readonly people: boolean;
  /** The rows are offices, firms, places. */
  readonly office: boolean;
}

/** The cells of a text's tables of which some columns say what they are. */
export class Columns {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #kinds: (ColumnKind | null)[] = [];
  readonly #layouts: Layout[] = [];
  readonly #tables: readonly Table[];

  constructor(private readonly text: string) {
    this.#tables = tablesOf(text);
    for (const table of this.#tables) {
      if (table.starts.length > 1 && (table.parted !== 'blanks' || mayHaveHeads(text, table))) this.#read(text, table);
    }
  }

  /** What the column promises in which `index` lies; null outside tables, and where no head says anything. */
  kindAt(index: number): ColumnKind | null {
    const cell = this.#cellAt(index);
    return cell < 0 ? null : this.#kinds[cell]!;
  }

  /** What is written in the first row of the table, in the column in which `index` lies; null outside tables and in that row. */
  headAt(index: number): string | null {
    const { text } = this;
    const table = this.#tables[lastFrom(this.#tables.length, (at) => this.#tables[at]!.starts[0]!, index)];
    if (table === undefined || index > table.ends.at(-1)!) return null;
    const row = lastFrom(table.starts.length, (at) => table.starts[at]!, index);
    if (row <= 0) return null;
    const column = cellsOf(text, table, row).findIndex(({ start, end }) => start <= index && index < end);
    const head = column < 0 ? undefined : cellsOf(text, table, 0)[column];
    return head === undefined ? null : text.slice(head.start, head.end);
  }

  isOfPeople = (index: number): boolean => this.#layouts[this.#cellAt(index)]?.people ?? false;
  isOfAnOffice = (index: number): boolean => this.#layouts[this.#cellAt(index)]?.office ?? false;
  /** A column of amounts, days, or numbers that are nobody's. */
  isSomethingElse = (index: number): boolean => this.kindAt(index) === 'other';

  /** The cells under heads of one kind, in order. */
  *of(kind: ColumnKind): Generator<Span> {
    for (let cell = 0; cell < this.#kinds.length; cell += 1) {
      if (this.#kinds[cell] === kind) yield { start: this.#starts[cell]!, end: this.#ends[cell]! };
    }
  }

  #read(text: string, table: Table): void {
    let first = 0;
    let heads = headsIn(text, table, first);
    // Words with single blanks between them are a row only below heads.
    if (table.parted === 'words' && (heads === null || heads.own.filter((head) => head === null).length > 1)) return;
    while (heads === null && ++first < Math.min(SAMPLE, table.starts.length)) heads = headsIn(text, table, first);
    let layout = heads === null ? layoutOf(kindsByContent(text, table)) : null;
    if (layout !== null && layout.kinds.length === 0) return;
    let above: (Head | null)[] | null = null;
    const isTitled = isOfStaff(lineBefore(text, Math.max(0, table.starts[0]! - 1), LONGEST_TITLE)) || (first > 0 && isOfStaff(text.slice(table.starts[0], table.starts[first]!)));
    for (let row = heads === null ? 0 : first; row < table.starts.length; row += 1) {
      heads = row === first && heads !== null ? heads : headsIn(text, table, row);
      if (heads !== null) {
        layout = layoutOfHeads(above === null ? heads.own : heads.own.map((head, column) => head ?? above![column] ?? null), isTitled, rowBelow(text, table, row));
        above = heads.spread;
        continue;
      }
      const cells = cellsOf(text, table, row);
      if (cells.length > 0) above = null;
      // A row that a line's end broke in two has its cells in the wrong columns.
      if (layout === null || cells.length < layout.kinds.length - 1) continue;
      if (!isHeaded(table.parted) || keepsPromises(text, cells, layout.kinds)) this.#add(cells, layout);
    }
  }

  #add(cells: Row, layout: Layout): void {
    for (let column = 0; column < cells.length; column += 1) {
      const kind = layout.kinds[column];
      const { start, end } = cells[column]!;
      if (kind === undefined || start === end) continue;
      this.#starts.push(start);
      this.#ends.push(end);
      this.#kinds.push(kind);
      this.#layouts.push(layout);
    }
  }

  #cellAt(index: number): number {
    const cell = lastFrom(this.#starts.length, (at) => this.#starts[at]!, index);
    return cell >= 0 && index < this.#ends[cell]! ? cell : -1;
  }
}

/** The last that starts at `index` or before it; -1 when none does. */
const lastFrom = (count: number, startOf: (at: number) => number, index: number): number => firstFrom(count, startOf, index + 1) - 1;

/** The first row below with anything in it, as written. */
function rowBelow(text: string, table: Table, head: number): string[] {
  for (let row = head + 1; row < Math.min(head + 3, table.starts.length); row += 1) {
    const cells = cellsOf(text, table, row);
    if (cells.length > 0) return cells.map(({ start, end }) => text.slice(start, end));
  }
  return [];
}

interface Heads {
  own: (Head | null)[];
  /** A head over several columns is written in the first of them: the others have none of their own. */
  spread: (Head | null)[];
}

function headsIn(text: string, table: Table, row: number): Heads | null {
  if (hasValue(text.slice(table.starts[row], table.ends[row]))) return null;
  const cells = cellsOf(text, table, row);
  if (cells.length < 2) return null;
  const own = cells.map(({ start, end }) => headAt(text, start, end));
  if (own.every((head) => head === null)) return null;
  const written = cells.map(({ start, end }) => text.slice(start, end));
  if (!isHeadRow(written, own)) return null;
  let last: Head | null = null;
  return { own, spread: own.map((head, column) => (written[column] === '' ? last : (last = head))) };
}

function layoutOfHeads(heads: readonly (Head | null)[], isTitled: boolean, below: readonly string[]): Layout {
  const at = (kind: Head['kind']) => heads.findIndex((head) => head?.kind === kind);
  // Where the department stands before or right behind the names the rows are its people; further on it may be the one that deals with them.
  const worksHere = AN_OFFICE.test(below[at('affiliation')] ?? '');
  const isStaff = isTitled || worksHere || below.some((cell) => OF_THE_OFFICE.test(cell)) || at('staff') >= 0 || (at('department') >= 0 && (at('name') < 0 || at('department') <= at('name') + 1));
  const kindOf = (head: Head | null): ColumnKind | null => {
    if (head?.kind === 'affiliation') return null;
    // Where something is may be where somebody lives, but not where a firm is.
    if (head?.kind === 'site') return at('office') >= 0 || at('name') < 0 ? 'other' : null;
    if (head?.kind === 'somebody') return isStaff || at('name') >= 0 ? 'official' : 'name';
    return head?.kind === 'name' && (worksHere || (head.neutral && isStaff)) ? 'official' : (head?.kind ?? null);
  };
  return layoutOf(heads.map(kindOf), isStaff);
}

function layoutOf(kinds: readonly (ColumnKind | null)[], isStaff = false): Layout {
  const people = kinds.some((kind) => kind === 'name' || kind === 'resident-number' || kind === 'alien-number' || kind === 'birth-date');
  return { kinds, people, office: !people && (isStaff || kinds.some((kind) => kind === 'office' || kind === 'staff' || kind === 'department' || kind === 'official')) };
}
