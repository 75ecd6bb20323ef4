import { ProblemError } from '../http/problem-error';
import { STATES, type Kind, type LetterState } from './dead-letters';

const bad = (field: string, message: string) => new ProblemError(400, 'invalid', `${field} ${message}`, [{ field, message }]);
const CURSOR = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9a-f]{1,64}$/;

/** @throws ProblemError 400 naming the field */
export function textOf(query: Record<string, unknown>, field: string): string | undefined {
  const value = query[field];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string' || value.length > 200 || value.includes('\0')) throw bad(field, 'must be a text of at most 200 characters');
  return value;
}

export function kindOf(query: Record<string, unknown>): Kind {
  const state = textOf(query, 'state');
  if (state !== undefined && !STATES.includes(state as LetterState)) throw bad('state', `must be one of ${STATES.join(', ')}`);
  return { service: textOf(query, 'service'), consumer: textOf(query, 'consumer'), code: textOf(query, 'code'), state: state as LetterState | undefined };
}

export function sizeOf(query: Record<string, unknown>, largest = 200, normally = 50): number {
  const size = textOf(query, 'size') ?? String(normally);
  if (!/^\d{1,3}$/.test(size) || Number(size) < 1 || Number(size) > largest) throw bad('size', `must be 1 to ${largest}`);
  return Number(size);
}

export function cursorOf(query: Record<string, unknown>, form = CURSOR): string | undefined {
  const cursor = textOf(query, 'cursor');
  if (cursor !== undefined && !form.test(cursor)) throw bad('cursor', 'must be the nextCursor of an earlier page');
  return cursor;
}
