import type { DocumentClassifiedV1 } from '@plaza/contracts';
import type { DecisionRecord } from '@plaza/disclosure';
import type { Transaction } from '@plaza/persistence';
import { WITHDRAWN } from '../withdrawals';
import type { Kept } from './change';

/** The newest decision on a document, and what names its original. */
export interface Standing extends Kept {
  id: string;
  version: number;
  decision: number;
  source: string;
  documentId: string;
  policyVersion: string;
  traceparent: string | null;
}

type Row = Omit<Standing, 'classified' | 'record'> & { record: string; rendition: string };

const STANDING = `d.id, d.version, d.decision, d.source, d.document_id AS "documentId", d.policy_version AS "policyVersion", d.traceparent, d.record, d.rendition`;

/**
 * The documents of the register by id, highest first: an order in which nothing moves while it is walked. What was withdrawn is
 * passed over: nothing is decided about it any more.
 * @param after the last id of the step before
 * @returns the ids walked, and what stands of those that are not withdrawn
 */
export async function walk(db: Transaction, after: string | null, size: number): Promise<{ ids: string[]; standing: Standing[] }> {
  const keys = (await db.query(
    // Not `$2 IS NULL OR …`, which a plan for any value would answer by reading all that was walked before.
    `SELECT DISTINCT ON (id) id, version, decision FROM decisions ${after === null ? '' : 'WHERE id < $2'} ORDER BY id DESC, version DESC, decision DESC LIMIT $1`,
    after === null ? [size] : [size, after],
  )) as Pick<Standing, 'id' | 'version' | 'decision'>[];
  return { ids: keys.map(({ id }) => id), standing: await read(db, keys) };
}

/** What stands of these documents, as far as they are not withdrawn. */
export async function standingOf(db: Transaction, ids: string[]): Promise<Standing[]> {
  const keys = (await db.query('SELECT DISTINCT ON (id) id, version, decision FROM decisions WHERE id = ANY ($1) ORDER BY id, version DESC, decision DESC', [ids])) as Standing[];
  return await read(db, keys);
}

async function read(db: Transaction, keys: Pick<Standing, 'id' | 'version' | 'decision'>[]): Promise<Standing[]> {
  if (keys.length === 0) return [];
  const rows = (await db.query(
    `SELECT ${STANDING} FROM decisions d JOIN unnest($1::text[], $2::int[], $3::int[]) AS k (id, version, decision) USING (id, version, decision)
     WHERE NOT ${WITHDRAWN} ORDER BY d.id DESC`,
    [keys.map(({ id }) => id), keys.map(({ version }) => version), keys.map(({ decision }) => decision)],
  )) as Row[];
  return rows.map(({ record, rendition, ...rest }) => ({ ...rest, record: JSON.parse(record) as Partial<DecisionRecord>, classified: JSON.parse(rendition) as DocumentClassifiedV1 }));
}
