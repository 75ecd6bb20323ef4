import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { BadRequest, decodeJson, decodeProtobuf } from './decode';
import { wire } from './wire';

const NOW = 1_795_000_000_000;
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const nano = (ms: number) => `${ms}000000`;

const json = (span: object, service: unknown = 'intake') => Buffer.from(JSON.stringify({
  resourceSpans: [{
    resource: { attributes: [{ key: 'service.name', value: { stringValue: service } }] },
    scopeSpans: [{ spans: [{ traceId: TRACE, spanId: SPAN, name: 'x', kind: 2, startTimeUnixNano: nano(NOW - 10), endTimeUnixNano: nano(NOW), ...span }] }],
  }],
}));

/** Runs apart: the exporter loads http by a dynamic import, which Jest does not. */
const EXPORTING = `
  const { trace, ROOT_CONTEXT, SpanKind, SpanStatusCode } = require('@opentelemetry/api');
  const { OTLPTraceExporter } = require('@opentelemetry/exporter-trace-otlp-proto');
  const { resources, tracing } = require('@opentelemetry/sdk-node');
  const [url, given] = process.argv.slice(1);
  const { now, parent, linked, attributes } = JSON.parse(given);
  const provider = new tracing.BasicTracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'classification' }),
    spanProcessors: [new tracing.BatchSpanProcessor(new OTLPTraceExporter({ url, compression: 'gzip' }))],
  });
  const span = provider.getTracer('test').startSpan(
    'process document.produced.v1', { kind: SpanKind.CONSUMER, startTime: now - 20, links: [{ context: linked }], attributes },
    trace.setSpanContext(ROOT_CONTEXT, parent));
  span.addEvent('exception', { 'exception.type': 'TypeError' }, now - 5);
  span.setStatus({ code: SpanStatusCode.ERROR, message: 'said nowhere' });
  span.end(now - 1);
  void provider.shutdown();
`;

