import { grown } from './growing';

const NO_WORD = -1;
const LOAD = 0.6;

/**
 * The vocabulary of a segment: gives every bigram and every word a number, counting from 0. An open-addressed table over
 * typed arrays; the units of words lie in an array of their own, so no string of a text is ever kept alive. A slot is two
 * int32 beside each other, because a look-up costs what it misses in the cache: the key, and the term's number plus one,
 * negative for a word.
 */
export class Terms {
  size = 0;
  /** A bigram's pair, or a word's hash. */
  keys = new Int32Array(1024);
  /** Where a word's units begin; -1 for a bigram. */
  wordStarts = new Int32Array(1024);
  wordLengths = new Uint8Array(1024);
  units = new Uint16Array(1024);
  unitCount = 0;
  private slots = new Int32Array(2 * 4096);

  /** The bigram's number, or the complement of the free slot where it would go. */
  bigram(pair: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = this.slotOf(pair);
    for (let entry = slots[slot + 1]!; entry; entry = slots[slot + 1]!) {
      if (entry > 0 && slots[slot] === pair) return entry - 1;
      slot = (slot + 2) & mask;
    }
    return ~slot;
  }

  /** The word's number, or the complement of the free slot where it would go. */
  word(text: string, start: number, end: number): number {
    const { slots } = this;
    const hash = hashOf(text, start, end);
    let slot = this.slotOf(hash);
    for (let entry = slots[slot + 1]!; entry; entry = slots[slot + 1]!) {
      if (entry < 0 && slots[slot] === hash && this.isWord(-entry - 1, text, start, end)) return -entry - 1;
      slot = (slot + 2) & (slots.length - 1);
    }
    return ~slot;
  }

  addBigram(pair: number): number {
    const found = this.bigram(pair);
    return found >= 0 ? found : this.put(~found, pair, NO_WORD, 0);
  }

  addWord(text: string, start: number, end: number): number {
    const found = this.word(text, start, end);
    if (found >= 0) return found;
    const first = this.unitCount;
    this.units = grown(this.units, first + end - start);
    for (let at = start; at < end; at++) this.units[this.unitCount++] = text.charCodeAt(at);
    return this.put(~found, hashOf(text, start, end), first, end - start);
  }

  isBigram(term: number): boolean {
    return this.wordStarts[term] === NO_WORD;
  }

  wordOf(term: number): string {
    const start = this.wordStarts[term]!;
    return String.fromCharCode(...this.units.subarray(start, start + this.wordLengths[term]!));
  }

  /** All bigrams that contain the syllable, and the syllable alone. */
  containing(unit: number): number[] {
    const found: number[] = [];
    for (let term = 0; term < this.size; term++) {
      const key = this.keys[term]!;
      if (this.wordStarts[term] === NO_WORD && (key >>> 16 === unit || (key & 0xffff) === unit)) found.push(term);
    }
    return found;
  }

  wipe(): void {
    for (const array of [this.keys, this.wordStarts, this.wordLengths, this.units, this.slots]) array.fill(0);
  }

  static of(keys: Int32Array, wordStarts: Int32Array, wordLengths: Uint8Array, units: Uint16Array): Terms {
    const terms = new Terms();
    Object.assign(terms, { keys, wordStarts, wordLengths, units, size: keys.length, unitCount: units.length });
    terms.spread(2 ** Math.ceil(Math.log2(Math.max(4096, keys.length / LOAD))));
    return terms;
  }

  private put(slot: number, key: number, wordStart: number, wordLength: number): number {
    const term = this.size++;
    this.keys = grown(this.keys, this.size);
    this.wordStarts = grown(this.wordStarts, this.size);
    this.wordLengths = grown(this.wordLengths, this.size);
    this.keys[term] = key;
    this.wordStarts[term] = wordStart;
    this.wordLengths[term] = wordLength;
    this.occupy(slot, term);
    if (2 * this.size > this.slots.length * LOAD) this.spread(this.slots.length);
    return term;
  }

  /** Room for so many slots, and every term in its place again. */
  private spread(slots: number): void {
    this.slots = new Int32Array(2 * slots);
    for (let term = 0; term < this.size; term++) {
      let slot = this.slotOf(this.keys[term]!);
      while (this.slots[slot + 1]) slot = (slot + 2) & (this.slots.length - 1);
      this.occupy(slot, term);
    }
  }

  private occupy(slot: number, term: number): void {
    this.slots[slot] = this.keys[term]!;
    this.slots[slot + 1] = this.isBigram(term) ? term + 1 : -term - 1;
  }

  private slotOf(key: number): number {
    const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 13)) << 1) & (this.slots.length - 1);
  }

  private isWord(term: number, text: string, start: number, end: number): boolean {
    const first = this.wordStarts[term]!;
    if (this.wordLengths[term] !== end - start) return false;
    for (let at = start; at < end; at++) if (this.units[first + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
