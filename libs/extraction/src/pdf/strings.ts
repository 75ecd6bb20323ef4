import { decode } from 'iconv-lite';

/** The strings of PDF syntax in these bytes (ISO 32000, 7.3.4), in order, whatever they are part of. */
export function* stringsIn(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === PERCENT) at = lineEnd(bytes, at);
    else if (byte === OPEN) {
      const { value, end } = literal(bytes, at);
      yield textOf(value);
      at = end;
    } else if (byte === LESS) {
      if (bytes[at + 1] === LESS) at += 1;
      else {
        const end = bytes.indexOf(GREATER, at);
        if (end < 0) return;
        yield textOf(Buffer.from(bytes.toString('latin1', at + 1, end).replace(/[^0-9A-Fa-f]/g, ''), 'hex'));
        at = end;
      }
    }
  }
}

const [OPEN, CLOSE, BACKSLASH, LESS, GREATER, PERCENT] = [0x28, 0x29, 0x5c, 0x3c, 0x3e, 0x25];

function lineEnd(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] === 0x0a || bytes[at] === 0x0d) return at;
  return bytes.length;
}

const ESCAPED: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** A string in parentheses; those within it need no backslash when they are balanced. */
function literal(bytes: Buffer, start: number): { value: Buffer; end: number } {
  const value: number[] = [];
  let depth = 0;
  let at = start;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === BACKSLASH) {
      const octal = /^[0-7]{1,3}/.exec(bytes.toString('latin1', at + 1, at + 4))?.[0];
      const next = String.fromCharCode(bytes[at + 1] ?? 0);
      if (octal !== undefined) value.push(parseInt(octal, 8) & 255);
      else if (next !== '\n' && next !== '\r') value.push(ESCAPED[next] ?? next.charCodeAt(0));
      at += octal?.length ?? 1;
      continue;
    }
    if (byte === OPEN && depth++ === 0) continue;
    if (byte === CLOSE && --depth === 0) break;
    value.push(byte);
  }
  return { value: Buffer.from(value), end: at };
}

/** As a text string; one without a mark may be in whatever its program wrote, Korean ones often in their own charset. */
export function textOf(value: Buffer): string {
  if (value[0] === 0xfe && value[1] === 0xff) return Buffer.from(value.subarray(2, value.length & ~1)).swap16().toString('utf16le');
  if (value[0] === 0xff && value[1] === 0xfe) return value.toString('utf16le', 2);
  if (value[0] === 0xef && value[1] === 0xbb) return value.toString('utf8', 3);
  const plain = value.toString('latin1');
  if (/^[\x09\x0a\x0d\x20-\x7e]*$/.test(plain)) return plain;
  const wide = value.length % 2 === 0 ? Buffer.from(value).swap16().toString('utf16le') : '';
  return [value.toString('utf8'), decode(value, 'cp949'), wide].filter((text) => /[\p{L}\p{N}]{2}/u.test(text) && !/[\p{Cc}\p{Co}\ufffd]/u.test(text)).join('\n');
}
