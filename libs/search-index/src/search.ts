import type { Term } from '@plaza/text-analysis';
import { decodeCursor, encodeCursor } from './cursor';
import { FacetCounts, type Facets } from './facets';
import { filterOf, type DocumentFilter } from './filter';
import { needsText } from './matches';
import type { SearchQuery } from './query';
import { Best, compareHits, rarity, weigh, type Hit } from './ranking';
import { Scratch, type Segment } from './segment';

export interface SearchResult {
  /** How many documents have all the words and pass the filters. */
  total: number;
  /** False while quoted phrases wait to be checked on the texts: `total` is then an upper bound. */
  totalIsExact: boolean;
  /** Each with the cursor that continues behind it. */
  hits: (Hit & { cursor: string })[];
  /** Of the documents that `total` counts. */
  facets: Facets;
  nextCursor: string | null;
}

/** With fewer hits than this, documents that have only some of the words fill the list up to it. */
export const FILL = 20;
/** A word that more of the documents have is no reason by itself to fill a list. */
const COMMON = 0.2;

interface PlannedTerm {
  term: Term;
  /** How many living documents have it. */
  count: number;
  rarity: number;
}

const scratch = new Scratch();
let scores = new Float64Array(0);
let matched = new Uint16Array(0);

/** One question to some segments. Scores depend only on the living documents, never on how they lie in segments. */
export class Search {
  private readonly documents: number;
  private readonly averageLength: number;
  private readonly filters: Map<Segment, DocumentFilter>;
  /** Rarest first: the order of intersection, and of summing, so that equal documents get equal scores. */
  private readonly terms: PlannedTerm[];
  private readonly words: PlannedTerm[][];
  /** The documents that have all the words, while they are few enough to be filled up. */
  private readonly whole = new Map<Segment, Int32Array>();

  constructor(private readonly segments: readonly Segment[], private readonly query: SearchQuery) {
    this.documents = segments.reduce((sum, { live }) => sum + live, 0);
    this.averageLength = Math.max(1, segments.reduce((sum, { liveLength }) => sum + liveLength, 0) / Math.max(1, this.documents));
    this.filters = new Map(segments.map((segment) => [segment, filterOf(segment, query.filters)]));
    const planned = new Map<string, PlannedTerm>();
    const plan = (term: Term): PlannedTerm => {
      const key = JSON.stringify(term);
      let entry = planned.get(key);
      if (!entry) {
        const count = segments.reduce((sum, segment) => sum + segment.count(segment.termsOf(term), scratch), 0);
        planned.set(key, (entry = { term, count, rarity: rarity(count, this.documents) }));
      }
      return entry;
    };
    this.words = (query.text?.words ?? []).map(({ terms }) => terms.map(plan).sort((a, b) => a.count - b.count));
    this.terms = [...planned.values()].sort((a, b) => a.count - b.count);
  }

  run(): SearchResult {
    const { sort, size, text } = this.query;
    const after = this.query.cursor === null ? null : this.current(decodeCursor(this.query.cursor));
    const best = new Best(sort, Math.max(size + 1, FILL), after);
    const facets = new FacetCounts();
    const total = this.all(best, facets);
    if (text && sort === 'relevance' && total < FILL && this.words.length > 1) this.fill(best, FILL - total, after);
    const hits = best.hits.slice(0, size).map((hit) => ({ ...hit, cursor: encodeCursor(hit) }));
    return {
      total,
      totalIsExact: !text || !needsText(text),
      hits,
      facets: facets.result(),
      nextCursor: best.hits.length > size ? hits.at(-1)!.cursor : null,
    };
  }

  /** Offers every document that has all the words; returns how many there are. */
  private all(best: Best, facets: FacetCounts): number {
    const { text, sort } = this.query;
    if (text && (!this.words.length || this.terms[0]!.count === 0)) return 0;
    let total = 0;
    // The newest segment and document first: later ones then seldom push a hit out again.
    for (const segment of [...this.segments].reverse()) {
      const candidates = text ? this.intersect(segment, this.terms, sort === 'relevance') : upTo(segment.size);
      const documents = this.filters.get(segment)!(candidates);
      total += documents.length;
      if (total < FILL) this.whole.set(segment, documents.slice());
      facets.add(segment, documents);
      const { dates, ids } = segment.columns;
      const scored = text !== null && sort === 'relevance';
      for (let at = documents.length - 1; at >= 0; at--) {
        const document = documents[at]!;
        best.offer(scored ? scores[document]! : 0, dates[document]!, true, ids, document);
      }
    }
    return total;
  }

