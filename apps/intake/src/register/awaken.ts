import { FIRST_PAUSE, type Due, type Emission } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { eventsOf } from './events';

/**
 * A blob has arrived: the documents whose body it is were held without it, and are emitted once more to be decided again.
 * Only the highest version, unless withdrawn: no decision on another could show. Attachments are not asked for, because
 * their content does not change their state yet.
 */
export async function awaken(tx: Transaction, source: string, sha256: string): Promise<Emission[]> {
  const locked = await tx.query<{ document_id: string }[]>(
    `SELECT k.document_id FROM document k
     WHERE k.source = $1 AND k.document_id IN (
       SELECT document_id FROM production_register WHERE source = $1 AND body_sha256 = $2)
     ORDER BY k.document_id FOR UPDATE`,
    [source, sha256],
  );
  if (locked.length === 0) return [];
  // What is settled has forgotten its emission number. One that was never used follows from its age in seconds, since
  // pauses are longer than that: the bus drops a number that it has seen within two minutes.
  const due = await tx.query<Due[]>(
    `INSERT INTO unsettled (source, document_id, version, withdrawn, decision, emission, next_emission_at)
     SELECT e.source, e.document_id, e.version, false, 0, 2 + extract(epoch FROM now() - e.received_at)::int,
            now() + interval '${FIRST_PAUSE} s'
     FROM production_register e
     WHERE e.source = $1 AND e.document_id = ANY ($2::text[]) AND e.kind = 'document' AND e.body_sha256 = $3
       AND NOT EXISTS (
         SELECT 1 FROM production_register o
         WHERE o.source = e.source AND o.document_id = e.document_id
           AND (o.version > e.version OR (o.version = e.version AND o.kind = 'withdrawal')))
     ON CONFLICT (source, document_id, version, withdrawn, decision) DO UPDATE
       SET emission = unsettled.emission + 1, next_emission_at = excluded.next_emission_at, parked_at = NULL, parked_reason = NULL
     RETURNING source, document_id AS "documentId", version, withdrawn, decision, emission`,
    [source, locked.map(({ document_id }) => document_id), sha256],
  );
  return await eventsOf(tx, due);
}

/** Whether a registered document has this blob for its body. */
export async function isBody(tx: Transaction, source: string, sha256: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>('SELECT 1 FROM production_register WHERE source = $1 AND body_sha256 = $2 LIMIT 1', [source, sha256]);
  return rows.length > 0;
}
