import type { ClassifiedStatus } from '@plaza/contracts';

/** One way in which a document's declaration and its content go together, and what becomes of it. */
export interface Scenario {
  name: string;
  /** Its share, per hundred or so. */
  weight: number;
  declared: 'open' | 'partial' | 'closed';
  status: ClassifiedStatus;
  /** Citizens' data stands in it. */
  personal?: boolean;
  /** Declared on item 6. */
  declaresPersonal?: boolean;
  /** What the source itself withholds, and whether it says where. */
  withholds?: 'body-range' | 'title-range' | 'whole-body' | 'attachment' | 'closed-attachment' | 'half' | 'unmarked';
  attachment?: boolean;
  embargoed?: boolean;
  /** Several people, row by row: masking cell by cell would leave the rest saying who they are. */
  peopleTable?: boolean;
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'open', weight: 46, declared: 'open', status: 'open' },
  { name: 'open, with personal data nobody marked', weight: 13, declared: 'open', status: 'partial', personal: true },
  { name: 'open, with a file nobody has judged', weight: 3, declared: 'open', status: 'partial', attachment: true },
  { name: 'personal data, and a file named after a citizen', weight: 2, declared: 'open', status: 'partial', personal: true, attachment: true },
  { name: 'partial on item 6', weight: 8, declared: 'partial', status: 'partial', personal: true, declaresPersonal: true },
  { name: 'partial by a marked range', weight: 8, declared: 'partial', status: 'partial', withholds: 'body-range' },
  { name: 'partial by a marked range and on item 6', weight: 3, declared: 'partial', status: 'partial', withholds: 'body-range', personal: true, declaresPersonal: true },
  { name: 'partial by a range of the title', weight: 1.5, declared: 'partial', status: 'partial', withholds: 'title-range' },
  { name: 'partial with the whole body withheld', weight: 1, declared: 'partial', status: 'partial', withholds: 'whole-body' },
  { name: 'partial by a closed attachment', weight: 3, declared: 'partial', status: 'partial', withholds: 'closed-attachment' },
  { name: 'partial by a withheld attachment', weight: 1, declared: 'partial', status: 'partial', withholds: 'attachment' },
  { name: 'partial with nothing marked', weight: 2.5, declared: 'partial', status: 'held', withholds: 'unmarked' },
  { name: 'partial with one of two items marked', weight: 1, declared: 'partial', status: 'held', withholds: 'half' },
  { name: 'partial on item 6 with nothing personal', weight: 1, declared: 'partial', status: 'held', declaresPersonal: true },
  { name: 'open, with a table of people', weight: 1, declared: 'open', status: 'held', peopleTable: true },
  { name: 'closed', weight: 6, declared: 'closed', status: 'closed' },
  { name: 'closed on item 6, a citizen in title and reason', weight: 1.5, declared: 'closed', status: 'closed', personal: true, declaresPersonal: true },
  { name: 'embargoed', weight: 3, declared: 'open', status: 'closed', embargoed: true },
];
