import { grown } from './growing';
import { EncodedList, followed, LINK, link, LINK_SIZE, MAX_FREQUENCY } from './posting-lists';

const SMALLEST = 8;
const LARGEST = 512;
/** The arena is mostly address space: a page that nothing was written to costs no memory, so it grows seldom and in large steps. */
const ARENA_GROWTH = 4;

/** A record has eight int32, of which these are used. */
const RECORD = 8;
const START = 0;
/** Where the next posting goes, and where the block ends. */
const NEXT = 1;
const LIMIT = 2;
const COUNT = 3;
const LAST_DOCUMENT = 4;
/** Bytes of all postings of the term, without links. */
const LENGTH = 5;
/** The size of the newest block. */
const BLOCK = 6;

/** What never grows again: all lists one after the other, without a gap. */
export class PackedPostings {
  constructor(
    readonly arena: Uint8Array,
    /** Where each list begins, and where the last one ends. */
    readonly starts: Uint32Array,
    readonly counts: Uint32Array,
  ) {}

  /** How many documents have the term, the dead ones included. */
  count(term: number): number {
    return this.counts[term]!;
  }

  list(term: number): EncodedList {
    return new EncodedList(this.arena, this.starts[term]!, this.counts[term]!);
  }

  /** Overwrites every posting: nothing of a withdrawn text stays in memory that was given back. */
  wipe(): void {
    this.arena.fill(0);
  }
}

/**
 * For each term the documents that have it, ascending. A list lies in blocks of an arena; a full one ends with a link to the next,
 * which is twice as large up to a limit. Nothing written is ever moved or changed: what is there can be packed while more comes.
 */
export class Postings {
  arena: Uint8Array = new Uint8Array(1 << 16);
  private arenaSize = 0;
  /** What is known of each term, in one line of the cache. */
  private records = new Int32Array(1024 * RECORD);
  private terms = 0;

  count(term: number): number {
    return this.records[term * RECORD + COUNT]!;
  }

  list(term: number): EncodedList {
    return new EncodedList(this.arena, this.records[term * RECORD + START]!, this.count(term));
  }

  /** The term is in this document, which is newer than all that have it, so many times. A new term has the next number. */
  add(term: number, document: number, frequency: number): void {
    const record = term * RECORD;
    if (term >= this.terms) this.open(term);
    const { records } = this;
    const distance = document - records[record + LAST_DOCUMENT]!;
    let rest = distance >>> 5;
    const size = rest === 0 ? 1 : rest < 1 << 7 ? 2 : rest < 1 << 14 ? 3 : rest < 1 << 21 ? 4 : 5;
    let at = records[record + NEXT]!;
    if (at + size + LINK_SIZE > records[record + LIMIT]!) at = this.extend(record, at);
    const { arena } = this;
    arena[at++] = ((distance & 31) << 2) | ((frequency < MAX_FREQUENCY ? frequency : MAX_FREQUENCY) - 1) | (rest ? 0x80 : 0);
    while (rest) {
      const byte = rest & 0x7f;
      rest >>>= 7;
      arena[at++] = byte | (rest ? 0x80 : 0);
    }
    records[record + NEXT] = at;
    records[record + COUNT]!++;
    records[record + LENGTH]! += size;
    records[record + LAST_DOCUMENT] = document;
  }

  /** What is there now, packed. Advance it a step of so many bytes at a time: documents may come meanwhile, and are not in it. */
  *pack(step: number): Generator<void, PackedPostings, void> {
    const { terms, records } = this;
    const starts = new Uint32Array(terms + 1);
    const counts = new Uint32Array(terms);
    for (let term = 0; term < terms; term++) {
      starts[term + 1] = starts[term]! + records[term * RECORD + LENGTH]!;
      counts[term] = records[term * RECORD + COUNT]!;
    }
    const packed = new Uint8Array(starts[terms]!);
    for (let term = 0, due = step; term < terms; term++) {
      this.copy(term, packed, starts[term]!, starts[term + 1]!);
      if (starts[term]! < due) continue;
      due = starts[term]! + step;
      yield;
    }
    return new PackedPostings(packed, starts, counts);
  }

  wipe(): void {
    this.arena.fill(0, 0, this.arenaSize);
  }

  private copy(term: number, packed: Uint8Array, start: number, end: number): void {
    const { arena } = this;
    let from = this.records[term * RECORD + START]!;
    for (let to = start; to < end; ) {
      const byte = arena[from++]!;
      if (byte === LINK) from = followed(arena, from);
      else packed[to++] = byte;
    }
  }

  private open(term: number): void {
    this.terms = term + 1;
    const record = term * RECORD;
    this.records = grown(this.records, record + RECORD);
    const start = this.allocate(SMALLEST);
    this.records[record + START] = start;
    this.records[record + NEXT] = start;
    this.records[record + LIMIT] = start + SMALLEST;
    this.records[record + LAST_DOCUMENT] = -1;
    this.records[record + BLOCK] = SMALLEST;
  }

  /** A block for what no longer fits; answers where it begins. */
  private extend(record: number, at: number): number {
    const size = Math.min(LARGEST, 2 * this.records[record + BLOCK]!);
    const next = this.allocate(size);
    link(this.arena, at, next);
    this.records[record + LIMIT] = next + size;
    this.records[record + BLOCK] = size;
    return next;
  }

  private allocate(bytes: number): number {
    const at = this.arenaSize;
    this.arenaSize += bytes;
    this.arena = grown(this.arena, this.arenaSize, ARENA_GROWTH);
    return at;
  }
}
