import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { IncomingSpan } from '../otlp/incoming-span';

export type StoredSpan = IncomingSpan;

/** A line of the list. */
export interface TraceSummary {
  traceId: string;
  startedUs: number;
  endedUs: number;
  spans: number;
  failed: boolean;
  /** The name of the span that began first: the trace's root, where that is kept at all. Null in what older versions stored. */
  root: string | null;
  services: string[];
  /** Public ids of the documents its spans name. */
  documents: string[];
}

export interface TraceFilter {
  service?: string | undefined;
  /** Milliseconds. */
  least?: number | undefined;
  failed?: boolean | undefined;
  /** A public id. */
  document?: string | undefined;
  traceIds?: string[] | undefined;
  /** Of the previous page. */
  before?: string | undefined;
}

export const PAGE = 30;
/** As many spans of one trace as a page can show: a source may send thousands of documents in one request. */
export const MOST_SPANS = 1_000;
const MOST_SHARED = 20;

const hex = (column: string) => `replace(${column}::text, '-', '')`;
const COLUMNS = `${hex('trace_id')} AS "traceId", span_id AS "spanId", parent_span_id AS "parentSpanId", service, name, kind, started_us AS "startedUs",
  ended_us AS "endedUs", failed, attributes, events, linked_traces::text[] AS "linkedTraces", linked_spans AS "linkedSpans"`;

type Row = Omit<StoredSpan, 'links' | 'startedUs' | 'endedUs'> & { startedUs: string; endedUs: string; linkedTraces: string[]; linkedSpans: string[] };

/** What the console asks of the spans it keeps. */
@Injectable()
export class Traces {
  constructor(private readonly source: DataSource) {}

  /** Newest first. Work that only links to others' traces is shown with those, not by itself. */
  async list({ service, least, failed, document, traceIds, before }: TraceFilter): Promise<{ items: TraceSummary[]; next: string | null }> {
    const [beforeUs, beforeId] = /^\d{1,16}-[0-9a-f]{32}$/.test(before ?? '') ? before!.split('-') : [null, null];
    const rows = (await this.source.query(
      `SELECT ${hex('trace_id')} AS "traceId", started_us AS "startedUs", ended_us AS "endedUs", spans, failed, root, services, documents
       FROM traces
       WHERE NOT shared AND ($1::text IS NULL OR $1 = ANY (services)) AND ended_us - started_us >= $2::bigint AND (NOT $3::bool OR failed)
         AND ($4::text IS NULL OR documents @> ARRAY[$4::text]) AND ($5::uuid[] IS NULL OR trace_id = ANY ($5))
         AND ($6::bigint IS NULL OR (started_us, trace_id) < ($6, $7::uuid))
       ORDER BY started_us DESC, trace_id DESC LIMIT $8`,
      [service ?? null, Math.round((least ?? 0) * 1000), failed ?? false, document ?? null, traceIds ?? null, beforeUs, beforeId, PAGE + 1],
    )) as (Omit<TraceSummary, 'startedUs' | 'endedUs'> & { startedUs: string; endedUs: string })[];
    const items = rows.slice(0, PAGE).map((row) => ({ ...row, startedUs: Number(row.startedUs), endedUs: Number(row.endedUs), services: row.services.sort() }));
    const last = items.at(-1);
    return { items, next: last && rows.length > PAGE ? `${last.startedUs}-${last.traceId}` : null };
  }

  /** The services that have sent spans, of the newest traces. */
  async services(): Promise<string[]> {
    const rows = (await this.source.query(
      'SELECT DISTINCT unnest(services) AS service FROM (SELECT services FROM traces ORDER BY started_us DESC LIMIT 500) AS newest ORDER BY 1 LIMIT 50',
    )) as { service: string }[];
    return rows.map(({ service }) => service);
  }

  /** The spans of one trace, each once: an exporter may send twice what it got no answer to. */
  async spansOf(traceId: string): Promise<StoredSpan[]> {
    return await this.read('trace_id = $1', [traceId], MOST_SPANS);
  }

  /** Work that was done for this trace among others: the spans that link to it, and what happened in them. */
  async sharedWith(traceId: string): Promise<StoredSpan[]> {
    const linking = await this.read(`linked_traces <> '{}' AND linked_traces @> ARRAY[$1::uuid] AND trace_id <> $1`, [traceId], MOST_SHARED);
    if (linking.length === 0) return [];
    return await this.read('trace_id = ANY ($1::uuid[])', [[...new Set(linking.map((span) => span.traceId))]], MOST_SPANS);
  }

  private async read(condition: string, parameters: unknown[], most: number): Promise<StoredSpan[]> {
    const rows = (await this.source.query(`SELECT ${COLUMNS} FROM spans WHERE ${condition} ORDER BY started_us, ended_us DESC LIMIT ${most}`, parameters)) as Row[];
    const once = new Map(rows.map((row) => [`${row.traceId}/${row.spanId}`, row]));
    return [...once.values()].map(({ startedUs, endedUs, linkedTraces, linkedSpans, ...span }) => {
      const links = linkedSpans.map((spanId, place) => ({ traceId: linkedTraces[place]!.replaceAll('-', ''), spanId }));
      return { ...span, startedUs: Number(startedUs), endedUs: Number(endedUs), links };
    });
  }
}
