import type { Reading } from '../reading';
import { decodeText } from '../text/decode';
import { Unreadable } from '../unreadable';

/** Plain text: one paragraph a line, so that lines stay neighbours. */
export function readTxt(bytes: Buffer, reading: Reading): void {
  const decoded = decodeText(bytes);
  if (!decoded) throw new Unreadable('broken', 'charset');
  const { text } = decoded;
  if (text.includes('-----BEGIN PGP MESSAGE-----')) throw new Unreadable('encrypted', 'pgp');
  for (const line of text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) reading.paragraph(line);
  if (ESCAPE.test(text)) reading.again(text.replace(ESCAPES, (_, code: string) => String.fromCharCode(parseInt(code, 16))));
}

/** JSON may write any character so. */
const ESCAPE = /\\u[0-9a-fA-F]{4}/;
const ESCAPES = /\\u([0-9a-fA-F]{4})/g;
