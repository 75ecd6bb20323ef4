import type { ClassifiedStatus, DocumentClassifiedV1, Ground } from '@plaza/contracts';
import type { DecisionRecord } from './decision/decision';
import { formatCode, parseCode } from './decision/disclosure-code';
import { knownLicense } from './decision/known-license';
import { AWAITING_DECISION } from './policy/labels';
import { criteriaFor, type Policy } from './policy/policy';

/** What stood, as far as a report changes it. */
export type Standing = Pick<DocumentClassifiedV1, 'agency' | 'disclosureCode' | 'attachments' | 'author' | 'license'>;

/** A report that has been taken in. Its note is no part of any decision. */
export interface Reported {
  reportId: string;
}

/**
 * What a document shows while somebody looks into a report on it: which office it is of, and that it waits. Whatever else it
 * said may be what exposes somebody, names of files and of its author included. Judges nothing anew, so that nothing can
 * delay it.
 */
export function heldOnReport<Shown extends Standing>(standing: Shown, policy: Policy): Omit<Shown, 'text'> & { status: ClassifiedStatus } {
  const { waiting } = criteriaFor(policy, standing.agency.code);
  const { ko, en } = waiting.documents.reported ?? waiting.otherwise;
  const ground: Ground = { item: 6, reason: ko, reasonEn: en, until: null };
  const { text: _, ...shown } = { text: undefined, ...standing };
  const items = parseCode(standing.disclosureCode).items;
  return {
    ...shown,
    status: 'held',
    disclosureCode: formatCode('partial', [...items, 6]),
    grounds: [ground],
    documentNumber: AWAITING_DECISION,
    title: AWAITING_DECISION,
    redactions: [],
    author: standing.author ? { name: AWAITING_DECISION, position: null, phone: null } : null,
    approvals: [],
    functionPath: [],
    unitTask: null,
    license: knownLicense(standing.license),
    references: [],
    attachments: standing.attachments.map(() => ({ name: AWAITING_DECISION, status: 'held' as const, grounds: [ground], url: null })),
  };
}

/** The evidence stays what it was, and the report is added to what keeps the document. */
export function recordOnReport(record: DecisionRecord, { reportId }: Reported): DecisionRecord {
  const others = record.holds.filter(({ code }) => code !== 'reported');
  return { ...record, holds: [...others, { code: 'reported', item: 6, detail: `report ${reportId}` }] };
}
