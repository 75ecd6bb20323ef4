import { Document, DOCUMENT_ID, Withdrawal } from '@plaza/contracts';
import { canonicalJson, digestOf } from './canonical-json';
import { breachesOf } from './document-rules';
import { Refusal } from './refusal';
import { validate } from './validate';

/** A document, or a blob's hash in its place, may have this many bytes as it arrives (contract, section 2). */
export const SUBMISSION_LIMIT = 512 * 1024;

/** Who submits, and the event or request that it came with. */
export interface Origin {
  source: string;
  /** The agencies the source speaks for. */
  agencies: ReadonlySet<string>;
  /** CloudEvents id, when there was one. */
  eventId: string | null;
  traceparent: string;
  /** An operator may withdraw on a source's behalf. */
  by: 'source' | 'operator';
  /** When the bus had it, or by its clock would have had it: microseconds since 1970. Replicas register in another order. */
  arrivedAt: number;
}

interface Submitted {
  source: string;
  documentId: string;
  by: Origin['by'];
  arrivedAt: number;
  eventId: string | null;
  traceparent: string;
  /** Canonical JSON: what the register keeps. */
  payload: string;
  digest: Buffer;
}

export interface DocumentSubmission extends Submitted {
  kind: 'document';
  version: number;
  document: Document;
}

export interface WithdrawalSubmission extends Submitted {
  kind: 'withdrawal';
  /** Null: the highest registered version, and what had arrived before it and is registered later. */
  version: number | null;
}

/** What has passed every check that needs no database. */
export type Submission = DocumentSubmission | WithdrawalSubmission;

/** @throws Refusal 400 naming each bad field, 403 for an agency that is not the source's */
export function submitDocument(value: unknown, origin: Origin): DocumentSubmission {
  const document = validate(Document, value);
  const breaches = breachesOf(document, origin.arrivedAt / 1_000);
  if (breaches.length > 0) throw new Refusal(400, undefined, breaches);
  if (!origin.agencies.has(document.agency.code)) {
    throw new Refusal(403, undefined, [{ field: 'agency.code', message: 'is not an agency of this source system' }]);
  }
  const payload = canonicalJson(document);
  return {
    kind: 'document',
    ...submitted(document.documentId, payload, origin),
    version: document.version,
    document,
    digest: digestOf(payload),
  };
}

/** @throws Refusal 400 naming each bad field */
export function submitWithdrawal(value: unknown, origin: Origin): WithdrawalSubmission {
  const withdrawal = validate(Withdrawal, value);
  // The version is the entry's key, and may be bound later: the same withdrawal with or without it says the same.
  const { version, ...rest } = withdrawal;
  return {
    kind: 'withdrawal',
    ...submitted(withdrawal.documentId, canonicalJson(withdrawal), origin),
    version: version ?? null,
    digest: digestOf(canonicalJson(rest)),
  };
}

function submitted(documentId: string, payload: string, { source, by, eventId, traceparent, arrivedAt }: Origin) {
  return { source, documentId, by, eventId, traceparent, arrivedAt, payload };
}

/** What a refusal may say of which document it was about: only what has the form of an id and a version. */
export function aboutOf(value: unknown): { documentId: string | null; version: number | null } {
  const { documentId, version } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return {
    documentId: typeof documentId === 'string' && DOCUMENT_ID.test(documentId) ? documentId : null,
    version: Number.isInteger(version) && (version as number) >= 1 && (version as number) < 2 ** 31 ? (version as number) : null,
  };
}
