import { Unreadable } from '../unreadable';
import { attribute, childrenOf, isElement, isHidden, type HtmlElement } from './elements';

const GROUPS = new Set(['tbody', 'thead', 'tfoot']);

export interface HtmlRow {
  row: HtmlElement;
  hidden: boolean;
}

/** The rows of a table, not of those within it. */
export function rowsOf(table: HtmlElement, hidden = false): HtmlRow[] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((element) => {
      const unseen = hidden || isHidden(element);
      if (element.tagName === 'tr') return [{ row: element, hidden: unseen }];
      return GROUPS.has(element.tagName) ? rowsOf(element, unseen) : [];
    });
}

/** Captions and whatever else a table has beside its rows. */
export const besideRows = (table: HtmlElement) => childrenOf(table).filter((node) => !isElement(node) || !(node.tagName === 'tr' || GROUPS.has(node.tagName)));

/** As many columns or rows as a cell may reach over. */
const SPAN = 1_000;

/** Keeps columns in line where cells reach over several of them, or down into the rows below. */
export class HtmlColumns {
  /** How many more rows a cell from above fills each column. */
  readonly #filled: number[] = [];
  #count = 0;

  constructor(private readonly most: number) {}

  /** @returns the texts of a row, an empty one for each column that another cell fills */
  line(cells: { cell: HtmlElement; text: string }[]): string[] {
    const texts: string[] = [];
    for (const { cell, text } of cells) {
      this.#pass(texts);
      const [columns, rows] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let column = 0; column < columns; column += 1) {
        this.#filled[texts.length] = rows - 1;
        texts.push(column === 0 ? text : '');
      }
    }
    this.#pass(texts);
    this.#count += texts.length;
    if (this.#count > this.most) throw new Unreadable('too-large', 'cells');
    return texts;
  }

  #pass(texts: string[]): void {
    while ((this.#filled[texts.length] ?? 0) > 0) {
      this.#filled[texts.length]! -= 1;
      texts.push('');
    }
  }
}

const span = (cell: HtmlElement, name: string) => Math.min(Math.max(Math.trunc(Number(attribute(cell, name))) || 1, 1), SPAN);
