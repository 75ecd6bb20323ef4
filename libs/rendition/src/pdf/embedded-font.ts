import type { Face, Glyph } from './typeface';

/** A character as the content of a page names it. */
export interface Sort {
  font: EmbeddedFont;
  /** Two bytes of a string in parentheses. */
  code: string;
  standsIn: boolean;
}

/** So many codes are mapped in one range: none may reach over its first byte (ISO 32000-1, 9.10.3). */
const RANGE = 256;

/**
 * What a document uses of a face, as a composite font (ISO 32000-1, 9.7): each character has a code of its own, the next one free, also
 * where two have the same glyph, so that a reader is told of each which one it is.
 */
export class EmbeddedFont {
  readonly reference: PDFKit.PDFKitReference;
  /** By code; the first is of no character. */
  private readonly glyphs = [0];
  private readonly widths = [0];
  private readonly characters = ['\0'];

  constructor(
    private readonly document: PDFKit.PDFDocument,
    readonly id: string,
    private readonly face: Face,
  ) {
    this.reference = document.ref({});
  }

  cast(codePoint: number, { id, advance, standsIn }: Glyph): Sort {
    const code = this.glyphs.push(id) - 1;
    this.widths.push(advance * 1000);
    this.characters.push(String.fromCodePoint(codePoint));
    return { font: this, code: literal(code), standsIn };
  }

  /** Writes it, when no character will follow any more. */
  embed(): void {
    const { font, file } = this.face;
    const scale = 1000 / font.unitsPerEm;
    const name = `${this.tag}+${font.postscriptName}`;
    const { minX, minY, maxX, maxY } = font.bbox;
    const descriptor = this.write({
      Type: 'FontDescriptor', FontName: name, Flags: SYMBOLIC, FontBBox: [minX, minY, maxX, maxY].map((at) => at * scale), ItalicAngle: font.italicAngle,
      Ascent: font.ascent * scale, Descent: font.descent * scale, CapHeight: (font.capHeight || font.ascent) * scale, XHeight: (font.xHeight || 0) * scale, StemV: 0,
      FontFile2: this.write({}, file.subset(this.glyphs)),
    });
    const descendant = this.write({
      Type: 'Font', Subtype: 'CIDFontType2', BaseFont: name, CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor, W: [0, this.widths], CIDToGIDMap: this.write({}, Buffer.from(Uint16Array.from(this.glyphs).buffer).swap16()),
    });
    Object.assign(this.reference.data, {
      Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H', DescendantFonts: [descendant], ToUnicode: this.write({}, Buffer.from(this.characterMap(), 'latin1')),
    });
    this.reference.end(undefined);
  }

  /** Six capitals tell a part of a font from all others of it (9.6.4). */
  private get tag(): string {
    return Array.from({ length: 6 }, (_, index) => String.fromCharCode((this.id.charCodeAt(index + 1) || 73) + 17)).join('');
  }

  private write(data: object, stream?: Uint8Array): PDFKit.PDFKitReference {
    const reference = this.document.ref(data);
    reference.end(stream);
    return reference;
  }

  /** Which characters the codes are. */
  private characterMap(): string {
    const ranges: string[] = [];
    for (let first = 0; first < this.characters.length; first += RANGE) {
      const characters = this.characters.slice(first, first + RANGE).map((character) => `<${Buffer.from(character, 'utf16le').swap16().toString('hex')}>`);
      ranges.push(`<${hex(first)}> <${hex(first + characters.length - 1)}> [${characters.join(' ')}]`);
    }
    return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
  }
}

/** Its codes are no standard encoding. */
const SYMBOLIC = 4;
/** A string's parentheses nest, a backslash takes the next sign as it is, and an end of line reads as a line feed (7.3.4.2). */
const literal = (code: number): string => String.fromCharCode(code >> 8, code & 0xff).replace(/[()\\]/g, '\\$&').replace('\r', '\\r');
const hex = (code: number): string => code.toString(16).padStart(4, '0');
