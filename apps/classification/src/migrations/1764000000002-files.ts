import { cheapToStore } from '@plaza/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Files1764000000002 implements MigrationInterface {
  readonly name = 'Files1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE readings (
        source text NOT NULL,
        sha256 text NOT NULL,
        size integer NOT NULL,
        reader integer NOT NULL,
        reading text NOT NULL,
        read_at timestamptz NOT NULL,
        PRIMARY KEY (source, sha256, size)
      );
      COMMENT ON COLUMN readings.size IS 'As declared: another size than that of the bytes is a mismatch';
      COMMENT ON COLUMN readings.reader IS 'Which readers read it: newer ones read it again';
      COMMENT ON TABLE readings IS 'What the readers found in each file, or why they could not read it: restricted';

      CREATE TABLE public_files (
        id text NOT NULL,
        key text NOT NULL,
        outcome text NOT NULL,
        sha256 text,
        html_sha256 text,
        media_type text,
        size integer,
        original boolean,
        made_at timestamptz NOT NULL,
        PRIMARY KEY (id, key)
      );
      COMMENT ON TABLE public_files IS 'What was made of a document''s files for the public';
      COMMENT ON COLUMN public_files.key IS 'Digest of everything the file was made from, and of what made it';
      COMMENT ON COLUMN public_files.outcome IS 'made; leaks: something personal was found when it was read again; or why it could not be made. storing: its bytes may lie there, and nothing lists them yet. All but what was made is held';

      CREATE TABLE file_work (
        id text NOT NULL,
        version integer NOT NULL,
        source text NOT NULL,
        document_id text NOT NULL,
        due_at timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        PRIMARY KEY (id, version)
      );
      COMMENT ON TABLE file_work IS 'Documents whose files are to be read, judged and made for the public';
      CREATE INDEX file_work_due ON file_work (due_at);

      CREATE TABLE withdrawn (
        source text NOT NULL,
        document_id text NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (source, document_id)
      );
      COMMENT ON TABLE withdrawn IS 'Up to which version publication has withdrawn a document';

      ALTER TABLE decisions ADD COLUMN ruling text;
      COMMENT ON COLUMN decisions.ruling IS 'What a person decided: it stands for this version in every later decision';
      CREATE INDEX decisions_ruled ON decisions (id, version) WHERE ruling IS NOT NULL;
      ${cheapToStore('readings', 'reading')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE decisions DROP COLUMN ruling; DROP TABLE withdrawn, file_work, public_files, readings');
  }
}
