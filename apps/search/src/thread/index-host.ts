import { setImmediate as nextTurn } from 'node:timers/promises';
import { OneByOne } from '@plaza/isolation';
import { SegmentedIndex, type IndexedDocument, type SearchQuery, type SearchResult } from '@plaza/search-index';
import type { Snapshots } from './snapshots';

/** Some changes of the log, in the form in which the index takes them: what goes first, then what comes. */
export interface Slice {
  removals: string[];
  documents: IndexedDocument[];
}

export type Target = 'serving' | 'building';

/** An index and how far in the change log it is complete. It may hold parts of what comes after: those are applied again. */
interface Indexed {
  index: SegmentedIndex;
  cursor: string;
}

/** Everything that happens inside the index thread. Each method is called by a message; none runs longer than a slice. */
export class IndexHost {
  private serving: Indexed = { index: new SegmentedIndex(), cursor: '0' };
  private building: Indexed | null = null;
  private readonly saves = new OneByOne();

  constructor(private readonly snapshots: Snapshots) {}

  /** Takes up the newest snapshot; without a sound one, the index is empty and complete up to cursor 0. */
  async load() {
    const found = await this.snapshots.load();
    if (found) this.serving = { index: new SegmentedIndex(found.segments), cursor: found.cursor };
    return this.status();
  }

  apply(target: Target, { removals, documents }: Slice): void {
    const { index } = this.of(target);
    for (const id of removals) index.remove(id);
    for (const document of documents) index.upsert(document);
  }

  /** From everywhere, at once. */
  remove(id: string): void {
    this.serving.index.remove(id);
    this.building?.index.remove(id);
  }

  /** Everything up to this cursor has been applied. Answers how many documents can be found. */
  complete(target: Target, cursor: string): number {
    this.of(target).cursor = cursor;
    return this.of(target).index.documents;
  }

  search(query: SearchQuery): SearchResult {
    return this.serving.index.search(query);
  }

  status() {
    return { cursor: this.serving.cursor, documents: this.serving.index.documents };
  }

  /** Erases what is dead, then writes what has changed. Answers how long it took, in milliseconds. */
  async save(): Promise<number> {
    const start = performance.now();
    await this.saves.run(async () => {
      const compaction = this.serving.index.compact();
      while (!compaction.next().done) await nextTurn();
      const { index, cursor } = this.serving;
      await this.snapshots.save(index.segments.filter(({ size }) => size > 0), cursor);
    });
    return performance.now() - start;
  }

  beginBuilding(): void {
    this.building = { index: new SegmentedIndex(), cursor: '0' };
  }

  abandonBuilding(): void {
    this.building = null;
  }

  /** The new index serves from now on. */
  swap(): void {
    this.serving = this.of('building');
    this.building = null;
  }

  private of(target: Target): Indexed {
    const indexed = target === 'serving' ? this.serving : this.building;
    if (!indexed) throw new Error('no index is being built');
    return indexed;
  }
}
