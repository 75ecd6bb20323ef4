import type { JsMsg } from 'nats';
import { readEventId, SOURCE_SUBJECTS, sourceOf } from '@plaza/contracts';
import { Pool } from 'pg';
import { AGENCIES } from '../system';
import type { Outgoing } from './acknowledged';
import { Bus, type StageOptions, type StageProcess } from './bus';
import { publicId, submitDocument } from './plaza-code';

const REGISTER = `
  WITH given AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::bytea[], $7::text[])
      AS g (source, document_id, public_id, version, payload, digest, event_id)
  ), named AS (
    INSERT INTO document SELECT source, document_id, public_id FROM given ON CONFLICT DO NOTHING
  ), registered AS (
    INSERT INTO production_register SELECT source, document_id, version, payload::json, digest, event_id, $8 FROM given
    ON CONFLICT DO NOTHING RETURNING source, document_id, version
  )
  INSERT INTO unsettled SELECT source, document_id, version FROM registered RETURNING document_id, version`;

/** What was registered before, for receipts of what came again and refusals of what says something else. */
const REGISTERED = `
  SELECT r.document_id, r.version, r.received_at, r.digest = g.digest AS same
  FROM unnest($1::text[], $2::text[], $3::int[], $4::bytea[]) AS g (source, document_id, version, digest)
  JOIN production_register r USING (source, document_id, version)`;

const SETTLE = `
  DELETE FROM unsettled u USING unnest($1::text[], $2::text[], $3::int[]) AS s (source, document_id, version)
  WHERE u.source = s.source AND u.document_id = s.document_id AND u.version <= s.version`;

type Submission = ReturnType<typeof submitDocument>;
const agencies = new Set(AGENCIES);

export async function intake({ databaseUrl, bus: options }: StageOptions): Promise<StageProcess> {
  const database = new Pool({ connectionString: databaseUrl, max: 2 });
  const bus = await Bus.connect(options);
  await bus.consume('SOURCES', 'intake-demo', async (batch) => {
    const submissions = unique(batch.map(check));
    const now = new Date();
    const fresh = await register(database, submissions, now);
    const standing = fresh.size < submissions.length ? await registered(database, submissions) : new Map<string, { at: Date; same: boolean }>();
    await bus.publish(submissions.flatMap((submission) => eventsOf(submission, standing.get(keyOf(submission)) ?? { at: now, same: true }, fresh.has(keyOf(submission)))));
  });
  await bus.consume('PUBLICATIONS', 'intake-settlement', async (batch) => {
    const published = batch.map((message) => readEventId(message.headers!.get('ce-id'))!.identity);
    await database.query(SETTLE, [published.map(({ source }) => source), published.map(({ documentId }) => documentId), published.map(({ state }) => state.version)]);
  });
  return { stop: () => bus.close().then(() => database.end()) };
}

function check(message: JsMsg): Submission {
  const origin = { source: sourceOf(message.subject), agencies, eventId: message.headers!.get('ce-id'), by: 'source' as const, arrivedAt: Math.floor(message.info.timestampNanos / 1_000), traceparent: '' };
  return submitDocument(JSON.parse(message.string()), origin);
}

const keyOf = ({ documentId, version }: { documentId: string; version: number }) => `${documentId}/${version}`;
const unique = (submissions: Submission[]) => [...new Map(submissions.map((submission) => [keyOf(submission), submission])).values()];

/** @returns the keys of those that were new */
async function register(database: Pool, submissions: Submission[], now: Date): Promise<Set<string>> {
  const { rows } = await database.query<{ document_id: string; version: number }>({
    name: 'register', text: REGISTER,
    values: [
      submissions.map(({ source }) => source),
      submissions.map(({ documentId }) => documentId),
      submissions.map(({ source, documentId }) => publicId('floor', source, documentId)),
      submissions.map(({ version }) => version),
      submissions.map(({ payload }) => payload),
      submissions.map(({ digest }) => digest),
      submissions.map(({ eventId }) => eventId),
      now,
    ],
  });
  return new Set(rows.map(({ document_id, version }) => keyOf({ documentId: document_id, version })));
}

async function registered(database: Pool, submissions: Submission[]): Promise<Map<string, { at: Date; same: boolean }>> {
  const { rows } = await database.query<{ document_id: string; version: number; received_at: Date; same: boolean }>(REGISTERED, [
    submissions.map(({ source }) => source), submissions.map(({ documentId }) => documentId),
    submissions.map(({ version }) => version), submissions.map(({ digest }) => digest),
  ]);
  return new Map(rows.map((row) => [keyOf({ documentId: row.document_id, version: row.version }), { at: row.received_at, same: row.same }]));
}

/** The receipt, and what the next stage reads: also for what came again, because the first may have died before it sent it. */
function eventsOf({ source, documentId, version, payload, eventId }: Submission, { at, same }: { at: Date; same: boolean }, fresh: boolean): Outgoing[] {
  const state = `${source}:${documentId}:${version}.0`;
  if (!same) return [{ subject: SOURCE_SUBJECTS.refused(source), id: `document.refused.v1:${state}`, payload: JSON.stringify({ source, documentId, version, eventId, status: 409 }) }];
  const id = publicId('floor', source, documentId);
  const receivedAt = at.toISOString();
  const receipt = { source, subject: 'document', documentId, version, status: fresh ? 'accepted' : 'duplicate', id, receivedAt, eventId };
  return [
    { subject: 'document.produced.v1', id: `document.produced.v1:${state}`, payload: `{"id":"${id}","source":"${source}","receivedAt":"${receivedAt}","document":${payload}}` },
    { subject: SOURCE_SUBJECTS.received(source), id: `document.received.v1:${state}`, payload: JSON.stringify(receipt) },
  ];
}
