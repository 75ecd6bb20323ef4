import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Operations1790400000001 implements MigrationInterface {
  readonly name = 'Operations1790400000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dead_letters (
        id text PRIMARY KEY,
        side text NOT NULL CHECK (side IN ('restricted', 'public')),
        service text NOT NULL,
        consumer text NOT NULL,
        code text NOT NULL,
        failed_at timestamptz(3) NOT NULL,
        letter text NOT NULL,
        payload text,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'replayed', 'failed')),
        settled_at timestamptz(3)
      );
      COMMENT ON TABLE dead_letters IS 'Copies of both streams of dead letters: restricted, for operators alone';
      COMMENT ON COLUMN dead_letters.letter IS 'The letter as JSON, its payload left out';
      COMMENT ON COLUMN dead_letters.payload IS 'Base64; gone once a replay has done its work';
      COMMENT ON COLUMN dead_letters.state IS 'failed: its replay made another dead letter';
      CREATE INDEX dead_letters_newest ON dead_letters (failed_at DESC, id DESC);
      CREATE INDEX dead_letters_waiting ON dead_letters (code, consumer) WHERE state = 'waiting';

      CREATE TABLE audit (
        entry bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        who text NOT NULL,
        action text NOT NULL,
        subject text NOT NULL,
        detail text NOT NULL DEFAULT '{}',
        begun bigint,
        outcome text,
        CHECK ((begun IS NULL) = (outcome IS NULL))
      );
      COMMENT ON TABLE audit IS 'What operators did: an entry before the act, and one with its outcome that names it';
      CREATE INDEX audit_outcomes ON audit (begun) WHERE begun IS NOT NULL;
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON audit FROM CURRENT_USER;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit, dead_letters; DROP FUNCTION refuse_change');
  }
}
