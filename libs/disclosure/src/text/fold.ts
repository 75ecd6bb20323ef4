import { hasOneOf } from './code-units';
import { withoutLabels } from './labels';

/** A text as the detectors read it, with the way back to the original's UTF-16 offsets. */
export interface Folded {
  readonly text: string;
  origin(start: number, end: number): { start: number; end: number };
}

interface Patch {
  foldedStart: number;
  foldedEnd: number;
  originStart: number;
  originEnd: number;
}

const IDENTITY = (start: number, end: number) => ({ start, end });

// ASCII, Hangul syllables, Hanja and the ordinary Korean punctuation need no folding.
const USUAL = '\\t\\n\\r\\x20-\\x7e\\u00b7\\u2018-\\u201f\\u2026\\u203b\\u2190-\\u2199\\u3001-\\u301b\\uac00-\\ud7a3\\u4e00-\\u9fff\\u25a0-\\u26ff';
const hasUnusual = hasOneOf(new RegExp(`[^${USUAL}]`));
const CIRCLED = '[\\u2460-\\u2468\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u{1f10b}\\u{1f10c}]';
// Decomposed Hangul and combining marks belong together; a run of circled digits is a number, a single one a list marker.
const SEGMENT = new RegExp(
  `[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?|(${CIRCLED}{2,}|${CIRCLED}(?=\\p{Pd}(?:\\d|${CIRCLED})))|[^${USUAL}]\\p{M}{0,8}`,
  'gu',
);
/** What has no width, the blank of Braille, and what is laid over or around a letter that needs no folding: a digit in a box, one struck through. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{M}\p{Default_Ignorable_Code_Point}\u2800]+$/u;
const DASH = /^[\p{Pd}\u2043\u2212\u02d7\u2796\u30fc\u2500\u2501\u3161]$/u;
const MIDDLE_DOT = /^[\u00b7\u30fb\u318d\u2022\u2027\u2219\u22c5\uff65\u119e]$/;
const FULL_STOP = /^[\u3002\uff61\uff0e\u2024\ufe52]$/;
const TILDE_OPERATOR = '\u223c';
const LIST_MARKER = /^[\u2460-\u24ff\u2776-\u277f]$/;

/** NFKC; one dash, one dot; nothing invisible; digits are ASCII; nothing is written by other characters. Linear, and free when there is nothing to fold. */
export function fold(original: string): Folded {
  if (!ESCAPED.test(original)) return foldCharacters(original);
  const written = patched(original, IN_ADDRESSES.test(original) ? ESCAPES_OF_ADDRESSES : ESCAPES, unescaped);
  return through(written, foldCharacters(written.text));
}

function foldCharacters(original: string): Folded {
  if (!hasUnusual(original)) return { text: original, origin: IDENTITY };
  return patched(original, SEGMENT, foldSegment);
}

function foldSegment([segment, number]: RegExpExecArray): string {
  if (number !== undefined) return plain(number.replace(ON_BLACK, circledDigit));
  if (INVISIBLE.test(segment)) return '';
  if (DASH.test(segment)) return '-';
  if (MIDDLE_DOT.test(segment)) return '·';
  if (FULL_STOP.test(segment)) return '.';
  if (segment === TILDE_OPERATOR) return '~';
  if (LIST_MARKER.test(segment)) return segment;
  return plain(segment);
}

const plain = (segment: string): string => segment.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit);

/** Circled digits of other kinds than the first, which alone have a compatible form; where the ones of each kind begin. */
const ON_BLACK = /[\u24f5-\u24ff\u2776-\u2792\u{1f10b}\u{1f10c}]/gu;
const ONES = [0x24f5, 0x2776, 0x2780, 0x278a];

function circledDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  const one = ONES.find((start) => code >= start && code < start + 9);
  return one === undefined ? '0' : String(code - one + 1);
}

/** Folded, and nothing in the way that says what stood in its place. */
export function foldUnmasked(original: string): Folded {
  const marked = withoutLabels(original);
  if (marked === null) return fold(original);
  return through(marked, fold(marked.text));
}

