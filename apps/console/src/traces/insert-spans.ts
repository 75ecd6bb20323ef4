import type { Transaction } from '@plaza/persistence';
import type { IncomingSpan } from '../otlp/incoming-span';

const MOST = 50;

/** What a batch says of one trace. */
interface Summary {
  traceId: string;
  startedUs: number;
  endedUs: number;
  spans: number;
  failed: boolean;
  /** The name of the span that began first: strangers begin traces whose roots never come here. */
  root: string;
  rootEndedUs: number;
  /** Work that was done for several traces at once, and only links to them. */
  shared: boolean;
  services: Set<string>;
  documents: Set<string>;
}

/** Stores a batch and what it adds to its traces, in three statements whatever its size. */
export async function insertSpans(tx: Transaction, chunk: number, spans: IncomingSpan[]): Promise<void> {
  const column = <T>(of: (span: IncomingSpan) => T) => spans.map(of);
  const array = (values: string[]) => `{${values.join(',')}}`;
  await tx.query(
    `INSERT INTO spans (chunk, trace_id, span_id, parent_span_id, service, name, kind, started_us, ended_us, failed,
                        attributes, events, linked_traces, linked_spans)
     SELECT $1, trace_id, span_id, parent_span_id, service, name, kind, started_us, ended_us, failed,
            attributes, events, linked_traces::uuid[], linked_spans::text[]
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::smallint[], $8::bigint[], $9::bigint[],
                 $10::bool[], $11::jsonb[], $12::jsonb[], $13::text[], $14::text[])
       AS r (trace_id, span_id, parent_span_id, service, name, kind, started_us, ended_us, failed, attributes, events, linked_traces, linked_spans)`,
    [
      chunk,
      column(({ traceId }) => traceId),
      column(({ spanId }) => spanId),
      column(({ parentSpanId }) => parentSpanId),
      column(({ service }) => service),
      column(({ name }) => name),
      column(({ kind }) => kind),
      column(({ startedUs }) => startedUs),
      column(({ endedUs }) => endedUs),
      column(({ failed }) => failed),
      column(({ attributes }) => JSON.stringify(attributes)),
      column(({ events }) => JSON.stringify(events)),
      column(({ links }) => array(links.map(({ traceId }) => traceId))),
      column(({ links }) => array(links.map(({ spanId }) => spanId))),
    ],
  );
  await upsertTraces(tx, chunk, summariesOf(spans));
  await tx.query('UPDATE chunks SET spans = spans + $2 WHERE chunk = $1', [chunk, spans.length]);
}

/** By trace id, so that two consoles that store at once lock in the same order. */
function summariesOf(spans: IncomingSpan[]): Summary[] {
  const byTrace = new Map<string, Summary>();
  for (const span of spans) {
    const { traceId, startedUs, endedUs } = span;
    const summary = byTrace.get(traceId) ?? { traceId, startedUs, endedUs, spans: 0, failed: false, root: span.name, rootEndedUs: endedUs, shared: false, services: new Set(), documents: new Set() };
    byTrace.set(traceId, summary);
    // Many begin within the millisecond to which beginnings are told: what goes on longest holds the others.
    if (startedUs < summary.startedUs || (startedUs === summary.startedUs && endedUs > summary.rootEndedUs)) {
      Object.assign(summary, { startedUs, root: span.name, rootEndedUs: endedUs });
    }
    summary.endedUs = Math.max(summary.endedUs, endedUs);
    summary.spans += 1;
    summary.failed ||= span.failed;
    summary.shared ||= span.parentSpanId === null && span.links.length > 0;
    if (summary.services.size < MOST) summary.services.add(span.service);
    const document = span.attributes['plaza.document.id'];
    if (typeof document === 'string' && summary.documents.size < MOST) summary.documents.add(document);
  }
  return [...byTrace.values()].sort((a, b) => (a.traceId < b.traceId ? -1 : 1));
}

async function upsertTraces(tx: Transaction, chunk: number, traces: Summary[]): Promise<void> {
  await tx.query(
    `INSERT INTO traces AS t (trace_id, chunk, started_us, ended_us, spans, failed, root, shared, services, documents)
     SELECT trace_id, $1, started_us, ended_us, spans, failed, root, shared,
            ARRAY(SELECT jsonb_array_elements_text(services)), ARRAY(SELECT jsonb_array_elements_text(documents))
     FROM unnest($2::uuid[], $3::bigint[], $4::bigint[], $5::int[], $6::bool[], $7::text[], $8::bool[], $9::jsonb[], $10::jsonb[])
       AS r (trace_id, started_us, ended_us, spans, failed, root, shared, services, documents)
     ON CONFLICT (trace_id) DO UPDATE SET
       chunk = greatest(t.chunk, excluded.chunk), started_us = least(t.started_us, excluded.started_us),
       ended_us = greatest(t.ended_us, excluded.ended_us), spans = t.spans + excluded.spans, failed = t.failed OR excluded.failed,
       root = CASE WHEN excluded.started_us < t.started_us THEN excluded.root ELSE coalesce(t.root, excluded.root) END, shared = t.shared OR excluded.shared,
       services = (ARRAY(SELECT DISTINCT unnest(t.services || excluded.services)))[1:${MOST}],
       documents = (ARRAY(SELECT DISTINCT unnest(t.documents || excluded.documents)))[1:${MOST}]`,
    [
      chunk,
      traces.map(({ traceId }) => traceId),
      traces.map(({ startedUs }) => startedUs),
      traces.map(({ endedUs }) => endedUs),
      traces.map(({ spans }) => spans),
      traces.map(({ failed }) => failed),
      traces.map(({ root }) => root),
      traces.map(({ shared }) => shared),
      traces.map(({ services }) => JSON.stringify([...services])),
      traces.map(({ documents }) => JSON.stringify([...documents])),
    ],
  );
}
