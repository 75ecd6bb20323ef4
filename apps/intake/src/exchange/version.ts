import type { Document } from '@plaza/contracts';
import type { Transaction } from '@plaza/persistence';
import { canonicalJson, digestOf } from '../submissions/canonical-json';

/**
 * The format knows no versions: a document that is registered already is that version again, which then gets its first
 * receipt, and one with other content is the next. What had come before a correction and comes again is never taken for
 * a correction of it.
 */
export async function versionOf(tx: Transaction, source: string, document: Document): Promise<number> {
  const registered = await tx.query<{ version: number; digest: Buffer }[]>(
    `SELECT version, digest FROM production_register WHERE source = $1 AND document_id = $2 AND kind = 'document' ORDER BY version DESC`,
    [source, document.documentId],
  );
  const same = registered.find(({ version, digest }) => digest.equals(digestOf(canonicalJson({ ...document, version }))));
  return same?.version ?? (registered[0]?.version ?? 0) + 1;
}
