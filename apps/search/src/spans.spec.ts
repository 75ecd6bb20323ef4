import { propagation, SpanKind, trace } from '@opentelemetry/api';
import { core, tracing } from '@opentelemetry/sdk-node';
import { spansOf } from './spans';
import { published } from './testing/change-log';

const exporter = new tracing.InMemorySpanExporter();
beforeAll(() => {
  propagation.setGlobalPropagator(new core.W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(new tracing.BasicTracerProvider({ spanProcessors: [new tracing.SimpleSpanProcessor(exporter)] }));
});
afterAll(() => {
  trace.disable();
  propagation.disable();
});

describe('the span of an indexed document', () => {
  it('continues the trace of its publication, from when it was heard to when it can be found', () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const entry = (cursor: string) => ({ cursor, type: 'published' as const, time: '', document: published({ id: `pub-${cursor}` }) });
    const spans = spansOf([entry('1'), entry('2')], new Map([['1', `00-${traceId}-b7ad6b7169203331-01`]]));
    expect(exporter.getFinishedSpans()).toEqual([]);
    spans.end([entry('1'), entry('2')]);
    const [span, ...others] = exporter.getFinishedSpans();
    expect(others).toEqual([]);
    expect(span).toMatchObject({ name: 'process publication.published.v1', kind: SpanKind.CONSUMER, parentSpanContext: { spanId: 'b7ad6b7169203331' } });
    expect(span!.spanContext().traceId).toBe(traceId);
    expect(JSON.stringify(span!.attributes)).not.toContain('자전거');
  });
});
