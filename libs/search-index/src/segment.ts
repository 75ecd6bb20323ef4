import type { Term, TokenSink } from '@plaza/text-analysis';
import { Columns } from './columns';
import { tokeniseDocument, type IndexedDocument } from './documents';
import { grown } from './growing';
import { GatheredList, MAX_FREQUENCY, type PostingList } from './posting-lists';
import { PackedPostings, Postings } from './postings';
import { Terms } from './terms';

/** Some documents with their words. Grows until it is full; after that it is packed, and only tombstones are set. */
export class Segment implements TokenSink {
  live = 0;
  /** The tokens of all living documents together. */
  liveLength = 0;
  private weight = 1;
  private length = 0;
  /** How often the document that is being added has each term, and which terms it has. */
  private tally = new Uint8Array(1024);
  private found = new Int32Array(1024);
  private foundCount = 0;
  /** The postings before they were packed, until their memory is given back. */
  private outgrown: WeakRef<Postings> | null = null;
  private deadDocuments = new Int32Array(0);

  constructor(
    readonly terms = new Terms(),
    public postings: Postings | PackedPostings = new Postings(),
    readonly columns = new Columns(),
  ) {}

  get size(): number {
    return this.columns.size;
  }

  /** Nothing can be added any more. */
  get isPacked(): boolean {
    return this.postings instanceof PackedPostings;
  }

  add(document: IndexedDocument): number {
    const number = this.columns.add(document);
    this.length = 0;
    this.foundCount = 0;
    tokeniseDocument(document, this, (weight) => (this.weight = weight));
    const { tally, found, postings } = this;
    // In a loop of its own: where a posting goes is a miss of the cache each time, and the next one need not wait for it.
    for (let at = 0; at < this.foundCount; at++) {
      const term = found[at]!;
      (postings as Postings).add(term, number, tally[term]!);
      tally[term] = 0;
    }
    this.columns.lengths[number] = this.length;
    this.live++;
    this.liveLength += this.length;
    return number;
  }

  bigram(pair: number): void {
    this.count(this.terms.addBigram(pair));
  }

  word(text: string, start: number, end: number): void {
    this.count(this.terms.addWord(text, start, end));
  }

  kill(document: number): void {
    if (this.columns.isDead(document)) return;
    this.columns.kill(document);
    this.live--;
    this.liveLength -= this.columns.lengths[document]!;
  }

  /** The documents that have what a term of a query stands for, dead ones included; null when there are none. */
  list(term: Term): PostingList | null {
    if (term.type === 'syllable') {
      const lists = this.terms.containing(term.unit).map((number) => this.postings.list(number));
      return lists.length > 1 ? GatheredList.of(lists, this.size) : (lists[0] ?? null);
    }
    const found = term.type === 'bigram' ? this.terms.bigram(term.pair) : this.terms.word(term.text, 0, term.text.length);
    return found >= 0 ? this.postings.list(found) : null;
  }

  /** How many of the list are alive. */
  living(list: PostingList): number {
    if (this.live === this.size) return list.count;
    const dead = this.dead();
    const frequencies = new Uint8Array(dead.length);
    list.join(dead, dead.length, frequencies);
    return list.count - frequencies.reduce((count, frequency) => count + (frequency ? 1 : 0), 0);
  }

  /** Moves the postings together, as they lie in a file. The segment must be full: what would come meanwhile would be lost. */
  *pack(step: number): Generator<void, void, void> {
    if (this.postings instanceof PackedPostings) return;
    const packed = yield* this.postings.pack(step);
    this.outgrown = new WeakRef(this.postings);
    this.postings = packed;
    this.tally = new Uint8Array(0);
    this.found = new Int32Array(0);
  }

  /** Overwrites what the segment held, when another has taken its place. */
  wipe(): void {
    this.postings.wipe();
    this.outgrown?.deref()?.wipe();
    this.terms.wipe();
    this.columns.ids.wipe();
  }

  private count(term: number): void {
    this.length++;
    if (term >= this.tally.length) this.tally = grown(this.tally, term + 1);
    const before = this.tally[term]!;
    if (before === 0) {
      if (this.foundCount === this.found.length) this.found = grown(this.found, this.foundCount + 1);
      this.found[this.foundCount++] = term;
    }
    this.tally[term] = Math.min(before + this.weight, MAX_FREQUENCY);
  }

  private dead(): Int32Array {
    const count = this.size - this.live;
    if (this.deadDocuments.length !== count) {
      this.deadDocuments = new Int32Array(count);
      for (let document = 0, at = 0; at < count; document++) if (this.columns.isDead(document)) this.deadDocuments[at++] = document;
    }
    return this.deadDocuments;
  }
}
