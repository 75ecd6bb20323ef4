import { matchAll, type Room } from './matching';
import type { Plan, PlannedTerm } from './plan';
import { Best } from './ranking';

/** A word that more of the documents have is no reason by itself to fill a list. */
const COMMON = 0.2;
/** Sums are rounded: what is out by less than this may still be in. */
const SLACK = 1 + 1e-9;

/**
 * The best documents that have at least one whole word of the query but not all. They are not counted, so those that cannot become one
 * of the best are left out while scores are still being summed: the rarest terms decide, the long lists of common ones are soon asked
 * about a few documents only.
 */
export class Fillers {
  readonly best: Best;
  private readonly words: PlannedTerm[][];

  constructor(private readonly plan: Plan, private readonly limit: number, private readonly room: Room) {
    this.best = new Best('relevance', limit, null);
    const known = plan.words.filter((terms) => terms[0]!.count > 0);
    const rare = known.filter((terms) => terms[0]!.count <= plan.documents * COMMON);
    this.words = rare.length ? rare : known;
  }

  /** Looks through one segment; `whole` are its documents that have all words. */
  add(at: number, whole: ReadonlySet<number>): void {
    let documents: Int32Array = new Int32Array(0);
    for (const word of this.words) {
      const size = matchAll(this.plan, at, word, this.room, { filtered: false, scored: false });
      if (size) documents = united(documents, this.room.documents.subarray(0, size));
    }
    if (whole.size) documents = documents.filter((document) => !whole.has(document));
    documents = this.plan.filters[at]!(documents);
    const size = this.score(at, documents);
    const { dates, ids } = this.plan.segments[at]!.columns;
    for (let place = 0; place < size; place++) this.best.offer(this.room.scores[place]!, dates[documents[place]!]!, false, ids, documents[place]!);
  }

  /** Leaves in the beginning of the array those documents that may be among the best, with their scores in the room. */
  private score(at: number, documents: Int32Array): number {
    const { plan } = this;
    const segment = plan.segments[at]!;
    const { frequencies, scores } = this.room.for(segment.size);
    const { lengths } = segment.columns;
    let size = documents.length;
    scores.fill(0, 0, size);
    let left = plan.terms.reduce((sum, term) => sum + plan.most(term), 0);
    for (const term of plan.terms) {
      left -= plan.most(term);
      const list = term.lists[at];
      if (!list) continue;
      list.join(documents, size, frequencies);
      for (let place = 0; place < size; place++) {
        const frequency = frequencies[place]!;
        if (frequency) scores[place]! += term.rarity * plan.saturation(frequency, lengths[documents[place]!]!);
      }
      size = this.prune(documents, size, Math.max(0, left));
    }
    return size;
  }

  /** Drops what stays below the best that are known even if it gets all that is left. */
  private prune(documents: Int32Array, size: number, left: number): number {
    const { scores } = this.room;
    const threshold = Math.max(this.best.threshold, highest(scores, size, this.limit)) / SLACK - left;
    let kept = 0;
    for (let place = 0; place < size; place++) {
      if (scores[place]! < threshold) continue;
      documents[kept] = documents[place]!;
      scores[kept++] = scores[place]!;
    }
    return kept;
  }
}

/** The lowest of the `rank` highest scores; -Infinity when there are fewer. */
function highest(scores: Float64Array, size: number, rank: number): number {
  if (size < rank) return -Infinity;
  const top = new Float64Array(rank).fill(-Infinity);
  for (let place = 0; place < size; place++) {
    const score = scores[place]!;
    if (score <= top[0]!) continue;
    let at = 1;
    for (; at < rank && top[at]! < score; at++) top[at - 1] = top[at]!;
    top[at - 1] = score;
  }
  return top[0]!;
}

/** Both ascending lists as one, without repetition. */
function united(a: Int32Array, b: Int32Array): Int32Array {
  if (!a.length) return b.slice();
  const both = new Int32Array(a.length + b.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const next = j >= b.length || (i < a.length && a[i]! <= b[j]!) ? a[i]! : b[j]!;
    if (a[i] === next) i++;
    if (b[j] === next) j++;
    both[size++] = next;
  }
  return both.subarray(0, size);
}
