import type { Ground, Item } from '@plaza/contracts';
import type { Decision } from '../decision/decision';
import type { Clock } from './clock';

/**
 * When time changes a decision by itself, and from when on it waits for a person.
 * @param stated items that somebody declared; what stands under others the detectors found, and they review it
 * @param unseen when something lapses that no ground shows
 */
export function appointmentsOf(grounds: readonly Ground[], stated: ReadonlySet<Item>, { now }: Clock, unseen: number | null = null): Pick<Decision, 'reopensAt' | 'reviewAt'> {
  const isStated = ({ item }: Ground) => item !== null && stated.has(item);
  const alone = grounds.flatMap((ground) => [ground.until, isStated(ground) ? null : ground.review?.at]);
  if (unseen !== null) alone.push(new Date(unseen).toISOString());
  const reviews = grounds.map((ground) => (isStated(ground) ? ground.review?.at : null));
  return { reopensAt: earliest(alone.filter((at) => at && Date.parse(at) > now)), reviewAt: earliest(reviews) };
}

/** UTC with milliseconds sorts as it is written. */
const earliest = (times: (string | null | undefined)[]): string | null => times.filter((at) => at !== null && at !== undefined).sort()[0] ?? null;
