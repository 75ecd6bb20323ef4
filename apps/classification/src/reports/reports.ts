import type { DocumentReportedV1 } from '@plaza/contracts';
import type { Transaction } from '@plaza/persistence';

/** A report that waits for somebody to look; restricted. */
export interface Report {
  reportId: string;
  /** The document's public id. */
  id: string;
  version: number;
  note: string;
  /** ISO 8601. */
  reportedAt: string;
  /** Whether it keeps its document until then. */
  holds: boolean;
}

/** @returns whether it is new */
export async function keepReport(tx: Transaction, { reportId, id, note, reportedAt }: DocumentReportedV1, version: number, holds: boolean): Promise<boolean> {
  const rows = (await tx.query(
    `INSERT INTO reports (report_id, id, version, note, reported_at, holds) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING report_id`,
    [reportId, id, version, note, reportedAt, holds],
  )) as unknown[];
  return rows.length > 0;
}

export async function isKnown(tx: Transaction, reportId: string): Promise<boolean> {
  return ((await tx.query('SELECT FROM reports WHERE report_id = $1', [reportId])) as unknown[]).length > 0;
}

/** Whether a person has looked into a report on this version: what it says has been judged by somebody. */
export async function isReviewed(tx: Transaction, id: string, version: number): Promise<boolean> {
  const rows = (await tx.query('SELECT FROM reports WHERE id = $1 AND version = $2 AND reviewed_at IS NOT NULL LIMIT 1', [id, version])) as unknown[];
  return rows.length > 0;
}

/** Somebody has looked: nothing that was reported of this version until now keeps it any longer, and what readers said is kept no longer itself. */
export async function reviewReports(tx: Transaction, id: string, version: number, at: Date): Promise<void> {
  await tx.query(`UPDATE reports SET reviewed_at = $3, note = '' WHERE id = $1 AND version = $2 AND reviewed_at IS NULL`, [id, version, at]);
}

/** Which of these versions a report keeps, as `id/version`. */
export async function keptByReports(tx: Transaction, versions: { id: string; version: number }[]): Promise<Set<string>> {
  if (versions.length === 0) return new Set();
  const rows = (await tx.query(
    `SELECT DISTINCT r.id, r.version FROM reports r JOIN unnest($1::text[], $2::int[]) AS v (id, version) USING (id, version) WHERE r.holds AND r.reviewed_at IS NULL`,
    [versions.map(({ id }) => id), versions.map(({ version }) => version)],
  )) as { id: string; version: number }[];
  return new Set(rows.map(({ id, version }) => `${id}/${version}`));
}

interface Row extends Omit<Report, 'reportedAt'> {
  reported_at: Date;
}

const COLUMNS = 'report_id AS "reportId", id, version, note, reported_at, holds';
const reportIn = ({ reported_at, ...report }: Row): Report => ({ ...report, reportedAt: reported_at.toISOString() });

/** What waits of reports on this document, oldest first. */
export async function waitingReports(tx: Transaction, id: string): Promise<Report[]> {
  return ((await tx.query(`SELECT ${COLUMNS} FROM reports WHERE id = $1 AND reviewed_at IS NULL ORDER BY reported_at, report_id LIMIT 200`, [id])) as Row[]).map(reportIn);
}

/** Documents on which reports wait that keep nothing: a person has looked before. Oldest first. */
export async function reportedAgain(tx: Transaction, size: number): Promise<{ id: string; version: number; count: number; since: string }[]> {
  const rows = (await tx.query(
    `SELECT id, max(version)::int AS version, count(*)::int AS count, min(reported_at) AS since FROM reports WHERE reviewed_at IS NULL
     GROUP BY id HAVING NOT bool_or(holds) ORDER BY min(reported_at), id LIMIT $1`,
    [size],
  )) as { id: string; version: number; count: number; since: Date }[];
  return rows.map(({ since, ...row }) => ({ ...row, since: since.toISOString() }));
}

/** Somebody has looked and left the document as it is. @returns how many that were */
export async function dismissReports(tx: Transaction, id: string, at: Date): Promise<number> {
  const [, count] = (await tx.query(`UPDATE reports SET reviewed_at = $2, note = '' WHERE id = $1 AND reviewed_at IS NULL AND NOT holds`, [id, at])) as [unknown, number];
  return count;
}
