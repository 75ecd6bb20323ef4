import type { Decision } from '../decision/decision';
import { formatCode } from '../decision/disclosure-code';
import { criteriaFor, type Policy } from '../policy/policy';
import type { Ruling } from './ruling';

/**
 * Closes what could not even be read: the entry shows nothing of it, and the law's own reasons, because no detector could
 * look at others.
 */
export function closedUnread(unread: Decision, { grounds }: Ruling, policy: Policy): Decision {
  const law = criteriaFor(policy, unread.rendition.agency.code).items;
  const items = [...new Set(grounds.map(({ item }) => item))].sort();
  const reasons = items.map((item) => ({ item, reason: law[item].reason.ko, reasonEn: law[item].reason.en, until: null }));
  const attachments = unread.rendition.attachments.map((attachment) => ({ ...attachment, status: 'closed' as const, grounds: reasons }));
  return { ...unread, status: 'closed', disclosureCode: formatCode('closed', items), grounds: reasons, rendition: { ...unread.rendition, attachments } };
}
