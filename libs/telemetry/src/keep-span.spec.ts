import { context, propagation, trace } from '@opentelemetry/api';
import { core, tracing } from '@opentelemetry/sdk-node';
import { keepSpan } from './keep-span';
import { RateSampler } from './rate-sampler';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('what operators look for', () => {
  const kept = new tracing.InMemorySpanExporter();

  beforeAll(() => {
    propagation.setGlobalPropagator(new core.W3CTraceContextPropagator());
    trace.setGlobalTracerProvider(new tracing.BasicTracerProvider({ sampler: new RateSampler({ rate: 0, edge: true }), spanProcessors: [new tracing.SimpleSpanProcessor(kept)] }));
  });
  beforeEach(() => kept.reset());
  afterAll(() => {
    trace.disable();
    propagation.disable();
    context.disable();
  });

  it('is kept in its document’s trace, though nothing else of that is', () => {
    const tracer = trace.getTracer('x');
    tracer.startSpan('anything else').end();
    keepSpan('dead letter publication', `00-${TRACE}-00f067aa0ba902b7-00`, { 'plaza.reason': 'POISONED' }, true);
    expect(kept.getFinishedSpans().map((span) => [span.name, span.spanContext().traceId, span.parentSpanContext?.spanId, span.status.code, span.attributes])).toEqual([
      ['dead letter publication', TRACE, '00f067aa0ba902b7', 2, { 'plaza.reason': 'POISONED', 'plaza.keep': true }],
    ]);
  });

  it('is kept by itself, when its event brought no trace or nonsense', () => {
    for (const given of [undefined, 'nonsense']) keepSpan('hold', given, {});
    expect(kept.getFinishedSpans().map(({ name, status }) => [name, status.code])).toEqual([['hold', 0], ['hold', 0]]);
  });
});
