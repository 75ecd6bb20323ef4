import type { DocumentClassifiedV1 } from '@plaza/contracts';
import type { Transaction } from '@plaza/persistence';
import { NEWEST } from '../newest';
import { WITHDRAWN } from '../withdrawals';
import type { Change } from './change';
import type { Standing } from './standing';

export type Outcome = 'confirmed' | 'rejected' | 'overtaken';

/** What a policy would take from what is open. */
export interface PolicyChange extends Change {
  change: string;
  policyVersion: string;
  id: string;
  version: number;
  /** What stood when it was found. */
  decision: number;
  /** ISO 8601. */
  foundAt: string;
  agency: DocumentClassifiedV1['agency'];
  department: DocumentClassifiedV1['department'];
  documentNumber: string;
  title: string;
  /** Who agreed first; null while nobody has. */
  agreed: Agreement | null;
}

export interface Agreement {
  by: string;
  reason: string;
  /** ISO 8601. */
  at: string;
}

/** Once for each decision that stands: what a person has rejected does not come back. @returns how many are new */
export async function keepWaiting(tx: Transaction, policyVersion: string, found: { standing: Pick<Standing, 'id' | 'version' | 'decision'>; change: Change }[], now: Date): Promise<number> {
  if (found.length === 0) return 0;
  const rows = (await tx.query(
    `INSERT INTO policy_changes (policy_version, id, version, decision, what, found_at)
     SELECT $1, *, $6::timestamptz FROM unnest($2::text[], $3::int[], $4::int[], $5::text[]) ON CONFLICT DO NOTHING RETURNING change`,
    [
      policyVersion,
      found.map(({ standing }) => standing.id),
      found.map(({ standing }) => standing.version),
      found.map(({ standing }) => standing.decision),
      found.map(({ change }) => JSON.stringify(change)),
      now,
    ],
  )) as unknown[];
  return rows.length;
}

/** What waits for a person, oldest first. */
export async function changesAfter(db: Transaction, after: string | null, size: number): Promise<{ items: PolicyChange[]; nextCursor: string | null }> {
  const rows = (await db.query(
    `SELECT c.change, c.policy_version AS "policyVersion", c.id, c.version, c.decision, c.what, c.found_at AS "foundAt", d.rendition,
            a.by AS "agreedBy", a.reason AS "agreedReason", a.agreed_at AS "agreedAt"
     FROM policy_changes c JOIN decisions d USING (id, version, decision) LEFT JOIN policy_agreements a USING (change)
     WHERE c.outcome IS NULL AND c.change > $1 AND ${NEWEST} AND NOT ${WITHDRAWN} ORDER BY c.change LIMIT $2`,
    [after ?? 0, size + 1],
  )) as Row[];
  const items = rows.slice(0, size).map(changeOf);
  return { items, nextCursor: rows.length > size ? items.at(-1)!.change : null };
}

export async function waitingCount(db: Transaction): Promise<number> {
  const [row] = (await db.query(`SELECT count(*)::int AS count FROM policy_changes c JOIN decisions d USING (id, version, decision) WHERE c.outcome IS NULL AND ${NEWEST} AND NOT ${WITHDRAWN}`)) as { count: number }[];
  return row!.count;
}

/** Locks it until the transaction ends; null when there is none, or it has been settled. */
export async function takeChange(tx: Transaction, change: string): Promise<Pick<PolicyChange, 'change' | 'policyVersion' | 'id' | 'version' | 'decision'> | null> {
  const [row] = (await tx.query(
    `SELECT change, policy_version AS "policyVersion", id, version, decision FROM policy_changes WHERE change = $1 AND outcome IS NULL FOR UPDATE`,
    [change],
  )) as PolicyChange[];
  return row ?? null;
}

/** The first to agree to it. @returns null when that is `by`, who has just done so */
export async function agreeFirst(tx: Transaction, change: string, { by, reason, at }: Agreement): Promise<Agreement | null> {
  const kept = (await tx.query('INSERT INTO policy_agreements (change, by, reason, agreed_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING change', [change, by, reason, at])) as unknown[];
  if (kept.length > 0) return null;
  const [first] = (await tx.query('SELECT by, reason, agreed_at AS at FROM policy_agreements WHERE change = $1', [change])) as { by: string; reason: string; at: Date }[];
  return { ...first!, at: first!.at.toISOString() };
}

export async function settleChange(tx: Transaction, change: string, outcome: Outcome, by: string | null, reason: string | null, now: Date): Promise<void> {
  await tx.query('UPDATE policy_changes SET outcome = $2, settled_by = $3, reason = $4, settled_at = $5 WHERE change = $1', [change, outcome, by, reason, now]);
}

type Row = Pick<PolicyChange, 'change' | 'policyVersion' | 'id' | 'version' | 'decision'> & {
  what: string; foundAt: Date; rendition: string; agreedBy: string | null; agreedReason: string | null; agreedAt: Date | null;
};

function changeOf({ what, foundAt, rendition, agreedBy, agreedReason, agreedAt, ...row }: Row): PolicyChange {
  const { agency, department, documentNumber, title } = JSON.parse(rendition) as DocumentClassifiedV1;
  return { ...row, ...(JSON.parse(what) as Change), foundAt: foundAt.toISOString(), agency, department, documentNumber, title, agreed: agreedAt && { by: agreedBy!, reason: agreedReason!, at: agreedAt.toISOString() } };
}