/** What the exporter of OpenTelemetry really sends. */
async function exported(given: object): Promise<Buffer> {
  const server = createServer();
  const body = new Promise<Buffer>((resolve) => server.on('request', (request, response) => {
    void buffer(request).then((bytes) => {
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
      resolve(request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes);
    });
  }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await promisify(execFile)(process.execPath, ['-e', EXPORTING, `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`, JSON.stringify(given)]);
    return await body;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

describe('spans over OTLP', () => {
  it('in protobuf, as the exporter sends them: ids, times, kinds, attributes of every type, events, links, state', async () => {
    const parent = { traceId: TRACE, spanId: SPAN, traceFlags: 1 };
    const linked = { traceId: TRACE.replace('4', 'a'), spanId: SPAN.replace('f', 'e'), traceFlags: 1 };
    const attributes = { 'plaza.document.id': '한글', 'plaza.document.version': 3, share: 0.25, kept: true, many: ['a', 'b'] };
    const bytes = await exported({ now: NOW, parent, linked, attributes });
    const { spans, rejected } = await decodeProtobuf(bytes, NOW);
    expect(rejected).toBe(0);
    expect(spans).toEqual([{
      traceId: TRACE, spanId: expect.stringMatching(/^[0-9a-f]{16}$/) as string, parentSpanId: SPAN, service: 'classification',
      name: 'process document.produced.v1', kind: 5, startedUs: (NOW - 20) * 1000, endedUs: (NOW - 1) * 1000, failed: true,
      attributes: { 'plaza.document.id': '한글', 'plaza.document.version': 3, share: 0.25, kept: true },
      events: [{ name: 'exception', atUs: (NOW - 5) * 1000, attributes: { 'exception.type': 'TypeError' } }],
      links: [{ traceId: linked.traceId, spanId: linked.spanId }],
    }]);
  });

  it('in JSON: hexadecimal ids, numbers as text or as numbers', async () => {
    const { spans } = await decodeJson(json({
      traceId: TRACE.toUpperCase(), startTimeUnixNano: Number(nano(NOW - 10)), attributes: [{ key: 'n', value: { intValue: '42' } }, { key: 'm', value: { intValue: 7 } }],
    }), NOW);
    expect(spans).toMatchObject([{ traceId: TRACE, parentSpanId: null, service: 'intake', kind: 2, startedUs: (NOW - 10) * 1000, endedUs: NOW * 1000, attributes: { n: 42, m: 7 } }]);
  });

  it('a span that cannot be right is rejected alone, and the reason is told without its content', async () => {
    const good = json({});
    const request = JSON.parse(String(good)) as { resourceSpans: { scopeSpans: { spans: object[] }[] }[] };
    const [span] = request.resourceSpans[0]!.scopeSpans[0]!.spans;
    for (const wrong of [{ traceId: '0'.repeat(32) }, { spanId: 'zz' }, { endTimeUnixNano: '1' }, { startTimeUnixNano: '0' }, { startTimeUnixNano: nano(NOW + 1e9), endTimeUnixNano: nano(NOW + 1e9) }]) {
      request.resourceSpans[0]!.scopeSpans[0]!.spans.push({ ...span, ...wrong });
    }
    (request.resourceSpans[0]!.scopeSpans[0]!.spans as unknown[]).push(null, 'text', 7);
    const { spans, rejected, reason } = await decodeJson(Buffer.from(JSON.stringify(request)), NOW);
    expect([spans.length, rejected]).toEqual([1, 8]);
    expect(reason).toMatch(/traceId of 16 bytes/);
    expect(reason).not.toContain('zz');
  });

  it('everything is cut to a size, and nothing that PostgreSQL cannot store comes through', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => ({ key: `key-${n}-${'k'.repeat(200)}`, value: { stringValue: 'v'.repeat(10_000) } }));
    const { spans: [span] } = await decodeJson(json({
      name: `\0${'n'.repeat(10_000)}`, attributes: [{ key: 'bad', value: { stringValue: '\0\ud800x' } }, { key: '__proto__', value: { stringValue: 'x' } }, ...many(100)],
      events: Array.from({ length: 20 }, () => ({ name: 'e'.repeat(1_000), timeUnixNano: nano(NOW), attributes: many(40) })),
      links: Array.from({ length: 1_000 }, () => ({ traceId: TRACE, spanId: SPAN })),
    }, 's'.repeat(1_000)), NOW);
    expect(span!.name).toBe(`\uFFFD${'n'.repeat(159)}`);
    expect(span!.service).toHaveLength(80);
    expect(Object.keys(span!.attributes)).toHaveLength(31);
    expect(span!.attributes.bad).toBe('\uFFFD\uFFFDx');
    expect(Object.entries(span!.attributes).every(([key, value]) => key.length <= 80 && String(value).length <= 256)).toBe(true);
    expect([span!.events.length, span!.links.length]).toEqual([8, 128]);
  });

  it('what is no request at all is told so', async () => {
    for (const body of ['', 'x', '[]', 'null', '{"resourceSpans":{}}']) {
      await expect(decodeJson(Buffer.from(body), NOW)).rejects.toBeInstanceOf(BadRequest);
    }
    await expect(decodeProtobuf(Buffer.from('no protobuf, certainly'), NOW)).rejects.toBeInstanceOf(BadRequest);
    for (const content of [{ resourceSpans: [null, 1, {}] }, { resourceSpans: [{ scopeSpans: [{ spans: {} }] }] }]) {
      expect((await decodeJson(Buffer.from(JSON.stringify(content)), NOW)).spans).toEqual([]);
    }
  });

  it('values within values are not followed, however deep they go', async () => {
    let deep = Buffer.alloc(0);
    for (let level = 0; level < 3_000; level += 1) {
      const length = Buffer.from([...varint(deep.length)]);
      deep = Buffer.concat([Buffer.from([0x2a]), length, deep]);
    }
    const span = wire.Span.encode({
      traceId: Buffer.from(TRACE, 'hex'), spanId: Buffer.from(SPAN, 'hex'), name: 'deep', startTimeUnixNano: (NOW - 1) * 1e6, endTimeUnixNano: NOW * 1e6,
      attributes: [{ key: 'deep', value: { arrayValue: deep } }],
    } as never).finish();
    const { spans } = await decodeProtobuf(Buffer.from(wire.Request.encode({ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] } as never).finish()), NOW);
    expect(spans).toMatchObject([{ name: 'deep', attributes: {} }]);
  });
});

function* varint(value: number) {
  for (; value > 127; value >>>= 7) yield (value & 127) | 128;
  yield value;
}
