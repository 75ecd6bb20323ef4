import { isDeepStrictEqual } from 'node:util';
import { normalise, tokenise, type Term } from '@plaza/text-analysis';
import { searchable, TITLE_WEIGHT, type IndexedDocument } from '../documents';
import { matches, passes } from '../matches';
import type { SearchQuery } from '../query';
import { compareHits, rarity, saturation, type Hit } from '../ranking';
import { FILL } from '../search';

type Token = Term;

/** What the index must answer, computed the slow way: every document read anew for every question. */
export class NaiveIndex {
  readonly documents = new Map<string, IndexedDocument>();

  upsert(document: IndexedDocument): void {
    this.documents.set(document.id, document);
  }

  remove(id: string): void {
    this.documents.delete(id);
  }

  /** The whole list, unpaged. */
  search(query: SearchQuery): { total: number; hits: Hit[]; facets: Record<string, Record<string, number>> } {
    const all = [...this.documents.values()];
    const quoted = query.text && { ...query.text, phrases: [] };
    const found = all.filter((document) => matches({ text: quoted, filters: query.filters }, document));
    const hits = found.map((document) => this.hit(query, document, true)).sort((a, b) => compareHits(query.sort, a, b));
    const words = wholesOf(query);
    if (query.sort === 'relevance' && words.length > 1 && hits.length < FILL) hits.push(...this.fill(query, found, FILL - hits.length));
    return { total: found.length, hits, facets: facetsOf(found) };
  }

  private fill(query: SearchQuery, found: IndexedDocument[], limit: number): Hit[] {
    const words = wholesOf(query);
    const rarest = (terms: Term[]) => Math.min(...terms.map((term) => this.count(term)));
    const rare = words.filter((terms) => rarest(terms) > 0 && rarest(terms) <= this.documents.size * 0.2);
    return [...this.documents.values()]
      .filter((document) => !found.includes(document) && passes(query.filters, document))
      .filter((document) => (rare.length ? rare : words).some((terms) => terms.every((term) => frequency(document, term) > 0)))
      .map((document) => this.hit(query, document, false))
      .sort((a, b) => compareHits(query.sort, a, b))
      .slice(0, limit);
  }

  private hit({ text, sort }: SearchQuery, document: IndexedDocument, allWords: boolean): Hit {
    const all = [...this.documents.values()];
    const average = Math.max(1, all.reduce((sum, each) => sum + tokensOf(each).length, 0) / all.length);
    const length = tokensOf(document).length;
    let score = 0;
    for (const term of sort === 'relevance' ? this.distinct(text?.words.flatMap(({ terms }) => terms) ?? []) : []) {
      const times = Math.min(4, frequency(document, term));
      if (times) score += rarity(this.count(term), all.length) * saturation(times, length, average);
    }
    return { id: document.id, score, date: Date.parse(document.producedAt), allWords };
  }

  private distinct(terms: Term[]): Term[] {
    return terms
      .filter((term, at) => terms.findIndex((other) => isDeepStrictEqual(other, term)) === at)
      .sort((a, b) => this.count(a) - this.count(b));
  }

  private count(term: Term): number {
    return [...this.documents.values()].filter((document) => frequency(document, term) > 0).length;
  }
}

/** The terms of every word, and of every way to write one apart. */
const wholesOf = ({ text }: SearchQuery): Term[][] => (text?.words ?? []).flatMap(({ terms, apart }) => [terms, ...apart]);

/** Read once: a property looks at the same documents a thousand times. */
const read = new WeakMap<IndexedDocument, { token: Token; weight: number }[]>();

function tokensOf(document: IndexedDocument): { token: Token; weight: number }[] {
  let tokens = read.get(document);
  if (tokens) return tokens;
  read.set(document, (tokens = []));
  searchable(document).forEach((field, at) => {
    const weight = at === 0 ? TITLE_WEIGHT : 1;
    tokenise(normalise(field), {
      bigram: (pair) => tokens.push({ token: { type: 'bigram', pair }, weight }),
      word: (text, start, end) => tokens.push({ token: { type: 'word', text: text.slice(start, end) }, weight }),
    });
  });
  return tokens;
}

/** A syllable's frequency is the sum over its bigrams, each counted to four, as the index stores them. */
function frequency(document: IndexedDocument, term: Term): number {
  const counts = new Map<string, number>();
  for (const { token, weight } of tokensOf(document)) {
    if (!stands(token, term)) continue;
    const key = token.type === 'bigram' ? String(token.pair) : '';
    counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  return [...counts.values()].reduce((sum, count) => sum + Math.min(4, count), 0);
}

function stands(token: Token, term: Term): boolean {
  if (token.type === 'bigram' && term.type === 'syllable') return token.pair >>> 16 === term.unit || (token.pair & 0xffff) === term.unit;
  if (token.type === 'bigram') return term.type === 'bigram' && token.pair === term.pair;
  return token.type === 'word' && term.type === 'word' && token.text === term.text;
}

function facetsOf(documents: IndexedDocument[]): Record<string, Record<string, number>> {
  const facets: Record<string, Record<string, number>> = { agency: {}, department: {}, kind: {}, status: {} };
  for (const { agency, department, kind, status } of documents) {
    for (const [facet, value] of Object.entries({ agency: agency.code, department: department.code, kind, status })) {
      facets[facet]![value] = (facets[facet]![value] ?? 0) + 1;
    }
  }
  return facets;
}
