import type { DocumentClassifiedV1 } from '../events/document-classified';
import type { ClassifiedStatus, Ground } from './public-document';

/** A document whose grounds wait for a person to look at them again, as the public sees it: between classification and console. */
export interface Review {
  id: string;
  version: number;
  decision: number;
  status: ClassifiedStatus;
  /** Since when; ISO 8601. */
  since: string;
  /** The grounds that are due, each with the rule by which. */
  grounds: Ground[];
  agency: DocumentClassifiedV1['agency'];
  department: DocumentClassifiedV1['department'];
  documentNumber: string;
  title: string;
  source: string;
  sourceDocumentId: string;
  traceId: string | null;
}

export interface ReviewPage {
  items: Review[];
  nextCursor: string | null;
}
