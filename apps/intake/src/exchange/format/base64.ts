import { createHash } from 'node:crypto';

/** The decoded bytes of a part, in the pieces in which they came. */
export interface Bytes {
  pieces: Buffer[];
  size: number;
  sha256: string;
}

/** Decodes base64 (RFC 4648, section 4) as it comes in, white space between. What Node's own decoder would pass over is a problem here. */
export class Base64Decoder {
  size = 0;
  private readonly pieces: Buffer[] = [];
  private readonly hash = createHash('sha256');
  private rest = '';
  private ended = false;
  private foreign = false;

  write(text: string): void {
    const digits = this.rest + text.replace(/[ \t\r\n]+/g, '');
    if (digits === this.rest) return;
    if (this.ended || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) this.foreign = true;
    if (this.foreign) return;
    const groups = digits.slice(0, digits.length - (digits.length % 4));
    this.rest = digits.slice(groups.length);
    if (groups === '') return;
    this.ended = groups.endsWith('=');
    const bytes = Buffer.from(groups, 'base64');
    this.size += bytes.length;
    this.hash.update(bytes);
    this.pieces.push(bytes);
  }

  /** What is wrong with what has come, or null. */
  problem(): string | null {
    if (this.foreign) return 'must hold nothing but base64';
    return this.rest === '' ? null : 'is cut short: base64 comes in groups of four characters';
  }

  /** Once. */
  end(): Bytes {
    return { pieces: this.pieces, size: this.size, sha256: this.hash.digest('hex') };
  }
}
