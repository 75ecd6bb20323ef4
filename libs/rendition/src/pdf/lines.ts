import type { Typeface } from './typeface';

export interface Line {
  text: string;
  /** From the left edge, in points: what goes on is indented as its beginning was. */
  indent: number;
  /** It begins where the text itself begins a line; any other only continues one, without a character in between. */
  begins: boolean;
}

const SPACE = 0x20;
/** Indents may take this part of the width. */
const DEEPEST = 0.4;

/**
 * Breaks a text into lines of a width in points. Hangul breaks between words, as Korean is typed; a word that is wider than a
 * line breaks anywhere. The space at which a line breaks stays at its end, so that the lines together are the text.
 */
export function linesOf(text: string, width: number, typeface: Typeface, size: number): Line[] {
  return text.split('\n').flatMap((line) => broken(line, width / size, typeface).map((one, index) => ({ ...one, indent: one.indent * size, begins: index === 0 })));
}

/** In parts of the type size. */
export function widthOf(text: string, typeface: Typeface): number {
  let width = 0;
  for (const character of text) width += typeface.glyphOf(character.codePointAt(0)!).advance;
  return width;
}

/** All in parts of the type size. */
function broken(text: string, width: number, typeface: Typeface): { text: string; indent: number }[] {
  const firstWord = text.search(/[^ ]|$/);
  const indent = Math.min(firstWord * typeface.glyphOf(SPACE).advance, width * DEEPEST);
  const lines: { text: string; indent: number }[] = [];
  let start = 0;
  let reach = 0;
  /** Where the last word of this line begins, and how far the line reaches before it. */
  let word = { at: 0, reach: 0 };
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at)!;
    const { advance } = typeface.glyphOf(codePoint);
    // A space never begins a line, and what has no width belongs to the character before it.
    if (reach + advance > width && codePoint !== SPACE && advance > 0 && at > start && at > firstWord) {
      const end = word.at > start ? word : { at, reach };
      lines.push({ text: text.slice(start, end.at), indent: lines.length === 0 ? 0 : indent });
      start = end.at;
      reach = indent + reach - end.reach;
      word = { at: start, reach: indent };
    }
    reach += advance;
    at += codePoint > 0xffff ? 2 : 1;
    if (codePoint === SPACE && at > firstWord) word = { at, reach };
  }
  return [...lines, { text: text.slice(start), indent: lines.length === 0 ? 0 : indent }];
}
