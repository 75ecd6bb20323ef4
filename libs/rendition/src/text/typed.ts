const LINE_ENDS = /\r\n|[\r\v\f\x85\u2028\u2029]/g;
const TABS = /\t/g;
/** Every other space, and the two fillers of Hangul that are as wide as a syllable. */
const SPACES = /[\p{Zs}\u3164\uffa0]/gu;
/** Nothing of it can be seen; what turns the direction of writing makes other text look like what it is not. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]|(?!\n)\p{Cc}/gu;
const NO_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const LONG_GAPS = / {41,}/g;
const TRAILING_SPACES = /(?<! ) +$/gm;
const EMPTY_LINES = /\n{3,}/g;

/**
 * What is typed of a text: composed (NFC), without what nobody sees; lines and indents as they are, endless ones cut short. What is
 * no character at all is U+FFFD.
 */
export function typed(text: string): string {
  return text
    .replace(NO_CHARACTER, '\ufffd')
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(TABS, '    ')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(LONG_GAPS, ' '.repeat(40))
    .replace(TRAILING_SPACES, '')
    .replace(EMPTY_LINES, '\n\n')
    .replace(/^\n+|(?<!\n)\n+$/g, '');
}

/** The same in one line. */
export const typedLine = (text: string): string => typed(text).replace(/\n+/g, ' ').trim();
