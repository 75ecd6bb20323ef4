import type { Term } from '@plaza/text-analysis';
import { filterOf, type DocumentFilter } from './filter';
import { MAX_FREQUENCY, type PostingList } from './posting-lists';
import type { SearchQuery } from './query';
import { rarity, saturation } from './ranking';
import type { Segment } from './segment';

export interface PlannedTerm {
  /** How many living documents have it. */
  count: number;
  rarity: number;
  /** By the place of the segment; null where no document has it. */
  lists: (PostingList | null)[];
}

/** Longer documents are rare enough to be weighed one by one. */
const TABLED = 2_048;

/** What a query asks of each segment. Scores depend only on the living documents, never on how they lie in segments. */
export class Plan {
  readonly documents: number;
  readonly filters: DocumentFilter[];
  /** Rarest first: the order of intersection, and of summing, so that equal documents get equal scores. */
  readonly terms: PlannedTerm[];
  /** The terms of each word of the query, rarest first. */
  readonly words: PlannedTerm[][];
  private readonly averageLength: number;
  private readonly saturations = new Float64Array(TABLED * MAX_FREQUENCY);

  constructor(readonly segments: readonly Segment[], query: SearchQuery) {
    this.documents = segments.reduce((sum, { live }) => sum + live, 0);
    this.averageLength = Math.max(1, segments.reduce((sum, { liveLength }) => sum + liveLength, 0) / Math.max(1, this.documents));
    this.filters = segments.map((segment) => filterOf(segment, query.filters));
    const planned = new Map<string, PlannedTerm>();
    const plan = (term: Term): PlannedTerm => {
      const key = JSON.stringify(term);
      let entry = planned.get(key);
      if (!entry) planned.set(key, (entry = this.planned(term)));
      return entry;
    };
    this.words = (query.text?.words ?? []).map(({ terms }) => terms.map(plan).sort((a, b) => a.count - b.count));
    this.terms = [...planned.values()].sort((a, b) => a.count - b.count);
  }

  /** As `saturation`, looked up: a division for each posting is what scoring costs most. */
  saturation(frequency: number, length: number): number {
    if (length >= TABLED) return saturation(frequency, length, this.averageLength);
    const place = (length << 2) | (frequency - 1);
    return this.saturations[place] || (this.saturations[place] = saturation(frequency, length, this.averageLength));
  }

  /** No document gets more than this from a term. */
  most({ rarity }: PlannedTerm): number {
    return rarity * this.saturation(MAX_FREQUENCY, 0);
  }

  private planned(term: Term): PlannedTerm {
    const lists = this.segments.map((segment) => segment.list(term));
    const count = lists.reduce((sum, list, at) => sum + (list ? this.segments[at]!.living(list) : 0), 0);
    return { count, rarity: rarity(count, this.documents), lists };
  }
}
