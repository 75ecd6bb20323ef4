import type { Item } from './disclosure-code';
import type { Appointment, PublicDocument } from './public-document';

/** opens: a reason lapses, and what it keeps back opens by itself. review: it is looked at again. */
export const CALENDAR_KINDS = ['opens', 'review'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** One date of a document: by which rule what stands under these items opens or is looked at. */
export interface CalendarDate {
  kind: CalendarKind;
  /** ISO 8601. */
  at: string;
  /** The name of the rule, as in an `Appointment`. */
  by: string;
  items: Item[];
}

/** A date in the calendar, in the words of the document's own grounds, with the document's public entry. */
export interface CalendarEntry extends CalendarDate, Omit<Appointment, 'at' | 'by'> {
  document: Omit<PublicDocument, 'text'>;
}

/** A page of the calendar, the earliest first. */
export interface CalendarPage {
  total: number;
  /** False: there are at least `total`. */
  totalIsExact: boolean;
  items: CalendarEntry[];
  nextCursor: string | null;
}
