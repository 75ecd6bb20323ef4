import { Unreadable } from '../unreadable';

/** The numbers of the records that are looked into; all others are only searched for text. */
export const TAG = {
  binData: 0x12, faceName: 0x13, borderFill: 0x14, characterShape: 0x15, numbering: 0x17, bullet: 0x18, paragraphShape: 0x19, style: 0x1a, documentData: 0x1b,
  paragraph: 0x42, text: 0x43, characterShapes: 0x44, ranges: 0x46, control: 0x47, list: 0x48, table: 0x4d, picture: 0x55, controlData: 0x57, equation: 0x58, textArt: 0x5a, form: 0x5b,
  memoList: 0x5d, chart: 0x5f, change: 0x60, changeAuthor: 0x61,
} as const;

export interface HwpRecord {
  tag: number;
  level: number;
  data: Buffer;
}

/** A stream of HWP 5 as its records: a word of tag, level and size each, the size in a word of its own when it is long. */
export function recordsOf(stream: Buffer): HwpRecord[] {
  const records: HwpRecord[] = [];
  let at = 0;
  while (at + 4 <= stream.length) {
    const head = stream.readUInt32LE(at);
    at += 4;
    let size = head >>> 20;
    if (size === 0xfff && at + 4 <= stream.length) {
      size = stream.readUInt32LE(at);
      at += 4;
    }
    if (at + size > stream.length) throw new Unreadable('broken', 'hwp-record');
    records.push({ tag: head & 0x3ff, level: (head >>> 10) & 0x3ff, data: stream.subarray(at, at + size) });
    at += size;
  }
  return records;
}
