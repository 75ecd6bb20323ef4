import type { Ids } from './ids';
import type { Sort } from './query';

/** BM25 with the parameters that did best on 5,774 Korean questions over bigrams. */
const K1 = 0.4;
const B = 0.75;

/** The weight of a term that `count` of `documents` have. */
export const rarity = (count: number, documents: number): number => Math.log(1 + (documents - count + 0.5) / (count + 0.5));

/** How much of a term's weight a document gets that has it so often. */
export function saturation(frequency: number, length: number, averageLength: number): number {
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / averageLength));
}

/** One found document, and the place it takes. */
export interface Hit {
  id: string;
  score: number;
  /** `producedAt` in milliseconds. */
  date: number;
  /** False for one that filled up a short list: it has only some of the words. */
  allWords: boolean;
}

/** Negative when `a` stands before `b`. No two documents are equal: the id decides in the end. */
export function compareHits(sort: Sort, a: Hit, b: Hit): number {
  if (a.allWords !== b.allWords) return a.allWords ? -1 : 1;
  if (sort === 'relevance' && a.score !== b.score) return b.score - a.score;
  if (a.date !== b.date) return b.date - a.date;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Keeps the best few of many hits that come after a given one. */
export class Best {
  readonly hits: Hit[] = [];

  constructor(
    private readonly sort: Sort,
    private readonly limit: number,
    private readonly after: Hit | null,
  ) {}

  /** Takes the document if it is among the best. */
  offer(score: number, date: number, allWords: boolean, ids: Ids, document: number): void {
    const last = this.hits.length === this.limit ? this.hits[this.limit - 1]! : null;
    if (last && this.isWorse(score, date, last)) return;
    const hit: Hit = { id: ids.of(document), score, date, allWords };
    if (this.after && compareHits(this.sort, hit, this.after) <= 0) return;
    if (last && compareHits(this.sort, hit, last) > 0) return;
    let low = 0;
    let high = this.hits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareHits(this.sort, hit, this.hits[middle]!) > 0) low = middle + 1;
      else high = middle;
    }
    this.hits.splice(low, 0, hit);
    if (this.hits.length > this.limit) this.hits.pop();
  }

  /** The score of the last one, when there is room for no more: what has less is not among the best. */
  get threshold(): number {
    return this.hits.length === this.limit ? this.hits[this.limit - 1]!.score : -Infinity;
  }

  private isWorse(score: number, date: number, last: Hit): boolean {
    if (this.sort === 'relevance' && score !== last.score) return score < last.score;
    return date < last.date;
  }
}
