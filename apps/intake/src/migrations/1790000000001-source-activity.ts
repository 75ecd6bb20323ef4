import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SourceActivity1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE source_activity (source text PRIMARY KEY, last_event_at timestamptz NOT NULL)');
    await runner.query(`COMMENT ON COLUMN source_activity.last_event_at IS 'Of a source that has sent nothing yet: when it became known'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE source_activity');
  }
}
