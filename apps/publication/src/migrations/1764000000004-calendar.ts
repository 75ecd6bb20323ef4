import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Calendar1764000000004 implements MigrationInterface {
  readonly name = 'Calendar1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar (
        id text NOT NULL,
        version integer NOT NULL,
        decision integer NOT NULL,
        kind text NOT NULL,
        by text NOT NULL,
        at timestamptz NOT NULL,
        items smallint[] NOT NULL,
        agency text NOT NULL,
        PRIMARY KEY (id, version, decision, kind, by, at)
      );
      COMMENT ON TABLE calendar IS 'When what is withheld opens or is looked at again: the dates of the current states, written with them';
      CREATE INDEX calendar_days ON calendar (at, id, kind, by);
      CREATE INDEX calendar_of_agency ON calendar (agency, at, id, kind, by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar');
  }
}
