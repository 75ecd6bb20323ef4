import type { DecisionRecord } from '@plaza/disclosure';
import type { Transaction } from '@plaza/persistence';
import type { NewDecision } from '../decisions';
import { changeBetween, leaks, needsPerson } from './change';
import { keepWaiting } from './policy-changes';
import { standingOf } from './standing';

/**
 * Of decisions that nobody but the policy in force has made anew, those that may stand. What one would take from what is open,
 * because it was decided under another policy, waits for a person.
 */
export async function setAside(tx: Transaction, rows: NewDecision[], now: Date): Promise<NewDecision[]> {
  if (rows.length === 0) return rows;
  const standing = new Map((await standingOf(tx, rows.map(({ classified }) => classified.id))).map((one) => [one.id, one]));
  const free: NewDecision[] = [];
  for (const row of rows) {
    const { classified, policyVersion } = row;
    const [before, record] = [standing.get(classified.id), row.record as DecisionRecord];
    const change = before && before.version === classified.version && before.policyVersion !== policyVersion && !leaks(record) ? changeBetween(before, { classified, record }) : null;
    if (change && needsPerson(change)) await keepWaiting(tx, policyVersion, [{ standing: before!, change }], now);
    else free.push(row);
  }
  return free;
}
