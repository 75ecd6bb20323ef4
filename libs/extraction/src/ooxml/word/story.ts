import type { Reading } from '../../reading';
import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';
import { groundOf, PAPER, type Ground } from './ink';
import { runsOf } from './runs';
import type { Styles } from './styles';

/** Reads a story of WordprocessingML: the body, a header, a note, a comment, a text box. */
export class Story {
  constructor(
    private readonly reading: Reading,
    private readonly styles: Styles,
  ) {}

  read(parent: XmlElement, ground: Ground = PAPER): void {
    for (const element of childrenOf(parent)) {
      if (element.name === 'p') this.#paragraph(element, ground);
      else if (element.name === 'tbl') this.#table(element);
      else if (!PROPERTIES.has(element.name)) this.read(element, ground);
    }
  }

  #paragraph(paragraph: XmlElement, ground: Ground): void {
    const properties = child(paragraph, 'pPr');
    const level = this.styles.headingLevel(properties);
    const text = this.#text(paragraph, this.styles.isShaded(properties) ? null : ground);
    if (level > 0) this.reading.heading(level, text);
    else this.reading.paragraph(text);
  }

  /** The text that is shown; the rest of the paragraph goes where it belongs. */
  #text(paragraph: XmlElement, ground: Ground): string {
    const { text, withHidden, before, codes, labels, pictures, boxes } = runsOf(paragraph, this.styles, ground);
    if (withHidden !== text) this.reading.hidden('hidden-text', withHidden);
    if (before !== withHidden) this.reading.hidden('tracked-change', before);
    this.reading.hidden('formula', codes);
    this.reading.hidden('markup', labels.join('\n'));
    for (let count = 0; count < pictures; count += 1) this.reading.picture();
    for (const box of boxes) this.read(box, null);
    return text;
  }

  #table(table: XmlElement): void {
    const rows: string[][] = [];
    for (const row of rowsOf(table)) {
      const properties = child(row, 'trPr');
      const cells = this.#cells(row);
      if (child(properties, 'hidden')) this.reading.hidden('hidden-row', cells.join('\t'));
      else if (child(properties, 'del')) this.reading.hidden('tracked-change', cells.join('\t'));
      else rows.push(cells);
    }
    this.reading.table(rows);
  }

  /** One text for each column, so that columns stay in line over cells that are merged. */
  #cells(row: XmlElement): string[] {
    return unwrapped(row, 'tc').flatMap((cell) => {
      const properties = child(cell, 'tcPr');
      const span = Number(attribute(child(properties, 'gridSpan') ?? cell, 'val') ?? 1);
      return [this.#cellText(cell, groundOf(properties, null)), ...Array<string>(Math.min(Math.max(span, 1), COLUMNS) - 1).fill('')];
    });
  }

  #cellText(cell: XmlElement, ground: Ground): string {
    return childrenOf(cell)
      .map((element) => {
        if (element.name === 'p') return this.#text(element, ground);
        if (element.name === 'tbl') return rowsOf(element).map((row) => this.#cells(row).join('\t')).join('\n');
        return PROPERTIES.has(element.name) ? '' : this.#cellText(element, ground);
      })
      .filter((text) => text !== '')
      .join('\n');
  }
}

/** As many as a table of Word may have. */
const COLUMNS = 63;
const PROPERTIES = new Set(['sectPr', 'sdtPr', 'sdtEndPr', 'tcPr', 'tblPr', 'tblGrid', 'customXmlPr']);

const rowsOf = (table: XmlElement) => unwrapped(table, 'tr');

/** Rows and cells may stand within controls and changes. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((element) => (element.name === name ? [element] : PROPERTIES.has(element.name) ? [] : unwrapped(element, name)));
}
