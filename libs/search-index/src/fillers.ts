import { matchAll, type Room } from './matching';
import type { Plan, PlannedTerm } from './plan';
import { MAX_FREQUENCY } from './posting-lists';
import { Best } from './ranking';

/** A word that more of the documents have is no reason by itself to fill a list. */
const COMMON = 0.2;
/** Documents that are looked at before those found among them are offered, and the bar is raised. */
const STRETCH = 4_096;
/** Sums are rounded: what is out by less than this share may still be in. */
const SLACK = 1e-9;

/** The best documents that have at least one whole word of the query, written apart or not, but not all. They are not counted. */
export class Fillers {
  readonly best: Best;
  private readonly words: PlannedTerm[][];

  constructor(private readonly plan: Plan, limit: number, private readonly room: Room) {
    this.best = new Best('relevance', limit, null);
    const known = [...plan.words, ...plan.apart].filter((terms) => terms[0]!.count > 0);
    const rare = known.filter((terms) => terms[0]!.count <= plan.documents * COMMON);
    this.words = rare.length ? rare : known;
  }

  /**
   * Looks through one segment; `whole` are its documents that have all words. Once enough are known, a document can be among the best
   * only if it has some of the rarer terms: the long lists of the others are then asked about few documents (MaxScore: Turtle and
   * Flood, 1995).
   */
  add(at: number, whole: ReadonlySet<number>): void {
    const { terms, saturations } = this.plan;
    const { threshold } = this.best;
    const most = saturations.of(MAX_FREQUENCY, 0);
    let left = terms.reduce((sum, { rarity }) => sum + rarity * most, 0);
    let essential = 0;
    // Half of it: fewer terms would do, but leave too many documents to look at.
    for (; essential < terms.length && left > threshold / 2; essential++) left -= terms[essential]!.rarity * most;
    if (threshold === -Infinity || essential === terms.length) this.addAny(at, whole);
    else this.addPromising(at, whole, essential, (threshold - Math.max(0, left)) * (1 - SLACK));
  }

  /** Every posting of every term is added up without asking whose it is: that is faster than asking. */
  private addAny(at: number, whole: ReadonlySet<number>): void {
    const { plan, room } = this;
    const { size } = plan.segments[at]!;
    const { documents, marks, scores } = room.for(size);
    marks.fill(0, 0, size);
    for (const word of this.words) {
      const found = matchAll(plan, at, word, room, { filtered: false, scored: false });
      for (let place = 0; place < found; place++) marks[documents[place]!] = 1;
    }
    for (const document of whole) marks[document] = 0;
    this.accumulate(at, plan.terms.length);
    for (let start = 0; start < size; start += STRETCH) {
      const { threshold } = this.best;
      let found = 0;
      for (let document = start; document < Math.min(size, start + STRETCH); document++) {
        if (scores[document]! >= threshold && marks[document]) documents[found++] = document;
      }
      for (const document of plan.filters[at]!(documents.subarray(0, found))) this.offer(at, document, scores[document]!);
    }
  }

  /** Only documents that score at least `least` by the rarest terms are looked at. */
  private addPromising(at: number, whole: ReadonlySet<number>, essential: number, least: number): void {
    const { plan, room } = this;
    const { size, columns } = plan.segments[at]!;
    const { scores } = room.for(size);
    this.accumulate(at, essential);
    let found = 0;
    for (let document = 0; document < size; document++) if (scores[document]! >= least) room.documents[found++] = document;
    const documents = plan.filters[at]!(room.documents.subarray(0, found));
    const sums = new Float64Array(documents.length);
    const missing = this.words.map(({ length }) => new Uint16Array(documents.length).fill(length));
    for (const term of [...plan.terms, ...plan.worthless]) {
      const list = term.lists[at];
      if (!list) continue;
      list.join(documents, documents.length, room.frequencies);
      const words = missing.filter((_, word) => this.words[word]!.includes(term));
      for (let place = 0; place < documents.length; place++) {
        const frequency = room.frequencies[place]!;
        if (!frequency) continue;
        sums[place]! += term.rarity * plan.saturations.of(frequency, columns.lengths[documents[place]!]!);
        for (const word of words) word[place]!--;
      }
    }
    documents.forEach((document, place) => {
      if (missing.some((word) => word[place] === 0) && !whole.has(document)) this.offer(at, document, sums[place]!);
    });
  }

  /** Leaves in the room, by document, what the first terms are worth. */
  private accumulate(at: number, terms: number): void {
    const { plan, room } = this;
    const { size, columns } = plan.segments[at]!;
    room.scores.fill(0, 0, size);
    for (const { lists, rarity } of plan.terms.slice(0, terms)) lists[at]?.accumulate(room.scores, rarity, plan.saturations, columns.lengths);
  }

  private offer(at: number, document: number, score: number): void {
    const { dates, ids } = this.plan.segments[at]!.columns;
    this.best.offer(score, dates[document]!, false, ids, document);
  }
}
