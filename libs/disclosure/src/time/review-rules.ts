import type { ClassifiedStatus, Item } from '@plaza/contracts';
import type { Criteria, ReviewRule } from '../policy/policy';
import type { Clock } from './clock';
import { afterPeriod, dayOf } from './seoul';

/** Rules of the policy with this effect on what stands under an item; whatever the status is, where none is given. */
export const rulesFor = ({ reviews }: Criteria, effect: ReviewRule['effect'], item: Item, status?: ClassifiedStatus): readonly ReviewRule[] =>
  reviews.filter((rule) => rule.effect === effect && (rule.items?.includes(item) ?? true) && (status === undefined || rule.statuses.includes(status)));

/** When a rule strikes for the first time, or once more, after an instant; null when it does not any more. */
export function strikes(rule: ReviewRule, clock: Clock, after = -Infinity): number | null {
  const { after: { count, unit }, from, again } = rule;
  const { produced } = clock;
  const set = from === 'decision' ? dayOf(clock.decidedAt) : from === 'production' ? produced : { year: produced.year, month: 12, day: 31 };
  for (let times = 1; ; times += 1) {
    const at = afterPeriod(set, { count: count * times, unit });
    if (at > after) return at;
    if (!again) return null;
  }
}

/** Whether time has opened what stands under an item, after its source had declared it. */
export const hasOpened = (criteria: Criteria, item: Item, clock: Clock): boolean =>
  rulesFor(criteria, 'open', item).some((rule) => {
    const at = strikes(rule, clock)!;
    return at > clock.statedAt && at <= clock.now;
  });

/** When a person has to look by a rule: where it had struck before anybody declared anything, at once. */
export function reviewBy(rule: ReviewRule, clock: Clock): number | null {
  if (rule.from === 'decision') return rule.again || clock.reviewedAt === null ? strikes(rule, clock) : null;
  if (clock.reviewedAt !== null) return strikes(rule, clock, clock.reviewedAt);
  return Math.max(strikes(rule, clock)!, clock.statedAt);
}

/** Without those of its rules that withhold what time has opened. Those that hold go on: a person looks. */
export function rulesInForce(criteria: Criteria, clock: Clock): Criteria {
  if (criteria.rules.length === 0) return criteria;
  const rules = criteria.rules.filter(({ effect, item }) => effect === 'note' || effect === 'hold' || !hasOpened(criteria, item!, clock));
  return { ...criteria, rules };
}
