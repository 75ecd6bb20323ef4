import { cheapToStore } from '@plaza/persistence';
import { Client } from 'pg';

/** The plaza's rows with the plaza's keys, in one schema: nothing here guards one stage against another. */
const TABLES = `
  CREATE TABLE document (
    source text COLLATE "C", document_id text COLLATE "C", public_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (source, document_id));
  CREATE TABLE production_register (
    source text COLLATE "C", document_id text COLLATE "C", version integer, payload json NOT NULL, digest bytea NOT NULL,
    event_id text, received_at timestamptz NOT NULL,
    PRIMARY KEY (source, document_id, version));
  CREATE TABLE unsettled (
    source text, document_id text, version integer, since timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (source, document_id, version));
  CREATE TABLE decisions (
    id text, version integer, decision integer, source text NOT NULL, document_id text NOT NULL, status text NOT NULL,
    reopens_at timestamptz, policy_version text NOT NULL, decided_at timestamptz NOT NULL, record text NOT NULL, rendition text NOT NULL,
    PRIMARY KEY (id, version, decision));
  CREATE INDEX decisions_of_source ON decisions (source, document_id, version, decision);
  CREATE INDEX decisions_reopening ON decisions (reopens_at) WHERE reopens_at IS NOT NULL;
  CREATE TABLE entries (
    id text PRIMARY KEY, version integer NOT NULL, decision integer NOT NULL, status text NOT NULL, source text NOT NULL,
    source_document_id text NOT NULL, agency text NOT NULL, department text NOT NULL, kind text NOT NULL,
    produced_at timestamptz NOT NULL, published_at timestamptz NOT NULL, document text NOT NULL,
    UNIQUE (source, source_document_id));
  CREATE INDEX entries_newest ON entries (produced_at DESC, id DESC);
  CREATE TABLE changes (
    cursor bigint PRIMARY KEY, id text NOT NULL REFERENCES entries, version integer NOT NULL, decision integer NOT NULL,
    status text NOT NULL, type text NOT NULL, time timestamptz NOT NULL,
    UNIQUE (id, version, decision));
  CREATE TABLE cursor (one boolean PRIMARY KEY DEFAULT true CHECK (one), value bigint NOT NULL);
  INSERT INTO cursor (value) VALUES (0);
  CREATE TABLE emitted (sequence bigint PRIMARY KEY, event_id text NOT NULL, id text NOT NULL, version integer NOT NULL, decision integer NOT NULL);
  CREATE INDEX emitted_of ON emitted (id);
  ${cheapToStore('production_register', 'payload')};
  ${cheapToStore('decisions', 'record', 'rendition')};
  ${cheapToStore('entries', 'document')};
`;

export async function createTables(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(TABLES);
  } finally {
    await client.end();
  }
}
