import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of states that stand no more, dates could be left where two replicas entered states of one document at once. */
export class StaleDates1764000000005 implements MigrationInterface {
  readonly name = 'StaleDates1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM calendar c USING entries e WHERE e.id = c.id AND (e.withdrawn OR (e.version, e.decision) <> (c.version, c.decision))');
  }

  /** What was wrong stays away. */
  async down(): Promise<void> {}
}