/** What was folded of a text that had been changed before. */
export function through(changed: Folded, folded: Folded): Folded {
  const origin: Folded['origin'] = (start, end) => {
    const inChanged = folded.origin(start, end);
    return changed.origin(inChanged.start, inChanged.end);
  };
  return { text: folded.text, origin };
}

/** Characters as HTML, JSON, CAD programs and addresses write them, Hangul in UTF-8 and EUC-KR; files that were fetched keep such names. */
const WRITTEN = String.raw`&#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}));?|\\(?:u|U\+)([\da-fA-F]{4})|&(nbsp|ensp|emsp|thinsp|shy|zwnj|zwj|ndash|mdash|hyphen|minus|period|commat);|(%[eE][\da-fA-F]%[89abAB][\da-fA-F]%[89abAB][\da-fA-F])|(%(?:[bB][\da-fA-F]|[cC][0-8])%[a-fA-F][\da-fA-F])`;
const ESCAPES = new RegExp(WRITTEN, 'g');
/** A hundredth and a number stand beside each other in any text; in an address it is a character. */
const ESCAPES_OF_ADDRESSES = new RegExp(`${WRITTEN}|(%[2-7][\\da-fA-F])`, 'g');
const ESCAPED = /&(?:#|[a-z]{3,6};)|\\(?:u|U\+)[\da-fA-F]{4}|%[2-7b-eB-E][\da-fA-F]/;
const IN_ADDRESSES = /:\/\/|mailto:|tel:|%[b-eB-E][\da-fA-F]%/;
const NAMED: Readonly<Record<string, string | undefined>> = { nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', ndash: '-', mdash: '-', hyphen: '-', minus: '-', period: '.', commat: '@' };

function unescaped([all, hexadecimal, decimal, unit, name, inUtf8, inEucKr, ascii]: RegExpExecArray): string {
  if (name !== undefined) return NAMED[name] ?? '';
  const [encoded, charset] = inEucKr === undefined ? [inUtf8 ?? ascii, 'utf-8'] : [inEucKr, 'euc-kr'];
  if (encoded !== undefined) return new TextDecoder(charset).decode(Uint8Array.from(encoded.slice(1).split('%'), (byte) => parseInt(byte, 16)));
  const code = decimal === undefined ? parseInt(hexadecimal ?? unit!, 16) : Number(decimal);
  return code > 0x10ffff ? all : String.fromCodePoint(code);
}

/** The decimal digits of every script come in runs of ten whose first one's neighbour below is no digit. */
function asciiDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

export function patched(source: string, pattern: RegExp, replace: (match: RegExpExecArray) => string): Folded {
  const patches: Patch[] = [];
  const pieces: string[] = [];
  let done = 0;
  let length = 0;
  for (const match of source.matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement === match[0]) continue;
    const last = patches.at(-1);
    const isNext = match.index === done && last !== undefined;
    if (match.index > done) pieces.push(source.slice(done, match.index));
    length += match.index - done;
    done = match.index + match[0].length;
    // What vanishes together is one patch: a crafted text has nothing else.
    if (isNext && replacement === '' && last.foldedStart === last.foldedEnd) last.originEnd = done;
    else {
      patches.push({ foldedStart: length, foldedEnd: length + replacement.length, originStart: match.index, originEnd: done });
      if (replacement !== '') pieces.push(replacement);
      length += replacement.length;
    }
  }
  pieces.push(source.slice(done));
  return { text: pieces.join(''), origin: (start, end) => ({ start: originOf(patches, start, 'start'), end: originOf(patches, end - 1, 'end') }) };
}

/** Where a folded code unit came from: its first original unit, or the end of its last. */
function originOf(patches: Patch[], index: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = patches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (patches[middle]!.foldedStart <= index) low = middle + 1;
    else high = middle;
  }
  // Several patches that vanished may share one start; the last of them is the one in effect.
  const patch = patches[low - 1];
  if (patch === undefined) return side === 'start' ? index : index + 1;
  if (index < patch.foldedEnd) return side === 'start' ? patch.originStart : patch.originEnd;
  return patch.originEnd + (index - patch.foldedEnd) + (side === 'start' ? 0 : 1);
}
