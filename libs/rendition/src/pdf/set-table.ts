import type { Table } from '../text/table';
import { PADDING, type Columns } from './columns';
import { linesOf, widthOf, type Line } from './lines';
import { childOf, MARGIN, type Element, type Style } from './page';
import type { Pages } from './pages';
import { BOLD, REGULAR } from './typeface';

const LEADING = 1.4;
const RULE = 0.5;
const FRAME = 1;
/** Heads that take more of a page than this stand on the first one only. */
const REPEATED = 0.25;
/** A row is torn only when it is taller than a page; what stays of it then has at least so many lines. */
const FEWEST_LINES = 3;
/** For each page readers go through all children of what reaches over it: thousands of rows of one body would take them long. */
const ROWS_OF_BODY = 50;

interface Row {
  cells: { element: Element; lines: Line[] }[];
  /** Of its tallest cell, in lines. */
  depth: number;
}

/** A table over as many pages as it takes, its heads on each of them. */
export function setTable(pages: Pages, element: Element, table: Table, columns: Columns): void {
  new TableSetting(pages, element, table, columns).set();
}

class TableSetting {
  private readonly leading: number;
  private readonly style: Record<'TH' | 'TD', Style>;
  /** The left end of each column, and the right end of the last. */
  private readonly edges: number[];
  /** Where the part of the table on this page begins, and where its first row does. */
  private top = 0;
  private firstRow = 0;

  constructor(
    private readonly pages: Pages,
    private readonly element: Element,
    private readonly table: Table,
    private readonly columns: Columns,
  ) {
    this.leading = columns.size * LEADING;
    this.style = { TH: { typeface: BOLD, size: columns.size, grey: 0 }, TD: { typeface: REGULAR, size: columns.size, grey: 0 } };
    let x = MARGIN.side;
    this.edges = [x, ...columns.widths.map((width) => (x += width))];
  }

  set(): void {
    const { table } = this;
    const head = table.head && this.rowOf(table.head, 'TH', childOf(this.element, 'THead'));
    const repeated = head && this.heightOf(head.depth) <= this.pages.depth * REPEATED ? head : null;
    let body = this.element;
    table.rows.forEach((cells, index) => {
      if (index % ROWS_OF_BODY === 0) body = childOf(this.element, 'TBody');
      const row = this.rowOf(cells, 'TD', body);
      if (index === 0) {
        this.keepTogether(head, row);
        this.begin(head, false);
      }
      this.add(row, repeated);
    });
    this.finish();
  }

  private add(row: Row, head: Row | null): void {
    for (let done = 0; done < row.depth; ) {
      const until = done + this.fitting(row.depth - done);
      if (until > done) this.place(row, done, until, 'TD', false);
      done = until;
      if (done === row.depth) return;
      this.finish();
      this.pages.turn();
      this.begin(head, true);
    }
  }

  /** How many of so many lines stay on this page: none when the row does better on the next. */
  private fitting(lines: number): number {
    const here = Math.floor((this.pages.room - 2 * PADDING) / this.leading);
    if (lines <= here) return lines;
    if (this.pages.y === this.firstRow) return Math.max(here, 1);
    const fresh = Math.floor((this.pages.depth - (this.firstRow - this.top) - 2 * PADDING) / this.leading);
    return lines > fresh && here >= FEWEST_LINES ? here : 0;
  }

  /** The first row stays with its heads, unless it must be torn anyway. */
  private keepTogether(head: Row | null, row: Row): void {
    const above = this.heightOf(head?.depth ?? 0);
    const whole = above + this.heightOf(row.depth);
    this.pages.keep(whole <= this.pages.depth ? whole : above + this.heightOf(FEWEST_LINES));
  }

  private begin(head: Row | null, again: boolean): void {
    this.top = this.pages.y;
    if (head) this.place(head, 0, head.depth, 'TH', again);
    this.firstRow = this.pages.y;
  }

  /** @param again heads that only repeat are nothing a screen reader should read */
  private place({ cells }: Row, from: number, to: number, type: 'TH' | 'TD', again: boolean): void {
    const y = this.pages.y;
    const height = this.heightOf(Math.max(...cells.map(({ lines }) => Math.min(lines.length, to))) - from);
    const [left, right] = [this.edges[0]!, this.edges.at(-1)!];
    if (type === 'TH') this.pages.adorn({ kind: 'area', x: left, y, width: right - left, height });
    cells.forEach(({ element, lines }, column) => {
      lines.slice(from, to).forEach((line, index) => {
        const x = this.table.figures[column] ? this.edges[column + 1]! - PADDING - widthOf(line.text, this.style[type].typeface) * this.columns.size : this.edges[column]! + PADDING;
        this.pages.set(again ? null : element, line, x, y + PADDING + index * this.leading, this.leading, this.style[type]);
      });
    });
    this.pages.y = y + height;
    this.pages.adorn({ kind: 'rule', x1: left, y1: this.pages.y, x2: right, y2: this.pages.y, width: RULE });
  }

  /** Frames the part of the table on this page. */
  private finish(): void {
    const [left, right, bottom] = [this.edges[0]!, this.edges.at(-1)!, this.pages.y];
    if (bottom === this.top) return;
    this.pages.adorn({ kind: 'rule', x1: left, y1: this.top, x2: right, y2: this.top, width: FRAME }, { kind: 'rule', x1: left, y1: bottom, x2: right, y2: bottom, width: FRAME });
    this.pages.adorn(...this.edges.map((x) => ({ kind: 'rule' as const, x1: x, y1: this.top, x2: x, y2: bottom, width: RULE })));
  }

  private rowOf(texts: string[], type: 'TH' | 'TD', section: Element): Row {
    const row = childOf(section, 'TR');
    const cells = texts.map((text, column) => ({
      element: childOf(row, type),
      lines: linesOf(text, this.columns.widths[column]! - 2 * PADDING, this.style[type].typeface, this.columns.size),
    }));
    return { cells, depth: cells.reduce((most, { lines }) => Math.max(most, lines.length), 0) };
  }

  private heightOf(lines: number): number {
    return lines === 0 ? 0 : lines * this.leading + 2 * PADDING;
  }
}
