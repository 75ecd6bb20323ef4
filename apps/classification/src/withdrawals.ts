import type { Transaction } from '@plaza/persistence';

export interface WithdrawnVersions {
  source: string;
  documentId: string;
  /** This version and all before it. */
  version: number;
}

/** Notes what publication has withdrawn: nothing is decided, read or made any more of what stays withdrawn. */
export async function noteWithdrawn(tx: Transaction, withdrawn: WithdrawnVersions[]): Promise<void> {
  if (withdrawn.length === 0) return;
  await tx.query(
    `INSERT INTO withdrawn (source, document_id, version) SELECT * FROM unnest($1::text[], $2::text[], $3::int[])
     ON CONFLICT (source, document_id) DO UPDATE SET version = greatest(withdrawn.version, excluded.version)`,
    [withdrawn.map(({ source }) => source), withdrawn.map(({ documentId }) => documentId), withdrawn.map(({ version }) => version)],
  );
}

/** Of a decision `d`: whether its version has been withdrawn. */
export const WITHDRAWN = 'EXISTS (SELECT FROM withdrawn w WHERE w.source = d.source AND w.document_id = d.document_id AND w.version >= d.version)';

export async function isWithdrawn(tx: Transaction, { source, documentId, version }: WithdrawnVersions): Promise<boolean> {
  const rows = (await tx.query('SELECT FROM withdrawn WHERE source = $1 AND document_id = $2 AND version >= $3', [source, documentId, version])) as unknown[];
  return rows.length > 0;
}
