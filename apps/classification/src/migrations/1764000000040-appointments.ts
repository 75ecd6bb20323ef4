import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Appointments1764000000040 implements MigrationInterface {
  readonly name = 'Appointments1764000000040';

  /** Decisions are append-only from here on: what time has in store for a document stands beside them. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE appointments (
        id text PRIMARY KEY,
        version integer NOT NULL,
        decision integer NOT NULL,
        source text NOT NULL,
        document_id text NOT NULL,
        traceparent text,
        judge_at timestamptz,
        try_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        review_at timestamptz
      );
      COMMENT ON TABLE appointments IS 'What time has in store for the standing decision on a document';
      COMMENT ON COLUMN appointments.judge_at IS 'When something lapses, and the document is judged anew';
      COMMENT ON COLUMN appointments.try_at IS 'judge_at, or later: while somebody is at it, and after a failure';
      COMMENT ON COLUMN appointments.review_at IS 'From when on it waits for a person to look at what is withheld';
      CREATE INDEX appointments_due ON appointments (try_at, id) WHERE try_at IS NOT NULL;
      CREATE INDEX appointments_tried ON appointments (judge_at) WHERE attempts > 0;
      CREATE INDEX appointments_review ON appointments (review_at, id) WHERE review_at IS NOT NULL;

      INSERT INTO appointments (id, version, decision, source, document_id, traceparent, judge_at, try_at)
      SELECT id, version, decision, source, document_id, traceparent, reopens_at, reopens_at FROM decisions d
      WHERE reopens_at IS NOT NULL AND NOT EXISTS (SELECT FROM decisions n WHERE n.id = d.id AND (n.version, n.decision) > (d.version, d.decision));
      ALTER TABLE decisions DROP COLUMN reopens_at;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE decisions ADD COLUMN reopens_at timestamptz;
      UPDATE decisions d SET reopens_at = judge_at FROM appointments a WHERE (d.id, d.version, d.decision) = (a.id, a.version, a.decision);
      CREATE INDEX decisions_reopening ON decisions (reopens_at) WHERE reopens_at IS NOT NULL;
      DROP TABLE appointments;
    `);
  }
}
