import { joinJson, jsonColumn, type Transaction } from '@plaza/persistence';
import type { Bound, Entry, EntryKind, Writing } from './ledger';

/** What names a document: the source system and its own id. */
export interface DocumentKey {
  source: string;
  documentId: string;
}

export const keyOf = ({ source, documentId }: DocumentKey) => `${source}/${documentId}`;

const keysOf = (documents: DocumentKey[]) => [documents.map(({ source }) => source), documents.map(({ documentId }) => documentId)];

/**
 * Makes documents known and locks them until the transaction ends, in one order for all replicas. Without the lock a
 * withdrawal could look for versions while a replica enters the first, and neither would see the other.
 * `fresh`: nothing is registered of it yet.
 */
export async function lockDocuments(tx: Transaction, documents: (DocumentKey & { proposedId: string })[]) {
  const rows = await tx.query<{ source: string; document_id: string; public_id: string; fresh: boolean }[]>(
    `INSERT INTO document AS known (source, document_id, public_id)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) AS given (source, document_id, public_id)
     ORDER BY source COLLATE "C", document_id COLLATE "C"
     ON CONFLICT (source, document_id) DO UPDATE SET public_id = known.public_id
     RETURNING source, document_id, public_id, (xmax = 0) AS fresh`,
    [...keysOf(documents), documents.map(({ proposedId }) => proposedId)],
  );
  return new Map(
    rows.map((row) => [
      keyOf({ source: row.source, documentId: row.document_id }),
      { publicId: row.public_id, fresh: row.fresh },
    ]),
  );
}

interface EntryRow {
  source: string;
  document_id: string;
  kind: EntryKind;
  version: number;
  digest: Buffer;
  received_at: Date;
  event_id: string | null;
  arrived_us: string;
  open: boolean;
}

/** Of each document: the versions submitted, the highest, and every withdrawal. */
export async function knownEntries(
  tx: Transaction,
  submitted: (DocumentKey & { version: number | null })[],
): Promise<Map<string, Entry[]>> {
  const known = new Map<string, Entry[]>();
  if (submitted.length === 0) return known;
  const rows = await tx.query<EntryRow[]>(
    `WITH submitted AS (SELECT * FROM unnest($1::text[], $2::text[], $3::int[]) AS s (source, document_id, version)),
          documents AS (SELECT DISTINCT source, document_id FROM submitted),
          found AS (
            SELECT e.* FROM submitted JOIN production_register e USING (source, document_id, version) WHERE e.kind = 'document'
            UNION ALL
            SELECT e.* FROM documents JOIN production_register e USING (source, document_id) WHERE e.kind = 'withdrawal'
            UNION ALL
            SELECT e.* FROM documents d CROSS JOIN LATERAL (
              SELECT * FROM production_register
              WHERE source = d.source AND document_id = d.document_id AND kind = 'document'
              ORDER BY version DESC LIMIT 1) e)
     SELECT source, document_id, kind, version, digest, received_at, event_id, arrived_us,
            kind = 'withdrawal' AND payload->>'version' IS NULL AS open
     FROM found ORDER BY version`,
    [...keysOf(submitted), submitted.map(({ version }) => version)],
  );
  for (const row of rows) {
    const key = keyOf({ source: row.source, documentId: row.document_id });
    const entry = {
      kind: row.kind, version: row.version, digest: row.digest, receivedAt: row.received_at, eventId: row.event_id,
      arrivedAt: Number(row.arrived_us), open: row.open,
    };
    known.set(key, [...(known.get(key) ?? []), entry]);
  }
  return known;
}

export async function insertEntries(tx: Transaction, writings: Writing[]): Promise<void> {
  if (writings.length === 0) return;
  const column = <T>(value: (writing: Writing) => T) => writings.map(value);
  await tx.query(
    `INSERT INTO production_register
       (source, document_id, kind, version, payload, digest, body_sha256, submitted_by, event_id, traceparent, received_at, arrived_us)
     SELECT source, document_id, kind, version, payload::json, digest, body_sha256, submitted_by, event_id, traceparent, received_at, arrived_us
     FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], ${jsonColumn(5)}, $6::bytea[], $7::text[], $8::text[], $9::text[],
                 $10::text[], $11::timestamptz[], $12::bigint[])
       AS w (source, document_id, kind, version, payload, digest, body_sha256, submitted_by, event_id, traceparent, received_at, arrived_us)`,
    [
      ...keysOf(column(({ submission }) => submission)),
      column(({ submission }) => submission.kind),
      column(({ version }) => version),
      joinJson(column(({ submission }) => submission.payload)),
      column(({ submission }) => submission.digest),
      column(({ submission }) => (submission.kind === 'document' ? (submission.document.body.sha256 ?? null) : null)),
      column(({ submission }) => submission.by),
      column(({ submission }) => submission.eventId),
      column(({ submission }) => submission.traceparent),
      column(({ receivedAt }) => receivedAt),
      column(({ submission }) => submission.arrivedAt),
    ],
  );
}

/** Which documents have which blobs attached. Hardly any document has any, and who has none costs nothing. */
export async function insertReferences(tx: Transaction, writings: Writing[]): Promise<void> {
  const references = writings.flatMap(({ submission }) =>
    submission.kind === 'document'
      ? (submission.document.attachments ?? []).map(({ sha256 }) => ({ source: submission.source, documentId: submission.documentId, version: submission.version, sha256 }))
      : [],
  );
  if (references.length === 0) return;
  await tx.query(
    `INSERT INTO attachment_reference (source, document_id, version, sha256)
     SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::text[]) ON CONFLICT DO NOTHING`,
    [...keysOf(references), references.map(({ version }) => version), references.map(({ sha256 }) => sha256)],
  );
}

/** Withdrawals without version, each entered once more under a version it now covers. */
export async function bindWithdrawals(tx: Transaction, bound: (DocumentKey & Bound)[]): Promise<void> {
  if (bound.length === 0) return;
  await tx.query(
    `INSERT INTO production_register
       (source, document_id, kind, version, payload, digest, submitted_by, event_id, traceparent, received_at, arrived_us)
     SELECT source, document_id, kind, b.version, payload, digest, submitted_by, event_id, traceparent, received_at, arrived_us
     FROM unnest($1::text[], $2::text[], $3::int[], $4::int[]) AS b (source, document_id, version, from_version)
     JOIN production_register w USING (source, document_id)
     WHERE w.kind = 'withdrawal' AND w.version = b.from_version`,
    [...keysOf(bound), bound.map(({ version }) => version), bound.map(({ from }) => from)],
  );
}

/** Forgets what is covered by a withdrawal: emitted again, a version could be published that is withdrawn. */
export async function dropCovered(tx: Transaction, covered: (DocumentKey & { version: number })[]): Promise<void> {
  if (covered.length === 0) return;
  await tx.query(
    `DELETE FROM unsettled u
     USING unnest($1::text[], $2::text[], $3::int[]) AS c (source, document_id, version)
     WHERE u.source = c.source AND u.document_id = c.document_id AND u.version <= c.version`,
    [...keysOf(covered), covered.map(({ version }) => version)],
  );
}
