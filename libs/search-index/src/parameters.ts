import type { FieldError } from '@plaza/contracts';
import { decodeCursor } from './cursor';
import { SORTS, textOf, type SearchQuery, type Sort } from './query';
import { CLASSIFIED_STATUS_LIST, KIND_LIST } from './values';

/** The public parameters of a search were wrong: each bad one is named, none is repeated. */
export class SearchParameterError extends Error {
  override readonly name = 'SearchParameterError';
  readonly code = 'search.parameters';

  constructor(readonly errors: FieldError[]) {
    super(`bad search parameters: ${errors.map(({ field }) => field).join(', ')}`);
  }
}

export const QUERY_LIMIT = 300;
export const SIZE_LIMIT = 100;
const DEFAULT_SIZE = 20;
const VALUES_LIMIT = 50;
const CODE = /^[A-Za-z0-9_-]{1,64}$/;

export type Parameters = Record<string, unknown>;

/**
 * Reads `q`, `agency`, `department`, `kind`, `status` (each repeated or comma-separated: any of them), `from`, `to`, `sort`, `size`
 * and `cursor`. Throws SearchParameterError. Unknown names are left to others.
 */
export function parseSearchParameters(parameters: Parameters): SearchQuery {
  const errors: FieldError[] = [];
  const fail = (field: string, message: string): null => {
    errors.push({ field, message });
    return null;
  };
  const one = (field: string): string | undefined => {
    const value = parameters[field];
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string') return value;
    fail(field, 'must be given once');
    return undefined;
  };
  const many = <T extends string>(field: string, isValid: (value: string) => boolean, message: string): T[] => {
    const values = [parameters[field] ?? []].flat().flatMap((value) => (typeof value === 'string' ? value.split(',') : [null]));
    const given = values.filter((value) => value !== '');
    if (given.length > VALUES_LIMIT) fail(field, `must be at most ${VALUES_LIMIT} values`);
    else if (!given.every((value) => value !== null && isValid(value))) fail(field, message);
    return [...new Set(given)] as T[];
  };
  const codes = (field: string) => many(field, (value) => CODE.test(value), 'must be codes of letters, digits, _ and -');
  const among = <T extends string>(field: string, values: readonly T[]) =>
    many<T>(field, (value) => (values as readonly string[]).includes(value), `must be among ${values.join(', ')}`);
  const time = (field: 'from' | 'to'): number | null => {
    const value = one(field);
    if (value === undefined) return null;
    return instantOf(value, field === 'to') ?? fail(field, 'must be a date (YYYY-MM-DD, Asia/Seoul) or an RFC 3339 time with an offset');
  };

  const q = one('q');
  if (q !== undefined && q.length > QUERY_LIMIT) fail('q', `must be at most ${QUERY_LIMIT} characters`);
  const filters = {
    agency: codes('agency'), department: codes('department'),
    kind: among('kind', KIND_LIST), status: among('status', CLASSIFIED_STATUS_LIST),
    from: time('from'), to: time('to'),
  };
  if (filters.from !== null && filters.to !== null && filters.from > filters.to) fail('to', 'must not be before from');
  const sort = one('sort') ?? 'relevance';
  if (!(SORTS as readonly string[]).includes(sort)) fail('sort', `must be among ${SORTS.join(', ')}`);
  const size = one('size') ?? String(DEFAULT_SIZE);
  if (!/^\d{1,3}$/.test(size) || +size < 1 || +size > SIZE_LIMIT) fail('size', `must be a whole number from 1 to ${SIZE_LIMIT}`);
  const cursor = one('cursor') ?? null;
  if (cursor !== null && !decodeCursor(cursor)) fail('cursor', 'must be the nextCursor of an earlier answer');
  if (errors.length) throw new SearchParameterError(errors);
  return { text: textOf(q), filters, sort: sort as Sort, size: +size, cursor };
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(\d{4}-\d\d-\d\d)[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const DAY = 86_400_000;

/** Milliseconds of an RFC 3339 time, or of the first or last moment of a day in Seoul, which knows no summer time. null: neither. */
function instantOf(value: string, end: boolean): number | null {
  // A plus sign that nobody escaped arrives as a space.
  const text = value.replace(' ', '+');
  const day = DATE.test(text) ? text : TIME.exec(text)?.[1];
  if (!day || !exists(day)) return null;
  if (day !== text) return Date.parse(text.toUpperCase());
  return Date.parse(`${day}T00:00:00+09:00`) + (end ? DAY - 1 : 0);
}

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
