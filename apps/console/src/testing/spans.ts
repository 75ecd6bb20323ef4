import { randomBytes } from 'node:crypto';

export const traceId = () => randomBytes(16).toString('hex');
export const spanId = () => randomBytes(8).toString('hex');

export interface SpanSketch {
  service?: string;
  traceId?: string;
  spanId?: string;
  parentSpanId?: string;
  name?: string;
  kind?: number;
  /** Milliseconds since 1970, or before now when below 1e9. */
  at?: number;
  took?: number;
  failed?: boolean;
  attributes?: Record<string, string | number>;
  links?: { traceId: string; spanId: string }[];
}

/** An ExportTraceServiceRequest in JSON. */
export function request(sketches: SpanSketch[], now = Date.now()): object {
  return {
    resourceSpans: sketches.map(({ service = 'intake', at = -1_000, took = 10, failed, attributes = {}, ...sketch }) => {
      const began = at < 1e9 ? now + at : at;
      const span = {
        traceId: traceId(), spanId: spanId(), name: 'process', kind: 5, ...sketch,
        startTimeUnixNano: `${Math.round(began * 1000)}000`, endTimeUnixNano: `${Math.round((began + took) * 1000)}000`,
        ...(failed && { status: { code: 2 } }),
        attributes: Object.entries(attributes).map(([key, value]) => ({ key, value: typeof value === 'number' ? { intValue: value } : { stringValue: value } })),
      };
      return { resource: { attributes: [{ key: 'service.name', value: { stringValue: service } }] }, scopeSpans: [{ spans: [span] }] };
    }),
  };
}

export const sendSpans = (otlpUrl: string, sketches: SpanSketch[]) =>
  fetch(otlpUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request(sketches)) });

/** A document's journey through four services, and the batch in which publication took it with another. */
export function journey(documentId: string, trace = traceId()): SpanSketch[] {
  const [intake, classification, publication] = [spanId(), spanId(), spanId()];
  const batch = { traceId: traceId(), spanId: spanId() };
  return [
    { service: 'intake', traceId: trace, spanId: intake, name: 'process SOURCES', at: -1_000, took: 12 },
    { service: 'intake', traceId: trace, parentSpanId: intake, name: 'pg.query:INSERT plaza', kind: 3, at: -998, took: 6, attributes: { 'db.namespace': 'plaza' } },
    { service: 'classification', traceId: trace, spanId: classification, parentSpanId: intake, name: 'process document.produced.v1', at: -985, took: 30 },
    { service: 'publication', traceId: trace, spanId: publication, parentSpanId: classification, name: 'process document.classified.v1', at: -950, took: 25 },
    { service: 'publication', ...batch, name: 'process publication batch', kind: 1, at: -949, took: 20, links: [{ traceId: trace, spanId: publication }, { traceId: traceId(), spanId: spanId() }], attributes: { 'messaging.batch.message_count': 2 } },
    { service: 'publication', traceId: batch.traceId, parentSpanId: batch.spanId, name: 'pg.query:COMMIT plaza', kind: 3, at: -940, took: 3 },
    { service: 'search', traceId: trace, parentSpanId: publication, name: 'process publication.published.v1', at: -920, took: 8, attributes: { 'plaza.document.id': documentId } },
  ];
}
