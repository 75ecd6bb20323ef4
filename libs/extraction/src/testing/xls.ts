import { compound } from './compound';

export interface XlsSheet {
  name?: string;
  /** Texts, by row. */
  rows: string[][];
  hidden?: 0 | 1 | 2;
  hiddenRows?: number[];
  hiddenColumns?: number[];
  /** More records of the sheet. */
  records?: Buffer[];
}

export interface Xls {
  sheets: XlsSheet[];
  /** Strings that no cell refers to. */
  unused?: string[];
  /** More records of the workbook. */
  records?: Buffer[];
  streams?: Record<string, Buffer>;
  /** Bytes of shared strings that go into one record. */
  stringsPerRecord?: number;
}

const words = (...values: number[]): Buffer => Buffer.concat(values.map((value) => Buffer.from([value & 255, (value >> 8) & 255])));
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

export const xlsRecord = (type: number, ...data: Buffer[]): Buffer => {
  const bytes = Buffer.concat(data);
  return Buffer.concat([words(type, bytes.length), bytes]);
};

/** A string with a length of two bytes, or of one, its characters of two bytes each. */
export const xlsString = (text: string): Buffer => Buffer.concat([words(text.length), Buffer.from([1]), wide(text)]);
export const xlsShortString = (text: string): Buffer => Buffer.concat([Buffer.from([text.length, 1]), wide(text)]);

const start = (kind: number): Buffer => xlsRecord(0x809, words(0x600, kind, 0x0dbb, 0x07cc, 0, 0, 0x0006, 0));
const END = xlsRecord(0x0a);
/** General, but for one that hides what is in its cells. */
const FORMATS = Buffer.concat([
  xlsRecord(0x41e, words(164), xlsString(';;;')),
  ...[0, 164].map((format) => xlsRecord(0xe0, words(0, format, 1, 0x20, 0, 0, 0, 0, 0, 0x20c0))),
]);

/** A comment of the first cell: its object, its text, and the note that tells who wrote it. */
export function xlsComment(text: string, author: string): Buffer {
  return Buffer.concat([
    xlsRecord(0x5d, words(0x15, 18, 25, 1, 0x4011, 0, 0, 0, 0, 0, 0), words(0x0d, 22), Buffer.alloc(22), words(0, 0)),
    xlsRecord(0x1b6, words(0x212, 0, 0, 0, 0, text.length, 16, 0, 0)), xlsRecord(0x3c, Buffer.from([1]), wide(text)), xlsRecord(0x3c, Buffer.alloc(16)),
    xlsRecord(0x1c, words(0, 0, 0, 1), xlsString(author), Buffer.alloc(1)),
  ]);
}

/** A workbook of Excel 97 with just what its readers need. */
export function xls({ sheets, unused = [], records = [], streams = {}, stringsPerRecord = 8_000 }: Xls): Buffer {
  const strings: string[] = [];
  const bodies = sheets.map((sheet) => sheetRecords(sheet, strings));
  const head = Buffer.concat([start(5), xlsRecord(0x42, words(1_200)), FORMATS, ...records]);
  const tail = Buffer.concat([stringRecords([...strings, ...unused], stringsPerRecord), END]);
  const entry = (offset: number, { hidden = 0 }: XlsSheet, name: string): Buffer => xlsRecord(0x85, words(offset & 0xffff, offset >>> 16), Buffer.from([hidden, 0]), xlsShortString(name));
  const names = sheets.map(({ name }, index) => name ?? `Sheet${index + 1}`);
  let offset = head.length + tail.length + names.reduce((sum, name, index) => sum + entry(0, sheets[index]!, name).length, 0);
  const entries = bodies.map((body, index) => {
    const bytes = entry(offset, sheets[index]!, names[index]!);
    offset += body.length;
    return bytes;
  });
  return compound({ '/Workbook': Buffer.concat([head, ...entries, tail, ...bodies]), ...streams });
}

function sheetRecords({ rows, hiddenRows = [], hiddenColumns = [], records = [] }: XlsSheet, strings: string[]): Buffer {
  const columns = Math.max(...rows.map((row) => row.length));
  return Buffer.concat([
    start(0x10),
    ...Array.from({ length: columns }, (_, column) => xlsRecord(0x7d, words(column, column, 2_560, 0, hiddenColumns.includes(column) ? 1 : 0, 0))),
    xlsRecord(0x200, words(0, 0, rows.length, 0, 0, columns, 0)),
    ...rows.map((row, y) => xlsRecord(0x208, words(y, 0, row.length, 300, 0, 0, hiddenRows.includes(y) ? 0x120 : 0x100, 0))),
    ...rows.flatMap((row, y) => row.map((text, x) => xlsRecord(0xfd, words(y, x, 0, strings.push(text) - 1, 0)))),
    ...records, END,
  ]);
}

/** Cut wherever a record is full, as Excel does: a string that goes on says so anew. */
function stringRecords(strings: readonly string[], perRecord: number): Buffer {
  const counts = words(strings.length, 0, strings.length, 0);
  const parts: Buffer[][] = [[counts]];
  let room = perRecord - counts.length;
  for (const text of strings) {
    parts.at(-1)!.push(words(text.length), Buffer.from([1]));
    for (const letter of text) {
      if (room <= 0) {
        parts.push([Buffer.from([1])]);
        room = perRecord;
      }
      parts.at(-1)!.push(wide(letter));
      room -= 2;
    }
  }
  return Buffer.concat(parts.map((data, index) => xlsRecord(index === 0 ? 0xfc : 0x3c, ...data)));
}

/** A cell with a number in the format that shows nothing. */
export function hiddenNumber(row: number, column: number, value: number): Buffer {
  const data = Buffer.alloc(8);
  data.writeDoubleLE(value);
  return xlsRecord(0x203, words(row, column, 1), data);
}
