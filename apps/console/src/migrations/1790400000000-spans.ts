import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Spans1790400000000 implements MigrationInterface {
  readonly name = 'Spans1790400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE chunks (
        chunk integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
        began_at timestamptz NOT NULL DEFAULT now(),
        spans bigint NOT NULL DEFAULT 0
      );
      COMMENT ON TABLE chunks IS 'The partitions of spans, oldest first: what is too old or too much is dropped a chunk at a time, which costs nothing';

      CREATE TABLE spans (
        chunk integer NOT NULL,
        trace_id uuid NOT NULL,
        span_id text NOT NULL,
        parent_span_id text,
        service text NOT NULL,
        name text NOT NULL,
        kind smallint NOT NULL,
        started_us bigint NOT NULL,
        ended_us bigint NOT NULL,
        failed boolean NOT NULL,
        attributes jsonb NOT NULL,
        events jsonb NOT NULL,
        linked_traces uuid[] NOT NULL,
        linked_spans text[] NOT NULL
      ) PARTITION BY LIST (chunk);
      COMMENT ON COLUMN spans.started_us IS 'Microseconds since 1970';
      COMMENT ON COLUMN spans.linked_traces IS 'Of the spans this one links to, in the order of linked_spans: a batch names its events';
      CREATE INDEX spans_trace ON spans (trace_id);
      CREATE INDEX spans_linked ON spans USING gin (linked_traces) WHERE linked_traces <> '{}';

      CREATE TABLE traces (
        trace_id uuid PRIMARY KEY,
        chunk integer NOT NULL,
        started_us bigint NOT NULL,
        ended_us bigint NOT NULL,
        spans integer NOT NULL,
        failed boolean NOT NULL,
        root text,
        shared boolean NOT NULL,
        services text[] NOT NULL,
        documents text[] NOT NULL
      );
      COMMENT ON TABLE traces IS 'What the list shows of each trace; goes with the last chunk that held a span of it';
      COMMENT ON COLUMN traces.shared IS 'Work done for several traces at once, as a batch: it only links to them';
      CREATE INDEX traces_newest ON traces (started_us DESC);
      CREATE INDEX traces_chunk ON traces (chunk);
      CREATE INDEX traces_documents ON traces USING gin (documents);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE traces, spans, chunks');
  }
}
