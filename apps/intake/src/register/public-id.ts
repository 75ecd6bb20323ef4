import { createHmac } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 20;

/**
 * The public id of a document: 100 bits of HMAC-SHA256 over what names it, in base32 (RFC 4648, lower case). The same
 * for every version, and nobody without the secret can tell which document an id belongs to.
 */
export function publicId(secret: string, source: string, documentId: string): string {
  const hash = createHmac('sha256', secret).update(`${source}\n${documentId}`, 'utf8').digest();
  let id = '';
  let bits = 0;
  let value = 0;
  for (let index = 0; id.length < LENGTH; ) {
    if (bits < 5) {
      value = ((value << 8) | hash[index++]!) & 0xfff;
      bits += 8;
    }
    bits -= 5;
    id += ALPHABET[(value >> bits) & 31];
  }
  return id;
}

/** Public ids under the service's own secret. */
export class PublicIds {
  constructor(private readonly secret: string) {}

  readonly of = (source: string, documentId: string) => publicId(this.secret, source, documentId);
}
