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
  /** The terms of each way in which a word may be written apart, rarest first. */
  readonly apart: PlannedTerm[][];
  /** Those that only stand there: they tell whether a document has a word so, and are worth nothing. */
  readonly worthless: PlannedTerm[];
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
    const words = query.text?.words ?? [];
    const rarestFirst = (terms: Term[]) => terms.map(plan).sort((a, b) => a.count - b.count);
    this.words = words.map(({ terms }) => rarestFirst(terms));
    this.terms = [...planned.values()].sort((a, b) => a.count - b.count);
    this.apart = words.flatMap(({ apart }) => apart.map(rarestFirst));
    this.worthless = [...planned.values()].filter((term) => !this.terms.includes(term));
    for (const term of this.worthless) term.rarity = 0;
  }

  private planned(term: Term): PlannedTerm {
    const lists = this.segments.map((segment) => segment.list(term));
    const count = lists.reduce((sum, list, at) => sum + (list ? this.segments[at]!.living(list) : 0), 0);
    return { count, rarity: rarity(count, this.documents), lists };
  }
}
