import { grown } from './growing';

const SMALLEST = 3;
const CLASSES = 32;
/** The longest posting: 32 bits of distance and two of frequency, seven to a byte. */
const LONGEST = 5;
export const MAX_FREQUENCY = 4;

/**
 * For each term the documents that have it, ascending, as variable-length (distance << 2 | min(frequency, 4) − 1), low seven
 * bits first. A term's bytes lie in one block of an arena; a full block moves into one of twice the size, and blocks left
 * behind are used again. The frequency sits in the lowest bits of a posting's first byte, where it can still be raised.
 */
export class Postings {
  arena = new Uint8Array(1 << 16);
  arenaSize = 0;
  starts = new Uint32Array(1024);
  lengths = new Uint32Array(1024);
  /** How many documents have the term, the dead ones included. */
  counts = new Uint32Array(1024);
  lastDocuments = new Int32Array(1024);
  private capacities = new Uint32Array(1024);
  private lastPostings = new Uint32Array(1024);
  private readonly free: number[][] = Array.from({ length: CLASSES }, () => []);

  /** Counts the term `weight` times more in this document, which is the newest of the segment. */
  add(term: number, document: number, weight: number): void {
    if (term >= this.starts.length) this.reserve(term + 1);
    if (this.counts[term] && this.lastDocuments[term] === document) {
      const at = this.lastPostings[term]!;
      const byte = this.arena[at]!;
      this.arena[at] = (byte & ~3) | Math.min((byte & 3) + weight, MAX_FREQUENCY - 1);
      return;
    }
    const distance = this.counts[term] ? document - this.lastDocuments[term]! : document;
    if (this.lengths[term]! + LONGEST > this.capacities[term]!) this.move(term);
    let at = this.starts[term]! + this.lengths[term]!;
    this.lastPostings[term] = at;
    const frequency = Math.min(weight, MAX_FREQUENCY) - 1;
    let rest = distance >>> 5;
    this.arena[at++] = ((distance & 31) << 2) | frequency | (rest ? 0x80 : 0);
    while (rest) {
      const byte = rest & 0x7f;
      rest >>>= 7;
      this.arena[at++] = byte | (rest ? 0x80 : 0);
    }
    this.lengths[term] = at - this.starts[term]!;
    this.counts[term]!++;
    this.lastDocuments[term] = document;
  }

  /** Reads a term's postings into the two arrays; returns how many there are. */
  read(term: number, documents: Int32Array, frequencies: Uint8Array): number {
    const { arena } = this;
    let at = this.starts[term]!;
    const end = at + this.lengths[term]!;
    let document = 0;
    let count = 0;
    while (at < end) {
      let byte = arena[at++]!;
      let distance = (byte & 0x7f) >>> 2;
      frequencies[count] = (byte & 3) + 1;
      for (let shift = 5; byte & 0x80; shift += 7) {
        byte = arena[at++]!;
        distance |= (byte & 0x7f) << shift;
      }
      document += distance;
      documents[count++] = document;
    }
    return count;
  }

  /** Overwrites every posting: nothing of a withdrawn text stays in memory that was given back. */
  wipe(): void {
    this.arena.fill(0);
  }

  static of(arena: Uint8Array, lengths: Uint32Array, counts: Uint32Array, lastDocuments: Int32Array): Postings {
    const postings = new Postings();
    const starts = new Uint32Array(lengths.length);
    for (let term = 1; term < lengths.length; term++) starts[term] = starts[term - 1]! + lengths[term - 1]!;
    Object.assign(postings, { arena, arenaSize: arena.length, starts, lengths, counts, lastDocuments });
    postings.capacities = lengths.slice();
    postings.lastPostings = new Uint32Array(lengths.length);
    return postings;
  }

  private reserve(terms: number): void {
    this.starts = grown(this.starts, terms);
    this.lengths = grown(this.lengths, terms);
    this.counts = grown(this.counts, terms);
    this.lastDocuments = grown(this.lastDocuments, terms);
    this.capacities = grown(this.capacities, terms);
    this.lastPostings = grown(this.lastPostings, terms);
  }

  private move(term: number): void {
    const length = this.lengths[term]!;
    const from = this.starts[term]!;
    const old = this.capacities[term]!;
    const size = Math.max(SMALLEST, 32 - Math.clz32(length + LONGEST - 1));
    const to = this.free[size]!.pop() ?? this.allocate(1 << size);
    this.arena.copyWithin(to, from, from + length);
    this.arena.fill(0, from, from + length);
    if (old && (old & (old - 1)) === 0) this.free[31 - Math.clz32(old)]!.push(from);
    this.starts[term] = to;
    this.capacities[term] = 1 << size;
  }

  private allocate(bytes: number): number {
    const at = this.arenaSize;
    this.arenaSize += bytes;
    this.arena = grown(this.arena, this.arenaSize);
    return at;
  }
}
