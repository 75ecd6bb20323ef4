import type { Item } from '@plaza/contracts';
import type { PersonalDataType } from '../policy/labels';
import type { Cut } from '../text/redact';
import type { WithheldKind } from './withheld';

/** Why a stretch is taken out: what its source or a rule withholds, or what the detectors found. */
export type CutKind = WithheldKind | { withheld: false; type: PersonalDataType };

export const cutOf = ({ start, end, type }: { start: number; end: number; type: PersonalDataType }): Cut<CutKind> => ({ start, end, kind: { withheld: false, type } });

/** Under what it is taken out: whatever detectors find is item 6. */
export const itemsOf = (kind: CutKind): readonly Item[] => (kind.withheld ? kind.items : [6]);

// What overlaps is shown under what is the graver of the two.
const GRAVITY: PersonalDataType[] = [
  'resident-number', 'alien-number', 'passport', 'driving-licence', 'health-insurance', 'card', 'account', 'phone', 'email', 'address', 'vehicle',
  'birth-date', 'name',
];

/** What a stretch is taken out for that is taken out for both. */
export function uniteKinds(a: CutKind, b: CutKind): CutKind {
  if (a === b) return a;
  if (a.withheld && b.withheld) {
    return {
      withheld: true,
      items: [...new Set([...a.items, ...b.items])].sort((x, y) => x - y),
      reasonParts: [...new Set([...a.reasonParts, ...b.reasonParts])],
    };
  }
  if (a.withheld) return a;
  if (b.withheld) return b;
  return GRAVITY.indexOf(a.type) <= GRAVITY.indexOf(b.type) ? a : b;
}
