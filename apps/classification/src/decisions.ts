import type { DocumentClassifiedV1 } from '@plaza/contracts';
import type { Ruling } from '@plaza/disclosure';
import { joinJson, jsonColumn, type Transaction } from '@plaza/persistence';
import { makeAppointments } from './time/appointments';

export interface NewDecision {
  classified: DocumentClassifiedV1;
  provisional: boolean;
  /** When time changes it, and from when on a person has to look. */
  reopensAt: string | null;
  reviewAt: string | null;
  policyVersion: string;
  decidedAt: Date;
  traceparent: string | null;
  record: unknown;
  /** What a person decided, where this is that decision. */
  ruling?: Ruling;
  /** JSON of `classified`: what is kept is what is emitted. */
  rendition: string;
}

export interface LatestDecision {
  id: string;
  version: number;
  decision: number;
  provisional: boolean;
  /** JSON of the DocumentClassifiedV1 that was emitted. */
  rendition: string;
  traceparent: string | null;
}

/**
 * Keeps decisions that are new, with what time has in store for them. One that exists already stays as it is.
 * @returns keys (`id/version`) of those that were kept
 */
export async function keep(tx: Transaction, decisions: NewDecision[]): Promise<Set<string>> {
  if (decisions.length === 0) return new Set();
  const kept = (await tx.query(
    `INSERT INTO decisions (id, version, decision, source, document_id, status, provisional, policy_version, decided_at,
                            traceparent, record, rendition, ruling)
     SELECT * FROM unnest($1::text[], $2::int[], $3::int[], $4::text[], $5::text[], $6::text[], $7::bool[], $8::text[], $9::timestamptz[],
                          $10::text[], ${jsonColumn(11)}, ${jsonColumn(12)}, $13::text[])
     ON CONFLICT DO NOTHING RETURNING id, version`,
    [
      decisions.map(({ classified }) => classified.id),
      decisions.map(({ classified }) => classified.version),
      decisions.map(({ classified }) => classified.decision),
      decisions.map(({ classified }) => classified.source),
      decisions.map(({ classified }) => classified.sourceDocumentId),
      decisions.map(({ classified }) => classified.status),
      decisions.map(({ provisional }) => provisional),
      decisions.map(({ policyVersion }) => policyVersion),
      decisions.map(({ decidedAt }) => decidedAt),
      decisions.map(({ traceparent }) => traceparent),
      joinJson(decisions.map(({ record }) => JSON.stringify(record))),
      joinJson(decisions.map(({ rendition }) => rendition)),
      decisions.map(({ ruling }) => (ruling ? JSON.stringify(ruling) : null)),
    ],
  )) as { id: string; version: number }[];
  const keys = new Set(kept.map(keyOf));
  await makeAppointments(tx, decisions.filter(({ classified }) => keys.has(keyOf(classified))));
  return keys;
}

/** What a decision says, whenever it was made. */
export const says = ({ decision: _, journey: __, ...rest }: DocumentClassifiedV1): string => JSON.stringify(rest);

export const keyOf = ({ id, version }: { id: string; version: number }) => `${id}/${version}`;

/** The newest decision on each of these versions, as far as there is one. */
export async function latest(tx: Transaction, versions: { id: string; version: number }[]): Promise<Map<string, LatestDecision>> {
  if (versions.length === 0) return new Map();
  const rows = (await tx.query(
    `SELECT DISTINCT ON (d.id, d.version) d.id, d.version, d.decision, d.provisional, d.rendition, d.traceparent
     FROM decisions d JOIN unnest($1::text[], $2::int[]) AS v (id, version) USING (id, version)
     ORDER BY d.id, d.version, d.decision DESC`,
    [versions.map(({ id }) => id), versions.map(({ version }) => version)],
  )) as LatestDecision[];
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** The highest version that has been decided; null for an unknown document. */
export async function newestVersion(tx: Transaction, id: string): Promise<number | null> {
  const [row] = (await tx.query('SELECT max(version) AS version FROM decisions WHERE id = $1', [id])) as { version: number | null }[];
  return row!.version;
}

/** When a person last decided on this version; null when nobody did. */
export async function lookedAt(tx: Transaction, id: string, version: number): Promise<Date | null> {
  const [row] = (await tx.query('SELECT max(decided_at) AS at FROM decisions WHERE id = $1 AND version = $2 AND ruling IS NOT NULL', [id, version])) as { at: Date | null }[];
  return row!.at;
}

/** What a person decided last on this version; null when nobody did. */
export async function rulingOn(tx: Transaction, id: string, version: number): Promise<Ruling | null> {
  const [row] = (await tx.query('SELECT ruling FROM decisions WHERE id = $1 AND version = $2 AND ruling IS NOT NULL ORDER BY decision DESC LIMIT 1', [id, version])) as { ruling: string }[];
  return row ? (JSON.parse(row.ruling) as Ruling) : null;
}

/** Keys of the versions on which a person has decided. */
export async function whereRuled(tx: Transaction, versions: { id: string; version: number }[]): Promise<Set<string>> {
  if (versions.length === 0) return new Set();
  const rows = (await tx.query(
    `SELECT DISTINCT id, version FROM decisions d JOIN unnest($1::text[], $2::int[]) AS v (id, version) USING (id, version) WHERE d.ruling IS NOT NULL`,
    [versions.map(({ id }) => id), versions.map(({ version }) => version)],
  )) as { id: string; version: number }[];
  return new Set(rows.map(keyOf));
}

/** The events of these states, as they were emitted. */
export async function renditions(
  tx: Transaction,
  states: { source: string; documentId: string; version: number; decision: number }[],
): Promise<{ rendition: string; traceparent: string | null; source: string; documentId: string; version: number; decision: number }[]> {
  return (await tx.query(
    `SELECT d.source, d.document_id AS "documentId", d.version, d.decision, d.rendition, d.traceparent
     FROM decisions d JOIN unnest($1::text[], $2::text[], $3::int[], $4::int[]) AS s (source, document_id, version, decision)
       USING (source, document_id, version, decision)`,
    [
      states.map(({ source }) => source),
      states.map(({ documentId }) => documentId),
      states.map(({ version }) => version),
      states.map(({ decision }) => decision),
    ],
  )) as never;
}
