import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Agreements1764000000050 implements MigrationInterface {
  readonly name = 'Agreements1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE policy_agreements (
        change bigint PRIMARY KEY REFERENCES policy_changes,
        by text NOT NULL,
        reason text NOT NULL,
        agreed_at timestamptz NOT NULL
      );
      COMMENT ON TABLE policy_agreements IS 'Who first agreed to what a policy takes from what is open; it is done when another agrees: append-only, restricted';
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON policy_agreements FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_agreements');
  }
}
