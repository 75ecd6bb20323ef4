import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { Grid } from '../ooxml/sheet/grid';
import type { Reading } from '../reading';

/** Reads all sheets of a workbook, hidden ones apart. @returns the texts of their cells, as stored */
export function readSheets(workbook: WorkBook, reading: Reading): Set<string> {
  const stored = new Set<string>();
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name]!;
    if (workbook.Workbook?.Sheets?.[index]?.Hidden) {
      reading.hidden('hidden-sheet', name);
      reading.apart('hidden-sheet', () => readSheet(name, sheet, stored, reading));
    } else {
      reading.page(index + 1);
      readSheet(name, sheet, stored, reading);
    }
  });
  return stored;
}

/** What the library keeps of text boxes and comments; it has no type for it. */
interface DrawnObject {
  cmo?: [number, number, number];
  TxO?: { t?: string };
}

/** The kind of object that holds a comment (MS-XLS 2.5.143); all others show their text on the sheet. */
const COMMENT = 25;

function readSheet(name: string, sheet: WorkSheet, stored: Set<string>, reading: Reading): void {
  const grid = new Grid(reading.limits.characters);
  const columns = sheet['!cols'] ?? [];
  columns.forEach((column, index) => {
    if (column.hidden || column.width === 0) grid.hideColumns(index, index);
  });
  const rows = new Map<number, Map<number, string>>();
  for (const key of Object.keys(sheet)) {
    const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(key) ?? [];
    if (letters === undefined || number === undefined) continue;
    const text = textOf(sheet[key] as CellObject, stored, reading);
    if (text === '') continue;
    const row = Number(number) - 1;
    if (!rows.has(row)) rows.set(row, new Map());
    rows.get(row)!.set([...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, text);
  }
  for (const [row, cells] of [...rows].sort(([one], [two]) => one - two)) {
    const look = sheet['!rows']?.[row];
    grid.addRow(look?.hidden === true || look?.hpx === 0, cells);
  }
  grid.read(name, reading);
  for (const object of (sheet['!objects'] ?? []) as (DrawnObject | null)[]) if (object?.TxO?.t && object.cmo?.[1] !== COMMENT) reading.paragraph(object.TxO.t);
}

/** What a cell shows; what belongs to it beside that goes where it belongs. */
function textOf(cell: CellObject, stored: Set<string>, reading: Reading): string {
  if (cell.f && /["']|[^\x20-\x7e]|\d{6}/.test(cell.f)) reading.hidden('formula', `=${cell.f}`);
  for (const { a, t } of cell.c ?? []) reading.hidden('comment', `${a ?? ''}\n${t}`);
  reading.hidden('markup', cell.l?.Target);
  reading.hidden('markup', cell.l?.Tooltip);
  const value = cell.v === undefined || cell.t === 'z' ? '' : String(cell.v);
  stored.add(value);
  const shown = (cell.w ?? value).trim();
  // A format of nothing but semicolons hides what is in the cell.
  if (shown === '') reading.hidden('hidden-text', value);
  return shown;
}
