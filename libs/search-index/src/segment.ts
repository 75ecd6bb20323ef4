import type { Term, TokenSink } from '@plaza/text-analysis';
import { Columns } from './columns';
import { tokeniseDocument, type IndexedDocument } from './documents';
import { MAX_FREQUENCY, Postings } from './postings';
import { Terms } from './terms';

/** Scratch space for reading postings, shared by all segments: one query runs at a time. */
export class Scratch {
  documents = new Int32Array(0);
  frequencies = new Uint8Array(0);
  private sums = new Uint8Array(0);

  for(size: number): this {
    if (this.documents.length < size) {
      this.documents = new Int32Array(size);
      this.frequencies = new Uint8Array(size);
      this.sums = new Uint8Array(size);
    }
    return this;
  }

  /** The documents of any of the terms, ascending, with the sum of the frequencies. */
  union(postings: Postings, terms: readonly number[], size: number): number {
    const { documents, frequencies, sums } = this;
    for (const term of terms) {
      const count = postings.read(term, documents, frequencies);
      for (let at = 0; at < count; at++) {
        const document = documents[at]!;
        sums[document] = Math.min(MAX_FREQUENCY, sums[document]! + frequencies[at]!);
      }
    }
    let count = 0;
    for (let document = 0; document < size; document++) {
      const sum = sums[document]!;
      if (!sum) continue;
      documents[count] = document;
      frequencies[count++] = sum;
      sums[document] = 0;
    }
    return count;
  }
}

/** Some documents with their words. Grows until it is full; after that only tombstones are set. */
export class Segment implements TokenSink {
  live = 0;
  /** The tokens of all living documents together. */
  liveLength = 0;
  private weight = 1;
  private adding = 0;
  private length = 0;

  constructor(
    readonly terms = new Terms(),
    readonly postings = new Postings(),
    readonly columns = new Columns(),
  ) {}

  get size(): number {
    return this.columns.size;
  }

  add(document: IndexedDocument): number {
    this.adding = this.columns.add(document);
    this.length = 0;
    tokeniseDocument(document, this, (weight) => (this.weight = weight));
    this.columns.lengths[this.adding] = this.length;
    this.live++;
    this.liveLength += this.length;
    return this.adding;
  }

  bigram(pair: number): void {
    this.length++;
    this.postings.add(this.terms.addBigram(pair), this.adding, this.weight);
  }

  word(text: string, start: number, end: number): void {
    this.length++;
    this.postings.add(this.terms.addWord(text, start, end), this.adding, this.weight);
  }

  kill(document: number): void {
    if (this.columns.isDead(document)) return;
    this.columns.kill(document);
    this.live--;
    this.liveLength -= this.columns.lengths[document]!;
  }

  /** The numbers of the terms that a term of a query stands for here; a document needs one of them. */
  termsOf(term: Term): number[] {
    if (term.type === 'syllable') return this.terms.containing(term.unit);
    const found = term.type === 'bigram' ? this.terms.bigram(term.pair) : this.terms.word(term.text, 0, term.text.length);
    return found >= 0 ? [found] : [];
  }

  /** Reads the documents that have one of the terms into the scratch arrays, dead ones included. */
  read(terms: readonly number[], scratch: Scratch): number {
    scratch.for(this.size);
    if (terms.length === 1) return this.postings.read(terms[0]!, scratch.documents, scratch.frequencies);
    return terms.length ? scratch.union(this.postings, terms, this.size) : 0;
  }

  /** How many living documents have one of the terms. */
  count(terms: readonly number[], scratch: Scratch): number {
    if (terms.length === 1 && this.live === this.size) return this.postings.count(terms[0]!);
    const count = this.read(terms, scratch);
    if (this.live === this.size) return count;
    let living = 0;
    for (let at = 0; at < count; at++) if (!this.columns.isDead(scratch.documents[at]!)) living++;
    return living;
  }

  /** Overwrites what the segment held, when another has taken its place. */
  wipe(): void {
    this.postings.wipe();
    this.terms.wipe();
    this.columns.ids.length = 0;
  }
}
