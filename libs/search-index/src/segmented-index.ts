import type { IndexedDocument } from './documents';
import { Merge } from './merge';
import type { SearchQuery } from './query';
import { Search, type SearchResult } from './search';
import { Segment } from './segment';

/** What search needs of an index, whatever holds it. */
export interface SearchIndex {
  /** How many documents can be found. */
  readonly documents: number;
  /** Adds the document or puts it in the place of an older state: that one is dead before the new one can be found. */
  upsert(document: IndexedDocument): void;
  /** From here on the document is not found; its words are erased by the next compaction. */
  remove(id: string): void;
  search(query: SearchQuery): SearchResult;
}

export const SEGMENT_SIZE = 100_000;
/** Postings that one step of a compaction handles: about a millisecond. */
const COMPACTION_STEP = 20_000;

/** Tells a location apart within a segment's number; far above the size of any segment. */
const STRIDE = 2 ** 22;

/** The index in memory: segments of a bounded size, so that nothing ever copies or saves the whole. */
export class SegmentedIndex implements SearchIndex {
  private readonly byNumber = new Map<number, Segment>();
  private order: number[] = [];
  private nextNumber = 0;
  private readonly locations = new Map<string, number>();

  private readonly segmentSize: number;
  private readonly step: number;

  constructor(segments: readonly Segment[] = [], { segmentSize = SEGMENT_SIZE, step = COMPACTION_STEP } = {}) {
    this.segmentSize = segmentSize;
    this.step = step;
    for (const segment of segments) this.place(this.order.length, segment);
  }

  get documents(): number {
    return this.locations.size;
  }

  get segments(): Segment[] {
    return this.order.map((number) => this.byNumber.get(number)!);
  }

  upsert(document: IndexedDocument): void {
    this.remove(document.id);
    let number = this.order.at(-1);
    if (number === undefined || this.byNumber.get(number)!.size >= this.segmentSize) number = this.place(this.order.length, new Segment());
    this.locations.set(document.id, number * STRIDE + this.byNumber.get(number)!.add(document));
  }

  remove(id: string): void {
    const location = this.locations.get(id);
    if (location === undefined) return;
    this.locations.delete(id);
    this.byNumber.get(Math.floor(location / STRIDE))!.kill(location % STRIDE);
  }

  search(query: SearchQuery): SearchResult {
    return new Search(this.segments, query).run();
  }

  /**
   * Erases what is dead and joins small neighbours. Advance it a step at a time between other work: documents may come and go and
   * questions be answered meanwhile. What died before the first step is overwritten in memory when it is done.
   */
  *compact(): Generator<void, void, void> {
    const dirty = this.order.filter((number) => isDirty(this.byNumber.get(number)!));
    for (const number of dirty) {
      if (this.byNumber.has(number)) yield* this.rewrite(this.groupAround(number));
    }
  }

  private *rewrite(numbers: number[]): Generator<void, void, void> {
    // What is being rewritten must not grow meanwhile: the next document opens a segment of its own.
    if (numbers.at(-1) === this.order.at(-1)) this.place(this.order.length, new Segment());
    const sources = numbers.map((number) => this.byNumber.get(number)!);
    const merge = new Merge(sources, this.step);
    yield* merge.run();
    const target = merge.finish();
    const at = this.order.indexOf(numbers[0]!);
    this.order.splice(at, numbers.length);
    for (const number of numbers) this.byNumber.delete(number);
    if (target.live) this.place(at, target);
    for (const source of sources) source.wipe();
  }

  /** The segment with as many of its neighbours as fit into one. */
  private groupAround(number: number): number[] {
    let first = this.order.indexOf(number);
    let last = first;
    const liveAt = (at: number) => this.byNumber.get(this.order[at]!)!.live;
    let live = liveAt(first);
    while (first > 0 && live + liveAt(first - 1) <= this.segmentSize) live += liveAt(--first);
    while (last + 1 < this.order.length && live + liveAt(last + 1) <= this.segmentSize) live += liveAt(++last);
    return this.order.slice(first, last + 1);
  }

  private place(at: number, segment: Segment): number {
    const number = this.nextNumber++;
    this.byNumber.set(number, segment);
    this.order.splice(at, 0, number);
    for (let document = 0; document < segment.size; document++) {
      if (!segment.columns.isDead(document)) this.locations.set(segment.columns.ids[document]!, number * STRIDE + document);
    }
    return number;
  }
}

const isDirty = (segment: Segment): boolean => segment.live < segment.size;
