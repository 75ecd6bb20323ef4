/** A small seeded generator (sfc32): the same seeds give the same sequence on every machine. Not for secrets. */
export class Random {
  private a: number;
  private b: number;
  private c = 0x9e3779b9;
  private counter = 1;

  constructor(...seeds: number[]) {
    this.a = 0x243f6a88;
    this.b = 0xb7e15162;
    for (const seed of seeds) {
      this.a ^= seed | 0;
      this.b ^= Math.floor(seed / 0x100000000) | 0;
      for (let round = 0; round < 12; round++) this.next();
    }
  }

  /** 32 random bits, unsigned. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + sum) | 0;
    return sum >>> 0;
  }

  /** A whole number from `low` to `high`, both inclusive. */
  int(low: number, high: number): number {
    return low + Math.floor((this.next() / 0x100000000) * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() / 0x100000000 < probability;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.int(0, values.length - 1)] as T;
  }

  weighted<T extends { readonly weight: number }>(values: readonly T[]): T {
    let rest = (this.next() / 0x100000000) * values.reduce((sum, { weight }) => sum + weight, 0);
    for (const value of values) {
      rest -= value.weight;
      if (rest < 0) return value;
    }
    return values[values.length - 1] as T;
  }

  digits(length: number): string {
    let digits = '';
    for (let i = 0; i < length; i++) digits += String(this.int(0, 9));
    return digits;
  }

  /** `words` times eight hexadecimal digits. */
  hex(words: number): string {
    let hex = '';
    for (let i = 0; i < words; i++) hex += this.next().toString(16).padStart(8, '0');
    return hex;
  }
}
