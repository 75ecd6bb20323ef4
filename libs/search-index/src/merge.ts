import { Scratch, Segment } from './segment';

/** Copies the living documents of some segments into one new segment, term by term. */
export class Merge {
  private readonly target = new Segment();
  private readonly scratch = new Scratch();
  /** For each source the new number of each document; -1 for those that were dead at the start. */
  private readonly moved: Int32Array[] = [];

  /** `step`: how many postings are handled between two pauses. */
  constructor(private readonly sources: readonly Segment[], private readonly step: number) {}

  *run(): Generator<void, void, void> {
    for (const source of this.sources) yield* this.rows(source);
    let work = 0;
    for (const [at, source] of this.sources.entries()) {
      for (let term = 0; term < source.terms.size; term++) {
        work += this.postings(source, this.moved[at]!, term);
        if (work < this.step) continue;
        work = 0;
        yield;
      }
    }
  }

  /** The new segment, without what died while it was written. */
  finish(): Segment {
    this.sources.forEach(({ columns }, at) => {
      this.moved[at]!.forEach((document, old) => {
        if (document >= 0 && columns.isDead(old)) this.target.kill(document);
      });
    });
    return this.target;
  }

  /** A document that dies when it has its row already is found by `finish`. */
  private *rows({ columns, size }: Segment): Generator<void, void, void> {
    const moved = new Int32Array(size).fill(-1);
    this.moved.push(moved);
    for (let document = 0; document < size; document++) {
      if ((document + 1) % this.step === 0) yield;
      if (columns.isDead(document)) continue;
      moved[document] = this.target.columns.copy(columns, document);
      this.target.live++;
      this.target.liveLength += columns.lengths[document]!;
    }
  }

  private postings(source: Segment, moved: Int32Array, term: number): number {
    const count = source.read([term], this.scratch);
    let copy = -1;
    for (let at = 0; at < count; at++) {
      const document = moved[this.scratch.documents[at]!]!;
      if (document < 0) continue;
      // A term that only dead documents had is not taken along: the word itself may be what had to go.
      if (copy < 0) copy = this.copyTerm(source, term);
      this.target.postings.add(copy, document, this.scratch.frequencies[at]!);
    }
    return count + 1;
  }

  private copyTerm({ terms }: Segment, term: number): number {
    if (terms.isBigram(term)) return this.target.terms.addBigram(terms.keys[term]!);
    const word = terms.wordOf(term);
    return this.target.terms.addWord(word, 0, word.length);
  }
}
