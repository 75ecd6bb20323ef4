import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is held is counted all the time; it is a few entries among millions. */
export class HeldEntries1764000000001 implements MigrationInterface {
  readonly name = 'HeldEntries1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX entries_held ON entries (published_at) WHERE status = 'held'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX entries_held');
  }
}
