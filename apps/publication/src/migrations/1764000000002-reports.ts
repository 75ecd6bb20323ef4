import { UNSETTLED_TABLE } from '@plaza/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reports1764000000002 implements MigrationInterface {
  readonly name = 'Reports1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reports (report_id text PRIMARY KEY, report text NOT NULL);
      COMMENT ON TABLE reports IS 'What readers report, until the restricted side has taken it in: nothing of it is kept here after that';
      ${UNSETTLED_TABLE}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unsettled, reports');
  }
}
