import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { decodeJson } from '../otlp/decode';
import { wire } from '../otlp/wire';
import { bootConsole, type BootedConsole } from '../testing/boot-with-bus';
import { journey, request, sendSpans, spanId, type SpanSketch, traceId } from '../testing/spans';
import { Chunks } from './chunks';
import { SpanStore } from './span-store';

let console_: BootedConsole;
const document = {
  id: 'aaaabbbbccccdddd1111', version: 1, decision: 1, status: 'open', documentNumber: '자전거정책과-1204', title: '<b>자전거</b>', source: 'demo', sourceDocumentId: 'D0000000000001',
  journey: { producedAt: '2026-07-15T10:03:00.000Z', receivedAt: '2026-07-15T10:03:01.000Z', classifiedAt: '2026-07-15T10:03:01.120Z', publishedAt: '2026-07-15T10:03:01.200Z', traceId: traceId() },
};

beforeAll(async () => {
  console_ = await bootConsole({ SPANS: 2_000, SPAN_DAYS: 1, SPAN_MB: 10 });
  console_.services.publication.answer = ({ path }) => {
    const ours = [document.id, document.sourceDocumentId].some((id) => path.includes(id));
    if (path.startsWith('/internal/documents?') || path.startsWith('/internal/documents-of')) return { status: 200, body: { documents: ours ? [document] : [] } };
    return ours ? { status: 200, body: document } : { status: 404, body: {} };
  };
  console_.services.search.answer = () => ({ status: 200, body: { items: [{ document }, { document: { ...document, id: 'other', documentNumber: '자전거정책과-12045' } }] } });
});
afterAll(async () => console_.stop());

const filled = (fields: number, value: string | (() => string)) => Object.fromEntries(Array.from({ length: fields }, (_, n) => [`field${n}`, typeof value === 'string' ? value : value()]));
const get = async (path: string) => (await console_.ask('GET', path)).json;
async function send(sketches: SpanSketch[]): Promise<void> {
  expect((await sendSpans(console_.otlpUrl, sketches)).status).toBe(200);
  await console_.app.get(SpanStore).drain();
}
const listed = async (query: string) => ((await get(`/api/traces?${query}`)) as { items: { traceId: string }[] }).items.map((item) => item.traceId);

