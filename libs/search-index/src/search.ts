import { decodeCursor, encodeCursor } from './cursor';
import { FacetCounts, type Facets } from './facets';
import { Fillers } from './fillers';
import { matchAll, Room } from './matching';
import { needsText } from './matches';
import { Plan } from './plan';
import type { SearchQuery } from './query';
import { Best, compareHits, type Hit } from './ranking';
import { hashOf } from './ids';
import type { Segment } from './segment';

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

const room = new Room();

/** One question to some segments. */
export class Search {
  private readonly plan: Plan;
  /** The documents that have all the words, by segment, while they are few enough to be filled up. */
  private readonly whole: Set<number>[] = [];

  constructor(private readonly segments: readonly Segment[], private readonly query: SearchQuery) {
    this.plan = new Plan(segments, query);
  }

  run(): SearchResult {
    const { sort, size, text } = this.query;
    const after = this.query.cursor === null ? null : this.current(decodeCursor(this.query.cursor));
    const best = new Best(sort, Math.max(size + 1, FILL), after);
    const facets = new FacetCounts();
    const total = this.all(best, facets);
    if (text && sort === 'relevance' && total < FILL && this.plan.words.length + this.plan.apart.length > 1) this.fill(best, FILL - total, after);
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
    const { terms } = this.plan;
    if (text && (!terms.length || terms[0]!.count === 0)) return 0;
    const scored = text !== null && sort === 'relevance';
    let total = 0;
    // The newest segment and document first: later ones then seldom push a hit out again.
    for (let at = this.segments.length - 1; at >= 0; at--) {
      const segment = this.segments[at]!;
      const found = text ? matchAll(this.plan, at, terms, room, { scored }) : this.everything(at);
      const documents = room.documents.subarray(0, found);
      total += found;
      if (total < FILL) this.whole[at] = new Set(documents);
      facets.add(segment, documents);
      const { dates, ids } = segment.columns;
      for (let place = found - 1; place >= 0; place--) {
        best.offer(scored ? room.scores[place]! : 0, dates[documents[place]!]!, true, ids, documents[place]!);
      }
    }
    return total;
  }

  private everything(at: number): number {
    const { size } = this.segments[at]!;
    const { documents } = room.for(size);
    for (let document = 0; document < size; document++) documents[document] = document;
    return this.plan.filters[at]!(documents.subarray(0, size)).length;
  }

  /** Fills up with the best documents that have at least one whole word. */
  private fill(best: Best, limit: number, after: Hit | null): void {
    const fillers = new Fillers(this.plan, limit, room);
    for (let at = this.segments.length - 1; at >= 0; at--) fillers.add(at, this.whole[at] ?? new Set());
    for (const hit of fillers.best.hits) if (!after || compareHits(this.query.sort, hit, after) > 0) best.hits.push(hit);
  }

  /** Where the last hit of the page before stands now: new documents move all scores a little, and a page must not overlap. */
  private current(place: Hit | null): Hit | null {
    const { terms, words } = this.plan;
    if (!place || this.query.sort !== 'relevance' || !words.length) return place;
    for (const [at, { columns }] of this.segments.entries()) {
      const document = columns.ids.find(place.id, hashOf(place.id));
      if (document < 0 || columns.isDead(document)) continue;
      const documents = Int32Array.of(document);
      const frequencies = new Uint8Array(1);
      let score = 0;
      for (const { lists, rarity } of terms) {
        lists[at]?.join(documents, 1, frequencies);
        const frequency = lists[at] ? frequencies[0]! : 0;
        if (frequency) score += rarity * this.plan.saturations.of(frequency, columns.lengths[document]!);
        else if (place.allWords) return place;
      }
      return { ...place, score, date: columns.dates[document]! };
    }
    return place;
  }
}
