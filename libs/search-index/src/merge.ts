import { Postings } from './postings';
import { Segment } from './segment';

/** Copies the living documents of some segments into one new segment, term by term. */
export class Merge {
  private readonly added = new Postings();
  private readonly target = new Segment(undefined, this.added);
  private documents = new Int32Array(0);
  private frequencies = new Uint8Array(0);
  /** For each source the new number of each document; -1 for those that were dead at the start. */
  private readonly moved: Int32Array[] = [];

  /** `step`: how many postings are handled between two pauses. */
  constructor(private readonly sources: readonly Segment[], private readonly step: number) {}

  /** The new segment, packed. What died while it was written is dead in it, if nothing else is done in between. */
  *run(): Generator<void, Segment, void> {
    for (const source of this.sources) yield* this.rows(source);
    let work = 0;
    for (const [at, source] of this.sources.entries()) {
      this.documents = new Int32Array(source.size);
      this.frequencies = new Uint8Array(source.size);
      for (let term = 0; term < source.terms.size; term++) {
        work += this.postings(source, this.moved[at]!, term);
        if (work < this.step) continue;
        work = 0;
        yield;
      }
    }
    yield* this.target.pack(this.step);
    this.sources.forEach(({ columns }, at) => {
      this.moved[at]!.forEach((document, old) => {
        if (document >= 0 && columns.isDead(old)) this.target.kill(document);
      });
    });
    return this.target;
  }

  /** A document that dies when it has its row already is found in the end. */
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
    const list = source.postings.list(term);
    list.read(this.documents, this.frequencies);
    let copy = -1;
    for (let at = 0; at < list.count; at++) {
      const document = moved[this.documents[at]!]!;
      if (document < 0) continue;
      // A term that only dead documents had is not taken along: the word itself may be what had to go.
      if (copy < 0) copy = this.copyTerm(source, term);
      this.added.add(copy, document, this.frequencies[at]!);
    }
    return list.count + 1;
  }

  private copyTerm({ terms }: Segment, term: number): number {
    if (terms.isBigram(term)) return this.target.terms.addBigram(terms.keys[term]!);
    const word = terms.wordOf(term);
    return this.target.terms.addWord(word, 0, word.length);
  }
}
