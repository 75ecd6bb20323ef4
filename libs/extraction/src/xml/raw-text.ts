import { parseXml, type Attributes, type XmlListener } from './parse';
import { telling } from './telling';

export const looksLikeXml = (bytes: Buffer) => /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*<\0?[!?\w]/.test(bytes.toString('latin1', 0, 64));

export function rawText(xml: string): string {
  const raw = new RawText();
  parseXml(xml, raw);
  return raw.result;
}

/**
 * The second reader of every format made of XML: all text and every attribute that could carry some, whatever the elements mean. It knows
 * only which elements do not end a line, so that a number comes together that is split into runs.
 */
export class RawText implements XmlListener {
  readonly #lines: string[] = [];
  readonly #attributes = new Set<string>();
  readonly #names = new Set<string>();
  #line = '';
  /** How deep the parser stands in an element that is passed over. */
  #over = 0;
  /** And how deep in properties of a run, which end no line whatever stands in them. */
  #properties = 0;

  constructor(private readonly passedOver: (name: string, attributes: Attributes) => boolean = () => false) {}

  open(name: string, attributes: Attributes, empty: boolean): void {
    if (this.#over > 0 || this.passedOver(name, attributes)) this.#over += 1;
    if (this.#properties > 0 || PROPERTIES.test(name)) this.#properties += 1;
    else if (BREAKS.has(name)) this.#line += ' ';
    else if (!empty && !INLINE.has(name)) this.#end();
    this.#name(name);
    for (const key in attributes) {
      this.#name(key);
      const value = telling(key.slice(key.indexOf(':') + 1), attributes[key]!);
      if (value !== null && !key.startsWith('xmlns')) this.#attributes.add(value);
    }
  }

  close(name: string): void {
    if (this.#over > 0) this.#over -= 1;
    if (this.#properties > 0) this.#properties -= 1;
    else if (!BREAKS.has(name) && !INLINE.has(name) && !EMPTY.has(name)) this.#end();
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

  /** Elements and attributes may bear any name. */
  #name(name: string): void {
    if (this.#names.has(name)) return;
    this.#names.add(name);
    if (telling('', name) !== null) this.#attributes.add(name);
  }

  #end(): void {
    if (/\S/.test(this.#line)) this.#lines.push(this.#line);
    this.#line = '';
  }
}

const BREAKS = new Set(['br', 'cr', 'tab', 'line-break', 's', 'lineBreak', 'ptab']);

/** `rPr` and its like, in every format of Office. */
const PROPERTIES = /Pr$/;

/** Runs and what may stand around them: WordprocessingML, DrawingML, SpreadsheetML, ODF, HTML, SVG. */
const INLINE = new Set([
  'r', 't', 'ins', 'del', 'delText', 'moveFrom', 'moveTo', 'hyperlink', 'smartTag', 'fldSimple', 'sdt', 'sdtContent', 'bdo', 'dir', 'fld', 'span', 'a', 'b', 'i', 'u', 'em', 'strong', 'font', 'ruby',
  'ruby-base', 'bookmark', 'tspan',
]);

/** Marks between runs, which are empty however they are written. */
const EMPTY = new Set([
  'proofErr', 'bookmarkStart', 'bookmarkEnd', 'lastRenderedPageBreak', 'softHyphen', 'noBreakHyphen', 'commentRangeStart', 'commentRangeEnd', 'permStart', 'permEnd', 'bookmark-start', 'bookmark-end',
  'soft-page-break',
]);
