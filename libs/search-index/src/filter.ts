import type { Dictionary } from './dictionary';
import type { Filters } from './query';
import type { Segment } from './segment';
import { CLASSIFIED_STATUS_LIST, KIND_LIST } from './values';

export type DocumentFilter = (document: number) => boolean;

/** Living documents of the segment that pass the filters. */
export function filterOf(segment: Segment, filters: Filters): DocumentFilter {
  const { columns } = segment;
  const tests: DocumentFilter[] = [];
  const among = (wanted: readonly number[] | null, column: Uint8Array | Uint32Array) => {
    if (!wanted) return;
    const set = new Set(wanted);
    tests.push((document) => set.has(column[document]!));
  };
  if (segment.live < segment.size) tests.push((document) => !columns.isDead(document));
  const { from, to } = filters;
  if (from !== null) tests.push((document) => columns.dates[document]! >= from);
  if (to !== null) tests.push((document) => columns.dates[document]! <= to);
  among(numbersOf(filters.agency, columns.agencyCodes), columns.agencies);
  among(numbersOf(filters.department, columns.departmentCodes), columns.departments);
  among(filters.kind.length ? filters.kind.map((kind) => KIND_LIST.indexOf(kind)) : null, columns.kinds);
  among(filters.status.length ? filters.status.map((status) => CLASSIFIED_STATUS_LIST.indexOf(status)) : null, columns.statuses);
  return (document) => {
    for (const test of tests) if (!test(document)) return false;
    return true;
  };
}

function numbersOf(codes: readonly string[], dictionary: Dictionary): number[] | null {
  if (!codes.length) return null;
  return codes.map((code) => dictionary.numberOf(code)).filter((number) => number !== undefined);
}
