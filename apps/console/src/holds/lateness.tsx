import type { Hold } from '@plaza/contracts';
import type { Visit } from '../view/visit';

/** Whether it waits longer than the policy lets it. */
export function Lateness({ visit: { t, now }, hold: { overdueAt, escalatedAt } }: { visit: Visit; hold: Pick<Hold, 'overdueAt' | 'escalatedAt'> }) {
  const isOver = (at: string | undefined) => at !== undefined && Date.parse(at) <= now.getTime();
  if (isOver(escalatedAt)) return <p class="bad">{t.policy.lateness.escalated}</p>;
  return isOver(overdueAt) ? <p class="bad">{t.policy.lateness.overdue}</p> : null;
}
