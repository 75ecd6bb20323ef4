import { Client } from 'pg';

/** Of a table's columns, those that tell one copy from another, as SQL over the row `t` and the copy's number `$1`. */
type Changed = Record<string, string>;

const documentId = (column: string) => `t.${column} || '.' || $1::text`;
/** In the alphabet of public ids. */
const publicId = (column: string) => `translate(left(md5(t.${column} || $1::text), 20), '0189', 'ghij')`;
const renamed = (json: string, ...fields: [name: string, from: string, to: string][]) =>
  fields.reduce((sql, [name, from, to]) => `replace(${sql}, '"${name}":"' || ${from} || '"', '"${name}":"' || ${to} || '"')`, json);
const publicJson = (column: string, id: string, source: string) => renamed(`t.${column}`, ['id', `t.${id}`, publicId(id)], ['sourceDocumentId', `t.${source}`, documentId(source)]);

/** Everything that the plaza keeps of a document for ever, once it is settled. */
const REGISTERS: [schema: string, table: string, changed: Changed][] = [
  ['intake', 'document', { document_id: documentId('document_id'), public_id: publicId('public_id') }],
  ['intake', 'production_register', {
    document_id: documentId('document_id'),
    payload: `${renamed('t.payload::text', ['documentId', 't.document_id', documentId('document_id')])}::json`,
  }],
  ['classification', 'decisions', { id: publicId('id'), document_id: documentId('document_id'), rendition: publicJson('rendition', 'id', 'document_id') }],
  ['publication', 'entries', {
    id: publicId('id'), source_document_id: documentId('source_document_id'), document: publicJson('document', 'id', 'source_document_id'),
  }],
];

/** The column that names the document, by which the templates are found again. */
const NAMED_BY: Record<string, string> = { document: 'document_id', production_register: 'document_id', decisions: 'document_id', entries: 'source_document_id' };

/**
 * Stores as many copies of documents that the plaza has published itself as are asked for, under other ids and with cursors
 * that follow on, a statement for each register and copy. The copies are set-based SQL and pass through no service.
 */
export class Filling {
  private copies = 0;

  private constructor(
    private readonly client: Client,
    /** Ids of the source, of documents whose cursors have no gap between them. */
    private readonly templates: string[],
  ) {}

  static async of(databaseUrl: string, templates: string[]): Promise<Filling> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    // What a crash would cost here is a benchmark.
    await client.query('SET synchronous_commit = off');
    return new Filling(client, templates);
  }

  async stored(): Promise<number> {
    const { rows } = await this.client.query<{ count: number }>('SELECT count(*)::int AS count FROM publication.entries');
    return rows[0]!.count;
  }

  /** @returns the newest cursor */
  async upTo(size: number): Promise<number> {
    for (let missing = size - (await this.stored()); missing > 0; missing -= this.templates.length) {
      await this.copy(this.templates.slice(0, missing));
    }
    await this.client.query('VACUUM ANALYZE');
    await this.client.query('CHECKPOINT');
    const { rows } = await this.client.query<{ value: string }>('SELECT value FROM publication.cursor');
    return Number(rows[0]!.value);
  }

  /** Nothing may be waiting for its answer: a copy is stored as settled. */
  async isSettled(): Promise<boolean> {
    const { rows } = await this.client.query<{ count: number }>('SELECT count(*)::int AS count FROM intake.unsettled');
    return rows[0]!.count === 0;
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async copy(templates: string[]): Promise<void> {
    this.copies += 1;
    await this.client.query('BEGIN');
    for (const [schema, table, changed] of REGISTERS) {
      const columns = await this.columnsOf(schema, table);
      await this.client.query(
        `INSERT INTO ${schema}.${table} (${columns.join(', ')})
         SELECT ${columns.map((column) => changed[column] ?? `t.${column}`).join(', ')} FROM ${schema}.${table} t
         WHERE t.source = 'demo' AND t.${NAMED_BY[table]!} = ANY ($2::text[])`,
        [this.copies, templates],
      );
    }
    // The publication's own order: the entries, then the cursor's row, which is locked until the commit.
    await this.client.query(
      `WITH template AS (
         SELECT c.*, row_number() OVER (ORDER BY c.cursor) AS place FROM publication.changes c JOIN publication.entries e USING (id)
         WHERE e.source = 'demo' AND e.source_document_id = ANY ($2::text[])
       ), counter AS (
         UPDATE publication.cursor SET value = value + (SELECT count(*) FROM template) RETURNING value
       )
       INSERT INTO publication.changes (cursor, id, version, withdrawn, decision, status, type, time)
       SELECT counter.value - (SELECT count(*) FROM template) + t.place, ${publicId('id')}, t.version, t.withdrawn, t.decision, t.status, t.type, t.time
       FROM template t CROSS JOIN counter`,
      [this.copies, templates],
    );
    await this.client.query('COMMIT');
  }

  private async columnsOf(schema: string, table: string): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>(
      `SELECT quote_ident(column_name) AS name FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2 AND is_generated = 'NEVER'`,
      [schema, table],
    );
    return rows.map(({ name }) => name);
  }
}
