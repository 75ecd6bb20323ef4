import type { Dictionary } from './dictionary';
import type { Segment } from './segment';
import { CLASSIFIED_STATUS_LIST, KIND_LIST } from './values';

export interface FacetValue {
  value: string;
  name?: string;
  count: number;
}

export interface Facets {
  agency: FacetValue[];
  department: FacetValue[];
  kind: FacetValue[];
  status: FacetValue[];
}

const LIMIT = 100;

/** Counts the found documents by agency, department, kind and status. At most 100 values each, the most frequent first. */
export class FacetCounts {
  private readonly agencies = new Map<string, FacetValue>();
  private readonly departments = new Map<string, FacetValue>();
  private readonly kinds = new Uint32Array(KIND_LIST.length);
  private readonly statuses = new Uint32Array(CLASSIFIED_STATUS_LIST.length);

  add({ columns }: Segment, documents: Int32Array): void {
    const { agencies, departments, kinds, statuses, agencyCodes, departmentCodes } = columns;
    addNamed(this.agencies, agencyCodes, counted(agencies, documents, agencyCodes.codes.length));
    addNamed(this.departments, departmentCodes, counted(departments, documents, departmentCodes.codes.length));
    counted(kinds, documents, this.kinds.length).forEach((count, kind) => (this.kinds[kind]! += count));
    counted(statuses, documents, this.statuses.length).forEach((count, status) => (this.statuses[status]! += count));
  }

  result(): Facets {
    return {
      agency: sorted([...this.agencies.values()]),
      department: sorted([...this.departments.values()]),
      kind: sorted(KIND_LIST.map((value, at) => ({ value, count: this.kinds[at]! }))),
      status: sorted(CLASSIFIED_STATUS_LIST.map((value, at) => ({ value, count: this.statuses[at]! }))),
    };
  }
}

function counted(column: Uint8Array | Uint32Array, documents: Int32Array, values: number): Uint32Array {
  const counts = new Uint32Array(values);
  for (let at = 0; at < documents.length; at++) counts[column[documents[at]!]!]!++;
  return counts;
}

function addNamed(values: Map<string, FacetValue>, dictionary: Dictionary, counts: Uint32Array): void {
  counts.forEach((count, number) => {
    if (!count) return;
    const value = dictionary.codes[number]!;
    values.set(value, { value, name: dictionary.names[number]!, count: count + (values.get(value)?.count ?? 0) });
  });
}

function sorted(values: FacetValue[]): FacetValue[] {
  return values
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, LIMIT);
}
