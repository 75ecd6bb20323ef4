import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { FontFile } from './harfbuzz';

/** One font file. Read when a character first needs it, then kept: it never changes. */
export interface Face {
  name: string;
  /** Its characters and measures. */
  font: Font;
  /** Its shapes. */
  file: FontFile;
}

export interface Glyph {
  face: Face;
  /** In the face. */
  id: number;
  /** In parts of the type size. */
  advance: number;
  /** No face has the character: what is seen is 〓, which printers put where a type is missing. What it means, the file says all the same. */
  standsIn: boolean;
}

const STAND_IN = 0x3013;

const FILES = {
  // Every Hangul syllable, and the signs of KS X 1001: circled numbers, units, lines.
  regular: '@expo-google-fonts/gothic-a1/400Regular/GothicA1_400Regular.ttf',
  bold: '@expo-google-fonts/gothic-a1/700Bold/GothicA1_700Bold.ttf',
  // 8,138 Hanja, and little else that Gothic A1 lacks.
  'regular-hanja': '@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
  'bold-hanja': '@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf',
};

const faces = new Map<string, Face>();

function faceOf(name: keyof typeof FILES): Face {
  let face = faces.get(name);
  if (!face) {
    const bytes = readFileSync(require.resolve(FILES[name]));
    faces.set(name, (face = { name, font: create(bytes) as Font, file: new FontFile(bytes) }));
  }
  return face;
}

/** One weight: which face has a character, and how wide it is. */
export class Typeface {
  private readonly glyphs = new Map<number, Glyph>();

  constructor(private readonly weight: 'regular' | 'bold') {}

  glyphOf(codePoint: number): Glyph {
    let glyph = this.glyphs.get(codePoint);
    if (!glyph) this.glyphs.set(codePoint, (glyph = this.find(codePoint)));
    return glyph;
  }

  private find(codePoint: number): Glyph {
    for (const name of [this.weight, `${this.weight}-hanja`] as const) {
      const face = faceOf(name);
      if (!face.font.hasGlyphForCodePoint(codePoint)) continue;
      const { id, advanceWidth } = face.font.glyphForCodePoint(codePoint);
      return { face, id, advance: advanceWidth / face.font.unitsPerEm, standsIn: false };
    }
    return { ...this.glyphOf(STAND_IN), standsIn: true };
  }
}

export const REGULAR = new Typeface('regular');
export const BOLD = new Typeface('bold');
