import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { EmbeddedFont, type Sort } from './embedded-font';
import type { Face, Typeface } from './typeface';
import { xmpOf } from './xmp';

interface Internals {
  _id: Uint8Array;
  _root: { data: Record<string, unknown> };
  page: { fonts: Record<string, unknown> };
}

/**
 * A PDF 1.7 that follows PDF/UA-1 (ISO 14289-1) as far as pdfkit gets, without dates or chance. pdfkit shapes each word on its own,
 * which takes ten times as long as all else and does nothing for Hangul: glyphs are placed one by one here.
 */
export class TaggedDocument extends PDFDocument {
  private readonly fonts = new Map<Face, EmbeddedFont>();
  private readonly sorts = new Map<Typeface, Map<number, Sort>>();

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

  sortOf(codePoint: number, typeface: Typeface): Sort {
    let sorts = this.sorts.get(typeface);
    if (!sorts) this.sorts.set(typeface, (sorts = new Map()));
    let sort = sorts.get(codePoint);
    if (!sort) {
      const glyph = typeface.glyphOf(codePoint);
      sorts.set(codePoint, (sort = this.fontOf(glyph.face).cast(codePoint, glyph)));
    }
    return sort;
  }

  /** The page that is open names it so. */
  nameOf(font: EmbeddedFont): string {
    this.inside.page.fonts[font.id] ??= font.reference;
    return font.id;
  }

  override end(): void {
    for (const font of this.fonts.values()) font.embed();
    super.end();
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

  private fontOf(face: Face): EmbeddedFont {
    let font = this.fonts.get(face);
    if (!font) this.fonts.set(face, (font = new EmbeddedFont(this, `F${this.fonts.size + 1}`, face)));
    return font;
  }

  private get inside(): Internals {
    return this as unknown as Internals;
  }
}

/** The types of pdfkit do not have it. */
const WRITE = (PDFDocument.prototype as unknown as { _write(this: PDFKit.PDFDocument, bytes: Uint8Array): void })._write;
const bytesOf = (line: string | Uint8Array): Uint8Array => (typeof line === 'string' ? Buffer.from(`${line}\n`, 'latin1') : line);