describe('the receiver', () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}, method = 'POST', path = '') =>
    fetch(console_.otlpUrl + path, { method, headers: { 'content-type': 'application/json', ...headers }, ...(method === 'POST' && { body }) });
  const good = () => JSON.stringify(request([{}]));

  it('answers in the encoding of the question', async () => {
    const json = await post(good());
    expect([json.status, json.headers.get('content-type'), await json.text()]).toEqual([200, 'application/json', '{}']);
    const bytes = Buffer.from(wire.Request.encode(wire.Request.fromObject({ resourceSpans: [] })).finish());
    const protobuf = await post(bytes, { 'content-type': 'application/x-protobuf' });
    expect([protobuf.status, protobuf.headers.get('content-type'), (await protobuf.arrayBuffer()).byteLength]).toEqual([200, 'application/x-protobuf', 0]);
    expect((await post(gzipSync(good()), { 'content-encoding': 'gzip' })).status).toBe(200);
  });

  it('takes what is good of a request, and says how many were not', async () => {
    const answer = await post(JSON.stringify(request([{}, { spanId: '0'.repeat(16) }])));
    expect([answer.status, await answer.json()]).toEqual([200, { partialSuccess: { rejectedSpans: 1, errorMessage: expect.stringContaining('spanId') } }]);
  });

  it('says what is wrong: 400, 404, 405, 413, 415, never 5xx, so that nobody sends it again', async () => {
    const status = async (answer: Promise<Response>) => {
      const { status: code } = await answer;
      return code;
    };
    expect(await status(post('no json'))).toBe(400);
    expect(await (await post('no json')).json()).toEqual({ message: 'BAD_OTLP: the body is not a JSON ExportTraceServiceRequest' });
    expect(await status(post(Buffer.from('no protobuf!'), { 'content-type': 'application/x-protobuf' }))).toBe(400);
    expect(await status(post('no gzip', { 'content-encoding': 'gzip' }))).toBe(400);
    expect(await status(post(good(), {}, 'POST', '/more'))).toBe(404);
    expect(await status(post('', {}, 'GET'))).toBe(405);
    expect(await status(post(good(), { 'content-type': 'text/plain' }))).toBe(415);
    expect(await status(post(good(), { 'content-encoding': 'br' }))).toBe(415);
    expect(await status(post(gzipSync(Buffer.alloc(5 << 20, ' ')), { 'content-encoding': 'gzip' }))).toBe(413);
    expect(await status(post(gzipSync(Buffer.alloc(20 << 20, ' ')), { 'content-encoding': 'gzip', 'content-type': 'application/x-protobuf' }))).toBe(413);
    expect(await status(post(Buffer.alloc(5 << 20, ' ')).catch(() => new Response(null, { status: 599 })))).toBe(413);
  });

  it('has an end to its queue: beyond it asks to come again later', async () => {
    const store = console_.app.get(SpanStore);
    const full = jest.spyOn(store, 'isFull', 'get').mockReturnValue(true);
    const answer = await post(good());
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    full.mockRestore();
    expect(store.add(Array.from({ length: 20_001 }, () => ({}) as never))).toBe(false);
  });

  it('has an end in bytes, too: few spans that are large fill it, and what was stored makes room', async () => {
    const store = console_.app.get(SpanStore);
    const large = (count: number) => decodeJson(Buffer.from(JSON.stringify(request(Array.from({ length: count }, () => ({ service: 'large', attributes: filled(32, '가'.repeat(256)) }))))));
    const { spans } = await large(100);
    const many = Array.from({ length: 19 }, () => spans).flat();
    expect([store.add(many), store.isFull]).toEqual([false, false]);
    expect(store.add(many.slice(0, 1_700))).toBe(true);
    expect(store.add(spans)).toBe(false);
    await store.drain();
    expect(store.add(spans)).toBe(true);
    await store.drain();
  });
});

