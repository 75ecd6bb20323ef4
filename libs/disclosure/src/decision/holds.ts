import type { Document, Ground, Item } from '@plaza/contracts';
import type { HoldCode } from '../policy/codes';
import type { Criteria, Rule } from '../policy/policy';
import type { DecisionRecord } from './decision';
import type { DisclosureCode } from './disclosure-code';
import { cited } from './grounds';
import type { Masking } from './masking';
import { hasPeopleTable } from './people-table';
import type { Withholding } from './withheld';

export type Hold = DecisionRecord['holds'][number];

// What the detectors can read as it stands. Markup can tear a number apart, so HTML waits.
const READABLE = new Set(['text/plain', 'text/markdown']);

/** Why nobody but a person can decide this document. Each hold names its evidence. */
export function findHolds(
  document: Document, body: string | null, declared: DisclosureCode, masking: Masking, withholding: Withholding, closedItems: Set<Item>, { thresholds }: Criteria,
): Hold[] {
  const holds: Hold[] = [];
  const hold = (code: HoldCode, detail: string, item: Item | null = null) => holds.push({ code, item, detail });
  const mediaType = document.body.mediaType.split(';')[0]!.trim().toLowerCase();
  if (!READABLE.has(mediaType)) hold('body-media-type', mediaType);
  if (body === null) hold('body-missing', 'no text for the blob');
  else if (body.includes('\ufffd')) hold('body-unreadable', 'replacement characters');
  for (const { part, item, index } of withholding.misfits) hold('range-invalid', `withheld[${index}] on ${part}`, item);
  if (body !== null && hasPeopleTable(body, masking.findingsIn('body'), thresholds.peopleTableRows)) hold('people-table', 'rows of people in the body', 6);
  for (const part of ['title', 'body']) if (masking.leaks(part, document)) hold('leaks', `found in what would be shown of the ${part}`, 6);
  if (declared.status === 'partial' && body !== null) {
    for (const item of declared.items) {
      if (withholding.covered.has(item) || closedItems.has(item)) continue;
      if (item !== 6) hold('nothing-marked', `item ${item} covers nothing`, item);
      else if (!masking.foundPersonalData) hold('nothing-personal', 'no detector found anything', 6);
    }
  }
  return holds;
}

/** Rules of the policy that ask for a person. */
export const holdsOfRules = (rules: readonly Rule[]): Hold[] =>
  rules.filter(({ effect }) => effect === 'hold').map(({ id, item }) => ({ code: 'rule', item, detail: id, rule: id }));

/** One ground for each reason and item. */
export function groundsOfHolds(holds: readonly Hold[], criteria: Criteria): Ground[] {
  const grounds = new Map<string, Ground>();
  for (const { code, item, rule: id } of holds) {
    const rule = criteria.rules.find((one) => one.id === id);
    const { ko, en } = rule?.reason ?? criteria.waiting.documents[code] ?? criteria.waiting.otherwise;
    grounds.set(`${code}|${item}|${id}`, { item, reason: ko, reasonEn: en, ...(rule && cited(item, criteria, [rule])), until: null });
  }
  return [...grounds.values()];
}
