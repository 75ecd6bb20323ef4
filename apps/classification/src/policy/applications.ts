import type { Policy } from '@plaza/disclosure';
import type { Transaction } from '@plaza/persistence';

/** How far a policy has been applied to what was decided before it. */
export interface Application {
  version: string;
  digest: string;
  askedBy: string;
  startedAt: Date;
  afterId: string | null;
  walked: number;
  /** New decisions; changes that wait for a person; documents whose files are being made anew first; those left as they are. */
  decided: number;
  waiting: number;
  files: number;
  leftOut: number;
  finishedAt: Date | null;
}

const COLUMNS = `version, digest, asked_by AS "askedBy", started_at AS "startedAt", after_id AS "afterId", walked, decided, waiting, files, left_out AS "leftOut", finished_at AS "finishedAt"`;

/** Begins, or leaves one that is under way as it is; one that has finished, or was of other files, walks again. */
export async function begin(db: Transaction, { version, digest }: Policy, by: string, now: Date): Promise<Application> {
  await db.query(
    `INSERT INTO policy_applications AS a (version, digest, asked_by, started_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (version) DO UPDATE SET digest = excluded.digest, asked_by = excluded.asked_by, started_at = excluded.started_at,
       after_id = NULL, walked = 0, decided = 0, waiting = 0, files = 0, left_out = 0, finished_at = NULL
     WHERE a.finished_at IS NOT NULL OR a.digest <> excluded.digest`,
    [version, digest, by, now],
  );
  return (await applications(db)).find((one) => one.version === version)!;
}

/** Newest first. */
export async function applications(db: Transaction): Promise<Application[]> {
  return (await db.query(`SELECT ${COLUMNS} FROM policy_applications ORDER BY started_at DESC`)) as Application[];
}

/** The one of this policy that is under way, for one replica alone; null when there is none or another replica has it. */
export async function takeUp(tx: Transaction, { version, digest }: Policy): Promise<Application | null> {
  const [row] = (await tx.query(
    `SELECT ${COLUMNS} FROM policy_applications WHERE version = $1 AND digest = $2 AND finished_at IS NULL FOR UPDATE SKIP LOCKED`,
    [version, digest],
  )) as Application[];
  return row ?? null;
}

export async function goOn(tx: Transaction, { version, afterId, walked, decided, waiting, files, leftOut, finishedAt }: Application): Promise<void> {
  await tx.query(
    `UPDATE policy_applications SET after_id = $2, walked = $3, decided = $4, waiting = $5, files = $6, left_out = $7, finished_at = $8 WHERE version = $1`,
    [version, afterId, walked, decided, waiting, files, leftOut, finishedAt],
  );
}
