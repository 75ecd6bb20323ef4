import { Unreadable } from '../unreadable';

const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;

/** The strings that cells refer to (MS-XLS 2.4.265), also those that no cell refers to any more. */
export function sharedStrings(parts: readonly Buffer[]): string[] {
  const reader = new Parts(parts);
  reader.skip(4);
  const count = reader.uint32();
  const strings: string[] = [];
  while (strings.length < count && !reader.atEnd) {
    const length = reader.uint16();
    const flags = reader.byte();
    const runs = flags & RICH ? reader.uint16() : 0;
    const phonetic = flags & PHONETIC ? reader.uint32() : 0;
    strings.push(reader.text(length, flags));
    reader.skip(runs * 4 + phonetic);
  }
  return strings;
}

/** A record and those that continue it, read as one. A string that goes on in the next says there anew how wide its characters are. */
class Parts {
  #part = 0;
  #at = 0;

  constructor(private readonly parts: readonly Buffer[]) {}

  get atEnd(): boolean {
    return this.#part >= this.parts.length || (this.#part === this.parts.length - 1 && this.#at >= this.parts[this.#part]!.length);
  }

  byte(): number {
    while (this.#part < this.parts.length && this.#at >= this.parts[this.#part]!.length) this.#next();
    const byte = this.parts[this.#part]?.[this.#at];
    if (byte === undefined) throw new Unreadable('broken', 'xls-strings');
    this.#at += 1;
    return byte;
  }

  uint16(): number {
    return this.byte() | (this.byte() << 8);
  }

  uint32(): number {
    return this.uint16() + this.uint16() * 0x10000;
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      const here = Math.min(left, (this.parts[this.#part]?.length ?? 0) - this.#at);
      this.#at += here;
      left -= here;
      if (left > 0 && this.#part >= this.parts.length) throw new Unreadable('broken', 'xls-strings');
      if (left > 0) this.#next();
    }
  }

  text(length: number, flags: number): string {
    const pieces: string[] = [];
    let wide = flags & WIDE;
    for (let left = length; left > 0; ) {
      if (this.#at >= (this.parts[this.#part]?.length ?? 0)) {
        this.#next();
        wide = this.byte() & WIDE;
      }
      const part = this.parts[this.#part]!;
      const count = Math.min(left, wide ? Math.floor((part.length - this.#at) / 2) : part.length - this.#at);
      if (count === 0) throw new Unreadable('broken', 'xls-strings');
      const end = this.#at + count * (wide ? 2 : 1);
      pieces.push(part.toString(wide ? 'utf16le' : 'latin1', this.#at, end));
      this.#at = end;
      left -= count;
    }
    return pieces.join('');
  }

  #next(): void {
    this.#part += 1;
    this.#at = 0;
  }
}
