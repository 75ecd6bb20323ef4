import type { DocumentClassifiedV1, Ground } from '@plaza/contracts';
import type { Transaction } from '@plaza/persistence';

/** A document that waits for a person, as the public sees it. */
export interface Hold {
  id: string;
  version: number;
  decision: number;
  /** ISO 8601. */
  since: string;
  reasons: Ground[];
  /** Stable codes of what keeps it; restricted. */
  codes: string[];
  agency: DocumentClassifiedV1['agency'];
  department: DocumentClassifiedV1['department'];
  /** Held because something was missing or failed: decided by itself when the document comes again. */
  provisional: boolean;
  documentNumber: string;
  title: string;
  source: string;
  sourceDocumentId: string;
  traceId: string | null;
}

export interface HoldPage {
  items: Hold[];
  nextCursor: string | null;
}

interface Row {
  id: string;
  version: number;
  decision: number;
  decided_at: Date;
  provisional: boolean;
  record: string;
  rendition: string;
}

const NEWEST = `NOT EXISTS (SELECT FROM decisions n WHERE n.id = d.id AND (n.version, n.decision) > (d.version, d.decision))`;

/** Oldest first. `after` is a cursor of an earlier page. */
export async function holdsAfter(tx: Transaction, after: string | undefined, size: number): Promise<HoldPage> {
  const [time, id] = after === undefined ? ['-infinity', ''] : after.split('~');
  const rows = (await tx.query(
    `SELECT d.id, d.version, d.decision, d.decided_at, d.provisional, d.record, d.rendition FROM decisions d
     WHERE d.status = 'held' AND (d.decided_at, d.id) > ($1::timestamptz, $2) AND ${NEWEST}
     ORDER BY d.decided_at, d.id LIMIT $3`,
    [time, id, size + 1],
  )) as Row[];
  const items = rows.slice(0, size).map(holdOf);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last ? `${last.since}~${last.id}` : null };
}

/** The hold of one document; null when it waits for nobody. */
export async function holdOn(tx: Transaction, id: string): Promise<Hold | null> {
  const [row] = (await tx.query(
    `SELECT d.id, d.version, d.decision, d.decided_at, d.provisional, d.record, d.rendition FROM decisions d WHERE d.id = $1 AND d.status = 'held' AND ${NEWEST}`,
    [id],
  )) as Row[];
  return row ? holdOf(row) : null;
}

/** The form of a cursor; anything else is a mistake of who asks. */
export const HOLD_CURSOR = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[A-Za-z0-9_-]{1,64}$/;

function holdOf({ id, version, decision, decided_at, provisional, record, rendition }: Row): Hold {
  const { grounds, agency, department, documentNumber, title, source, sourceDocumentId, journey } = JSON.parse(rendition) as DocumentClassifiedV1;
  const { holds = [] } = JSON.parse(record) as { holds?: { code: string }[] };
  return {
    id, version, decision, since: decided_at.toISOString(), reasons: grounds, codes: [...new Set(holds.map(({ code }) => code))], agency, department,
    provisional, documentNumber, title, source, sourceDocumentId, traceId: journey.traceId,
  };
}
