import type { Document, Status, Withdrawal } from '@plaza/contracts';

/** What must come out of one version of one document, looked at by itself; `outcomes` puts versions together. */
export interface Expectation {
  status: Status;
  /** Held as a whole. A held attachment alone leaves its document partial. */
  held: boolean;
  /** Strings that stand in restricted content only: they may appear in no public place, log or span, at no time. */
  mustNotAppear: string[];
  /** Strings that look restricted and are not, and the people who did the work. */
  mustAppear: string[];
  /** A word of the public text that no other version has; null while the text is not public. */
  marker: string | null;
}

interface Emitted {
  /** Name of the case, as in the table of scenarios. */
  scenario: string;
  /** To be sent only after everything earlier about this document has a receipt. */
  follows: boolean;
  expectation: Expectation;
}

export type CreatedEmission = Emitted & { kind: 'created'; data: Document };
export type WithdrawnEmission = Emitted & { kind: 'withdrawn'; data: Withdrawal };

/** One message of a source system. */
export type Emission = CreatedEmission | WithdrawnEmission;
