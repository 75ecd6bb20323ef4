import type { Criteria } from '../policy/policy';
import { afterPeriod, dayOf } from './seoul';

/** ISO 8601. */
export interface HoldDeadlines {
  /** From then on it waits longer than it should. */
  overdueAt: string;
  /** From then on somebody above has to know. */
  escalatedAt: string;
}

/** How long a hold may wait, by the policy. The law gives institutions as many days for what somebody has asked for. */
export function holdDeadlines(since: string, { waiting: { holds } }: Pick<Criteria, 'waiting'>): HoldDeadlines {
  const set = dayOf(Date.parse(since));
  const at = (period: typeof holds.overdueAfter) => new Date(afterPeriod(set, period)).toISOString();
  return { overdueAt: at(holds.overdueAfter), escalatedAt: at(holds.escalatedAfter) };
}
