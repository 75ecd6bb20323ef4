import { textOf } from '../dead-letters/dead-letters.query';
import type { HoldFilter } from './holds';

/** An empty field of the form asks for nothing. */
export const filterOf = (query: Record<string, unknown>): HoldFilter => ({
  department: textOf(query, 'department') || undefined, code: textOf(query, 'code') || undefined, hours: textOf(query, 'hours') || undefined,
});
