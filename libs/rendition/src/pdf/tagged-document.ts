import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { Glyph } from './typeface';
import { xmpOf } from './xmp';

/** A font of this document, as far as pdfkit's types do not tell. */
interface EmbeddedFont {
  id: string;
  ref(): unknown;
  subset: { includeGlyph(id: number): number; glyphs: number[] };
  /** Of the glyphs of the subset: how wide they are, and what a reader is told that they mean. */
  widths: number[];
  unicode: number[][];
}

interface Internals {
  _id: Uint8Array;
  _root: { data: Record<string, unknown> };
  _font: EmbeddedFont;
  page: { fonts: Record<string, unknown> };
}

/** A character as the content of a page names it. */
export interface Sort {
  font: EmbeddedFont;
  /** Four hexadecimal digits. */
  code: string;
}

/**
 * A PDF 1.7 that follows PDF/UA-1 (ISO 14289-1) as far as pdfkit gets, without dates or chance. pdfkit shapes each word on its own,
 * which takes ten times as long as all else and does nothing for Hangul: glyphs are placed one by one here.
 */
export class TaggedDocument extends PDFDocument {
  private readonly embedded = new Map<string, EmbeddedFont>();
  private readonly sorts = new Map<Glyph, Map<number, Sort>>();

  /** @param seed the same for the same content, as the identifier is made from it */
  constructor(
    private readonly title: string,
    private readonly language: string,
    seed: string,
  ) {
    super({
      pdfVersion: '1.7', tagged: true, lang: language, displayTitle: true, autoFirstPage: false, margin: 0,
      // Or it names Helvetica, which nobody embeds.
      font: null as unknown as string,
      // It asks for a date at first; none is written.
      info: { Title: title, Producer: 'Open Plaza', Creator: 'Open Plaza', CreationDate: new Date(0) },
    });
    delete this.info.CreationDate;
    this.inside._id = createHash('sha256').update(seed).digest().subarray(0, 16);
  }

  sortOf(codePoint: number, glyph: Glyph): Sort {
    let known = this.sorts.get(glyph);
    if (!known) this.sorts.set(glyph, (known = new Map()));
    let sort = known.get(codePoint);
    if (!sort) known.set(codePoint, (sort = this.cast(codePoint, glyph)));
    this.inside.page.fonts[sort.font.id] ??= sort.font.ref();
    return sort;
  }

  /** Called by pdfkit for every line of the file. Its own takes letter by letter, each line into memory of its own. */
  _write(line: string | Uint8Array): void {
    WRITE.call(this, bytesOf(line));
  }

  /** Called by pdfkit for every line of a page, likewise. */
  override addContent(line: string | Uint8Array): this {
    super.addContent(bytesOf(line) as never);
    return this;
  }

  /** Called by pdfkit at the end. Its own writes a date, and leaves the title unescaped. */
  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(new TextEncoder().encode(xmpOf(this.title, this.language)));
    this.inside._root.data.Metadata = metadata;
  }

  /** A glyph that means one character already is taken again for another: for those without a shape of their own, or with the same. */
  private cast(codePoint: number, { face, id, advance }: Glyph): Sort {
    const font = this.fontOf(face.name, face.font);
    let index = font.subset.includeGlyph(id);
    if (font.unicode[index]) index = font.subset.glyphs.push(id) - 1;
    font.widths[index] = advance * 1000;
    font.unicode[index] = [codePoint];
    return { font, code: index.toString(16).padStart(4, '0') };
  }

  private fontOf(name: string, source: object): EmbeddedFont {
    let font = this.embedded.get(name);
    if (!font) {
      this.registerFont(name, source as never).font(name);
      this.embedded.set(name, (font = this.inside._font));
    }
    return font;
  }

  private get inside(): Internals {
    return this as unknown as Internals;
  }
}

/** The types of pdfkit do not have it. */
const WRITE = (PDFDocument.prototype as unknown as { _write(this: PDFKit.PDFDocument, bytes: Uint8Array): void })._write;
const bytesOf = (line: string | Uint8Array): Uint8Array => (typeof line === 'string' ? Buffer.from(`${line}\n`, 'latin1') : line);
