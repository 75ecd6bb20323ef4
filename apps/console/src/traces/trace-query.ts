import type { TraceFilter } from './traces';

const TRACE_ID = /^[0-9a-f]{32}$/i;

/** What the form of the list asks for; what cannot be meant is left out. */
export interface TraceQuery extends TraceFilter {
  /** Document number or any id. */
  q: string;
}

/** No text that is kept has a NUL, and PostgreSQL takes none. */
const text = (value: unknown, length: number) => (typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, length) : '');

export function traceQuery(query: Record<string, unknown>): TraceQuery {
  const least = Number(text(query.least, 12));
  return {
    q: text(query.q, 200),
    service: text(query.service, 80) || undefined,
    least: Number.isFinite(least) && least > 0 ? Math.min(least, 1e9) : undefined,
    failed: text(query.failed, 5) !== '' || undefined,
    before: text(query.before, 60) || undefined,
  };
}

export const traceIdOf = (asked: string) => (TRACE_ID.test(asked) ? asked.toLowerCase() : undefined);