describe('traces', () => {
  it('of a document are found by its public id, its source’s id, its number and the trace’s id, and by nothing else', async () => {
    const spans = journey(document.id, document.journey.traceId);
    await send(spans);
    for (const q of [document.id, document.sourceDocumentId, document.documentNumber, document.journey.traceId, document.journey.traceId.toUpperCase()]) {
      expect(await listed(`q=${encodeURIComponent(q)}`)).toEqual([document.journey.traceId]);
    }
    expect(await listed('q=nothing')).toEqual([]);
    expect(await get(`/api/traces/${document.journey.traceId}`)).toMatchObject({ unsampled: false, services: ['intake', 'classification', 'publication', 'search'], documents: [document.id] });
  });

  it('are listed newest first, a page at a time, without those that only link to others', async () => {
    const ids = Array.from({ length: 65 }, traceId);
    await send(ids.map((id, n) => ({ service: 'paged', traceId: id, at: -10_000 + n })));
    const seen: string[] = [];
    for (let before: string | null = ''; before !== null;) {
      const page = (await get(`/api/traces?service=paged&before=${before}`)) as { items: { traceId: string }[]; nextCursor: string | null };
      seen.push(...page.items.map((item) => item.traceId));
      before = page.nextCursor;
    }
    expect(seen).toEqual(ids.reverse());
    const roots = ((await get('/api/traces')) as { items: { root: string }[] }).items.map(({ root }) => root);
    expect(roots).not.toContain('process publication batch');
  });

  it('are narrowed by duration, error and service', async () => {
    const [slow, bad] = [traceId(), traceId()];
    await send([{ service: 'narrow', traceId: slow, took: 900 }, { service: 'narrow', traceId: bad, took: 5, failed: true }, { service: 'narrow' }]);
    expect(await listed('service=narrow')).toHaveLength(3);
    expect(await listed('service=narrow&least=500')).toEqual([slow]);
    expect(await listed('service=narrow&failed=1')).toEqual([bad]);
    expect(await listed('service=nobody')).toEqual([]);
  });

  it('that a stranger began go by the name of what came first here, whichever is sent first', async () => {
    const [id, outside] = [traceId(), spanId()];
    await send([{ service: 'begun', traceId: id, parentSpanId: outside, name: 'second', at: -500 }, { service: 'begun', traceId: id, parentSpanId: outside, name: 'third', at: -400 }]);
    await send([{ service: 'begun', traceId: id, parentSpanId: outside, name: 'first', at: -900 }, { service: 'begun', traceId: id, parentSpanId: outside, name: 'last', at: -100 }]);
    expect((await get('/api/traces?service=begun')).items).toMatchObject([{ traceId: id, root: 'first', spans: 4 }]);
    const at = Date.now() - 1_000;
    const together = traceId();
    await send(['inner', 'whole', 'brief'].map((name, n) => ({ service: 'together', traceId: together, parentSpanId: outside, name, at, took: [5, 9, 1][n]! })));
    expect((await get('/api/traces?service=together')).items).toMatchObject([{ root: 'whole' }]);
  });

  it('show a span once that was sent twice', async () => {
    const one = { traceId: traceId(), spanId: spanId() };
    await send([one]);
    await send([one]);
    expect((await get(`/api/traces/${one.traceId}`) as { spans: unknown[] }).spans).toHaveLength(1);
  });

  it('with more spans than a page can show are cut, and say so', async () => {
    const id = traceId();
    await send(Array.from({ length: 1_001 }, () => ({ traceId: id })));
    const { text } = await console_.ask('GET', `/traces/${id}?lang=en`);
    expect(text).toContain('Only the first 1000 spans');
    expect(text.match(/<details/g)).toHaveLength(1_000);
  });

  it('of which no span was kept are drawn from the document’s own times, and say so', async () => {
    const unsampled = { ...document, id: 'unsampled00000000000', journey: { ...document.journey, traceId: traceId() } };
    const before = console_.services.publication.answer;
    console_.services.publication.answer = () => ({ status: 200, body: { documents: [unsampled] } });
    const { text } = await console_.ask('GET', `/traces/${unsampled.journey.traceId}?document=${unsampled.id}&lang=en`);
    expect(text).toContain('were not sampled');
    for (const part of ['receivedAt → classifiedAt', '120 ms', '80.0 ms']) expect(text).toContain(part);
    console_.services.publication.answer = before;
    expect((await console_.ask('GET', `/traces/${traceId()}?lang=en`)).text).toContain('There are no spans');
    expect((await console_.ask('GET', '/traces/nonsense')).status).toBe(404);
  });

  it('say nothing but text, whatever their names and values are', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e{{7*7}}\${x}`;
    const id = traceId();
    await send([{ service: hostile, traceId: id, name: hostile, attributes: { [hostile]: hostile, 'plaza.document.id': hostile } }]);
    for (const path of [`/traces/${id}`, '/traces', `/traces?service=${encodeURIComponent(hostile)}`, `/traces?q=${encodeURIComponent(hostile)}`]) {
      const { status, text } = await console_.ask('GET', path);
      expect(status).toBe(200);
      expect(text).not.toMatch(/<script>|<img/);
    }
    const { text } = await console_.ask('GET', `/traces/${id}`);
    expect(text).toContain('&lt;script>alert(1)');
    // What turns the reading direction would show a name as another.
    expect(text).toContain('\\u202e');
    expect(text).not.toContain('\u202e');
  });

  it('keep the names of documents beside those that name what cannot be one; publication is not asked for that', async () => {
    const id = traceId();
    await send([document.id, ...Array.from({ length: 90 }, (_, n) => `${n}${'가'.repeat(250)}`)].map((named) => ({ service: 'namer', traceId: id, attributes: { 'plaza.document.id': named } })));
    const { asked } = console_.services.publication;
    asked.length = 0;
    expect((await get(`/api/traces/${id}`)) as unknown).toMatchObject({ documents: [document.id] });
    expect(asked.map(({ path }) => path).filter((path) => path.startsWith('/internal/documents?'))).toEqual([`/internal/documents?ids=${document.id}`]);
  });

  it.each(['q=%00', 'service=a%00b', 'q=x%00', 'before=%00', 'least=%00', 'failed=%00'])('?%s is no failure', async (query) => {
    for (const path of ['/traces', '/api/traces']) expect((await console_.ask('GET', `${path}?${query}`)).status).toBe(200);
  });

  it('are listed though publication and search do not answer; only who asks by a document’s number is told to wait', async () => {
    const { publication, search } = console_.services;
    const before = [publication.answer, search.answer] as const;
    publication.answer = search.answer = () => ({ status: 500, body: {} });
    expect((await console_.ask('GET', '/traces')).status).toBe(200);
    expect((await console_.ask('GET', `/traces/${document.journey.traceId}`)).status).toBe(200);
    expect((await console_.ask('GET', '/traces?q=x-1')).status).toBe(503);
    [publication.answer, search.answer] = before;
  });
});

describe('what is kept', () => {
  const query = async <T>(sql: string) => (await console_.source.query(sql)) as T[];
  const chunks = () => query<{ chunk: number; spans: string }>('SELECT chunk, spans FROM chunks ORDER BY chunk');

  it('is bounded by number: the oldest go, a whole partition at a time, with their traces', async () => {
    const first = traceId();
    await send([{ traceId: first }]);
    const store = console_.app.get(SpanStore);
    for (let round = 0; round < 30; round += 1) {
      await send(Array.from({ length: 120 }, () => ({ service: 'many' })));
      await console_.app.get(Chunks).current(Date.now() + round * 60_000);
    }
    await store.drain();
    const [{ count }] = await query<{ count: string }>('SELECT count(*) FROM spans') as [{ count: string }];
    expect(Number(count)).toBeLessThanOrEqual(2_000 + 240);
    expect(Number(count)).toBeGreaterThan(1_500);
    expect(await get(`/api/traces/${first}`)).toMatchObject({ status: 404 });
    expect(await query(`SELECT FROM traces t WHERE NOT EXISTS (SELECT FROM chunks c WHERE c.chunk = t.chunk)`)).toEqual([]);
    expect((await query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_inherits WHERE inhparent = 'spans'::regclass`))[0]!.n).toBe((await chunks()).length);
  });

  it('is bounded by bytes: large spans begin a partition as many small ones do, at once', async () => {
    await console_.app.get(Chunks).current(Date.now() + 3_600_000);
    await query('UPDATE chunks SET spans = 100');
    await console_.app.get(Chunks).current(Date.now() + 7_200_000);
    const began = (await chunks()).at(-1)!;
    for (let round = 0; round < 20; round += 1) await send(Array.from({ length: 80 }, () => ({ service: 'large', attributes: filled(32, () => randomBytes(192).toString('base64')) })));
    const kept = (await chunks()).filter(({ chunk }) => chunk >= began.chunk);
    expect(kept.map(({ spans }) => Number(spans)).every((spans) => spans <= 80)).toBe(true);
    const [{ bytes }] = (await query(`SELECT sum(pg_total_relation_size(format('spans_%s', chunk)::regclass)) AS bytes FROM chunks`)) as [{ bytes: string }];
    expect(Number(bytes) / 2 ** 20).toBeGreaterThan(8);
    expect(Number(bytes) / 2 ** 20).toBeLessThan(11.5);
  });

  it('is bounded by age', async () => {
    await query(`UPDATE chunks SET began_at = began_at - interval '3 days'`);
    const newest = await console_.app.get(Chunks).turnOver();
    await query(`UPDATE chunks SET began_at = now() - interval '2 days' WHERE chunk = ${newest}`);
    await console_.app.get(Chunks).turnOver();
    expect((await chunks()).map(({ chunk }) => chunk)).toEqual([newest, newest + 1]);
  });
});
