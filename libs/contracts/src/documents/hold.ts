import type { Office } from './document';
import type { ClassifiedStatus, Ground } from './public-document';

/** A document that waits for a person, or one of whose files does, as the public sees it: between classification and console. */
export interface Hold {
  id: string;
  version: number;
  decision: number;
  status: ClassifiedStatus;
  /** ISO 8601. */
  since: string;
  /** ISO 8601. From then on it waits longer than it should, and somebody above has to know; absent from a classification of before. */
  overdueAt?: string;
  escalatedAt?: string;
  reasons: Ground[];
  /** Stable codes of what keeps it and its files; restricted. */
  codes: string[];
  /** Files that wait for a person. */
  files: { index: number; name: string; code: string; reasons: Ground[] }[];
  /** How many reports on it nobody has looked into. */
  reports: number;
  agency: Office;
  department: Office;
  /** Held because something was missing or failed: decided by itself when the document comes again. */
  provisional: boolean;
  documentNumber: string;
  title: string;
  source: string;
  sourceDocumentId: string;
  traceId: string | null;
}

export interface HoldPage {
  items: Hold[];
  nextCursor: string | null;
}

/** What one department has waiting, between publication and portal. Ages in seconds. */
export interface DepartmentHolds {
  agency: Office;
  department: Office;
  documents: number;
  /** Of documents that are public themselves. */
  files: number;
  oldest: number;
  median: number;
  /** ISO 8601. */
  oldestSince: string;
  reasons: { reason: string; reasonEn: string; count: number; oldest: number }[];
}

/** What waits for a decision, in the department that has waited longest first. */
export interface HoldsByDepartment {
  /** ISO 8601. */
  at: string;
  departments: DepartmentHolds[];
}
