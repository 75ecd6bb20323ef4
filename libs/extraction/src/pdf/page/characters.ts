import type { Handle } from '@plaza/pdfium';
import type { Pdfium } from '../pdfium';

/** In points, from the lower left of the page. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

export interface Character {
  text: string;
  /** As high as its line. */
  box: Box;
  /** Only as large as what is drawn of it. */
  ink: Box;
  /** As high as its font is written, in points. */
  size: number;
  /** How far it is turned, in quarters: 0 upright. */
  turned: number;
  /** The text object that draws it; 0 when the page has no such character, as with many spaces. */
  object: Handle;
  /** Its font says of no character that it is this one. */
  unmapped: boolean;
}

/** Reads the text of a page: PDFium takes as long to find it as all that is then asked of it does. */
export function withText<Found>({ call }: Pdfium, page: Handle, read: (text: Handle) => Found): Found {
  const text = call._FPDFText_LoadPage(page);
  try {
    return read(text);
  } finally {
    call._FPDFText_ClosePage(text);
  }
}

/** All characters of a text in the order of its page's content, line ends included, whether they are to be seen or not. */
export function charactersIn(pdfium: Pdfium, text: Handle): Character[] {
  const { call } = pdfium;
  const count = Math.max(0, call._FPDFText_CountChars(text));
  return Array.from({ length: count }, (_, index) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.floats((first) => call._FPDFText_GetLooseCharBox(text, index, first!)) ?? [];
    const [inkLeft = 0, inkRight = 0, inkBottom = 0, inkTop = 0] = pdfium.doubles((first, second, third, fourth) => call._FPDFText_GetCharBox(text, index, first!, second!, third!, fourth!)) ?? [];
    const [, , across = 0, up = 1] = pdfium.floats((first) => call._FPDFText_GetMatrix(text, index, first!)) ?? [];
    const unicode = call._FPDFText_GetUnicode(text, index);
    return {
      text: unicode === HYPHEN ? '-' : String.fromCodePoint(unicode),
      box: { left, bottom, right, top },
      ink: { left: inkLeft, right: inkRight, bottom: inkBottom, top: inkTop },
      size: call._FPDFText_GetFontSize(text, index) * Math.hypot(across, up) || top - bottom,
      turned: Math.round(Math.max(0, call._FPDFText_GetCharAngle(text, index)) / (Math.PI / 2)) % 4,
      object: call._FPDFText_GetTextObject(text, index),
      unmapped: call._FPDFText_HasUnicodeMapError(text, index) === 1,
    };
  });
}

/** What PDFium makes of a hyphen at the end of a line. */
const HYPHEN = 2;

/** What PDFium itself makes of it. */
export function plainTextIn({ call }: Pdfium, text: Handle): string {
  const count = Math.max(0, call._FPDFText_CountChars(text));
  const pointer = call.wasmExports.malloc((count + 1) * 2);
  try {
    const written = call._FPDFText_GetText(text, 0, count, pointer);
    return Buffer.from(call.HEAPU8.buffer, pointer, Math.max(0, written - 1) * 2).toString('utf16le').replaceAll(String.fromCharCode(HYPHEN), '-');
  } finally {
    call.wasmExports.free(pointer);
  }
}

export const plainTextOf = (pdfium: Pdfium, page: Handle): string => withText(pdfium, page, (text) => plainTextIn(pdfium, text));
