import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reports1764000000003 implements MigrationInterface {
  readonly name = 'Reports1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reports (
        report_id text PRIMARY KEY,
        id text NOT NULL,
        version integer NOT NULL,
        note text NOT NULL,
        reported_at timestamptz NOT NULL,
        holds boolean NOT NULL,
        reviewed_at timestamptz
      );
      COMMENT ON TABLE reports IS 'What readers report as exposed: restricted, their notes above all';
      COMMENT ON COLUMN reports.version IS 'The one that stood when the report was taken in';
      COMMENT ON COLUMN reports.holds IS 'Whether it keeps its document until somebody has looked; a report on what was reviewed before only waits';
      CREATE INDEX reports_of ON reports (id, version);
      CREATE INDEX reports_waiting ON reports (reported_at, report_id) WHERE reviewed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reports');
  }
}
