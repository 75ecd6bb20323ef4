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

  /** A counter for one segment; `end` adds what it counted. */
  begin({ columns }: Segment): { count(document: number): void; end(): void } {
    const agencies = new Uint32Array(columns.agencyCodes.codes.length);
    const departments = new Uint32Array(columns.departmentCodes.codes.length);
    return {
      count: (document) => {
        agencies[columns.agencies[document]!]!++;
        departments[columns.departments[document]!]!++;
        this.kinds[columns.kinds[document]!]!++;
        this.statuses[columns.statuses[document]!]!++;
      },
      end: () => {
        add(this.agencies, columns.agencyCodes, agencies);
        add(this.departments, columns.departmentCodes, departments);
      },
    };
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

function add(values: Map<string, FacetValue>, dictionary: Dictionary, counts: Uint32Array): void {
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
