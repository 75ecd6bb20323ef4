import { decodeText } from '@plaza/text-analysis';
import type { Reading } from '../reading';
import { searchOtherCharset } from '../text/runs';
import { Unreadable } from '../unreadable';

/** Plain text: one paragraph a line, so that lines stay neighbours. */
export function readTxt(bytes: Buffer, reading: Reading): void {
  const decoded = decodeText(bytes);
  if (!decoded) throw new Unreadable('broken', 'charset');
  const { text, charset } = decoded;
  if (text.includes('-----BEGIN PGP MESSAGE-----')) throw new Unreadable('encrypted', 'pgp');
  for (const line of reading.shown(text).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) reading.paragraph(line);
  searchOtherCharset(bytes, charset, reading);
}
