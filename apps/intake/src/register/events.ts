import {
  DocumentProduced, DocumentWithdrawn, type Document, type DocumentProducedV1, type DocumentWithdrawnV1, type Withdrawal,
} from '@plaza/contracts';
import { maskedOffices } from '@plaza/disclosure';
import { emit, type Due, type Emission } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import type { EntryKind } from './ledger';
import type { DocumentKey } from './tables';

interface Row {
  source: string;
  document_id: string;
  version: number;
  payload: Document | Withdrawal;
  traceparent: string;
  received_at: Date;
  public_id: string;
  emission: number;
  /** Of a withdrawal: the document that says where it came from. */
  covered: Document;
}

/** The events of lines of the register, each in the trace in which it was received. */
export async function eventsOf(tx: Transaction, due: Due[]): Promise<Emission[]> {
  const produced = await rowsOf(tx, due.filter(({ withdrawn }) => !withdrawn), 'document');
  const withdrawn = await rowsOf(tx, due.filter((state) => state.withdrawn), 'withdrawal');
  return [
    ...produced.map((row) => emit(DocumentProduced, producedOf(row), row) as Emission),
    ...withdrawn.map((row) => emit(DocumentWithdrawn, withdrawnOf(row), row) as Emission),
  ];
}

/** Documents as they were registered; unknown ones are left out. */
export async function producedDocuments(tx: Transaction, wanted: (DocumentKey & { version: number })[]): Promise<DocumentProducedV1[]> {
  const rows = await rowsOf(tx, wanted.map((key) => ({ ...key, emission: 1 })), 'document');
  return rows.map(producedOf);
}

const producedOf = (row: Row): DocumentProducedV1 => ({
  id: row.public_id,
  source: row.source,
  document: row.payload as Document,
  receivedAt: row.received_at.toISOString(),
});

/**
 * Built field by field: the note stays here, and so does everything of the document but where it came from. The names of
 * the offices are free text and public from here on, so the detectors read them, as they read every such field.
 */
function withdrawnOf({ public_id, source, document_id, version, payload, covered, received_at }: Row): DocumentWithdrawnV1 {
  const { reason, item, successor } = payload as Withdrawal;
  const { agency, department } = maskedOffices(covered);
  return {
    id: public_id,
    version,
    reason,
    item: item ?? null,
    successor: successor ?? null,
    agency,
    department,
    source,
    sourceDocumentId: document_id,
    receivedAt: received_at.toISOString(),
  };
}

async function rowsOf(tx: Transaction, due: Pick<Due, 'source' | 'documentId' | 'version' | 'emission'>[], kind: EntryKind): Promise<Row[]> {
  if (due.length === 0) return [];
  // A withdrawal names the offices of the highest version it covers, or of the lowest there is.
  const covered = `CROSS JOIN LATERAL (
      SELECT payload AS covered FROM production_register
      WHERE source = d.source AND document_id = d.document_id AND kind = 'document'
      ORDER BY version > d.version, CASE WHEN version > d.version THEN version ELSE -version END LIMIT 1) o`;
  return await tx.query<Row[]>(
    `SELECT e.source, e.document_id, e.version, e.payload, e.traceparent, e.received_at, k.public_id, d.emission
            ${kind === 'withdrawal' ? ', o.covered' : ''}
     FROM unnest($1::text[], $2::text[], $3::int[], $4::int[]) AS d (source, document_id, version, emission)
     JOIN production_register e USING (source, document_id, version)
     JOIN document k USING (source, document_id)
     ${kind === 'withdrawal' ? covered : ''}
     WHERE e.kind = $5`,
    [
      due.map(({ source }) => source),
      due.map(({ documentId }) => documentId),
      due.map(({ version }) => version),
      due.map(({ emission }) => emission),
      kind,
    ],
  );
}
