import { Unreadable } from '../unreadable';

/** Records of BIFF (MS-XLS 2.3) that are looked into; all others are only searched for strings. */
export const TYPE = {
  header: 0x14, footer: 0x15, name: 0x18, note: 0x1c, encrypted: 0x2f, continued: 0x3c, writer: 0x5c, sheet: 0x85, pictures: 0xeb, drawing: 0xec, strings: 0xfc, text: 0x1b6, validation: 0x1be,
  link: 0x1b8,
} as const;

export interface XlsRecord {
  type: number;
  data: Buffer;
}

/** The records of a workbook's stream, those of its sheets after its own. */
export function recordsOf(stream: Buffer): XlsRecord[] {
  const records: XlsRecord[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const size = stream.readUInt16LE(at + 2);
    if (at + 4 + size > stream.length) throw new Unreadable('broken', 'xls-record');
    records.push({ type: stream.readUInt16LE(at), data: stream.subarray(at + 4, at + 4 + size) });
    at += 4 + size;
  }
  return records;
}

/** A record's data with that of the records which continue it. */
export function* wholeRecords(records: readonly XlsRecord[]): Generator<{ type: number; parts: Buffer[] }> {
  let whole: { type: number; parts: Buffer[] } | null = null;
  for (const { type, data } of records) {
    if (type === TYPE.continued && whole) whole.parts.push(data);
    else {
      if (whole) yield whole;
      whole = { type, parts: [data] };
    }
  }
  if (whole) yield whole;
}
