import { decode as decodeWith } from 'iconv-lite';

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

const BYTE_ORDER_MARKS: [Charset, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text that bytes are, in whichever of the charsets Korean offices use; null when they are no text. */
export function decodeText(bytes: Buffer): { text: string; charset: Charset } | null {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const tried = marked ? [marked[0]] : bytes.includes(0) ? (['utf-16le', 'utf-16be'] as const) : (['utf-8', 'cp949'] as const);
  for (const charset of tried) {
    const text = decodeAs(bytes, charset);
    if (text !== null && isText(text)) return { text, charset };
  }
  return null;
}

/** The text in that charset, without a byte order mark; null when a byte of it means nothing there. */
export function decodeAs(bytes: Buffer, charset: Charset): string | null {
  if (charset === 'cp949') {
    const text = decodeWith(bytes, 'cp949');
    return text.includes('\ufffd') ? null : text;
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** An escape changes charsets in the midst of a text, or only how it is shown: either way it is not what it looks like. */
const NO_TEXT = /[\0-\x08\x0e-\x1f\ufffe\uffff]/;
const USUAL = /[\s\x20-\x7e\u00a0-\u00ff\u2010-\u27bf\u3000-\u33ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g;

/** UTF-16 gives any bytes a meaning, so most of it must be what Korean texts are made of. */
function isText(text: string): boolean {
  if (NO_TEXT.test(text)) return false;
  const sample = text.slice(0, 4_096);
  return (sample.match(USUAL)?.length ?? 0) >= sample.length * 0.7;
}
