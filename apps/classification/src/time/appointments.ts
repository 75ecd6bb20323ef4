import type { Transaction } from '@plaza/persistence';
import type { NewDecision } from '../decisions';
import { NEWEST } from '../newest';
import { WITHDRAWN } from '../withdrawals';

/** A decision that time changes. */
export interface DueDecision {
  id: string;
  version: number;
  decision: number;
  source: string;
  documentId: string;
  traceparent: string | null;
  judgeAt: Date;
  /** This one included. */
  attempts: number;
}

/** Decisions taken in hand, until then by nobody else: a process that dies at it leaves them to another. */
export interface Claim {
  due: DueDecision[];
  /** How many were taken, those included that a newer decision or a withdrawal has overtaken. */
  taken: number;
  leasedUntil: Date;
}

const LEASE = 5 * 60_000;

/** What time has in store for these decisions takes the place of what it had for older ones on the same documents. */
export async function makeAppointments(tx: Transaction, decisions: NewDecision[]): Promise<void> {
  const [made, none] = [decisions.filter(hasAppointment), decisions.filter((one) => !hasAppointment(one) && mayFollow(one))];
  if (made.length > 0) {
    await tx.query(
      `INSERT INTO appointments AS a (id, version, decision, source, document_id, traceparent, judge_at, try_at, review_at)
       SELECT id, version, decision, source, document_id, traceparent, judge_at, judge_at, review_at
       FROM unnest($1::text[], $2::int[], $3::int[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[])
         AS r (id, version, decision, source, document_id, traceparent, judge_at, review_at)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, decision = excluded.decision, traceparent = excluded.traceparent,
         judge_at = excluded.judge_at, try_at = excluded.try_at, attempts = 0, review_at = excluded.review_at
       WHERE (a.version, a.decision) < (excluded.version, excluded.decision)`,
      [
        ...states(made),
        made.map(({ classified }) => classified.source),
        made.map(({ classified }) => classified.sourceDocumentId),
        made.map(({ traceparent }) => traceparent),
        made.map(({ reopensAt }) => reopensAt),
        made.map(({ reviewAt }) => reviewAt),
      ],
    );
  }
  if (none.length > 0) {
    await tx.query(
      `DELETE FROM appointments a USING unnest($1::text[], $2::int[], $3::int[]) AS r (id, version, decision)
       WHERE a.id = r.id AND (a.version, a.decision) < (r.version, r.decision)`,
      states(none),
    );
  }
}

const hasAppointment = ({ reopensAt, reviewAt }: NewDecision): boolean => reopensAt !== null || reviewAt !== null;
const mayFollow = ({ classified: { version, decision } }: NewDecision): boolean => version > 1 || decision > 1;
const states = (decisions: NewDecision[]) => [
  decisions.map(({ classified }) => classified.id), decisions.map(({ classified }) => classified.version), decisions.map(({ classified }) => classified.decision),
];

/** Takes in hand what is due, the earliest first; replicas take different ones. What has been overtaken is dropped. */
export async function claimDue(db: Transaction, now: Date, limit: number): Promise<Claim> {
  const leasedUntil = new Date(now.getTime() + LEASE);
  const [rows] = (await db.query(
    `UPDATE appointments d SET try_at = $2, attempts = attempts + 1
     FROM (SELECT id FROM appointments WHERE try_at <= $1 ORDER BY try_at, id LIMIT $3 FOR UPDATE SKIP LOCKED) due
     WHERE d.id = due.id
     RETURNING d.id, d.version, d.decision, d.source, d.document_id AS "documentId", d.traceparent, d.judge_at AS "judgeAt", d.attempts,
       ${WITHDRAWN} OR NOT ${NEWEST} AS overtaken`,
    [now, leasedUntil, limit],
  )) as [(DueDecision & { overtaken: boolean })[], number];
  const overtaken = rows.filter((row) => row.overtaken).map(({ id }) => id);
  if (overtaken.length > 0) await db.query('DELETE FROM appointments WHERE id = ANY ($1) AND try_at = $2', [overtaken, leasedUntil]);
  const due = rows.filter((row) => !row.overtaken).sort((a, b) => a.judgeAt.getTime() - b.judgeAt.getTime() || (a.id < b.id ? -1 : 1));
  return { due, taken: rows.length, leasedUntil };
}

/** Nobody's failure kept them from being decided: they are due as before. */
export async function release(db: Transaction, ids: string[], leasedUntil: Date): Promise<void> {
  if (ids.length === 0) return;
  await db.query('UPDATE appointments SET try_at = judge_at, attempts = attempts - 1 WHERE id = ANY ($1) AND try_at = $2', [ids, leasedUntil]);
}

/** Those of these that nobody has decided since they were taken in hand are tried again then. */
export async function tryAgain(db: Transaction, ids: string[], leasedUntil: Date, at: Date): Promise<void> {
  if (ids.length === 0) return;
  await db.query('UPDATE appointments SET try_at = $3 WHERE id = ANY ($1) AND try_at = $2', [ids, leasedUntil, at]);
}
