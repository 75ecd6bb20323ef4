import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Proposals1764000000004 implements MigrationInterface {
  readonly name = 'Proposals1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE proposals (
        proposal_id text PRIMARY KEY,
        id text NOT NULL,
        version integer NOT NULL,
        decision integer NOT NULL,
        ruling text NOT NULL,
        needs text NOT NULL,
        by text NOT NULL,
        reason text NOT NULL,
        proposed_at timestamptz NOT NULL
      );
      COMMENT ON TABLE proposals IS 'What one person rules and a second has to agree to: append-only, restricted';
      COMMENT ON COLUMN proposals.decision IS 'The decision it was made upon: once another stands, nobody can agree any more';
      CREATE INDEX proposals_of ON proposals (id, version, decision);

      CREATE TABLE proposal_answers (
        proposal_id text PRIMARY KEY REFERENCES proposals,
        outcome text NOT NULL CHECK (outcome IN ('confirmed', 'rejected')),
        by text NOT NULL,
        reason text NOT NULL,
        answered_at timestamptz NOT NULL
      );
      COMMENT ON TABLE proposal_answers IS 'One for each proposal, the first: append-only, restricted';
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'what people proposed and answered is append-only' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proposals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proposal_answers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      -- Of a document that is published while one of its files waits for a person.
      CREATE INDEX decisions_files_held ON decisions (decided_at, id, version, decision) WHERE status <> 'held' AND record LIKE '%"fileHolds":[{%';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX decisions_files_held; DROP TABLE proposal_answers, proposals; DROP FUNCTION refuse_change');
  }
}
