import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Policy1764000000030 implements MigrationInterface {
  readonly name = 'Policy1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE policy_applications (
        version text PRIMARY KEY,
        digest text NOT NULL,
        asked_by text NOT NULL,
        started_at timestamptz NOT NULL,
        after_id text,
        walked integer NOT NULL DEFAULT 0,
        decided integer NOT NULL DEFAULT 0,
        waiting integer NOT NULL DEFAULT 0,
        files integer NOT NULL DEFAULT 0,
        left_out integer NOT NULL DEFAULT 0,
        finished_at timestamptz
      );
      COMMENT ON TABLE policy_applications IS 'How far each policy has been applied to what was decided before it';
      COMMENT ON COLUMN policy_applications.after_id IS 'The last document walked: a crash goes on from here';

      CREATE TABLE policy_changes (
        change bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
        policy_version text NOT NULL,
        id text NOT NULL,
        version integer NOT NULL,
        decision integer NOT NULL,
        what text NOT NULL,
        found_at timestamptz NOT NULL,
        outcome text CHECK (outcome IN ('confirmed', 'rejected', 'overtaken')),
        settled_at timestamptz,
        settled_by text,
        reason text,
        UNIQUE (policy_version, id, version, decision)
      );
      COMMENT ON TABLE policy_changes IS 'What a policy would take from what is open: waits for a person';
      COMMENT ON COLUMN policy_changes.decision IS 'What stood when this was found; another one since makes it overtaken';
      CREATE INDEX policy_changes_waiting ON policy_changes (change) WHERE outcome IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_changes, policy_applications');
  }
}
