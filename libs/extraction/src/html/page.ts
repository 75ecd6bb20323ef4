import { parse } from 'parse5';
import type { Reading } from '../reading';
import { Unreadable } from '../unreadable';
import { telling } from '../xml/telling';
import { attribute, childrenOf, INLINE, isComment, isDoctype, isElement, isHidden, isText, UNSHOWN, type HtmlElement, type HtmlNode } from './elements';
import { besideRows, HtmlColumns, rowsOf } from './rows';

/** Beyond it, a walk would run out of stack; browsers stop at 512. */
const DEPTH = 1_000;

/** Reads a page in the order in which it stands; nothing of it is run or fetched. */
export class HtmlPage {
  #line = '';
  #heading = 0;
  #depth = 0;
  /** Within a cell, lines go here. */
  #cell: string[] | null = null;
  readonly #attributes = new Set<string>();
  readonly files: { name: string; bytes: Buffer }[] = [];

  constructor(private readonly reading: Reading) {}

  read(html: string): void {
    this.#walk(parse(html));
    this.#end();
    this.reading.hidden('markup', [...this.#attributes].join('\n'));
  }

  #walk(node: HtmlNode): void {
    if (isText(node)) this.#write(node.value.replace(/[ \t\r\n\f]+/g, ' '));
    else if (isComment(node)) this.reading.hidden('markup', node.data);
    else if (isDoctype(node)) this.reading.again(`${node.publicId}\n${node.systemId}`);
    else if (isElement(node)) this.#element(node);
    else this.#all(node);
  }

  #all(node: HtmlNode): void {
    this.#depth += 1;
    if (this.#depth > DEPTH) throw new Unreadable('too-large', 'html-depth');
    for (const child of childrenOf(node)) this.#walk(child);
    this.#depth -= 1;
  }

  #element(element: HtmlElement): void {
    const { tagName } = element;
    this.#takeAttributes(element);
    if (UNSHOWN.has(tagName) || isHidden(element)) return this.#aside(element, tagName === 'head' || UNSHOWN.has(tagName) ? 'markup' : 'hidden-text');
    if (tagName === 'br') return this.#end();
    if (tagName === 'img') return this.reading.picture();
    if (tagName === 'input') return this.#write(` ${attribute(element, 'value') ?? ''} `);
    if (tagName === 'table' && this.#cell === null) return this.#table(element);
    if (INLINE.has(tagName)) return this.#inline(element);
    const heading = /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : 0;
    this.#end();
    this.#heading = heading || this.#heading;
    this.#all(element);
    this.#end();
    if (heading) this.#heading = 0;
  }

  /** The sign of a note is no digit of the number before it. */
  #inline(element: HtmlElement): void {
    const raised = element.tagName === 'sup' || element.tagName === 'sub';
    if (raised) this.#write(' ');
    this.#all(element);
    if (raised) this.#write(' ');
  }

  #table(table: HtmlElement): void {
    this.#end();
    const columns = new HtmlColumns(this.reading.limits.characters);
    const rows: string[][] = [];
    for (const { row, hidden } of rowsOf(table)) {
      this.#takeAttributes(row);
      const cells = childrenOf(row).flatMap((node) => this.#cells(node, hidden));
      const line = columns.line(cells);
      if (hidden) this.reading.hidden('hidden-text', line.join('\t'));
      else if (cells.length > 0) rows.push(line);
    }
    this.reading.table(rows);
    for (const node of besideRows(table)) this.#walk(node);
  }

  /** What stands in a row is a cell, or belongs to the text around the table. */
  #cells(node: HtmlNode, hidden: boolean): { cell: HtmlElement; text: string }[] {
    if (!isElement(node) || (node.tagName !== 'td' && node.tagName !== 'th')) this.#walk(node);
    else if (isHidden(node) && !hidden) this.#aside(node, 'hidden-text');
    else return [{ cell: node, text: this.#textOf(node) }];
    return [];
  }

  #textOf(element: HtmlElement): string {
    const around = this.#cell;
    const lines: string[] = [];
    this.#cell = lines;
    this.#takeAttributes(element);
    this.#all(element);
    this.#end();
    this.#cell = around;
    return lines.join('\n');
  }

  #aside(element: HtmlElement, place: 'markup' | 'hidden-text'): void {
    const line = this.#line;
    this.#line = '';
    this.reading.hidden(place, element.tagName === 'input' ? attribute(element, 'value') : this.#textOf(element));
    this.#line = line;
  }

  #takeAttributes({ tagName, attrs }: HtmlElement): void {
    for (const name of [tagName, ...attrs.map((each) => each.name)]) if (telling('', name) !== null) this.#attributes.add(name);
    for (const { name, value } of attrs) {
      const data = /^data:[^,]{0,200};base64,/i.exec(value);
      const bytes = data && Buffer.from(value.slice(data[0].length), 'base64');
      if (bytes && /^data:image\//i.test(value)) this.reading.encoded(bytes);
      else if (bytes) this.files.push({ name, bytes });
      const told = data ? null : telling(name, value);
      if (told !== null) this.#attributes.add(told);
    }
  }

  #write(text: string): void {
    this.#line += text;
  }

  #end(): void {
    const line = this.#line.trim();
    this.#line = '';
    if (line === '') return;
    if (this.#cell) this.#cell.push(line);
    else if (this.#heading) this.reading.heading(this.#heading, line);
    else this.reading.paragraph(line);
  }
}
