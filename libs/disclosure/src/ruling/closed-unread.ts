import type { Decision } from '../decision/decision';
import { formatCode } from '../decision/disclosure-code';
import { criteriaFor, type Policy } from '../policy/policy';
import { appointmentsOf } from '../time/appointments';
import { Clock } from '../time/clock';
import { timesOfDeclared } from '../time/ground-times';
import type { Ruling } from './ruling';

/**
 * Closes what could not even be read: the entry shows nothing of it, and the law's own reasons, because no detector could
 * look at others. It is looked at again like anything that a person closed.
 * @param closedAt ISO 8601
 */
export function closedUnread(unread: Decision, { grounds }: Ruling, policy: Policy, now: string, closedAt: string): Decision {
  const criteria = criteriaFor(policy, unread.rendition.agency.code);
  const clock = new Clock(unread.rendition.producedAt, now, closedAt, closedAt);
  const items = [...new Set(grounds.map(({ item }) => item))].sort();
  const reasons = items.map((item) => {
    const { ko, en } = criteria.items[item].reason;
    return { item, reason: ko, reasonEn: en, ...timesOfDeclared(item, 'closed', '', { kind: 'unstated' }, { clock, criteria, notice: null }, null) };
  });
  const attachments = unread.rendition.attachments.map((attachment) => ({ ...attachment, status: 'closed' as const, grounds: reasons }));
  return {
    ...unread, status: 'closed', disclosureCode: formatCode('closed', items), grounds: reasons, ...appointmentsOf(reasons, new Set(items), clock),
    rendition: { ...unread.rendition, attachments },
  };
}
