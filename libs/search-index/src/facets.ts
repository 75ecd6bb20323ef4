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
  private readonly agencies = new OfficeCounts();
  private readonly departments = new OfficeCounts();
  private readonly kinds = new Uint32Array(KIND_LIST.length);
  private readonly statuses = new Uint32Array(CLASSIFIED_STATUS_LIST.length);

  /** The newest segment first: its names are shown. */
  add({ columns }: Segment, documents: Int32Array): void {
    if (!documents.length) return;
    const { agencies, departments, kinds, statuses, agencyCodes, departmentCodes } = columns;
    this.agencies.add(agencyCodes, agencies, documents);
    this.departments.add(departmentCodes, departments, documents);
    count(kinds, documents, this.kinds);
    count(statuses, documents, this.statuses);
  }

  result(): Facets {
    return {
      agency: this.agencies.result(),
      department: this.departments.result(),
      kind: sorted(KIND_LIST.map((value, at) => ({ value, count: this.kinds[at]! }))),
      status: sorted(CLASSIFIED_STATUS_LIST.map((value, at) => ({ value, count: this.statuses[at]! }))),
    };
  }
}

/** The counts of offices over segments that number them differently. */
class OfficeCounts {
  /** By the number that is common to all dictionaries. */
  private counts: Uint32Array = new Uint32Array(0);
  private readonly dictionaries: Dictionary[] = [];

  add(dictionary: Dictionary, column: Uint32Array, documents: Int32Array): void {
    this.dictionaries.push(dictionary);
    this.counts = extended(this.counts, dictionary.commonCodes.length);
    const { common } = dictionary;
    if (documents.length < common.length) {
      for (let at = 0; at < documents.length; at++) this.counts[common[column[documents[at]!]!]!]!++;
      return;
    }
    const own = new Uint32Array(common.length);
    count(column, documents, own);
    for (let number = 0; number < own.length; number++) this.counts[common[number]!]! += own[number]!;
  }

  result(): FacetValue[] {
    const { counts, dictionaries } = this;
    const least = Math.max(1, counts.slice().sort().at(-LIMIT) ?? 1);
    const values: FacetValue[] = [];
    for (let number = 0; number < counts.length; number++) {
      if (counts[number]! < least) continue;
      const value = dictionaries[0]!.commonCodes[number]!;
      values.push({ value, name: dictionaries.map((dictionary) => dictionary.nameOf(value)).find((name) => name !== undefined), count: counts[number]! });
    }
    return sorted(values);
  }
}

function extended(counts: Uint32Array, length: number): Uint32Array {
  if (counts.length >= length) return counts;
  const larger = new Uint32Array(length);
  larger.set(counts);
  return larger;
}

function count(column: Uint8Array | Uint32Array, documents: Int32Array, counts: Uint32Array): void {
  for (let at = 0; at < documents.length; at++) counts[column[documents[at]!]!]!++;
}

function sorted(values: FacetValue[]): FacetValue[] {
  return values
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, LIMIT);
}
