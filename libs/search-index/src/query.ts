import type { ClassifiedStatus, Kind } from '@plaza/contracts';
import { parseTextQuery, type TextQuery } from '@plaza/text-analysis';

export const SORTS = ['relevance', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** Any of the values; an empty list lets everything through. Times in milliseconds, both inclusive. */
export interface Filters {
  agency: string[];
  department: string[];
  kind: Kind[];
  status: ClassifiedStatus[];
  from: number | null;
  to: number | null;
}

export interface SearchQuery {
  /** null: no words were asked for, everything that passes the filters is found. */
  text: TextQuery | null;
  filters: Filters;
  sort: Sort;
  size: number;
  cursor: string | null;
}

export const NO_FILTERS: Filters = { agency: [], department: [], kind: [], status: [], from: null, to: null };

export function textOf(q: string | undefined): TextQuery | null {
  return q === undefined || q.trim() === '' ? null : parseTextQuery(q);
}
