import { Columns } from './columns';
import { Dictionary } from './dictionary';
import { Postings } from './postings';
import { Segment } from './segment';
import { Terms } from './terms';

/** Raised when tokens, weights or layout change: older files are then of no use, and the index is built anew. */
export const SEGMENT_FORMAT = 1;

const ARRAYS = {
  keys: Int32Array, wordStarts: Int32Array, wordLengths: Uint8Array, units: Uint16Array,
  postingLengths: Uint32Array, counts: Uint32Array, lastDocuments: Int32Array, arena: Uint8Array,
  lengths: Uint32Array, dates: Float64Array, agencies: Uint32Array, departments: Uint32Array, kinds: Uint8Array, statuses: Uint8Array,
  ids: Uint8Array,
} as const;
type Name = keyof typeof ARRAYS;
type Arrays = { [N in Name]: InstanceType<(typeof ARRAYS)[N]> };
const NAMES = Object.keys(ARRAYS) as Name[];

interface Header {
  format: number;
  agencies: [string, string][];
  departments: [string, string][];
  /** Elements of each array, in the order of ARRAYS. */
  sizes: number[];
}

const ALIGNMENT = 8;
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** A segment as bytes, without its tombstones (see `tombstonesOf`): these change while the rest stays as it is. */
export function encodeSegment(segment: Segment): Uint8Array {
  const arrays = arraysOf(segment);
  const { columns } = segment;
  const header: Header = {
    format: SEGMENT_FORMAT,
    agencies: columns.agencyCodes.entries(),
    departments: columns.departmentCodes.entries(),
    sizes: NAMES.map((name) => arrays[name].length),
  };
  const head = Buffer.from(JSON.stringify(header));
  const size = NAMES.reduce((sum, name) => sum + aligned(arrays[name].byteLength), aligned(4 + head.length));
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(head.length, 0);
  head.copy(bytes, 4);
  let at = aligned(4 + head.length);
  for (const name of NAMES) {
    const { buffer, byteOffset, byteLength } = arrays[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return bytes;
}

/** The segment again. The bytes are trusted: whoever kept them checks them first (see `checksum`). */
export function decodeSegment(bytes: Uint8Array, tombstones: Uint8Array): Segment {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headLength = view.readUInt32LE(0);
  const header = JSON.parse(view.toString('utf8', 4, 4 + headLength)) as Header;
  let at = aligned(4 + headLength);
  const arrays = Object.fromEntries(NAMES.map((name, index) => {
    const { BYTES_PER_ELEMENT } = ARRAYS[name];
    const length = header.sizes[index]! * BYTES_PER_ELEMENT;
    const array = new ARRAYS[name](new Uint8Array(bytes.subarray(at, at + length)).buffer);
    at += aligned(length);
    return [name, array];
  })) as unknown as Arrays;
  const segment = new Segment(
    Terms.of(arrays.keys, arrays.wordStarts, arrays.wordLengths, arrays.units),
    Postings.of(arrays.arena, arrays.postingLengths, arrays.counts, arrays.lastDocuments),
    columnsOf(arrays, header),
  );
  segment.live = segment.size;
  segment.liveLength = arrays.lengths.reduce((sum, length) => sum + length, 0);
  for (let document = 0; document < segment.size; document++) {
    if (tombstones[document >>> 3]! & (1 << (document & 7))) segment.kill(document);
  }
  return segment;
}

export function tombstonesOf({ columns, size }: Segment): Uint8Array {
  return columns.dead.slice(0, (size + 7) >>> 3);
}

function arraysOf({ terms, postings, columns, size }: Segment): Arrays {
  const count = terms.size;
  const postingLengths = new Uint32Array(count);
  const counts = new Uint32Array(count);
  const lastDocuments = new Int32Array(count);
  for (let term = 0; term < count; term++) {
    postingLengths[term] = postings.bytes(term).length;
    counts[term] = postings.count(term);
    lastDocuments[term] = postings.lastDocument(term);
  }
  const arena = new Uint8Array(postingLengths.reduce((sum, length) => sum + length, 0));
  for (let term = 0, at = 0; term < count; at += postingLengths[term++]!) arena.set(postings.bytes(term), at);
  return {
    keys: terms.keys.subarray(0, count), wordStarts: terms.wordStarts.subarray(0, count),
    wordLengths: terms.wordLengths.subarray(0, count), units: terms.units.subarray(0, terms.unitCount),
    postingLengths, counts, lastDocuments, arena,
    lengths: columns.lengths.subarray(0, size), dates: columns.dates.subarray(0, size),
    agencies: columns.agencies.subarray(0, size), departments: columns.departments.subarray(0, size),
    kinds: columns.kinds.subarray(0, size), statuses: columns.statuses.subarray(0, size),
    ids: Buffer.from(JSON.stringify(columns.ids)),
  };
}

function columnsOf(arrays: Arrays, header: Header): Columns {
  const { lengths, dates, agencies, departments, kinds, statuses } = arrays;
  const ids = JSON.parse(Buffer.from(arrays.ids).toString()) as string[];
  return Object.assign(new Columns(), {
    size: lengths.length, ids, lengths, dates, agencies, departments, kinds, statuses,
    dead: new Uint8Array((lengths.length + 7) >>> 3),
    agencyCodes: Dictionary.of(header.agencies),
    departmentCodes: Dictionary.of(header.departments),
  });
}
