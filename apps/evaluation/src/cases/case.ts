import type { PersonalDataType } from '@plaza/disclosure';
import type { Document } from '@plaza/contracts';

/** What only looks personal, or belongs to those who did the work: it must stay. */
export const KEPT = [
  'official', 'office-phone', 'office-mail', 'complaint-number', 'document-number', 'business-number', 'corporate-number', 'amount', 'date', 'animal-id',
  'citation', 'office-address', 'treasury-account', 'organisation', 'word',
] as const;
export type Kept = (typeof KEPT)[number];

/** A stretch of one part of a document, in UTF-16 offsets, and what it is. Whatever no stretch names must stay too. */
export interface Gold {
  part: string;
  start: number;
  end: number;
  kind: PersonalDataType | Kept;
}

export interface Case {
  /** Names the template and its turn, as in `held/phones#12:3`. */
  id: string;
  document: Document;
  gold: Gold[];
}
