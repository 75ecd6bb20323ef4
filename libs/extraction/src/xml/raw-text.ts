import type { Attributes, XmlListener } from './parse';
import { telling } from './telling';

/**
 * The second reader of every format made of XML: all text and every attribute that could carry some, whatever the elements mean. It knows
 * only which elements do not end a line, so that a number comes together that is split into runs.
 */
export class RawText implements XmlListener {
  readonly #lines: string[] = [];
  readonly #attributes = new Set<string>();
  #line = '';

  constructor(private readonly passedOver: (name: string, attributes: Attributes) => boolean = () => false) {}

  /** Within an element that is passed over. */
  #over = 0;

  open(name: string, attributes: Attributes, empty: boolean): void {
    if (this.#over > 0 || this.passedOver(name, attributes)) this.#over += 1;
    if (BREAKS.has(name)) this.#line += ' ';
    else if (!empty && !INLINE.has(name)) this.#end();
    for (const key in attributes) {
      const value = telling(key.slice(key.indexOf(':') + 1), attributes[key]!);
      if (value !== null && !key.startsWith('xmlns')) this.#attributes.add(value);
    }
  }

  close(name: string): void {
    if (this.#over > 0) this.#over -= 1;
    if (!BREAKS.has(name) && !INLINE.has(name) && !EMPTY.has(name)) this.#end();
  }

  text(text: string): void {
    if (this.#over === 0) this.#line += text;
  }

  aside(text: string): void {
    this.#attributes.add(text);
  }

  get lines(): string[] {
    this.#end();
    return this.#lines;
  }

  get attributes(): string[] {
    return [...this.#attributes];
  }

  get result(): string {
    return [...this.lines, ...this.#attributes].join('\n');
  }

  #end(): void {
    if (/\S/.test(this.#line)) this.#lines.push(this.#line);
    this.#line = '';
  }
}

const BREAKS = new Set(['br', 'cr', 'tab', 'line-break', 's', 'lineBreak', 'ptab']);

/** Runs and what may stand around or between them: WordprocessingML, DrawingML, SpreadsheetML, ODF, HTML. */
const INLINE = new Set([
  'r', 't', 'rPr', 'ins', 'del', 'delText', 'moveFrom', 'moveTo', 'hyperlink', 'smartTag', 'fldSimple', 'sdt', 'sdtContent', 'bdo', 'dir', 'fld', 'span', 'a', 'b', 'i', 'u', 'em', 'strong',
  'font', 'ruby', 'ruby-base', 'bookmark', 'noProof', 'char',
]);

/** Marks between runs that are empty, however they are written. */
const EMPTY = new Set([
  'proofErr', 'bookmarkStart', 'bookmarkEnd', 'lastRenderedPageBreak', 'softHyphen', 'noBreakHyphen', 'commentRangeStart', 'commentRangeEnd', 'permStart', 'permEnd', 'bookmark-start', 'bookmark-end',
  'rFonts', 'lang', 'sz', 'szCs', 'bCs', 'color', 'highlight', 'rStyle', 'soft-page-break',
]);
