import type { IndexedDocument } from './documents';
import { hashOf } from './ids';
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

/** Bytes of a full segment that are packed while one document is added: done long before the next one is full. */
const PACKING_STEP = 2_000;

/** The index in memory: segments of a bounded size, so that nothing ever copies or saves the whole. */
export class SegmentedIndex implements SearchIndex {
  /** Only the last one grows. */
  private list: Segment[];
  private packing: { segment: Segment; steps: Generator<void, void, void> } | null = null;

  private readonly segmentSize: number;
  private readonly step: number;

  constructor(segments: readonly Segment[] = [], { segmentSize = SEGMENT_SIZE, step = COMPACTION_STEP } = {}) {
    this.segmentSize = segmentSize;
    this.step = step;
    this.list = [...segments];
  }

  get documents(): number {
    return this.list.reduce((sum, { live }) => sum + live, 0);
  }

  get segments(): Segment[] {
    return [...this.list];
  }

  upsert(document: IndexedDocument): void {
    this.remove(document.id);
    let last = this.list.at(-1);
    if (!last || last.isPacked || last.size >= this.segmentSize) {
      if (last && !last.isPacked) this.beginPacking(last);
      this.list.push((last = new Segment()));
    }
    last.add(document);
    if (this.packing?.steps.next().done) this.packing = null;
  }

  remove(id: string): void {
    const hash = hashOf(id);
    for (let at = this.list.length - 1; at >= 0; at--) {
      const segment = this.list[at]!;
      const document = segment.columns.ids.find(id, hash);
      if (document < 0 || segment.columns.isDead(document)) continue;
      segment.kill(document);
      return;
    }
  }

  search(query: SearchQuery): SearchResult {
    return new Search(this.segments, query).run();
  }

  /**
   * Erases what is dead and joins small neighbours. Advance it a step at a time between other work: documents may come and go and
   * questions be answered meanwhile. What died before the first step is overwritten in memory when it is done.
   */
  *compact(): Generator<void, void, void> {
    for (const segment of this.list.filter((each) => isDirty(each) || this.isFragment(each))) {
      if (this.list.includes(segment)) yield* this.rewrite(this.groupAround(segment));
    }
  }

  private *rewrite(sources: Segment[]): Generator<void, void, void> {
    // What is being rewritten must not grow meanwhile: the next document opens a segment of its own.
    if (sources.at(-1) === this.list.at(-1)) this.list.push(new Segment());
    while (this.packing && sources.includes(this.packing.segment)) {
      if (this.packing.steps.next().done) this.packing = null;
      yield;
    }
    const target = yield* new Merge(sources, this.step).run();
    this.list.splice(this.list.indexOf(sources[0]!), sources.length, ...(target.live ? [target] : []));
    for (const source of sources) source.wipe();
  }

  /** The segment with as many of its neighbours as fit into one. */
  private groupAround(segment: Segment): Segment[] {
    let first = this.list.indexOf(segment);
    let last = first;
    const liveAt = (at: number) => this.list[at]!.live;
    let live = liveAt(first);
    while (first > 0 && live + liveAt(first - 1) <= this.segmentSize) live += liveAt(--first);
    while (last + 1 < this.list.length && live + liveAt(last + 1) <= this.segmentSize) live += liveAt(++last);
    return this.list.slice(first, last + 1);
  }

  /** Neither it nor the next one grows any more, both fit into one, and joining is worth it: every restart leaves such a piece. */
  private isFragment(segment: Segment): boolean {
    const next = this.list[this.list.indexOf(segment) + 1];
    if (!next?.isPacked || !segment.isPacked || segment.size + next.size > this.segmentSize) return false;
    return segment.size <= 2 * next.size;
  }

  private beginPacking(segment: Segment): void {
    while (this.packing && !this.packing.steps.next().done);
    this.packing = { segment, steps: segment.pack(PACKING_STEP) };
  }
}

const isDirty = (segment: Segment): boolean => segment.live < segment.size;
