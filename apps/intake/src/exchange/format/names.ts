import { textIn, type Encoding } from './encoding';

const READABLE = /^[^\p{Cc}]*[\p{Script=Hangul}.][^\p{Cc}]*$/u;

/**
 * A text of the pack: most systems put names of files and offices into it as base64, some as they are. Taken for base64 is
 * what becomes Korean text or the name of a file by it, in the encoding of the pack or the other.
 */
export function plainOf(text: string, encoding: Encoding): string {
  if (text === '' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return text;
  const bytes = Buffer.from(text, 'base64');
  const read = textIn(encoding, bytes) ?? textIn(encoding === 'UTF-8' ? 'EUC-KR' : 'UTF-8', bytes);
  return read !== null && READABLE.test(read) ? read : text;
}
