import type { Reading } from '../../reading';
import { Unreadable } from '../../unreadable';

/** The cells of a sheet as they come, few of a large plane; made into a table of the rows and columns that hold anything. */
export class Grid {
  readonly #rows: { hidden: boolean; cells: Map<number, string>; unseen: ReadonlySet<number> }[] = [];
  readonly #used = new Set<number>();
  readonly #hiddenColumns: { from: number; to: number }[] = [];
  #cells = 0;

  constructor(private readonly most: number) {}

  hideColumns(from: number, to: number): void {
    this.#hiddenColumns.push({ from, to });
  }

  /** @param unseen columns whose cells are written in the colour of their ground */
  addRow(hidden: boolean, cells: Map<number, string>, unseen: ReadonlySet<number> = NONE): void {
    if (cells.size === 0) return;
    this.#cells += cells.size;
    if (this.#cells > this.most) throw new Unreadable('too-large', 'cells');
    for (const column of cells.keys()) this.#used.add(column);
    this.#rows.push({ hidden, cells, unseen });
  }

  /** What is shown becomes a table; when anything is hidden, all of it is told of apart, with its heads and its neighbours. */
  read(name: string, reading: Reading): void {
    const columns = [...this.#used].sort((a, b) => a - b);
    if (columns.length * this.#rows.length > this.most) throw new Unreadable('too-large', 'cells');
    const shown = columns.filter((column) => !this.#isHidden(column));
    const all = this.#rows.map(({ cells }) => line(cells, columns));
    reading.table(this.#rows.filter(({ hidden }) => !hidden).map(({ cells, unseen }) => shown.map((column) => (unseen.has(column) ? '' : (cells.get(column) ?? '')))), name);
    if (shown.length < columns.length) reading.hidden('hidden-column', all.join('\n'));
    else if (this.#rows.some(({ hidden }) => hidden)) reading.hidden('hidden-row', all.filter((_, index) => index === 0 || this.#rows[index]!.hidden).join('\n'));
    if (this.#rows.some(({ unseen }) => unseen.size > 0)) reading.hidden('hidden-text', all.filter((_, index) => index === 0 || this.#rows[index]!.unseen.size > 0).join('\n'));
  }

  #isHidden(column: number): boolean {
    return this.#hiddenColumns.some(({ from, to }) => column >= from && column <= to);
  }
}

const NONE: ReadonlySet<number> = new Set();

const line = (cells: Map<number, string>, columns: number[]) => columns.map((column) => cells.get(column) ?? '').join('\t');
