import type { Transaction } from '@plaza/persistence';

export interface FileWorkItem {
  id: string;
  version: number;
  source: string;
  documentId: string;
  attempts: number;
  /** Until then nobody else takes it up. */
  leasedUntil: Date;
}

/** A process that dies at it leaves it to another after this long. */
const LEASE = 5 * 60_000;

/** Has the files of these documents looked at now; what is waiting already is looked at no later for it. */
export async function enqueue(tx: Transaction, items: Pick<FileWorkItem, 'id' | 'version' | 'source' | 'documentId'>[], now: Date): Promise<void> {
  if (items.length === 0) return;
  await tx.query(
    `INSERT INTO file_work (id, version, source, document_id, due_at)
     SELECT *, $5::timestamptz FROM unnest($1::text[], $2::int[], $3::text[], $4::text[])
     ON CONFLICT (id, version) DO UPDATE SET due_at = least(file_work.due_at, excluded.due_at), attempts = 0`,
    [items.map(({ id }) => id), items.map(({ version }) => version), items.map(({ source }) => source), items.map(({ documentId }) => documentId), now],
  );
}

/** Takes the one that has waited longest; replicas take different ones. */
export async function takeDue(db: Transaction, now: Date): Promise<FileWorkItem | null> {
  const leasedUntil = new Date(now.getTime() + LEASE);
  const [rows] = (await db.query(
    `UPDATE file_work w SET due_at = $2, attempts = attempts + 1
     FROM (SELECT id, version FROM file_work WHERE due_at <= $1 ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED) due
     WHERE (w.id, w.version) = (due.id, due.version)
     RETURNING w.id, w.version, w.source, w.document_id AS "documentId", w.attempts`,
    [now, leasedUntil],
  )) as [Omit<FileWorkItem, 'leasedUntil'>[], number];
  return rows[0] ? { ...rows[0], leasedUntil } : null;
}

/** Done, unless it has been asked for again meanwhile. */
export async function done(tx: Transaction, { id, version, leasedUntil }: FileWorkItem): Promise<void> {
  await tx.query('DELETE FROM file_work WHERE id = $1 AND version = $2 AND due_at = $3', [id, version, leasedUntil]);
}

export async function retryAt(db: Transaction, { id, version, leasedUntil }: FileWorkItem, due: Date): Promise<void> {
  await db.query('UPDATE file_work SET due_at = $4 WHERE id = $1 AND version = $2 AND due_at = $3', [id, version, leasedUntil, due]);
}
