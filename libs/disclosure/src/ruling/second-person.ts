import type { ClassifiedStatus, PublicAttachment } from '@plaza/contracts';
import type { DecisionRecord } from '../decision/decision';
import type { HoldCode } from '../policy/codes';
import type { Ruling } from './ruling';

/** What stands, as far as it says whom a ruling needs. */
export interface RuledUpon {
  status: ClassifiedStatus;
  /** Whether the public could read it, before a report hid it at the latest. */
  wasShown: boolean;
  attachments: readonly Pick<PublicAttachment, 'status'>[];
  record: Pick<DecisionRecord, 'holds' | 'fileHolds'>;
}

/** Why a second person has to agree; shown to whoever is asked. */
export const SECOND_PERSON_REASONS = ['opens-held', 'opens-declared', 'opens-masked', 'closes-open', 'changes-decided', 'opens-file', 'closes-open-file'] as const;
export type SecondPersonReason = (typeof SECOND_PERSON_REASONS)[number];

/** What detectors hold: they have found somebody, or looked for somebody whom the source means. */
const BY_DETECTORS: ReadonlySet<HoldCode> = new Set(['people-table', 'leaks', 'nothing-personal']);

/**
 * Whether it needs four eyes: to open what a detector held or masked, to open what was declared withheld, and to close what
 * was open. Empty when one person may decide it.
 * @param objected whether judging what one person rules came out as something else
 */
export function secondPersonFor(ruling: Ruling, before: RuledUpon, objected: boolean): SecondPersonReason[] {
  const reasons = new Set<SecondPersonReason>();
  const { status, shown = [], files = [] } = ruling;
  const opens = status === 'open' || status === 'partial';
  if (opens && before.status === 'held' && before.record.holds.some(({ code }) => BY_DETECTORS.has(code))) reasons.add('opens-held');
  if (opens && shown.length > 0) reasons.add('opens-masked');
  if (opens && objected) reasons.add('opens-declared');
  if (status === 'closed' && before.wasShown) reasons.add('closes-open');
  if (status !== 'unchanged' && status !== 'closed' && before.status !== 'held') reasons.add('changes-decided');
  for (const { index, status: becomes } of files) {
    const stood = before.attachments[index]?.status;
    if (becomes !== 'closed') reasons.add('opens-file');
    else if (stood === 'open' || stood === 'partial') reasons.add('closes-open-file');
  }
  return [...reasons];
}
