import type { Reading } from '../reading';
import { attribute, childrenOf, isElement, textOf, type XmlElement } from '../xml/tree';
import type { Changes } from './changes';
import type { OdfStyles } from './styles';
import { cellsOf, isHiddenRow, rowsOf } from './table';

/** A paragraph as it stands, with what is hidden in it, and as it was before it was changed. */
interface Line {
  text: string;
  withHidden: string;
  before: string;
}

/** Reads text of ODF in its order: a body, a header, a cell, a shape (OpenDocument 1.3 part 3, 5 and 6). */
export class OdfStory {
  constructor(
    private readonly reading: Reading,
    private readonly styles: OdfStyles,
    private readonly changes: Changes | null = null,
  ) {}

  read(parent: XmlElement, isTitle = false): void {
    for (const element of childrenOf(parent)) this.#block(element, isTitle);
  }

  #block(element: XmlElement, isTitle: boolean): void {
    switch (element.name) {
      case 'h':
        return this.reading.heading(Number(attribute(element, 'outline-level') ?? 1), this.text(element));
      case 'p': {
        const text = this.text(element);
        const level = isTitle ? 2 : this.styles.headingLevel(attribute(element, 'style-name'));
        return level > 0 ? this.reading.heading(level, text) : this.reading.paragraph(text);
      }
      case 'table':
        return this.#table(element);
      default:
        return this.#around(element, isTitle);
    }
  }

  /** What is no paragraph: frames and shapes, what stands beside the text, and whatever encloses blocks. */
  #around(element: XmlElement, isTitle: boolean): void {
    const place = BESIDE.get(element.name);
    if (place) return this.reading.apart(place, () => this.read(element));
    if (element.name === 'title' || element.name === 'desc') return this.reading.hidden('markup', textOf(element));
    if (element.name === 'image') this.reading.picture();
    this.read(element, isTitle || attribute(element, 'class') === 'title');
  }

  /** The text that a paragraph shows; what else stands in it goes where it belongs. */
  text(paragraph: XmlElement): string {
    const line: Line = { text: '', withHidden: '', before: '' };
    this.#gather(paragraph, line, this.styles.hides('paragraph', attribute(paragraph, 'style-name')));
    if (line.withHidden !== line.text) this.reading.hidden('hidden-text', line.withHidden);
    if (line.before !== line.withHidden) this.reading.hidden('tracked-change', line.before);
    return line.text;
  }

  #gather(parent: XmlElement, line: Line, hidden: boolean): void {
    for (const node of parent.children) {
      if (!isElement(node)) this.#write(node.replace(/\s+/g, ' '), line, hidden);
      else if (node.name === 's') this.#write(' '.repeat(Math.min(Number(attribute(node, 'c') ?? 1), 100)), line, hidden);
      else if (node.name === 'tab') this.#write('\t', line, hidden);
      else if (node.name === 'line-break') this.#write('\n', line, hidden);
      else if (node.name.startsWith('change')) line.before += this.changes?.pass(node) ?? '';
      else if (INLINE.has(node.name)) this.#gather(node, line, hidden || this.styles.hides('text', attribute(node, 'style-name')));
      else if (node.name.startsWith('hidden-')) this.#write(attribute(node, 'string-value') ?? textOf(node), line, true);
      else if (BESIDE.has(node.name) || childrenOf(node).length > 0 || node.name === 'image') this.#around(node, false);
      else this.#write(textOf(node), line, hidden);
    }
  }

  #write(text: string, line: Line, hidden: boolean): void {
    if (!this.changes?.isAddition) line.before += text;
    line.withHidden += text;
    if (!hidden) line.text += text;
  }

  #table(table: XmlElement): void {
    const rows: string[][] = [];
    for (const row of rowsOf(table)) {
      const texts: string[] = [];
      for (const { cell, columns } of cellsOf(row)) texts.push(this.cellText(cell), ...Array<string>(columns - 1).fill(''));
      if (isHiddenRow(row)) this.reading.hidden('hidden-row', texts.join('\t'));
      else rows.push(texts);
    }
    this.reading.table(rows);
  }

  /** All that a cell shows, tables within it too. */
  cellText(cell: XmlElement): string {
    const lines: string[] = [];
    for (const element of childrenOf(cell)) {
      if (element.name === 'p' || element.name === 'h') lines.push(this.text(element));
      else if (element.name === 'table') for (const row of rowsOf(element)) lines.push(cellsOf(row).map((each) => this.cellText(each.cell)).join('\t'));
      else if (LISTS.has(element.name)) lines.push(this.cellText(element));
      else this.#around(element, false);
    }
    return lines.filter((line) => line.trim() !== '').join('\n');
  }
}

const LISTS = new Set(['list', 'list-item', 'list-header', 'section', 'numbered-paragraph']);
const INLINE = new Set(['span', 'a', 'ruby', 'ruby-base', 'meta', 'meta-field', 'bookmark-ref', 'reference-ref']);
const BESIDE = new Map([['note', 'note'], ['annotation', 'comment'], ['notes', 'note'], ['tracked-changes', 'tracked-change'], ['ruby-text', 'hidden-text'], ['forms', 'markup'], ['scripts', 'markup']] as const) as ReadonlyMap<
  string,
  'note' | 'comment' | 'tracked-change' | 'hidden-text' | 'markup'
>;
