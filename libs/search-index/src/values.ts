import type { ClassifiedStatus, Kind } from '@plaza/contracts';

/** The compiler refuses these lists when the contract gains a value: the number of a value is what snapshots store, so add at the end. */
const KINDS: Record<Kind, true> = {
  approval: true, meeting: true, report: true, statistics: true, contract: true, budget: true, press: true, other: true,
};
const STATUSES: Record<ClassifiedStatus, true> = { open: true, partial: true, closed: true, held: true };

export const KIND_LIST = Object.keys(KINDS) as Kind[];
export const CLASSIFIED_STATUS_LIST = Object.keys(STATUSES) as ClassifiedStatus[];
