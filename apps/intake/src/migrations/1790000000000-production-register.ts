import { UNSETTLED_TABLE } from '@plaza/messaging';
import { cheapToStore } from '@plaza/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProductionRegister1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document (
        source text COLLATE "C" NOT NULL,
        document_id text COLLATE "C" NOT NULL,
        public_id text COLLATE "C" NOT NULL,
        PRIMARY KEY (source, document_id)
      ) WITH (fillfactor = 90)`);
    // Version 0 is a withdrawal that came before its document. json, not jsonb: what was received is kept to the letter.
    await runner.query(`
      CREATE TABLE production_register (
        source text COLLATE "C" NOT NULL,
        document_id text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL CHECK (kind IN ('document', 'withdrawal')),
        version integer NOT NULL CHECK (version >= 0),
        payload json NOT NULL,
        digest bytea NOT NULL,
        body_sha256 text COLLATE "C",
        submitted_by text NOT NULL CHECK (submitted_by IN ('source', 'operator')),
        event_id text,
        traceparent text NOT NULL,
        received_at timestamptz(3) NOT NULL,
        PRIMARY KEY (source, document_id, kind, version)
      )`);
    await runner.query(`
      CREATE INDEX production_register_body ON production_register (source, body_sha256) WHERE body_sha256 IS NOT NULL`);
    // Registration data may not be changed or deleted (Decree to the Records Act, Art. 20).
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the production register is append-only' USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON production_register
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(cheapToStore('production_register', 'payload'));
    await runner.query(UNSETTLED_TABLE);
    // Every document passes through this table once: it stays small only if it is vacuumed often.
    await runner.query('ALTER TABLE unsettled SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unsettled, production_register, document');
    await runner.query('DROP FUNCTION refuse_change()');
  }
}
