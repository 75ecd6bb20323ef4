import { Columns } from './columns';
import { Dictionary } from './dictionary';
import { Ids } from './ids';
import { PackedPostings } from './postings';
import { Segment } from './segment';
import { Terms } from './terms';

/** Raised when tokens, weights or layout change: older files are then of no use, and the index is built anew. */
export const SEGMENT_FORMAT = 2;

const ARRAYS = {
  keys: Int32Array, wordStarts: Int32Array, wordLengths: Uint8Array, units: Uint16Array,
  starts: Uint32Array, counts: Uint32Array, arena: Uint8Array,
  lengths: Uint32Array, dates: Float64Array, agencies: Uint32Array, departments: Uint32Array, kinds: Uint8Array, statuses: Uint8Array,
  ids: Uint8Array, idEnds: Uint32Array,
} as const;
type Name = keyof typeof ARRAYS;
type Typed<C> = C extends Uint8ArrayConstructor ? Uint8Array : C extends Uint16ArrayConstructor ? Uint16Array : C extends Uint32ArrayConstructor ? Uint32Array : C extends Int32ArrayConstructor ? Int32Array : Float64Array;
type Arrays = { [N in Name]: Typed<(typeof ARRAYS)[N]> };
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

/** Bytes of postings that are handled between two pauses: about a millisecond. */
const STEP = 500_000;

/**
 * A segment as bytes, piece by piece, without its tombstones (see `tombstonesOf`): these change while the rest stays as it is. Advance
 * it a step at a time between other work. It tells of the documents that were there at the first step, though more may come meanwhile.
 */
export function* encodeSegment(segment: Segment, step = STEP): Generator<void, Uint8Array[], void> {
  const { columns, terms, postings, size } = segment;
  // Copies, because a growing segment wipes the arrays that it outgrows. What is large is packed, and stays.
  const count = terms.size;
  const copies = {
    keys: terms.keys.slice(0, count), wordStarts: terms.wordStarts.slice(0, count),
    wordLengths: terms.wordLengths.slice(0, count), units: terms.units.slice(0, terms.unitCount),
    lengths: columns.lengths.slice(0, size), dates: columns.dates.slice(0, size),
    agencies: columns.agencies.slice(0, size), departments: columns.departments.slice(0, size),
    kinds: columns.kinds.slice(0, size), statuses: columns.statuses.slice(0, size),
    ids: columns.ids.bytes.slice(0, size && columns.ids.ends[size - 1]), idEnds: columns.ids.ends.slice(0, size),
  };
  const offices = { agencies: columns.agencyCodes.entries(), departments: columns.departmentCodes.entries() };
  const { starts, counts, arena } = postings instanceof PackedPostings ? postings : yield* postings.pack(step);
  const arrays: Arrays = { ...copies, starts, counts, arena };
  const header: Header = { format: SEGMENT_FORMAT, ...offices, sizes: NAMES.map((name) => arrays[name].length) };
  const head = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return [length, head, ...padding(4 + head.length), ...NAMES.flatMap((name) => {
    const { buffer, byteOffset, byteLength } = arrays[name];
    return [new Uint8Array(buffer, byteOffset, byteLength), ...padding(byteLength)];
  })];
}

const padding = (bytes: number): Uint8Array[] => (bytes % ALIGNMENT ? [new Uint8Array(aligned(bytes) - bytes)] : []);

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
    new PackedPostings(arrays.arena, arrays.starts, arrays.counts),
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

function columnsOf(arrays: Arrays, header: Header): Columns {
  const { lengths, dates, agencies, departments, kinds, statuses } = arrays;
  return Object.assign(new Columns(), {
    size: lengths.length, ids: Ids.from(arrays.ids, arrays.idEnds), lengths, dates, agencies, departments, kinds, statuses,
    dead: new Uint8Array((lengths.length + 7) >>> 3),
    agencyCodes: Dictionary.of(header.agencies),
    departmentCodes: Dictionary.of(header.departments),
  });
}
