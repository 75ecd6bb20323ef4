import type { DocumentProducedV1 } from '@plaza/contracts';
import { Client } from 'pg';
import { Bus, type StageOptions, type StageProcess } from './bus';
import { decide } from './plaza-code';

const DECIDE = `
  INSERT INTO decisions (id, version, decision, source, document_id, status, reopens_at, policy_version, decided_at, record, rendition)
  SELECT * FROM unnest($1::text[], $2::int[], $3::int[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::timestamptz[], $10::text[], $11::text[])
  ON CONFLICT DO NOTHING`;

export async function classification({ databaseUrl, bus: options }: StageOptions): Promise<StageProcess> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const bus = await Bus.connect(options);
  await bus.consume('PRODUCTION', 'classification', async (batch) => {
    const decisions = await Promise.all(batch.map((message) => decide(message.json<DocumentProducedV1>())));
    const renditions = decisions.map(({ classified }) => JSON.stringify(classified));
    await database.query({
      name: 'decide', text: DECIDE,
      values: [
        decisions.map(({ classified }) => classified.id),
        decisions.map(({ classified }) => classified.version),
        decisions.map(({ classified }) => classified.decision),
        decisions.map(({ classified }) => classified.source),
        decisions.map(({ classified }) => classified.sourceDocumentId),
        decisions.map(({ classified }) => classified.status),
        decisions.map(({ reopensAt }) => reopensAt),
        decisions.map(({ policyVersion }) => policyVersion),
        decisions.map(({ decidedAt }) => decidedAt),
        decisions.map(({ record }) => JSON.stringify(record)),
        renditions,
      ],
    });
    await bus.publish(decisions.map(({ classified: { source, sourceDocumentId, version, decision } }, index) => ({
      subject: 'document.classified.v1', id: `document.classified.v1:${source}:${sourceDocumentId}:${version}.${decision}`, payload: renditions[index]!,
    })));
  });
  return { stop: () => bus.close().then(() => database.end()) };
}
