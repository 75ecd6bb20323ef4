import { attribute, childrenOf, type XmlElement } from '../xml/tree';

const GROUPS = new Set(['table-rows', 'table-header-rows', 'table-row-group']);

/** The rows of a table, not of those within it. */
export const rowsOf = (table: XmlElement): XmlElement[] => childrenOf(table).flatMap((element) => (element.name === 'table-row' ? [element] : GROUPS.has(element.name) ? rowsOf(element) : []));

/** The cells of a row and how many columns each stands for. */
export function cellsOf(row: XmlElement): { cell: XmlElement; columns: number }[] {
  return childrenOf(row)
    .filter(({ name }) => name === 'table-cell' || name === 'covered-table-cell')
    .map((cell) => ({ cell, columns: repeated(cell, 'number-columns-repeated') }));
}

/** As many columns as spreadsheets have. */
const COLUMNS = 16_384;

export const repeated = (element: XmlElement, name: string) => Math.min(Math.max(Math.trunc(Number(attribute(element, name) ?? 1)) || 1, 1), COLUMNS);

export const isHiddenRow = (row: XmlElement) => ['collapse', 'filter'].includes(attribute(row, 'visibility') ?? '');
