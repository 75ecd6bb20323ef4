import type { ClassifiedStatus, DocumentClassifiedV1, Hold, HoldPage } from '@plaza/contracts';
import type { DecisionRecord } from '@plaza/disclosure';
import type { Transaction } from '@plaza/persistence';
import { NEWEST } from '../newest';
import { WITHDRAWN } from '../withdrawals';

/** What narrows the queue. */
export interface HoldFilter {
  /** A department's code. */
  department?: string | undefined;
  /** The code of what keeps a document or a file. */
  code?: string | undefined;
  /** Only what has waited since before then. */
  before?: Date | undefined;
}

interface Row {
  id: string;
  version: number;
  decision: number;
  status: ClassifiedStatus;
  decided_at: Date;
  provisional: boolean;
  record: string;
  rendition: string;
  reports: number;
}

const STANDS = `${NEWEST} AND NOT ${WITHDRAWN}`;
const COLUMNS = `d.id, d.version, d.decision, d.status, d.decided_at, d.provisional, d.record, d.rendition,
  (SELECT count(*)::int FROM reports r WHERE r.id = d.id AND r.reviewed_at IS NULL) AS reports`;
// Quotes in what a record says are escaped in its JSON, so that no text looks like a code.
const FITS = `(d.decided_at, d.id) > ($1::timestamptz, $2) AND ($4::text IS NULL OR d.rendition::jsonb->'department'->>'code' = $4)
  AND ($5::text IS NULL OR d.record LIKE '%"code":"' || $5 || '"%') AND ($6::timestamptz IS NULL OR d.decided_at <= $6) AND ${STANDS}`;

/** Oldest first. `after` is a cursor of an earlier page. */
export async function holdsAfter(tx: Transaction, after: string | undefined, size: number, { department, code, before }: HoldFilter = {}): Promise<HoldPage> {
  const [time, id] = after === undefined ? ['-infinity', ''] : after.split('~');
  const rows = (await tx.query(
    `SELECT * FROM (
       (SELECT ${COLUMNS} FROM decisions d WHERE d.status = 'held' AND ${FITS} ORDER BY d.decided_at, d.id LIMIT $3)
       UNION ALL
       (SELECT ${COLUMNS} FROM decisions d WHERE d.status <> 'held' AND d.record LIKE '%"fileHolds":[{%' AND ${FITS} ORDER BY d.decided_at, d.id LIMIT $3)
     ) waiting ORDER BY decided_at, id LIMIT $3`,
    [time, id, size + 1, department ?? null, code ?? null, before ?? null],
  )) as Row[];
  const items = rows.slice(0, size).map(holdOf);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last ? `${last.since}~${last.id}` : null };
}

/** How a document stands, whether it waits or not; null for one that is unknown or withdrawn. */
export async function holdOn(tx: Transaction, id: string): Promise<Hold | null> {
  const [row] = (await tx.query(`SELECT ${COLUMNS} FROM decisions d WHERE d.id = $1 AND ${STANDS}`, [id])) as Row[];
  return row ? holdOf(row) : null;
}

function holdOf({ id, version, decision, status, decided_at, provisional, record, rendition, reports }: Row): Hold {
  const { grounds, agency, department, documentNumber, title, attachments, source, sourceDocumentId, journey } = JSON.parse(rendition) as DocumentClassifiedV1;
  const { holds = [], fileHolds = [] } = JSON.parse(record) as Partial<DecisionRecord>;
  const files = fileHolds.map(({ index, code }) => ({ index, code, name: attachments[index]?.name ?? '', reasons: attachments[index]?.grounds ?? [] }));
  return {
    id, version, decision, status, since: decided_at.toISOString(), reasons: grounds, codes: [...new Set([...holds, ...files].map(({ code }) => code))], files, reports, agency, department,
    provisional, documentNumber, title, source, sourceDocumentId, traceId: journey.traceId,
  };
}
