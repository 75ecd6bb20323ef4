import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Arrival1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE production_register ADD COLUMN arrived_us bigint NOT NULL DEFAULT 0');
    await runner.query(`COMMENT ON COLUMN production_register.arrived_us IS
      'When the bus had it, or when it was asked over HTTP: microseconds since 1970; 0 of what was registered before this was kept'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE production_register DROP COLUMN arrived_us');
  }
}
