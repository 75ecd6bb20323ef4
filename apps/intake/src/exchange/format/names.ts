import { textIn, type Encoding } from './encoding';

/** Korean, or the name of a file. */
const isReadable = (text: string): boolean => /[\p{Script=Hangul}.]/u.test(text) && !/\p{Cc}/u.test(text);

/**
 * A text of the pack: most systems put names of files and offices into it as base64, some as they are. Taken for base64 is
 * what becomes Korean text or the name of a file by it, in the encoding of the pack or the other.
 */
export function plainOf(text: string, encoding: Encoding): string {
  if (text === '' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return text;
  const bytes = Buffer.from(text, 'base64');
  const read = textIn(encoding, bytes) ?? textIn(encoding === 'UTF-8' ? 'EUC-KR' : 'UTF-8', bytes);
  return read !== null && isReadable(read) ? read : text;
}
