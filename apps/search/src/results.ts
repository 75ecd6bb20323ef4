import { Injectable } from '@nestjs/common';
import type { PublicDocument } from '@plaza/contracts';
import { type Facets, type Hit, matches, needsText, passes, type SearchQuery, type SearchResult } from '@plaza/search-index';
import { highlight, type Highlight } from '@plaza/text-analysis';
import { IndexThread } from './index-thread';
import { Publication } from './publication.client';

export interface SearchAnswer {
  /** Documents with all the words. When `totalIsExact` is false, there are at least so many. */
  total: number;
  totalIsExact: boolean;
  /** `allWords` is false for one that fills up a short list with some of the words. */
  items: { document: PublicDocument; highlights: Highlight[]; allWords: boolean }[];
  facets: Facets;
  nextCursor: string | null;
}

/** As many candidates are checked against their texts for one answer. */
const CHECKED = 200;
const CHECKED_AT_ONCE = 50;

type Found = Hit & { cursor: string; document: PublicDocument };

/**
 * Answers with documents as they stand now: the index says which and in what order, publication what they say. One that was
 * withdrawn since, or no longer has the words, drops out, however far this replica lags.
 */
@Injectable()
export class Results {
  constructor(
    private readonly thread: IndexThread,
    private readonly publication: Publication,
  ) {}

  async search(query: SearchQuery): Promise<SearchAnswer> {
    const { text } = query;
    const [page, counts] = await Promise.all([this.page(query), text && needsText(text) ? this.countPhrases(query) : null]);
    const dropped = page.dropped;
    return {
      total: counts ? counts.total : page.total - dropped,
      totalIsExact: counts ? counts.isExact : page.totalIsExact,
      items: page.found.map(({ document, allWords }) => ({
        document, allWords, highlights: highlight(document, text ?? { words: [], phrases: [] }),
      })),
      facets: page.facets,
      nextCursor: page.nextCursor,
    };
  }

  /** One page of documents that hold against their texts, read on until it is full. */
  private async page(query: SearchQuery) {
    const strict = query.text !== null && needsText(query.text);
    const found: Found[] = [];
    let { cursor } = query;
    let dropped = 0;
    let checked = 0;
    for (;;) {
      const result = await this.thread.call('search', { ...query, cursor, size: strict ? CHECKED_AT_ONCE : query.size });
      const documents = await this.publication.documents(result.hits.map(({ id }) => id));
      for (const hit of result.hits) {
        const document = documents.get(hit.id);
        checked++;
        cursor = hit.cursor;
        if (document && holds(query, hit, document)) found.push({ ...hit, document });
        else if (hit.allWords) dropped++;
        if (found.length === query.size) break;
      }
      const more = result.nextCursor !== null || result.hits.at(-1)?.cursor !== cursor;
      const ends = !more || result.hits.length === 0 || found.length === query.size || checked >= CHECKED;
      if (ends) return { ...result, found, dropped, nextCursor: more && result.hits.length > 0 ? cursor : null };
    }
  }

  /** An AND of bigrams finds more than the phrase: only what was checked is counted. */
  private async countPhrases(query: SearchQuery): Promise<{ total: number; isExact: boolean }> {
    let cursor: string | null = null;
    let total = 0;
    for (let checked = 0; checked < CHECKED; ) {
      const result: SearchResult = await this.thread.call('search', { ...query, sort: 'newest', cursor, size: CHECKED_AT_ONCE });
      const documents = await this.publication.documents(result.hits.map(({ id }) => id));
      for (const document of documents.values()) if (matches(query, document)) total++;
      checked += result.hits.length;
      cursor = result.nextCursor;
      if (!cursor) return { total, isExact: true };
    }
    return { total, isExact: false };
  }
}

function holds(query: SearchQuery, { allWords }: Hit, document: PublicDocument): boolean {
  return allWords ? matches(query, document) : passes(query.filters, document);
}
