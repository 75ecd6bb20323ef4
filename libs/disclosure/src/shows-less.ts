import type { ClassifiedStatus, PublicAttachment } from '@plaza/contracts';
import type { DecisionRecord } from './decision/decision';
import { covers } from './decision/hidden';
import { AWAITING_DECISION } from './policy/labels';

/** As much of a decision as says what the public sees. */
export interface Seen {
  status: ClassifiedStatus;
  rendition: { title: string; attachments: readonly Pick<PublicAttachment, 'status'>[] };
  /** A record of before `hidden` was kept says nothing of what it hid. */
  record: { hidden?: DecisionRecord['hidden'] };
}

const isShown = (status: ClassifiedStatus | undefined): boolean => status === 'open' || status === 'partial';
const FILE = /^file\[(\d+)\]$/;

/** Whether the public would see less of anything than it does, in the document or in one of its files. In doubt, it would. */
export function showsLess(before: Seen, after: Seen): boolean {
  if (isShown(before.status) && !isShown(after.status)) return true;
  if (after.rendition.title === AWAITING_DECISION && before.rendition.title !== AWAITING_DECISION) return true;
  if (before.rendition.attachments.some(({ status }, index) => isShown(status) && !isShown(after.rendition.attachments[index]?.status))) return true;
  return Object.entries(after.record.hidden ?? {}).some(([part, hidden]) => {
    const file = FILE.exec(part)?.[1];
    const wasShown = file !== undefined ? isShown(before.rendition.attachments[Number(file)]?.status) : part !== 'body' || isShown(before.status);
    return wasShown && !covers(before.record.hidden?.[part], hidden);
  });
}

