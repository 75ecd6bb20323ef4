import { core, tracing } from '@opentelemetry/sdk-node';
import { AllowListExporter } from './span-allow-list';

/** A span as it leaves, and what was said of spans that did not. */
async function leaving(result: core.ExportResult, start: (tracer: ReturnType<tracing.BasicTracerProvider['getTracer']>) => void) {
  const left: tracing.ReadableSpan[] = [];
  const lost = jest.fn();
  const exporter = { export: (spans: tracing.ReadableSpan[], done: (result: core.ExportResult) => void) => (left.push(...spans), done(result)), shutdown: () => Promise.resolve() };
  const provider = new tracing.BasicTracerProvider({ spanProcessors: [new tracing.BatchSpanProcessor(new AllowListExporter(exporter, lost))] });
  start(provider.getTracer('test'));
  await provider.forceFlush().catch(() => undefined);
  return { left, lost };
}

it('lets out what is listed and nothing else: no query, no statement, no message of an error', async () => {
  const { left: [span], lost } = await leaving({ code: core.ExportResultCode.SUCCESS }, (tracer) => {
    const begun = tracer.startSpan('GET /search?q=김민수', { attributes: { 'plaza.document.id': 'pub-1', 'url.full': 'secret', 'db.statement': 'secret' } });
    begun.recordException(new TypeError('secret'));
    begun.setStatus({ code: 2, message: 'secret' });
    begun.end();
  });
  expect(span).toMatchObject({ name: 'GET /search', attributes: { 'plaza.document.id': 'pub-1' }, events: [{ attributes: { 'exception.type': 'TypeError' } }], status: { code: 2 } });
  expect(JSON.stringify([span!.name, span!.attributes, span!.events, span!.status])).not.toMatch(/secret|김민수/);
  expect(lost).not.toHaveBeenCalled();
});

it('says how many spans nobody took, and why', async () => {
  const error = new Error('connection refused');
  const { lost } = await leaving({ code: core.ExportResultCode.FAILED, error }, (tracer) => {
    for (const name of ['a', 'b']) tracer.startSpan(name).end();
  });
  expect(lost.mock.calls).toEqual([[2, error]]);
});
