import { decodeText } from '@plaza/text-analysis';
import type { Reading } from '../reading';
import { searchOtherCharset } from '../text/runs';
import { Unreadable } from '../unreadable';

/** A table of RFC 4180, with whichever separator its first row has most of. */
export function readCsv(bytes: Buffer, reading: Reading): void {
  const decoded = decodeText(bytes);
  if (!decoded) throw new Unreadable('broken', 'charset');
  const { text, charset } = decoded;
  // A line by which spreadsheets are told the separator.
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  reading.table(rowsOf(body, told?.[1] ?? separatorOf(body)));
  searchOtherCharset(bytes, charset, reading);
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => first.split(separator).length;
  return [',', '\t', ';'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let start = 0;
  while (start <= text.length) {
    const { cell, end } = text[start] === '"' ? quoted(text, start, separator) : plain(text, start, separator);
    row.push(cell);
    if (text[end] !== separator) {
      if (row.some((each) => each !== '')) rows.push(row);
      row = [];
    }
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return rows;
}

function plain(text: string, start: number, separator: string): { cell: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: text.slice(start, end), end };
}

/** Quotes within are doubled; what follows the closing one belongs to the cell too. */
function quoted(text: string, start: number, separator: string): { cell: string; end: number } {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plain(text, quote + 1, separator);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    at = quote + 2;
  }
}
