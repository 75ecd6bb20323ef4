import type { Reading } from '../../reading';
import { attribute, child, childrenOf, textOf, Trees, type XmlElement } from '../../xml/tree';
import { RawText } from '../../xml/raw-text';
import type { XmlPackage } from '../package';
import { Grid } from './grid';
import type { ShowNumber } from './number-formats';
import { richText, type SharedStrings } from './shared-strings';

/** One worksheet: row after row, so that none is ever in memory as a tree. */
export class Sheet {
  readonly #grid: Grid;
  readonly #formulas = new Set<string>();

  constructor(
    private readonly reading: Reading,
    private readonly strings: SharedStrings,
    private readonly showNumber: ShowNumber,
    private readonly isUnseen: (style: string | undefined) => boolean,
  ) {
    this.#grid = new Grid(reading.limits.characters);
  }

  read(name: string, part: string, workbook: XmlPackage): void {
    const wanted = new Set(['row', 'col', 'headerFooter']);
    // Numbers of shared strings are no text.
    const raw = new RawText((element, attributes) => element === 'c' && attributes['t'] === 's');
    workbook.parse(part, raw, new Trees((element) => wanted.has(element), (element) => this.#take(element)));
    this.#grid.read(name, this.reading);
    this.reading.hidden('formula', [...this.#formulas].join('\n'));
  }

  #take(element: XmlElement): void {
    if (element.name === 'row') this.#row(element);
    else if (element.name === 'col') this.#column(element);
    else for (const text of childrenOf(element)) this.reading.hidden(text.name.endsWith('Header') ? 'header' : 'footer', textOf(text).replace(CODES, ' '));
  }

  #column(column: XmlElement): void {
    if (!isHidden(column, 'width')) return;
    this.#grid.hideColumns(Number(attribute(column, 'min')), Number(attribute(column, 'max')));
  }

  #row(row: XmlElement): void {
    const cells = new Map<number, string>();
    const unseen = new Set<number>();
    let column = 0;
    for (const cell of childrenOf(row)) {
      column = columnOf(attribute(cell, 'r')) ?? column + 1;
      const text = this.#textOf(cell);
      if (text === '') continue;
      cells.set(column, text);
      if (this.isUnseen(attribute(cell, 's'))) unseen.add(column);
    }
    this.#grid.addRow(isHidden(row, 'ht'), cells, unseen);
  }

  #textOf(cell: XmlElement): string {
    const formula = child(cell, 'f');
    if (formula) this.#formula(textOf(formula));
    const inline = child(cell, 'is');
    if (inline) return richText(inline);
    const stored = child(cell, 'v');
    if (!stored) return '';
    const value = textOf(stored);
    switch (attribute(cell, 't')) {
      case 's':
        return this.strings.at(Number(value)) ?? value;
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case undefined:
      case 'n':
        return this.#number(value, attribute(cell, 's'));
      default:
        return value;
    }
  }

  #number(value: string, style: string | undefined): string {
    if (value.trim() === '' || !Number.isFinite(Number(value))) return value;
    const shown = this.showNumber(Number(value), style);
    // A format of nothing but semicolons hides what is in the cell.
    if (shown.trim() === '') this.reading.hidden('hidden-text', value);
    return shown.trim();
  }

  /** Formulas that hold a text or a long number of their own. */
  #formula(text: string): void {
    if (/["']|[^\x20-\x7e]|\d{6}/.test(text)) this.#formulas.add(`=${text}`);
  }
}

/** What says in a header which side, which typeface, which size. */
const CODES = /&(?:"[^"]*"|\d{1,3}|[A-Za-z])/g;

function isHidden(element: XmlElement, size: 'width' | 'ht'): boolean {
  return ['1', 'true'].includes(attribute(element, 'hidden') ?? '') || Number(attribute(element, size) ?? 1) === 0;
}

/** Columns count from 1; null for a cell that does not say where it is. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,6}/.exec(reference ?? '')?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}
