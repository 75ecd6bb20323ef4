import { grown } from './growing';

const SMALLEST = 3;
const CLASSES = 32;
/** The longest posting: 32 bits of distance and two of frequency, seven to a byte. */
const LONGEST = 5;
export const MAX_FREQUENCY = 4;

/** A record has eight int32, of which these are used. */
const RECORD = 8;
const START = 0;
const LENGTH = 1;
const CAPACITY = 2;
const COUNT = 3;
const LAST_DOCUMENT = 4;
const LAST_POSTING = 5;

/**
 * For each term the documents that have it, ascending, as variable-length (distance << 2 | min(frequency, 4) − 1), low seven
 * bits first. A term's bytes lie in one block of an arena; a full block moves into one of twice the size, and blocks left
 * behind are used again. The frequency sits in the lowest bits of a posting's first byte, where it can still be raised.
 */
export class Postings {
  arena: Uint8Array = new Uint8Array(1 << 16);
  private arenaSize = 0;
  /** What is known of each term, in one line of the cache. */
  private records = new Int32Array(1024 * RECORD);
  private readonly free: number[][] = Array.from({ length: CLASSES }, () => []);

  /** How many documents have the term, the dead ones included. */
  count(term: number): number {
    return this.records[term * RECORD + COUNT]!;
  }

  lastDocument(term: number): number {
    return this.records[term * RECORD + LAST_DOCUMENT]!;
  }

  /** The term's postings as they are stored. */
  bytes(term: number): Uint8Array {
    const start = this.records[term * RECORD + START]!;
    return this.arena.subarray(start, start + this.records[term * RECORD + LENGTH]!);
  }

  /** Counts the term `weight` times more in this document, which is the newest of the segment. */
  add(term: number, document: number, weight: number): void {
    const record = term * RECORD;
    if (record >= this.records.length) this.records = grown(this.records, record + RECORD);
    const { records } = this;
    const isKnown = records[record + COUNT]! > 0;
    if (isKnown && records[record + LAST_DOCUMENT] === document) {
      const at = records[record + LAST_POSTING]!;
      const byte = this.arena[at]!;
      this.arena[at] = (byte & ~3) | Math.min((byte & 3) + weight, MAX_FREQUENCY - 1);
      return;
    }
    const distance = isKnown ? document - records[record + LAST_DOCUMENT]! : document;
    if (records[record + LENGTH]! + LONGEST > records[record + CAPACITY]!) this.move(record);
    const { arena } = this;
    const start = records[record + START]!;
    let at = start + records[record + LENGTH]!;
    records[record + LAST_POSTING] = at;
    const frequency = Math.min(weight, MAX_FREQUENCY) - 1;
    let rest = distance >>> 5;
    arena[at++] = ((distance & 31) << 2) | frequency | (rest ? 0x80 : 0);
    while (rest) {
      const byte = rest & 0x7f;
      rest >>>= 7;
      arena[at++] = byte | (rest ? 0x80 : 0);
    }
    records[record + LENGTH] = at - start;
    records[record + COUNT]!++;
    records[record + LAST_DOCUMENT] = document;
  }

  /** Reads a term's postings into the two arrays; returns how many there are. */
  read(term: number, documents: Int32Array, frequencies: Uint8Array): number {
    const { arena } = this;
    let at = this.records[term * RECORD + START]!;
    const end = at + this.records[term * RECORD + LENGTH]!;
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

  /** `arena` holds the postings of all terms one after the other, `lengths` bytes each. */
  static of(arena: Uint8Array, lengths: Uint32Array, counts: Uint32Array, lastDocuments: Int32Array): Postings {
    const postings = new Postings();
    postings.arena = arena;
    postings.arenaSize = arena.length;
    postings.records = new Int32Array(Math.max(1, lengths.length) * RECORD);
    for (let term = 0, start = 0; term < lengths.length; term++) {
      const length = lengths[term]!;
      postings.records.set([start, length, length, counts[term]!, lastDocuments[term]!, 0], term * RECORD);
      start += length;
    }
    return postings;
  }

  private move(record: number): void {
    const length = this.records[record + LENGTH]!;
    const from = this.records[record + START]!;
    const old = this.records[record + CAPACITY]!;
    const size = Math.max(SMALLEST, 32 - Math.clz32(length + LONGEST - 1));
    const to = this.free[size]!.pop() ?? this.allocate(1 << size);
    this.arena.copyWithin(to, from, from + length);
    this.arena.fill(0, from, from + length);
    if (old && (old & (old - 1)) === 0) this.free[31 - Math.clz32(old)]!.push(from);
    this.records[record + START] = to;
    this.records[record + CAPACITY] = 1 << size;
  }

  private allocate(bytes: number): number {
    const at = this.arenaSize;
    this.arenaSize += bytes;
    this.arena = grown(this.arena, this.arenaSize);
    return at;
  }
}
