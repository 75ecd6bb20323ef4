import type { ClassifiedStatus, DocumentClassifiedV1 } from '@plaza/contracts';
import type { DecisionRecord, RuledUpon } from '@plaza/disclosure';
import type { Transaction } from '@plaza/persistence';

/** The newest decision on a document, whatever it is. */
export interface StandingDecision {
  id: string;
  version: number;
  decision: number;
  status: ClassifiedStatus;
  source: string;
  documentId: string;
  traceparent: string | null;
  decidedAt: Date;
  record: DecisionRecord;
  classified: DocumentClassifiedV1;
}

/** Null for an unknown document. */
export async function standingDecision(tx: Transaction, id: string): Promise<StandingDecision | null> {
  const [row] = (await tx.query(
    `SELECT id, version, decision, status, source, document_id AS "documentId", traceparent, decided_at AS "decidedAt", record, rendition
     FROM decisions WHERE id = $1 ORDER BY version DESC, decision DESC LIMIT 1`,
    [id],
  )) as (Omit<StandingDecision, 'record' | 'classified'> & { record: string; rendition: string })[];
  if (!row) return null;
  const { record, rendition, ...standing } = row;
  return { ...standing, record: JSON.parse(record) as DecisionRecord, classified: JSON.parse(rendition) as DocumentClassifiedV1 };
}

/** Whether an older version waited for a person with a decision of the same number. */
export async function heldBefore(tx: Transaction, { id, version, decision }: Pick<StandingDecision, 'id' | 'version' | 'decision'>): Promise<boolean> {
  const rows = await tx.query(`SELECT FROM decisions WHERE id = $1 AND version < $2 AND decision = $3 AND status = 'held' LIMIT 1`, [id, version, decision]);
  return rows.length > 0;
}

/** What a ruling is laid upon. What a report has hidden counts as shown where this version once was. */
export async function ruledUpon(tx: Transaction, { id, version, status, record, classified }: StandingDecision): Promise<RuledUpon> {
  const reported = record.holds.some(({ code }) => code === 'reported');
  return { status, wasShown: status === 'open' || status === 'partial' || (reported && (await wasShown(tx, id, version))), attachments: classified.attachments, record };
}

async function wasShown(tx: Transaction, id: string, version: number): Promise<boolean> {
  const rows = await tx.query(`SELECT FROM decisions WHERE id = $1 AND version = $2 AND status IN ('open', 'partial') LIMIT 1`, [id, version]);
  return rows.length > 0;
}
