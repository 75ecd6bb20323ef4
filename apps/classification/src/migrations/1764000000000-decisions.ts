import { UNSETTLED_TABLE } from '@plaza/messaging';
import { cheapToStore } from '@plaza/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Decisions1764000000000 implements MigrationInterface {
  readonly name = 'Decisions1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE decisions (
        id text NOT NULL,
        version integer NOT NULL,
        decision integer NOT NULL,
        source text NOT NULL,
        document_id text NOT NULL,
        status text NOT NULL,
        provisional boolean NOT NULL,
        reopens_at timestamptz,
        policy_version text NOT NULL,
        decided_at timestamptz NOT NULL,
        traceparent text,
        record text NOT NULL,
        rendition text NOT NULL,
        PRIMARY KEY (id, version, decision)
      );
      COMMENT ON TABLE decisions IS 'Every decision with the rules that fired: append-only, restricted';
      COMMENT ON COLUMN decisions.provisional IS 'Held because something was missing or failed: decided anew when the document comes again';
      COMMENT ON COLUMN decisions.rendition IS 'The event that was emitted, so that it can be emitted again as it was';
      CREATE INDEX decisions_reopening ON decisions (reopens_at) WHERE reopens_at IS NOT NULL;
      CREATE INDEX decisions_of_source ON decisions (source, document_id, version, decision);
      ${UNSETTLED_TABLE}
      ${cheapToStore('decisions', 'record', 'rendition')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unsettled, decisions');
  }
}