  /** The documents of a segment that have all these terms, ascending; their scores are left in `scores`. */
  private intersect(segment: Segment, terms: readonly PlannedTerm[], scored: boolean): Int32Array {
    const numbers = terms.map(({ term }) => segment.termsOf(term));
    if (numbers.some(({ length }) => length === 0)) return new Int32Array(0);
    this.reserve(segment.size);
    let candidates = new Int32Array(0);
    for (let rank = 0, left = 1; rank < terms.length && left > 0; rank++) {
      const count = segment.read(numbers[rank]!, scratch);
      if (rank === 0) {
        candidates = scratch.documents.slice(0, count);
        for (let at = 0; at < count; at++) scores[candidates[at]!] = 0;
      }
      left = this.advance(rank, count, scored ? terms[rank]!.rarity : 0, segment.columns.lengths);
    }
    let found = 0;
    for (let at = 0; at < candidates.length; at++) {
      const document = candidates[at]!;
      if (matched[document] === terms.length) candidates[found++] = document;
      matched[document] = 0;
    }
    return candidates.subarray(0, found);
  }

  /** Of the postings in the scratch arrays, takes those documents one term further that had all terms before; answers how many. */
  private advance(rank: number, count: number, rarity: number, lengths: Uint32Array): number {
    const { documents, frequencies } = scratch;
    let left = 0;
    for (let at = 0; at < count; at++) {
      const document = documents[at]!;
      if (matched[document] !== rank) continue;
      matched[document] = rank + 1;
      left++;
      if (rarity) scores[document]! += weigh(rarity, frequencies[at]!, lengths[document]!, this.averageLength);
    }
    return left;
  }

  /** Fills up with the best documents that have at least one whole word. */
  private fill(best: Best, limit: number, after: Hit | null): void {
    const known = this.words.filter((terms) => terms[0]!.count > 0);
    const rare = known.filter((terms) => terms[0]!.count <= this.documents * COMMON);
    const fillers = new Best(this.query.sort, limit, null);
    for (const segment of this.segments) {
      const { dates, ids } = segment.columns;
      const isFiller = new Uint8Array(segment.size);
      for (const word of rare.length ? rare : known) for (const document of this.intersect(segment, word, false)) isFiller[document] = 1;
      for (const document of this.whole.get(segment) ?? []) isFiller[document] = 0;
      const documents = this.filters.get(segment)!(upTo(segment.size).filter((document) => isFiller[document]));
      this.score(segment, isFiller);
      for (const document of documents) fillers.offer(scores[document]!, dates[document]!, false, ids, document);
    }
    for (const hit of fillers.hits) if (!after || compareHits(this.query.sort, hit, after) > 0) best.hits.push(hit);
  }

  /** Leaves in `scores` what the documents that are marked with 1 score with whatever terms they have. */
  private score(segment: Segment, marked: Uint8Array): void {
    const { lengths } = segment.columns;
    scores.fill(0, 0, segment.size);
    for (const { term, rarity } of this.terms) {
      const count = segment.read(segment.termsOf(term), scratch);
      const { documents, frequencies } = scratch;
      for (let at = 0; at < count; at++) {
        const document = documents[at]!;
        if (marked[document]) scores[document]! += weigh(rarity, frequencies[at]!, lengths[document]!, this.averageLength);
      }
    }
  }

  /** Where the last hit of the page before stands now: new documents move all scores a little, and a page must not overlap. */
  private current(place: Hit | null): Hit | null {
    if (!place || !this.query.text || this.query.sort !== 'relevance' || !this.words.length) return place;
    for (const segment of this.segments) {
      const document = segment.columns.ids.lastIndexOf(place.id);
      if (document < 0 || segment.columns.isDead(document)) continue;
      if (place.allWords) {
        const found = this.intersect(segment, this.terms, true).includes(document);
        return found ? { ...place, score: scores[document]!, date: segment.columns.dates[document]! } : place;
      }
      this.reserve(segment.size);
      const marked = new Uint8Array(segment.size);
      marked[document] = 1;
      this.score(segment, marked);
      return { ...place, score: scores[document]!, date: segment.columns.dates[document]! };
    }
    return place;
  }

  private reserve(size: number): void {
    if (scores.length >= size) return;
    scores = new Float64Array(size);
    matched = new Uint16Array(size);
  }
}

function upTo(size: number): Int32Array {
  const documents = new Int32Array(size);
  for (let document = 0; document < size; document++) documents[document] = document;
  return documents;
}
