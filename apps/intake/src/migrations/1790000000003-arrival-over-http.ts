import type { MigrationInterface, QueryRunner } from 'typeorm';

const said = (of: string) => `COMMENT ON COLUMN production_register.arrived_us IS '${of}: microseconds since 1970; 0 of what was registered before this was kept'`;

export class ArrivalOverHttp1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(said('When the bus had it; over HTTP a document at the latest, a withdrawal at the earliest, as far as clocks can tell'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(said('When the bus had it, or when it was asked over HTTP'));
  }
}
