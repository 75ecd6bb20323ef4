/** A restricted string that was found, where and in which writing. */
export interface Find {
  needle: string;
  as: string;
  where: string;
}

/** A piece of the outside world as it was read. */
export interface Evidence {
  where: string;
  bytes: Buffer;
}

interface Pattern {
  needle: string;
  as: string;
  bytes: Buffer;
  /** Where the four bytes stand by which it is looked up. */
  anchor: number;
}

const ANCHOR = 4;
const SIEVE = 1 << 20;
// Taken once: within Jest every look at a global is slow.
const { imul } = Math;
const slot = (head: number) => (imul(head, 0x9e3779b1) >>> 12) & (SIEVE - 1);

/**
 * Looks for thousands of strings in any bytes at once, in each writing in which a text may lie there: UTF-8, UTF-16,
 * JSON's and URLs' escapes, hexadecimal, base64 at any alignment.
 */
export class Needles {
  private readonly patterns = new Map<number, Pattern[]>();
  private readonly sieve = new Uint8Array(SIEVE);

  constructor(readonly needles: Iterable<string>) {
    for (const needle of new Set(needles)) for (const [as, bytes] of writings(needle)) this.add({ needle, as, bytes, anchor: Math.max(0, Math.min(2, bytes.length - ANCHOR)) });
  }

  in(evidence: Iterable<Evidence>): Find[] {
    const finds = new Map<string, Find>();
    for (const { where, bytes } of evidence) {
      for (const { needle, as } of this.scan(bytes)) finds.set(`${needle} ${as} ${where}`, { needle, as, where });
    }
    return [...finds.values()];
  }

  private add(pattern: Pattern): void {
    if (pattern.bytes.length < ANCHOR) throw new RangeError(`too short to be looked for: ${pattern.needle}`);
    const head = pattern.bytes.readInt32BE(pattern.anchor);
    this.patterns.set(head, [...(this.patterns.get(head) ?? []), pattern]);
    this.sieve[slot(head)] = 1;
  }

  private scan(bytes: Buffer): Pattern[] {
    const { patterns, sieve } = this;
    const found: Pattern[] = [];
    for (let at = 0, head = 0; at < bytes.length; at += 1) {
      head = (head << 8) | bytes[at]!;
      if (sieve[slot(head)] === 0) continue;
      for (const pattern of patterns.get(head) ?? []) if (standsAt(bytes, at - ANCHOR + 1 - pattern.anchor, pattern.bytes)) found.push(pattern);
    }
    return found;
  }
}

function standsAt(bytes: Buffer, start: number, wanted: Buffer): boolean {
  if (start < 0 || start + wanted.length > bytes.length) return false;
  // From its end: what has the same beginning seldom ends alike.
  for (let at = wanted.length - 1; at >= 0; at -= 1) if (bytes[start + at] !== wanted[at]) return false;
  return true;
}

function writings(text: string): [string, Buffer][] {
  const utf8 = Buffer.from(text);
  const ascii = /^[ -~]*$/.test(text);
  return [
    ['UTF-8', utf8],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['hexadecimal', Buffer.from(utf8.toString('hex'))],
    ...(ascii ? [] : [
      ['URL', Buffer.from(encodeURIComponent(text))],
      ['JSON escapes', Buffer.from(text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))],
    ] satisfies [string, Buffer][]),
    ...[0, 1, 2].map((shift): [string, Buffer] => ['base64', Buffer.from(base64(utf8, shift))]),
  ];
}

/** The characters of base64 that hang on `bytes` alone, when `shift` bytes of a group stand before them. */
function base64(bytes: Buffer, shift: number): string {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  return whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
}
