import type { Change, ChangeType, PublicDocument, State, Tombstone } from '@plaza/contracts';
import { joinJson, jsonColumn, type Transaction } from '@plaza/persistence';
import { datesOf } from './calendar/dates';

/** A state that wants to become the current one of its document. */
export interface Candidate {
  state: State;
  document: PublicDocument | Tombstone;
}

/** The current state of a document, with its place in the change log. */
export interface Standing {
  id: string;
  cursor: string;
  type: ChangeType;
  time: Date;
  document: PublicDocument | Tombstone;
  /** The same as JSON, as it is stored. */
  json: string;
}

const itemsOf = (document: PublicDocument | Tombstone) =>
  'grounds' in document ? [...new Set(document.grounds.flatMap(({ item }) => item ?? []))] : document.item ? [document.item] : [];

/**
 * Applies a batch with one candidate for each document. A state enters only when it is higher than the current one
 * (version, withdrawn, decision), and each that enters gets one change-log entry, in the order given; its dates take the
 * place of those before. The cursor comes from one locked row, taken last, so that cursors have no gaps and become visible
 * in order.
 *
 * @returns those that entered; the rest had been overtaken or came again
 */
export async function apply(tx: Transaction, candidates: Candidate[], now: Date): Promise<Map<string, Standing>> {
  const rows = candidates.map(({ state, document }) => ({
    ...state,
    document,
    json: JSON.stringify(document),
    produced: 'producedAt' in document ? document.producedAt : null,
    kind: 'kind' in document ? document.kind : null,
  }));
  const dates = rows.flatMap(({ document }) => datesOf(document).map((date) => ({ id: document.id, ...date })));
  const entered = (await tx.query(
    `WITH input AS (
       SELECT *, row_number() OVER () AS place FROM unnest(
         $1::text[], $2::int[], $3::bool[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
         $10::text[], $11::text[], $12::timestamptz[], ${jsonColumn(13)})
       AS r (id, version, withdrawn, decision, status, source, source_document_id, agency, department, kind, items, produced_at, document)
     ), entered AS (
       INSERT INTO entries AS e (id, version, withdrawn, decision, status, source, source_document_id, agency, department,
                                 kind, items, produced_at, first_published_at, published_at, document)
       SELECT id, version, withdrawn, decision, status, source, source_document_id, agency, department,
              kind, items::smallint[], produced_at, $14, $14, document FROM input
       ON CONFLICT (id) DO UPDATE SET
         version = excluded.version, withdrawn = excluded.withdrawn, decision = excluded.decision, status = excluded.status,
         agency = excluded.agency, department = excluded.department, kind = coalesce(excluded.kind, e.kind), items = excluded.items,
         produced_at = coalesce(excluded.produced_at, e.produced_at), published_at = excluded.published_at, document = excluded.document
       WHERE (e.version, e.withdrawn, e.decision) < (excluded.version, excluded.withdrawn, excluded.decision)
       RETURNING e.id, e.version, e.decision, e.agency, xmax = 0 AS is_first
     ), dated AS (
       INSERT INTO calendar (id, version, decision, kind, by, at, items, agency)
       SELECT id, version, decision, d.kind, d.by, d.at, d.items::smallint[], agency
       FROM unnest($15::text[], $16::text[], $17::text[], $18::timestamptz[], $19::text[]) AS d (id, kind, by, at, items) JOIN entered USING (id)
     ), counter AS (
       UPDATE cursor SET value = value + (SELECT count(*) FROM entered) WHERE EXISTS (SELECT FROM entered) RETURNING value
     )
     INSERT INTO changes (cursor, id, version, withdrawn, decision, status, type, time)
     SELECT counter.value - count(*) OVER () + row_number() OVER (ORDER BY input.place),
            input.id, input.version, input.withdrawn, input.decision, input.status,
            CASE WHEN input.withdrawn THEN 'withdrawn' WHEN entered.is_first THEN 'published' ELSE 'corrected' END, $14
     FROM input JOIN entered USING (id) CROSS JOIN counter
     RETURNING id, cursor, type`,
    [
      rows.map(({ document }) => document.id),
      rows.map(({ version }) => version),
      rows.map(({ withdrawn }) => withdrawn),
      rows.map(({ decision }) => decision),
      rows.map(({ document }) => document.status),
      rows.map(({ document }) => document.source),
      rows.map(({ document }) => document.sourceDocumentId),
      rows.map(({ document }) => document.agency.code),
      rows.map(({ document }) => document.department.code),
      rows.map(({ kind }) => kind),
      rows.map(({ document }) => `{${itemsOf(document).join(',')}}`),
      rows.map(({ produced }) => produced),
      joinJson(rows.map(({ json }) => json)),
      now,
      dates.map(({ id }) => id),
      dates.map(({ kind }) => kind),
      dates.map(({ by }) => by),
      dates.map(({ at }) => at),
      dates.map(({ items }) => `{${items.join(',')}}`),
    ],
  )) as Pick<Standing, 'id' | 'cursor' | 'type'>[];
  await forgetDates(tx, entered.filter(({ type }) => type !== 'published').map(({ id }) => id));
  const given = new Map(rows.map(({ document, json }) => [document.id, { document, json }]));
  return new Map(entered.map((row) => [row.id, { ...row, time: now, ...given.get(row.id)! }]));
}

