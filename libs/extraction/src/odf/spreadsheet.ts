import { Grid } from '../ooxml/sheet/grid';
import type { Reading } from '../reading';
import type { Attributes, XmlListener } from '../xml/parse';
import { attribute, Trees, type XmlElement } from '../xml/tree';
import type { OdfStory } from './story';
import type { OdfStyles } from './styles';
import { cellsOf, isHiddenRow, repeated } from './table';

/** The sheets of a spreadsheet as they come, row after row. */
export class OdfSheets implements XmlListener {
  readonly #trees = new Trees((name) => ROW_OR_STYLE.has(name), (element) => this.#take(element));
  readonly #formulas = new Set<string>();
  #sheet: { name: string; hidden: boolean; grid: Grid; columns: number } | null = null;
  #count = 0;
  #within = 0;

  constructor(
    private readonly reading: Reading,
    private readonly styles: OdfStyles,
    private readonly story: OdfStory,
  ) {}

  open(name: string, attributes: Attributes): void {
    this.#trees.open(name, attributes);
    if (ROW_OR_STYLE.has(name)) this.#within += 1;
    if (this.#within > 0) return;
    if (name === 'table') this.#begin(attributes);
    else if (name === 'table-column' && this.#sheet) this.#column({ name, attributes, children: [] });
  }

  text(text: string): void {
    this.#trees.text(text);
  }

  close(name: string): void {
    this.#trees.close();
    if (ROW_OR_STYLE.has(name)) this.#within -= 1;
    else if (this.#within === 0 && name === 'table') this.#end();
  }

  #begin(attributes: Attributes): void {
    this.#count += 1;
    const name = attributes['table:name'] ?? '';
    const hidden = this.styles.hides('table', attributes['table:style-name']) || attributes['table:visibility'] === 'collapse';
    this.#sheet = { name, hidden, grid: new Grid(this.reading.limits.characters), columns: 0 };
  }

  #column(column: XmlElement): void {
    const from = this.#sheet!.columns + 1;
    this.#sheet!.columns += repeated(column, 'number-columns-repeated');
    if (isHiddenRow(column)) this.#sheet!.grid.hideColumns(from, this.#sheet!.columns);
  }

  #take(element: XmlElement): void {
    if (element.name === 'style') return this.styles.add(element);
    const cells = new Map<number, string>();
    let column = 1;
    for (const { cell, columns } of cellsOf(element)) {
      const text = this.story.cellText(cell);
      for (let repeat = 0; text !== '' && repeat < columns; repeat += 1) cells.set(column + repeat, text);
      column += columns;
      const formula = attribute(cell, 'formula');
      if (formula) this.#formulas.add(formula);
    }
    // A row that is repeated says the same again.
    this.#sheet?.grid.addRow(isHiddenRow(element), cells);
  }

  #end(): void {
    const { name, hidden, grid } = this.#sheet!;
    this.#sheet = null;
    if (hidden) {
      this.reading.hidden('hidden-sheet', name);
      this.reading.apart('hidden-sheet', () => grid.read(name, this.reading));
    } else {
      this.reading.page(this.#count);
      grid.read(name, this.reading);
    }
    this.reading.hidden('formula', [...this.#formulas].join('\n'));
    this.#formulas.clear();
  }
}

const ROW_OR_STYLE = new Set(['table-row', 'style']);
