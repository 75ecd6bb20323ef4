import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Holds1764000000001 implements MigrationInterface {
  readonly name = 'Holds1764000000001';

  /** The few that are or were held, oldest first: what waits for a person is listed without reading the rest. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX decisions_held ON decisions (decided_at, id, version, decision) WHERE status = 'held'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX decisions_held');
  }
}
