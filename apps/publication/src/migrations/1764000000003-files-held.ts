import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that wait are asked after all the time, and few among millions. Quotes in what a document says are escaped in its JSON, so that no text looks like a file. */
export class FilesHeld1764000000003 implements MigrationInterface {
  readonly name = 'FilesHeld1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX entries_files_held ON entries (id) WHERE status IN ('open', 'partial') AND document LIKE '%"status":"held"%'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX entries_files_held');
  }
}
