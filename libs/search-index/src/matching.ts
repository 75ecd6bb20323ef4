import type { Plan, PlannedTerm } from './plan';

/** Room for the documents of one segment that a question is about, shared by all: one question runs at a time. */
export class Room {
  documents = new Int32Array(0);
  frequencies = new Uint8Array(0);
  /** Of the document at the same place, or of the document with that number. */
  scores = new Float64Array(0);
  /** By number. */
  marks = new Uint8Array(0);

  for(size: number): this {
    if (this.documents.length < size) {
      this.documents = new Int32Array(size);
      this.frequencies = new Uint8Array(size);
      this.scores = new Float64Array(size);
      this.marks = new Uint8Array(size);
    }
    return this;
  }
}

/** Leaves the living documents of a segment that have all the terms in the room, ascending, with their scores. Answers how many. */
export function matchAll(plan: Plan, at: number, terms: readonly PlannedTerm[], room: Room, { filtered = true, scored = true } = {}): number {
  const segment = plan.segments[at]!;
  const { documents, frequencies, scores } = room.for(segment.size);
  const { lengths } = segment.columns;
  const { saturations } = plan;
  const lists = terms.map((term) => term.lists[at]!);
  if (lists.includes(null!)) return 0;
  lists[0]!.read(documents, frequencies);
  let size = lists[0]!.count;
  if (filtered) {
    const kept = plan.filters[at]!(documents.subarray(0, size)).length;
    if (kept < size) lists[0]!.join(documents, kept, frequencies);
    size = kept;
  }
  if (scored) for (let place = 0; place < size; place++) scores[place] = terms[0]!.rarity * saturations.of(frequencies[place]!, lengths[documents[place]!]!);
  for (let rank = 1; rank < terms.length && size > 0; rank++) {
    lists[rank]!.join(documents, size, frequencies);
    const { rarity } = terms[rank]!;
    let kept = 0;
    for (let place = 0; place < size; place++) {
      const frequency = frequencies[place]!;
      if (!frequency) continue;
      const document = documents[place]!;
      documents[kept] = document;
      if (scored) scores[kept] = scores[place]! + rarity * saturations.of(frequency, lengths[document]!);
      kept++;
    }
    size = kept;
  }
  return size;
}
