import { Publication, type ChangeType, type DocumentClassifiedV1, type PublicDocument } from '@plaza/contracts';
import { Client } from 'pg';
import { Bus, type StageOptions, type StageProcess } from './bus';

interface Standing {
  id: string;
  cursor: string;
  type: ChangeType;
  time: Date;
}

/** Each state that is higher than the current one enters, with the next cursor of the log. */
const ENTER = `
  WITH given AS (
    SELECT *, row_number() OVER () AS place
    FROM unnest($1::text[], $2::int[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[], $11::text[])
      AS g (id, version, decision, status, source, source_document_id, agency, department, kind, produced_at, document)
  ), entered AS (
    INSERT INTO entries AS e (id, version, decision, status, source, source_document_id, agency, department, kind, produced_at, published_at, document)
    SELECT id, version, decision, status, source, source_document_id, agency, department, kind, produced_at, $12, document FROM given
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, decision = excluded.decision, status = excluded.status,
      published_at = excluded.published_at, document = excluded.document
    WHERE (e.version, e.decision) < (excluded.version, excluded.decision)
    RETURNING e.id, xmax = 0 AS is_first
  ), counter AS (
    UPDATE cursor SET value = value + (SELECT count(*) FROM entered) WHERE EXISTS (SELECT FROM entered) RETURNING value
  )
  INSERT INTO changes (cursor, id, version, decision, status, type, time)
  SELECT counter.value - count(*) OVER () + row_number() OVER (ORDER BY place), id, version, decision, status,
         CASE WHEN is_first THEN 'published' ELSE 'corrected' END, $12
  FROM given JOIN entered USING (id) CROSS JOIN counter
  RETURNING id, cursor, type, time`;

const STANDING = `
  SELECT c.id, c.cursor, c.type, c.time FROM changes c JOIN entries e USING (id, version, decision) WHERE id = ANY ($1)`;

const EMITTED = `
  INSERT INTO emitted SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::int[], $5::int[]) ON CONFLICT DO NOTHING`;

export async function publication({ databaseUrl, bus: options }: StageOptions): Promise<StageProcess> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const bus = await Bus.connect(options);
  await bus.consume('DISCLOSURE', 'publication', async (batch) => {
    const now = new Date();
    const documents = unique(batch.map((message) => published(message.json<DocumentClassifiedV1>(), now)));
    const texts = new Map(documents.map((document) => [document.id, JSON.stringify(document)]));
    const standing = await enter(database, documents, [...texts.values()], now);
    const events = documents.map(({ id, version, decision, agency, source, sourceDocumentId }) => {
      const { type, cursor, time } = standing.get(id)!;
      const definition = Publication[type];
      return {
        subject: `publication.${type}.v1.${agency.code}`, id: `${definition.type}:${source}:${sourceDocumentId}:${version}.${decision}`, payload: texts.get(id)!,
        headers: { 'ce-cursor': cursor, 'ce-time': time.toISOString() },
      };
    });
    const sequences = await bus.publish(events);
    await database.query({
      name: 'emitted', text: EMITTED,
      values: [sequences, events.map(({ id }) => id), documents.map(({ id }) => id), documents.map(({ version }) => version), documents.map(({ decision }) => decision)],
    });
  });
  return { stop: () => bus.close().then(() => database.end()) };
}

const published = ({ journey, ...rest }: DocumentClassifiedV1, now: Date): PublicDocument => ({ ...rest, journey: { ...journey, publishedAt: now.toISOString() } });
const unique = (documents: PublicDocument[]) => [...new Map(documents.map((document) => [document.id, document])).values()];

async function enter(database: Client, documents: PublicDocument[], texts: string[], now: Date): Promise<Map<string, Standing>> {
  const { rows } = await database.query<Standing>({
    name: 'enter', text: ENTER,
    values: [
      documents.map(({ id }) => id),
      documents.map(({ version }) => version),
      documents.map(({ decision }) => decision),
      documents.map(({ status }) => status),
      documents.map(({ source }) => source),
      documents.map(({ sourceDocumentId }) => sourceDocumentId),
      documents.map(({ agency }) => agency.code),
      documents.map(({ department }) => department.code),
      documents.map(({ kind }) => kind),
      documents.map(({ producedAt }) => producedAt),
      texts,
      now,
    ],
  });
  const standing = new Map(rows.map((row) => [row.id, row]));
  const others = documents.filter(({ id }) => !standing.has(id)).map(({ id }) => id);
  if (others.length > 0) for (const row of (await database.query<Standing>(STANDING, [others])).rows) standing.set(row.id, row);
  return standing;
}
