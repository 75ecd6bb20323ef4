import type { Dictionary } from './dictionary';
import type { Filters } from './query';
import type { Segment } from './segment';
import { CLASSIFIED_STATUS_LIST, KIND_LIST } from './values';

/** Leaves those of the documents that are alive and pass the filters, in their order, in the same array. */
export type DocumentFilter = (documents: Int32Array) => Int32Array;

type Step = (documents: Int32Array) => number;

/** One pass over one column for each filter that was set: nothing is called for a single document. */
export function filterOf(segment: Segment, filters: Filters): DocumentFilter {
  const { columns } = segment;
  const steps: Step[] = [];
  if (segment.live < segment.size) steps.push(alive(columns.dead));
  if (filters.from !== null || filters.to !== null) steps.push(between(columns.dates, filters.from ?? -Infinity, filters.to ?? Infinity));
  const offices = (codes: readonly string[], dictionary: Dictionary) => codes.map((code) => dictionary.numberOf(code)).filter((number) => number !== undefined);
  if (filters.agency.length) steps.push(among(columns.agencies, offices(filters.agency, columns.agencyCodes), columns.agencyCodes.codes.length));
  if (filters.department.length) {
    steps.push(among(columns.departments, offices(filters.department, columns.departmentCodes), columns.departmentCodes.codes.length));
  }
  if (filters.kind.length) steps.push(among(columns.kinds, filters.kind.map((kind) => KIND_LIST.indexOf(kind)), KIND_LIST.length));
  if (filters.status.length) {
    steps.push(among(columns.statuses, filters.status.map((status) => CLASSIFIED_STATUS_LIST.indexOf(status)), CLASSIFIED_STATUS_LIST.length));
  }
  return (documents) => steps.reduce((left, step) => left.subarray(0, step(left)), documents);
}

function alive(dead: Uint8Array): Step {
  return (documents) => {
    let kept = 0;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at]!;
      if ((dead[document >>> 3]! & (1 << (document & 7))) === 0) documents[kept++] = document;
    }
    return kept;
  };
}

function between(dates: Float64Array, from: number, to: number): Step {
  return (documents) => {
    let kept = 0;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at]!;
      const date = dates[document]!;
      if (date >= from && date <= to) documents[kept++] = document;
    }
    return kept;
  };
}

function among(column: Uint8Array | Uint32Array, wanted: readonly number[], values: number): Step {
  const isWanted = new Uint8Array(values);
  for (const value of wanted) isWanted[value] = 1;
  return (documents) => {
    let kept = 0;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at]!;
      if (isWanted[column[document]!]) documents[kept++] = document;
    }
    return kept;
  };
}
