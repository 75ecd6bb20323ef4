import { cheapToStore } from '@plaza/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PublicRegister1764000000000 implements MigrationInterface {
  readonly name = 'PublicRegister1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE entries (
        id text PRIMARY KEY,
        version integer NOT NULL,
        withdrawn boolean NOT NULL,
        decision integer NOT NULL,
        status text NOT NULL,
        source text NOT NULL,
        source_document_id text NOT NULL,
        agency text NOT NULL,
        department text NOT NULL,
        kind text,
        items smallint[] NOT NULL,
        produced_at timestamptz,
        first_published_at timestamptz NOT NULL,
        published_at timestamptz NOT NULL,
        document text NOT NULL,
        UNIQUE (source, source_document_id)
      );
      COMMENT ON TABLE entries IS 'One row for each document: its current state, as the public may see it';
      COMMENT ON COLUMN entries.document IS 'PublicDocument or Tombstone as JSON; what is superseded is overwritten here and nowhere else kept';
      CREATE INDEX entries_newest ON entries (coalesce(produced_at, published_at) DESC, id DESC);

      CREATE TABLE changes (
        cursor bigint PRIMARY KEY,
        id text NOT NULL REFERENCES entries,
        version integer NOT NULL,
        withdrawn boolean NOT NULL,
        decision integer NOT NULL,
        status text NOT NULL,
        type text NOT NULL,
        time timestamptz NOT NULL,
        UNIQUE (id, version, withdrawn, decision)
      );
      COMMENT ON TABLE changes IS 'The change log: append-only, identities only';

      CREATE TABLE cursor (one boolean PRIMARY KEY DEFAULT true CHECK (one), value bigint NOT NULL);
      INSERT INTO cursor (value) VALUES (0);

      CREATE TABLE emitted (
        sequence bigint PRIMARY KEY,
        event_id text NOT NULL,
        id text NOT NULL,
        version integer NOT NULL,
        withdrawn boolean NOT NULL,
        decision integer NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE emitted IS 'Where in PUBLICATIONS each state lies, so that it can be deleted once it is superseded';
      CREATE INDEX emitted_of ON emitted (id);
      ${cheapToStore('entries', 'document')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE emitted, cursor, changes, entries');
  }
}
