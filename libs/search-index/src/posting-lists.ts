import type { Saturations } from './saturations';

/** A posting is the distance to the document before (of the first one: to −1), so it is never zero, and neither is any of its bytes. */
export const LINK = 0;
/** A link has the zero byte and four of where the list goes on. */
export const LINK_SIZE = 5;
export const MAX_FREQUENCY = 4;

/** The documents of a term in one segment, ascending, with how often each has it. */
export interface PostingList {
  readonly count: number;
  /** Writes all of them to the beginning of the two arrays. */
  read(documents: Int32Array, frequencies: Uint8Array): void;
  /** Writes for each of the first `size` documents, which must ascend, how often it has the term; 0 where it has not. */
  join(documents: Int32Array, size: number, frequencies: Uint8Array): void;
  /** Adds to the score of each document, by its number, what the term is worth there. */
  accumulate(scores: Float64Array, rarity: number, saturations: Saturations, lengths: Uint32Array): void;
}

/** A list in its bytes: variable-length (distance << 2 | min(frequency, 4) − 1), low seven bits first; a zero byte leads to where it goes on. */
export class EncodedList implements PostingList {
  constructor(
    private readonly arena: Uint8Array,
    private readonly start: number,
    readonly count: number,
  ) {}

  read(documents: Int32Array, frequencies: Uint8Array): void {
    const { arena, count } = this;
    let at = this.start;
    let document = -1;
    for (let place = 0; place < count; place++) {
      let byte = arena[at++]!;
      if (byte === LINK) {
        at = followed(arena, at);
        byte = arena[at++]!;
      }
      frequencies[place] = (byte & 3) + 1;
      document += (byte & 0x7f) >>> 2;
      for (let shift = 5; byte & 0x80; shift += 7) {
        byte = arena[at++]!;
        document += (byte & 0x7f) << shift;
      }
      documents[place] = document;
    }
  }

  accumulate(scores: Float64Array, rarity: number, saturations: Saturations, lengths: Uint32Array): void {
    const { arena, count } = this;
    let at = this.start;
    let document = -1;
    for (let place = 0; place < count; place++) {
      let byte = arena[at++]!;
      if (byte === LINK) {
        at = followed(arena, at);
        byte = arena[at++]!;
      }
      const frequency = (byte & 3) + 1;
      document += (byte & 0x7f) >>> 2;
      for (let shift = 5; byte & 0x80; shift += 7) {
        byte = arena[at++]!;
        document += (byte & 0x7f) << shift;
      }
      scores[document]! += rarity * saturations.of(frequency, lengths[document]!);
    }
  }

  join(documents: Int32Array, size: number, frequencies: Uint8Array): void {
    frequencies.fill(0, 0, size);
    const { arena, count } = this;
    let at = this.start;
    let document = -1;
    let asked = 0;
    for (let place = 0; place < count && asked < size; place++) {
      let byte = arena[at++]!;
      if (byte === LINK) {
        at = followed(arena, at);
        byte = arena[at++]!;
      }
      const frequency = (byte & 3) + 1;
      document += (byte & 0x7f) >>> 2;
      for (let shift = 5; byte & 0x80; shift += 7) {
        byte = arena[at++]!;
        document += (byte & 0x7f) << shift;
      }
      while (asked < size && documents[asked]! < document) asked++;
      if (documents[asked] === document) frequencies[asked] = frequency;
    }
  }
}

/** A list that was put together from several: the documents that have one syllable. */
export class GatheredList implements PostingList {
  constructor(
    private readonly documents: Int32Array,
    private readonly frequencies: Uint8Array,
  ) {}

  get count(): number {
    return this.documents.length;
  }

  read(documents: Int32Array, frequencies: Uint8Array): void {
    documents.set(this.documents);
    frequencies.set(this.frequencies);
  }

  join(documents: Int32Array, size: number, frequencies: Uint8Array): void {
    const { length } = this.documents;
    for (let asked = 0, place = 0; asked < size; asked++) {
      const document = documents[asked]!;
      while (place < length && this.documents[place]! < document) place++;
      frequencies[asked] = this.documents[place] === document ? this.frequencies[place]! : 0;
    }
  }

  accumulate(scores: Float64Array, rarity: number, saturations: Saturations, lengths: Uint32Array): void {
    for (let place = 0; place < this.documents.length; place++) {
      const document = this.documents[place]!;
      scores[document]! += rarity * saturations.of(this.frequencies[place]!, lengths[document]!);
    }
  }

  /** The documents of any of the lists, each list's frequency counted up to four together. */
  static of(lists: readonly PostingList[], size: number): GatheredList {
    const sums = new Uint8Array(size);
    const documents = new Int32Array(size);
    const frequencies = new Uint8Array(size);
    for (const list of lists) {
      list.read(documents, frequencies);
      for (let at = 0; at < list.count; at++) {
        const document = documents[at]!;
        const sum = sums[document]! + frequencies[at]!;
        sums[document] = sum > MAX_FREQUENCY ? MAX_FREQUENCY : sum;
      }
    }
    let count = 0;
    for (let document = 0; document < size; document++) {
      if (!sums[document]) continue;
      documents[count] = document;
      frequencies[count++] = sums[document]!;
    }
    return new GatheredList(documents.slice(0, count), frequencies.slice(0, count));
  }
}

/** Where the list goes on, of which the four bytes lie at `at`. */
export const followed = (arena: Uint8Array, at: number): number =>
  (arena[at]! | (arena[at + 1]! << 8) | (arena[at + 2]! << 16) | (arena[at + 3]! << 24)) >>> 0;

export function link(arena: Uint8Array, at: number, to: number): void {
  arena[at] = LINK;
  for (let byte = 0; byte < 4; byte++) arena[at + 1 + byte] = to >>> (8 * byte);
}