/** Those of states that stand no more. By a statement of its own: one that waited for another replica's state would not see the dates which that has written. */
async function forgetDates(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query('DELETE FROM calendar c USING entries e WHERE c.id = ANY ($1) AND e.id = c.id AND (e.withdrawn OR (e.version, e.decision) <> (c.version, c.decision))', [ids]);
}

/** Where these documents stand now. */
export async function standing(tx: Pick<Transaction, 'query'>, ids: string[]): Promise<Map<string, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = (await tx.query(
    `SELECT e.id, c.cursor, c.type, c.time, e.document AS json
     FROM entries e JOIN changes c ON c.id = e.id AND (c.version, c.withdrawn, c.decision) = (e.version, e.withdrawn, e.decision)
     WHERE e.id = ANY ($1)`,
    [ids],
  )) as Omit<Standing, 'document'>[];
  return new Map(rows.map((row) => [row.id, { ...row, document: JSON.parse(row.json) as PublicDocument | Tombstone }]));
}

interface LogRow {
  cursor: string;
  type: ChangeType;
  time: Date;
  id: string;
  version: number;
  decision: number;
  status: Change['document']['status'];
  source: string;
  sourceDocumentId: string;
  document: string | null;
}

/** Documents may have texts of 10 MiB: hundreds of them in one answer would be more than a string, or this service, can hold. */
const PAGE_BYTES = 8_000_000;

/**
 * The change log after a cursor, oldest first; the full document only where it is still the current state. Ends before the
 * documents exceed PAGE_BYTES, but never before the first: who reads always gets on.
 */
export async function changesAfter(tx: Pick<Transaction, 'query'>, after: bigint, size: number): Promise<Change[]> {
  const rows = (await tx.query(
    `WITH page AS (
       SELECT c.cursor, c.type, c.time, c.id, c.version, c.decision, c.status, e.source, e.source_document_id AS "sourceDocumentId",
              CASE WHEN (c.version, c.withdrawn, c.decision) = (e.version, e.withdrawn, e.decision) THEN e.document END AS document
       FROM changes c JOIN entries e USING (id) WHERE c.cursor > $1 ORDER BY c.cursor LIMIT $2
     ), measured AS (
       SELECT *, row_number() OVER log AS place, sum(octet_length(document)) OVER log AS bytes FROM page WINDOW log AS (ORDER BY cursor)
     )
     SELECT cursor, type, time, id, version, decision, status, source, "sourceDocumentId", document
     FROM measured WHERE place = 1 OR coalesce(bytes, 0) <= $3 ORDER BY cursor`,
    [String(after), size, PAGE_BYTES],
  )) as LogRow[];
  return rows.map(({ cursor, type, time, document, ...identity }) => ({
    cursor,
    type,
    time: time.toISOString(),
    document: document === null ? identity : (JSON.parse(document) as PublicDocument | Tombstone),
  }));
}

export async function head(tx: Pick<Transaction, 'query'>): Promise<string> {
  const [row] = (await tx.query('SELECT value FROM cursor')) as { value: string }[];
  return row!.value;
}
