import type { Document, Ground, Item } from '@plaza/contracts';
import { FILES_WAIT, EMBARGO_REASON, ITEM_REASONS } from '../policy/reasons';
import { parseCode } from './disclosure-code';
import type { Masking } from './masking';

interface Circumstances {
  document: Document;
  masking: Masking;
  /** The end of an embargo, in UTC. */
  until: string | null;
  /** Item 6 stands only for files that wait. */
  waiting: boolean;
}

/**
 * A ground for each item: the reasons of its marked ranges, else the source's reason for the items it declared, else
 * what the law says of the item. English is always the law's.
 */
export function groundsOf(items: readonly Item[], { document, masking, until, waiting }: Circumstances): Ground[] {
  const declared = parseCode(document.disclosureCode).items;
  return items.map((item) => {
    const isDeclared = declared.includes(item);
    const law = !isDeclared && item === 6 && waiting ? FILES_WAIT : !isDeclared && item === 5 && until !== null ? EMBARGO_REASON : ITEM_REASONS[item];
    const ranges = new Set(
      (document.withheld ?? []).map((range, index) => (range.item === item ? masking.reason(`withheld[${index}].reason`).trim() : '')),
    );
    ranges.delete('');
    const own = [...ranges].join(', ') || (isDeclared ? masking.reason('disclosureReason').trim() : '');
    // Only what the embargo itself keeps back opens with it; a masked name does not.
    const lapses = until !== null && (isDeclared || (declared.length === 0 && item === 5));
    return { item, reason: own || law.ko, reasonEn: law.en, until: lapses ? until : null };
  });
}
