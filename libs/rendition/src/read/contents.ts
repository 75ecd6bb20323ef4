import type { Pdfium } from './pdfium';

const UNMARKED = -1;
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** The texts of a page, by the number their content is marked with; under −1 what is marked with none. */
export function contentsOf(pdfium: Pdfium, page: number): Map<number, string> {
  const { call } = pdfium;
  const letters = lettersOf(pdfium, page);
  const contents = new Map<number, string[]>();
  const add = (mark: number, text: string) => contents.set(mark, contents.get(mark) ?? []).get(mark)!.push(text);
  const count = call._FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) {
    const object = call._FPDFPage_GetObject(page, index);
    const text = letters.get(object);
    letters.delete(object);
    if (text !== undefined) add(call._FPDFPageObj_GetMarkedContentID(object), text);
  }
  // Text of objects within objects, which nothing here makes, is not left out.
  for (const text of letters.values()) add(UNMARKED, text);
  return new Map([...contents].map(([mark, texts]) => [mark, texts.join(mark === UNMARKED ? '\n' : '')]));
}

/** As PDFium reads the letters of each object. Of what it makes up between objects, line ends and spaces, a gap within a line counts. */
function lettersOf({ call }: Pdfium, page: number): Map<number, string> {
  const belongTogether = (one: number, other: number) => one !== 0 && call._FPDFPageObj_GetMarkedContentID(one) === call._FPDFPageObj_GetMarkedContentID(other);
  const letters = new Map<number, string>();
  const textPage = call._FPDFText_LoadPage(page);
  try {
    let [before, gap] = [0, false];
    const count = call._FPDFText_CountChars(textPage);
    for (let index = 0; index < count; index += 1) {
      // Of a hyphen at the end of a line PDFium thinks that a word was broken there: nothing here breaks one so.
      const letter = call._FPDFText_IsHyphen(textPage, index) === 1 ? HYPHEN : call._FPDFText_GetUnicode(textPage, index);
      if (call._FPDFText_IsGenerated(textPage, index) !== 0) {
        gap = letter === SPACE;
        continue;
      }
      const object = call._FPDFText_GetTextObject(textPage, index);
      const text = (gap && belongTogether(before, object) ? ' ' : '') + String.fromCodePoint(letter);
      letters.set(object, (letters.get(object) ?? '') + text);
      [before, gap] = [object, false];
    }
  } finally {
    call._FPDFText_ClosePage(textPage);
  }
  return letters;
}
