import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BlobReferences1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attachment_reference (
        source text COLLATE "C" NOT NULL,
        sha256 text COLLATE "C" NOT NULL,
        document_id text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (source, sha256, document_id, version)
      )`);
    await runner.query(`COMMENT ON TABLE attachment_reference IS 'Which versions have which blob attached; a body is in production_register.body_sha256'`);
    await runner.query(`
      INSERT INTO attachment_reference (source, sha256, document_id, version)
      SELECT source, attachment->>'sha256', document_id, version
      FROM production_register
        CROSS JOIN LATERAL json_array_elements(CASE json_typeof(payload->'attachments') WHEN 'array' THEN payload->'attachments' ELSE '[]' END) AS attachment
      WHERE kind = 'document'
      ON CONFLICT DO NOTHING`);
    await runner.query('CREATE TABLE blob (source text COLLATE "C" NOT NULL, sha256 text COLLATE "C" NOT NULL, PRIMARY KEY (source, sha256))');
    await runner.query(`COMMENT ON TABLE blob IS 'Stored, and what waited for it awakened; what was stored before this table was is entered when it comes again'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE blob, attachment_reference');
  }
}
