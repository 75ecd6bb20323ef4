import type { Term } from '@plaza/text-analysis';
import { filterOf, type DocumentFilter } from './filter';
import type { PostingList } from './posting-lists';
import type { SearchQuery } from './query';
import { rarity } from './ranking';
import { Saturations } from './saturations';
import type { Segment } from './segment';

export interface PlannedTerm {
  /** How many living documents have it. */
  count: number;
  rarity: number;
  /** By the place of the segment; null where no document has it. */
  lists: (PostingList | null)[];
}

/** What a query asks of each segment. Scores depend only on the living documents, never on how they lie in segments. */
export class Plan {
  readonly documents: number;
  readonly filters: DocumentFilter[];
  /** Rarest first: the order of intersection, and of summing, so that equal documents get equal scores. */
  readonly terms: PlannedTerm[];
  /** The terms of each word of the query, rarest first. */
  readonly words: PlannedTerm[][];
  readonly saturations: Saturations;

  constructor(readonly segments: readonly Segment[], query: SearchQuery) {
    this.documents = segments.reduce((sum, { live }) => sum + live, 0);
    const length = segments.reduce((sum, { liveLength }) => sum + liveLength, 0);
    this.saturations = new Saturations(Math.max(1, length / Math.max(1, this.documents)));
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

  private planned(term: Term): PlannedTerm {
    const lists = this.segments.map((segment) => segment.list(term));
    const count = lists.reduce((sum, list, at) => sum + (list ? this.segments[at]!.living(list) : 0), 0);
    return { count, rarity: rarity(count, this.documents), lists };
  }
}
