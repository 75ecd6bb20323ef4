/** What an RTF file is made of (Rich Text Format 1.9.1). */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  /** `\*` and the like. */
  | { kind: 'symbol'; name: string }
  /** Characters as they stand, one for each byte. */
  | { kind: 'text'; text: string }
  /** A byte in the charset of the font, written `\'b0`. */
  | { kind: 'byte'; value: number }
  | { kind: 'binary'; bytes: Buffer };

/** Sticky: each is tried only where the reader stands. */
const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const BYTE = /\\'([\da-fA-F]{2})/y;
const TEXT = /[^\\{}\r\n]+/y;

export function* rtfTokens(bytes: Buffer): Generator<RtfToken> {
  const source = bytes.toString('latin1');
  let at = 0;
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  };
  while (at < source.length) {
    const next = source[at]!;
    if (next === '\r' || next === '\n') at += 1;
    else if (next === '{' || next === '}') {
      at += 1;
      yield { kind: next === '{' ? 'open' : 'close' };
    } else if (next !== '\\') yield { kind: 'text', text: matched(TEXT)![0] };
    else {
      const word = matched(WORD);
      const byte = word ? null : matched(BYTE);
      if (word?.[1] === 'bin') {
        const size = Math.max(Number(word[2] ?? 0), 0);
        yield { kind: 'binary', bytes: bytes.subarray(at, at + size) };
        at += size;
      } else if (word) yield { kind: 'word', name: word[1]!, value: word[2] === undefined ? null : Number(word[2]) };
      else if (byte) yield { kind: 'byte', value: parseInt(byte[1]!, 16) };
      else {
        yield { kind: 'symbol', name: source[at + 1] ?? '' };
        at += 2;
      }
    }
  }
}
