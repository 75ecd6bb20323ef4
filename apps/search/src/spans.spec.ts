import { propagation, SpanKind, trace } from '@opentelemetry/api';
import { core, tracing } from '@opentelemetry/sdk-node';
import { JourneySpans } from './spans';
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

beforeEach(() => exporter.reset());

const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
const entry = (cursor: string) => ({ cursor, type: 'published' as const, time: '', document: published({ id: `pub-${cursor}` }) });

describe('the span of an indexed document', () => {
  it('continues the trace of its publication, from when it was heard to when it can be found', () => {
    const spans = new JourneySpans().begin([entry('1'), entry('2')], new Map([['1', traceparent]]));
    expect(exporter.getFinishedSpans()).toEqual([]);
    spans.end([entry('1'), entry('2')]);
    const [span, ...others] = exporter.getFinishedSpans();
    expect(others).toEqual([]);
    expect(span).toMatchObject({ name: 'process publication.published.v1', kind: SpanKind.CONSUMER, parentSpanContext: { spanId: 'b7ad6b7169203331' } });
    expect(span!.spanContext().traceId).toBe(traceId);
    expect(JSON.stringify(span!.attributes)).not.toContain('자전거');
  });

  it('comes once the event is heard, with the times it had, where the log was read before', () => {
    const spans = new JourneySpans();
    jest.useFakeTimers({ now: 1_900_000_000_000 });
    const open = spans.begin([entry('1'), entry('2')], new Map());
    jest.setSystemTime(1_900_000_000_020);
    open.end([entry('1')]);
    open.end([entry('1'), entry('2')]);
    jest.useRealTimers();
    expect(exporter.getFinishedSpans()).toEqual([]);
    spans.heardLate('1', traceparent);
    spans.heardLate('1', traceparent);
    spans.heardLate('3', traceparent);
    const [span, ...others] = exporter.getFinishedSpans();
    expect(others).toEqual([]);
    expect(span).toMatchObject({ attributes: { 'plaza.document.id': 'pub-1' }, startTime: [1_900_000_000, 0], endTime: [1_900_000_000, 20_000_000], parentSpanContext: { spanId: 'b7ad6b7169203331' } });
  });

  it('is remembered for the newest only: after a long absence a whole log is read of which no event will tell', () => {
    const spans = new JourneySpans();
    const many = Array.from({ length: 1_001 }, (_, n) => entry(String(n)));
    spans.begin(many, new Map()).end(many);
    for (const cursor of ['0', '1']) spans.heardLate(cursor, traceparent);
    expect(exporter.getFinishedSpans().map(({ attributes }) => attributes['plaza.document.id'])).toEqual(['pub-1']);
  });
});
