import { grown } from './growing';

const LOAD = 0.6;

/** An id is not of the alphabet of public ids. */
export class IdError extends Error {
  override readonly name = 'IdError';
  readonly code = 'search.id';
}

/** The ids of a segment's documents and the way back, in arrays: a million strings would slow down every collection of garbage. */
export class Ids {
  size = 0;
  /** One byte a character: public ids are ASCII. */
  bytes = new Uint8Array(1024);
  ends = new Uint32Array(64);
  private slots = new Int32Array(256);

  /** Gives the next document its id; where another one had it, this is the one that is found from now on. */
  add(id: string): void {
    const start = this.startOf(this.size);
    this.bytes = grown(this.bytes, start + id.length);
    this.ends = grown(this.ends, this.size + 1);
    for (let at = 0; at < id.length; at++) {
      const unit = id.charCodeAt(at);
      if (unit > 0x7f) throw new IdError('an id must be ASCII');
      this.bytes[start + at] = unit;
    }
    this.ends[this.size++] = start + id.length;
    this.enter(this.size - 1);
    if (this.size > this.slots.length * LOAD) this.spread(2 * this.slots.length);
  }

  of(document: number): string {
    return String.fromCharCode(...this.bytes.subarray(this.startOf(document), this.ends[document]));
  }

  /** The newest document with the id, or -1. `hash` is `hashOf(id)`. */
  find(id: string, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const document = this.slots[slot]! - 1;
      if (document < 0 || this.is(document, id)) return document;
    }
  }

  wipe(): void {
    for (const array of [this.bytes, this.ends, this.slots]) array.fill(0);
  }

  static from(bytes: Uint8Array, ends: Uint32Array): Ids {
    const ids = Object.assign(new Ids(), { bytes, ends, size: ends.length });
    ids.spread(2 ** Math.ceil(Math.log2(Math.max(256, ends.length / LOAD))));
    return ids;
  }

  private startOf(document: number): number {
    return document === 0 ? 0 : this.ends[document - 1]!;
  }

  private enter(document: number): void {
    const start = this.startOf(document);
    const end = this.ends[document]!;
    const mask = this.slots.length - 1;
    let slot = hashOfBytes(this.bytes, start, end) & mask;
    for (; this.slots[slot]; slot = (slot + 1) & mask) if (this.areEqual(this.slots[slot]! - 1, start, end)) break;
    this.slots[slot] = document + 1;
  }

  private spread(slots: number): void {
    this.slots = new Int32Array(slots);
    for (let document = 0; document < this.size; document++) this.enter(document);
  }

  private is(document: number, id: string): boolean {
    const start = this.startOf(document);
    if (this.ends[document]! - start !== id.length) return false;
    for (let at = 0; at < id.length; at++) if (this.bytes[start + at] !== id.charCodeAt(at)) return false;
    return true;
  }

  private areEqual(document: number, start: number, end: number): boolean {
    const other = this.startOf(document);
    if (this.ends[document]! - other !== end - start) return false;
    for (let at = 0; at < end - start; at++) if (this.bytes[other + at] !== this.bytes[start + at]) return false;
    return true;
  }
}

/** FNV-1a, its upper bits mixed into the lower, by which a slot is chosen. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
