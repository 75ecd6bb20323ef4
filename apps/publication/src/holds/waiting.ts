import type { Ground, Office } from '@plaza/contracts';
import type { DataSource } from 'typeorm';

/** A document, or one of its files, that waits for a decision. */
export interface Waiting {
  what: 'document' | 'file';
  agency: Office;
  department: Office;
  since: Date;
  /** The first of its grounds: why it waits. */
  reason: Pick<Ground, 'reason' | 'reasonEn'>;
}

interface Row extends Omit<Waiting, 'what' | 'reason'> {
  status: string;
  grounds: Ground[];
  files: { status: string; grounds: Ground[] }[];
}

/**
 * What is held now. A document has waited since it was held without a break, whatever was decided anew meanwhile; a file since
 * its version stands.
 */
export async function waiting(source: Pick<DataSource, 'query'>): Promise<Waiting[]> {
  const rows = (await source.query(
    `SELECT e.status, d.body->'agency' AS agency, d.body->'department' AS department, d.body->'grounds' AS grounds, d.body->'attachments' AS files,
            (SELECT min(c.time) FROM changes c WHERE c.id = e.id AND CASE
               WHEN e.status = 'held' THEN c.cursor > coalesce((SELECT max(o.cursor) FROM changes o WHERE o.id = e.id AND o.status <> 'held'), 0)
               ELSE c.version = e.version END) AS since
     FROM (SELECT id, version, status, document FROM entries WHERE status = 'held'
           UNION ALL
           SELECT id, version, status, document FROM entries WHERE status IN ('open', 'partial') AND document LIKE '%"status":"held"%') e
     CROSS JOIN LATERAL (SELECT e.document::jsonb AS body) d`,
  )) as Row[];
  return rows.flatMap(({ status, grounds, files, ...where }): Waiting[] => {
    if (status === 'held') return [{ what: 'document', ...where, reason: reasonOf(grounds) }];
    return files.filter((file) => file.status === 'held').map((file) => ({ what: 'file', ...where, reason: reasonOf(file.grounds) }));
  });
}

const reasonOf = ([ground]: Ground[]): Waiting['reason'] => ({ reason: ground?.reason ?? '', reasonEn: ground?.reasonEn ?? '' });
