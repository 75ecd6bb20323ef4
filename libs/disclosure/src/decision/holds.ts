import type { Document, Ground, Item } from '@plaza/contracts';
import { HOLD_REASONS, type HoldCode } from '../policy/reasons';
import type { DecisionRecord } from './decision';
import type { DisclosureCode } from './disclosure-code';
import type { Masking } from './masking';
import { hasPeopleTable } from './people-table';
import type { Withholding } from './withheld';

export type Hold = DecisionRecord['holds'][number];

// What the detectors can read as it stands. Markup can tear a number apart, so HTML waits.
const READABLE = new Set(['text/plain', 'text/markdown']);

/** Why nobody but a person can decide this document. Each hold names its evidence. */
export function findHolds(
  document: Document, body: string | null, declared: DisclosureCode, masking: Masking, withholding: Withholding, closedItems: Set<Item>,
): Hold[] {
  const holds: Hold[] = [];
  const hold = (code: HoldCode, detail: string, item: Item | null = null) => holds.push({ code, item, detail });
  const mediaType = document.body.mediaType.split(';')[0]!.trim().toLowerCase();
  if (!READABLE.has(mediaType)) hold('body-media-type', mediaType);
  if (body === null) hold('body-missing', 'no text for the blob');
  else if (body.includes('\ufffd')) hold('body-unreadable', 'replacement characters');
  for (const { part, item, index } of withholding.misfits) hold('range-invalid', `withheld[${index}] on ${part}`, item);
  if (body !== null && hasPeopleTable(body, masking.findingsIn('body'))) hold('people-table', 'rows of people in the body', 6);
  if (declared.status === 'partial' && body !== null) {
    for (const item of declared.items) {
      if (withholding.covered.has(item) || closedItems.has(item)) continue;
      if (item !== 6) hold('nothing-marked', `item ${item} covers nothing`, item);
      else if (!masking.foundPersonalData) hold('nothing-personal', 'no detector found anything', 6);
    }
  }
  return holds;
}

/** One ground for each reason and item. */
export function groundsOfHolds(holds: readonly Hold[]): Ground[] {
  const grounds = new Map<string, Ground>();
  for (const { code, item } of holds) {
    const { ko, en } = HOLD_REASONS[code];
    grounds.set(`${code}|${item}`, { item, reason: ko, reasonEn: en, until: null });
  }
  return [...grounds.values()];
}
