import { deflateRawSync } from 'node:zlib';
import { compound } from './compound';

/** A control of a paragraph: a table, a header, a note, a text box. Its id is read backwards in the file. */
export interface Control {
  id: string;
  /** What follows the id in the control's own record. */
  data?: Buffer;
  /** Paragraphs inside; each inner list is one list, as a cell of a table is. */
  lists?: Paragraph[][];
  /** Records before the lists: the table's shape, an equation. */
  records?: { tag: number; data: Buffer }[];
}

export interface Paragraph {
  text: string;
  controls?: Control[];
  /** Which character shape of the head it has. */
  shape?: number;
  /** Taken out while changes were tracked. */
  deleted?: boolean;
}

export interface Hwp5 {
  sections: Paragraph[][];
  /** Sections that hold what was deleted too. */
  tracked?: Paragraph[][];
  /** Bits of the file header: 1 compressed, 2 password, 4 distribution. */
  flags?: number;
  docInfo?: { tag: number; data: Buffer }[];
  /** Comments at the end of the first section, as the margin's memos are kept. */
  memos?: Paragraph[];
  /** More streams, by path. */
  streams?: Record<string, Buffer>;
}

const COMPRESSED = 1;
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
/** A string of HWP: its length in characters, then the characters. */
export const hwpString = (text: string): Buffer => Buffer.concat([Buffer.from([text.length & 255, text.length >> 8]), utf16(text)]);

function record(tag: number, level: number, data: Buffer): Buffer {
  const long = data.length >= 0xfff;
  const head = Buffer.alloc(long ? 8 : 4);
  head.writeUInt32LE((tag | (level << 10) | ((long ? 0xfff : data.length) << 20)) >>> 0, 0);
  if (long) head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data]);
}

const words = (...values: number[]): Buffer => Buffer.concat(values.map((value) => Buffer.from(Uint32Array.of(value).buffer)));

const controlId = (id: string): Buffer => Buffer.from([...id].reverse().join(''), 'latin1');

/** In a paragraph's text a control is eight units: the mark 11 (or 15, 16, 17), the id, padding, and the mark again. */
function controlUnits(control: Control): Buffer {
  const mark = control.id === 'tcmt' ? 15 : /^(head|foot)$/.test(control.id) ? 16 : /^[fe]n {2}$/.test(control.id) ? 17 : control.id.startsWith('%') ? 3 : 11;
  const units = Buffer.alloc(16);
  units.writeUInt16LE(mark, 0);
  controlId(control.id).copy(units, 2);
  units.writeUInt16LE(mark, 14);
  return units;
}

function paragraph({ text, controls = [], shape = 0, deleted = false }: Paragraph, level: number): Buffer {
  const units = Buffer.concat([...controls.map(controlUnits), utf16(text), utf16('\r')]);
  return Buffer.concat([
    record(0x42, level, words(units.length / 2, 0, 0, 0, 0, 0)), record(0x43, level + 1, units), record(0x44, level + 1, words(0, shape)),
    ...(deleted ? [record(0x46, level + 1, words(0, units.length / 2, (0x11 << 24) | 1))] : []),
    ...controls.map((control) => controlRecords(control, level + 1)),
  ]);
}

function list(paragraphs: Paragraph[], level: number, index: number): Buffer {
  const head = Buffer.alloc(47);
  head.writeUInt32LE(paragraphs.length, 0);
  head.writeUInt16LE(index % 2, 8);
  head.writeUInt16LE(Math.floor(index / 2), 10);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(1, 14);
  return Buffer.concat([record(0x48, level, head), ...paragraphs.map((each) => paragraph(each, level))]);
}

function controlRecords({ id, data = Buffer.alloc(16), lists = [], records = [] }: Control, level: number): Buffer {
  return Buffer.concat([
    record(0x47, level, Buffer.concat([controlId(id), data])),
    ...records.map((each) => record(each.tag, level + 1, each.data)),
    ...lists.map((paragraphs, index) => list(paragraphs, level + 1, index)),
  ]);
}

/** A table of two columns. */
export function tableOf(rows: [string, string][]): Control {
  const shape = Buffer.alloc(22 + rows.length * 2);
  shape.writeUInt16LE(rows.length, 4);
  shape.writeUInt16LE(2, 6);
  return { id: 'tbl ', data: Buffer.alloc(42), records: [{ tag: 0x4d, data: shape }], lists: rows.flat().map((text) => [{ text }]) };
}

/** How characters look: their size in hundredths of a point, their colour. */
export function characterShape(size: number, colour: number): { tag: number; data: Buffer } {
  const data = Buffer.alloc(72);
  data.writeUInt32LE(size, 42);
  data.writeUInt32LE(colour, 52);
  data.writeUInt32LE(0xffffffff, 60);
  return { tag: 0x15, data };
}

/** A border with a fill of one colour, and a paragraph's shape with that border: the first of the head. */
export function colouredParagraphs(colour: number): { tag: number; data: Buffer }[] {
  const border = Buffer.alloc(48);
  border.writeUInt32LE(1, 32);
  border.writeUInt32LE(colour, 36);
  const shape = Buffer.alloc(54);
  shape.writeUInt16LE(1, 32);
  return [{ tag: 0x14, data: border }, { tag: 0x19, data: shape }];
}

/** The bytes of a document of Hangul 5 with just what its readers need. */
export function hwp5({ sections, tracked = [], flags = COMPRESSED, docInfo = [], memos = [], streams = {} }: Hwp5): Buffer {
  const header = Buffer.alloc(256);
  header.write('HWP Document File', 'latin1');
  header.writeUInt32LE(0x05010000, 32);
  header.writeUInt32LE(flags, 36);
  const packed = (bytes: Buffer): Buffer => (flags & COMPRESSED ? deflateRawSync(bytes) : bytes);
  const parts: Record<string, Buffer> = {};
  const add = (path: string, bytes: Buffer): void => void (parts[path] = bytes);
  add('/FileHeader', header);
  const properties = Buffer.alloc(26);
  properties.writeUInt16LE(sections.length, 0);
  add('/DocInfo', packed(Buffer.concat([record(0x10, 0, properties), ...docInfo.map((each) => record(each.tag, 1, each.data))])));
  sections.forEach((paragraphs, index) => {
    const memoRecords = index === 0 && memos.length ? [record(0x5d, 1, Buffer.alloc(4)), list(memos, 2, 0)] : [];
    add(`/BodyText/Section${index}`, packed(Buffer.concat([...paragraphs.map((each) => paragraph(each, 0)), ...memoRecords])));
  });
  tracked.forEach((paragraphs, index) => add(`/ViewText/Section${index}`, packed(Buffer.concat(paragraphs.map((each) => paragraph(each, 0))))));
  for (const [path, bytes] of Object.entries(streams)) add(path, bytes);
  return compound(parts);
}
