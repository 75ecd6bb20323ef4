import type { Attachment, Document, Ground, Item, PublicAttachment } from '@plaza/contracts';
import { ATTACHMENT_WAITS, ITEM_REASONS } from '../policy/reasons';
import { parseCode } from './disclosure-code';
import type { Masking } from './masking';
import type { Withholding } from './withheld';

export interface JudgedAttachments {
  entries: PublicAttachment[];
  /** Items under which files are closed. */
  closedItems: Set<Item>;
  /** Files that wait because nobody has judged their content. */
  waiting: number;
}

/**
 * A file is closed when its code says so or the source withholds it whole; any other waits, whatever its code says,
 * because nobody has judged its content. Every file of a closed document is closed with it.
 */
export function judgeAttachments(document: Document, masking: Masking, withholding: Withholding, closedWith: Ground[] | null): JudgedAttachments {
  const judged: JudgedAttachments = { entries: [], closedItems: new Set(), waiting: 0 };
  document.attachments?.forEach((attachment, index) => {
    const grounds = closedGrounds(document, attachment, masking, withholding);
    for (const { item } of grounds) if (item !== null) judged.closedItems.add(item);
    const name = masking.show(`attachments[${index}].name`);
    if (closedWith !== null) judged.entries.push({ name, status: 'closed', grounds: grounds.length > 0 ? grounds : closedWith, url: null });
    else if (grounds.length > 0) judged.entries.push({ name, status: 'closed', grounds, url: null });
    else {
      judged.waiting += 1;
      judged.entries.push({ name, status: 'held', grounds: [WAITS], url: null });
    }
  });
  return judged;
}

const WAITS: Ground = { item: null, reason: ATTACHMENT_WAITS.ko, reasonEn: ATTACHMENT_WAITS.en, until: null };

function closedGrounds(document: Document, { name, disclosureCode }: Attachment, masking: Masking, { files }: Withholding): Ground[] {
  const reasons = new Map<Item, string>();
  const declared = disclosureCode ? parseCode(disclosureCode) : null;
  const ofDocument = parseCode(document.disclosureCode).items;
  if (declared?.status === 'closed') {
    for (const item of declared.items) reasons.set(item, ofDocument.includes(item) ? masking.reason('disclosureReason') : '');
  }
  for (const { item, index } of files.get(name) ?? []) reasons.set(item, masking.reason(`withheld[${index}].reason`));
  return [...reasons]
    .sort(([a], [b]) => a - b)
    .map(([item, reason]) => ({ item, reason: reason.trim() || ITEM_REASONS[item].ko, reasonEn: ITEM_REASONS[item].en, until: null }));
}
