import type { DeadIdentity } from '../dead-letters/dead-letter';

/** The part of a TypeORM manager that the ledger needs. */
export interface Queryable {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** A state that was committed and that publication has not answered yet. */
export interface Unsettled {
  source: string;
  documentId: string;
  version: number;
  withdrawn: boolean;
  decision: number;
}

/** One that is due, with the number of its next emission. */
export interface Due extends Unsettled {
  emission: number;
}

/** For the migration of a service that keeps a ledger: its own table, in its own schema. */
export const UNSETTLED_TABLE = `
  CREATE TABLE unsettled (
    source text NOT NULL,
    document_id text NOT NULL,
    version integer NOT NULL,
    withdrawn boolean NOT NULL,
    decision integer NOT NULL,
    emission integer NOT NULL DEFAULT 1,
    since timestamptz NOT NULL DEFAULT now(),
    next_emission_at timestamptz NOT NULL,
    parked_at timestamptz,
    parked_reason text,
    PRIMARY KEY (source, document_id, version, withdrawn, decision)
  );
  CREATE INDEX unsettled_due ON unsettled (next_emission_at) WHERE parked_at IS NULL;
`;

/** First pause before something unsettled is emitted again, in seconds; each further one is twice as long, up to the last. */
export const FIRST_PAUSE = 5;
const LAST_PAUSE = 600;

const columns = (rows: Unsettled[]) => [
  rows.map((row) => row.source),
  rows.map((row) => row.documentId),
  rows.map((row) => row.version),
  rows.map((row) => row.withdrawn),
  rows.map((row) => row.decision),
];
const UNNEST = 'unnest($1::text[], $2::text[], $3::int[], $4::bool[], $5::int[]) AS r (source, document_id, version, withdrawn, decision)';

/** Remembers committed states until publication answers; what is remembered already stays as it is. */
export async function remember(tx: Queryable, rows: Unsettled[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO unsettled (source, document_id, version, withdrawn, decision, next_emission_at)
     SELECT r.*, now() + interval '${FIRST_PAUSE} s' FROM ${UNNEST} ON CONFLICT DO NOTHING`,
    columns(rows),
  );
}

/** Publication stands at these states: everything equal or lower is settled. Answers how many rows that settled. */
export async function settle(tx: Queryable, published: Unsettled[]): Promise<number> {
  if (published.length === 0) return 0;
  const [, count] = (await tx.query(
    `DELETE FROM unsettled u USING ${UNNEST}
     WHERE u.source = r.source AND u.document_id = r.document_id
       AND (u.version, u.withdrawn, u.decision) <= (r.version, r.withdrawn, r.decision)`,
    columns(published),
  )) as [unknown, number];
  return count;
}

/** Their events are dead letters: not emitted again until an operator replays them, and visible as parked until then. */
export async function park(tx: Queryable, dead: (DeadIdentity & { reason: string })[]): Promise<void> {
  if (dead.length === 0) return;
  await tx.query(
    `UPDATE unsettled u SET parked_at = now(), parked_reason = r.reason
     FROM unnest($1::text[], $2::text[], $3::int[], $4::bool[], $5::text[]) AS r (source, document_id, version, withdrawn, reason)
     WHERE u.source = r.source AND u.document_id = r.document_id AND u.version = r.version AND u.withdrawn = r.withdrawn`,
    [...columns(dead).slice(0, 4), dead.map(({ reason }) => reason)],
  );
}

/** Their dead letters were replayed: should the replayed event be lost, they are emitted again like any other. */
export async function unpark(tx: Queryable, replayed: DeadIdentity[]): Promise<void> {
  if (replayed.length === 0) return;
  await tx.query(
    `UPDATE unsettled u SET parked_at = NULL, parked_reason = NULL, next_emission_at = now() + interval '${FIRST_PAUSE} s'
     FROM unnest($1::text[], $2::text[], $3::int[], $4::bool[]) AS r (source, document_id, version, withdrawn)
     WHERE u.source = r.source AND u.document_id = r.document_id AND u.version = r.version AND u.withdrawn = r.withdrawn`,
    columns(replayed).slice(0, 4),
  );
}

/** Takes what is due, up to `limit`, and sets when it is due again. Replicas that do this at once take different rows. */
export async function takeDue(tx: Queryable, limit: number): Promise<Due[]> {
  const [rows] = (await tx.query(
    `UPDATE unsettled u
     SET emission = u.emission + 1,
         next_emission_at = now() + least(${LAST_PAUSE}, ${FIRST_PAUSE} * 2 ^ least(u.emission, 10)) * interval '1 s'
     FROM (SELECT source, document_id, version, withdrawn, decision FROM unsettled
           WHERE parked_at IS NULL AND next_emission_at <= now()
           ORDER BY next_emission_at LIMIT $1 FOR UPDATE SKIP LOCKED) due
     WHERE (u.source, u.document_id, u.version, u.withdrawn, u.decision)
         = (due.source, due.document_id, due.version, due.withdrawn, due.decision)
     RETURNING u.source, u.document_id AS "documentId", u.version, u.withdrawn, u.decision, u.emission`,
    [limit],
  )) as [Due[], number];
  return rows;
}
