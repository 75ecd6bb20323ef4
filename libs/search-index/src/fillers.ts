import { matchAll, type Room } from './matching';
import type { Plan, PlannedTerm } from './plan';
import { Best } from './ranking';

/** A word that more of the documents have is no reason by itself to fill a list. */
const COMMON = 0.2;
/** Documents that are looked at before those found among them are offered, and the bar is raised. */
const STRETCH = 4_096;

/** The best documents that have at least one whole word of the query but not all. They are not counted. */
export class Fillers {
  readonly best: Best;
  private readonly words: PlannedTerm[][];

  constructor(private readonly plan: Plan, limit: number, private readonly room: Room) {
    this.best = new Best('relevance', limit, null);
    const known = plan.words.filter((terms) => terms[0]!.count > 0);
    const rare = known.filter((terms) => terms[0]!.count <= plan.documents * COMMON);
    this.words = rare.length ? rare : known;
  }

  /**
   * Looks through one segment; `whole` are its documents that have all words. Every posting of every term is added up without asking
   * whose it is: that is faster than asking.
   */
  add(at: number, whole: ReadonlySet<number>): void {
    const { plan, room } = this;
    const { size, columns } = plan.segments[at]!;
    const { marks, scores } = room.for(size);
    marks.fill(0, 0, size);
    for (const word of this.words) {
      const found = matchAll(plan, at, word, room, { filtered: false, scored: false });
      for (let place = 0; place < found; place++) marks[room.documents[place]!] = 1;
    }
    for (const document of whole) marks[document] = 0;
    scores.fill(0, 0, size);
    for (const { lists, rarity } of plan.terms) lists[at]?.accumulate(scores, rarity, plan.saturations, columns.lengths);
    for (let start = 0; start < size; start += STRETCH) this.offer(at, start, Math.min(size, start + STRETCH));
  }

  private offer(at: number, start: number, end: number): void {
    const { documents, marks, scores } = this.room;
    const { threshold } = this.best;
    let found = 0;
    for (let document = start; document < end; document++) {
      if (scores[document]! >= threshold && marks[document]) documents[found++] = document;
    }
    const { dates, ids } = this.plan.segments[at]!.columns;
    for (const document of this.plan.filters[at]!(documents.subarray(0, found))) this.best.offer(scores[document]!, dates[document]!, false, ids, document);
  }
}
