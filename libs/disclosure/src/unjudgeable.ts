import type { Document, Ground } from '@plaza/contracts';
import type { Decision } from './decision/decision';
import { recordOf } from './decision/record';
import { utc } from './decision/rendition';
import { knownLicense } from './decision/known-license';
import { AWAITING_DECISION } from './policy/labels';
import { criteriaFor, type Policy } from './policy/policy';

/**
 * The entry of a document that could not be judged: held, and with nothing in it that could carry personal data,
 * because nothing has been looked at. `code` names the failure for the record and is not shown.
 */
export function unjudgeable(document: Document, now: string, code: string, policy: Policy): Decision {
  const { waiting } = criteriaFor(policy, document.agency.code);
  const { ko, en } = waiting.documents['judging-failed'] ?? waiting.otherwise;
  const ground: Ground = { item: null, reason: ko, reasonEn: en, until: null };
  return {
    status: 'held',
    disclosureCode: document.disclosureCode,
    grounds: [ground],
    redactions: [],
    rendition: {
      documentNumber: AWAITING_DECISION,
      kind: document.kind,
      title: AWAITING_DECISION,
      agency: { code: document.agency.code, name: AWAITING_DECISION },
      department: { code: document.department.code, name: AWAITING_DECISION },
      author: document.author ? { name: AWAITING_DECISION, position: null, phone: null } : null,
      approvals: [],
      producedAt: utc(document.producedAt),
      retention: document.retention,
      functionPath: [],
      unitTask: null,
      license: knownLicense(document.license),
      references: [],
      attachments: (document.attachments ?? []).map(() => ({ name: AWAITING_DECISION, status: 'held', grounds: [ground], url: null })),
    },
    released: [],
    reopensAt: null,
    reviewAt: null,
    record: recordOf(document, policy, { holds: [{ code: 'judging-failed', item: null, detail: `${code} at ${now}` }] }),
  };
}
