import { FIRST_PAUSE, type Due, type Emission } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { eventsOf } from './events';

/** The versions that have blob `$2` of source `$1` for their body or an attachment. */
const NAMING = `
  SELECT document_id, version FROM production_register WHERE source = $1 AND body_sha256 = $2
  UNION SELECT document_id, version FROM attachment_reference WHERE source = $1 AND sha256 = $2`;

/** Milliseconds, begun anew every eleven days, and more than what few emissions have counted to. */
const NUMBER = '(1000 + (extract(epoch FROM clock_timestamp()) * 1000)::bigint % 1000000000)::int';

/**
 * A blob is there: entered, and what waited for it awakened, in one transaction. One that is stored already and not entered
 * was stored by somebody who crashed before this; one that is new again had been lost.
 */
export async function enterBlob(tx: Transaction, source: string, sha256: string, isNew: boolean): Promise<Emission[]> {
  const entered = await tx.query<unknown[]>('INSERT INTO blob (source, sha256) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1', [source, sha256]);
  return isNew || entered.length > 0 ? await awaken(tx, source, sha256) : [];
}

/**
 * The documents whose body a blob is, or that have it attached, were held without it, whole or in that part: they are emitted
 * once more to be decided again. Only the highest version, unless withdrawn: no decision on another could show.
 */
async function awaken(tx: Transaction, source: string, sha256: string): Promise<Emission[]> {
  const locked = await tx.query<{ document_id: string }[]>(
    `SELECT k.document_id FROM document k
     WHERE k.source = $1 AND k.document_id IN (SELECT document_id FROM (${NAMING}) AS naming)
     ORDER BY k.document_id FOR UPDATE`,
    [source, sha256],
  );
  if (locked.length === 0) return [];
  // What is settled has forgotten its emission number, and the bus drops one that it has seen within two minutes. The
  // attachments of one document come within milliseconds, and each may find it settled: so the number is the time.
  const due = await tx.query<Due[]>(
    `INSERT INTO unsettled (source, document_id, version, withdrawn, decision, emission, next_emission_at)
     SELECT e.source, e.document_id, e.version, false, 0, ${NUMBER},
            now() + interval '${FIRST_PAUSE} s'
     FROM (${NAMING}) AS naming JOIN production_register e USING (document_id, version)
     WHERE e.source = $1 AND e.document_id = ANY ($3::text[]) AND e.kind = 'document'
       AND NOT EXISTS (
         SELECT 1 FROM production_register o
         WHERE o.source = e.source AND o.document_id = e.document_id
           AND (o.version > e.version OR (o.version = e.version AND o.kind = 'withdrawal')))
     ON CONFLICT (source, document_id, version, withdrawn, decision) DO UPDATE
       SET emission = unsettled.emission + 1, next_emission_at = excluded.next_emission_at, parked_at = NULL, parked_reason = NULL
     RETURNING source, document_id AS "documentId", version, withdrawn, decision, emission`,
    [source, sha256, locked.map(({ document_id }) => document_id)],
  );
  return await eventsOf(tx, due);
}

/** Whether a registered document has this blob for its body. */
export async function isBody(tx: Transaction, source: string, sha256: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>('SELECT 1 FROM production_register WHERE source = $1 AND body_sha256 = $2 LIMIT 1', [source, sha256]);
  return rows.length > 0;
}
