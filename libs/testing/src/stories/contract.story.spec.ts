import type { Change, PublicationV1, PublicDocument, Tombstone } from '@plaza/contracts';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { aDocument } from '../documents';
import { Plaza } from '../plaza';
import { expectProblem, IntakeCaller, sha256 } from './intake-caller';
import { OperatorCaller } from './operator';
import { readStream } from './read-stream';

/** The contract with the outside, point by point, on the running system. */
let plaza: Plaza;
let intake: IntakeCaller;

beforeAll(async () => {
  plaza = await Plaza.start();
  intake = new IntakeCaller(plaza);
});
afterAll(async () => plaza?.end());

const entriesOf = async (documentId: string) => (await plaza.changes()).filter(({ document }) => document.sourceDocumentId === documentId);
const statesOf = (entries: Change[]) => entries.map(({ type, document: { version, decision, status } }) => `${type} ${version}.${decision} ${status}`);
const inBlob = (documentId: string, text: string) => aDocument({ documentId, body: { mediaType: 'text/plain', sha256: sha256(text) } });

describe('A source system over HTTP', () => {
  it('is let in by its key alone, and speaks for its own agencies alone', async () => {
    const document = aDocument({ documentId: 'keys' });
    for (const authorization of ['', 'Bearer wrong', `Basic ${plaza.credentials.operator.token}`, `Bearer ${plaza.credentials.operator.token}`]) {
      expectProblem(await intake.post('/v1/documents', document, { authorization }), 401);
    }
    expectProblem(await intake.post('/v1/documents', { ...document, agency: { code: '9999999', name: '다른 기관' } }), 403, 'agency.code');
    expectProblem(await intake.ask('GET', '/v1/documents/keys'), 404);
  });

  it('gets its first receipt again for the same content, however it is written; other content is a conflict', async () => {
    const document = aDocument({ documentId: 'repeated' });
    const first = await intake.post('/v1/documents', document);
    expect(first).toMatchObject({ status: 202, body: { documentId: 'repeated', version: 1, status: 'accepted' } });
    const receipt = { id: first.body.id, receivedAt: first.body.receivedAt, status: 'duplicate' };
    const otherwise = JSON.stringify(Object.fromEntries(Object.entries(document).reverse()), null, 2);
    expect(await intake.post('/v1/documents', otherwise)).toMatchObject({ status: 202, body: receipt });
    const event = { specversion: '1.0', id: 'repeated-3', type: 'document.created.v1', source: '/demo', data: document };
    expect(await intake.post('/v1/documents', event, { 'content-type': 'application/cloudevents+json' })).toMatchObject({ status: 202, body: receipt });
    expectProblem(await intake.post('/v1/documents', { ...document, title: '다른 내용' }), 409, 'version');
    await plaza.document('repeated');
    expect(statesOf(await entriesOf('repeated'))).toEqual(['published 1.1 open']);
  });

  it('is refused what is too large or of another type', async () => {
    const large = aDocument({ documentId: 'large', body: { mediaType: 'text/plain', text: '가'.repeat(200_000) } });
    expectProblem(await intake.post('/v1/documents', large), 413);
    expectProblem(await intake.post('/v1/documents', large, { 'content-type': 'text/html' }), 415);
    expectProblem(await intake.post('/v1/documents', large, { 'content-encoding': 'gzip' }), 415);
  });

  it('may send lines: each is answered for itself, good ones count though others fail', async () => {
    const line = (documentId: string, changes = {}) => JSON.stringify({ ...aDocument({ documentId }), ...changes });
    const lines = [line('line-1'), '{"documentId": "line-2"', line('line-3', { version: 0 }), '', line('line-1'), line('line-6')];
    const ndjson = { 'content-type': 'application/x-ndjson' };
    const { status, lines: answers } = await intake.post('/v1/documents', lines.join('\n'), ndjson);
    expect(status).toBe(202);
    expect(answers.map(({ line: number, documentId, status: outcome, problem }) => [number, documentId, outcome, problem === null])).toEqual([
      [1, 'line-1', 'accepted', true], [2, null, 'refused', false], [3, 'line-3', 'refused', false], [5, 'line-1', 'duplicate', true], [6, 'line-6', 'accepted', true],
    ]);
    expect(answers[2]).toMatchObject({ problem: { status: 400, errors: [{ field: 'version' }] } });
    expectProblem(await intake.post('/v1/documents', 'neither\nnor', ndjson), 400);
    for (const documentId of ['line-1', 'line-6']) expect(await plaza.document(documentId)).toMatchObject({ status: 'open' });
  });

  it('a blob is stored under its own hash only; a document that came before its body is held until then', async () => {
    const text = '한강대로 은행나무 보호 틀을 바꾸고자 합니다.';
    expect((await intake.post('/v1/documents', inBlob('blob-late', text))).status).toBe(202);
    const held = await plaza.document('blob-late');
    expect(held).toMatchObject({ status: 'held', version: 1, decision: 1 });
    expect(held).not.toHaveProperty('text');
    expectProblem(await intake.put('something else', sha256(text)), 400, 'sha256');
    expectProblem(await intake.put(text, 'NOT-A-HASH'), 400, 'sha256');
    expect((await intake.put(text)).status).toBe(201);
    expect(await plaza.document('blob-late', ({ decision }) => decision === 2)).toMatchObject({ status: 'open', version: 1, text });
    expect((await intake.put(text)).status).toBe(200);
    expect(statesOf(await entriesOf('blob-late'))).toEqual(['published 1.1 held', 'corrected 1.2 open']);
  });

  it('a long text travels by its address: subscribers get textUrl, readers the text', async () => {
    const text = '한강대로 자전거도로 정비 구간의 조사 결과를 보고합니다.\n'.repeat(5_000);
    await intake.put(text);
    await intake.post('/v1/documents', inBlob('blob-long', text));
    const document = (await plaza.document('blob-long')) as PublicDocument;
    expect(document).toMatchObject({ status: 'open', decision: 1, text });
    const { stream, consumer } = plaza.credentials.subscribers.demo!;
    const subscriber = await (await plaza.connectAs('subscriber')).jetstream({ checkAPI: false }).consumers.get(stream, consumer);
    for await (const message of await subscriber.fetch({ max_messages: 100, expires: 20_000 })) {
      const data = message.json<PublicationV1>();
      message.ack();
      if (data.id !== document.id) continue;
      expect(data).not.toHaveProperty('text');
      expect((await plaza.get<PublicDocument>((data as { textUrl: string }).textUrl)).body.text).toBe(text);
      return;
    }
    throw new Error('the subscriber did not get the long document');
  });

  it('may withdraw what has not arrived yet: its document is never published, a higher version is', async () => {
    const withdrawal = { documentId: 'unborn', reason: 'wrong-document', note: '잘못 보냄' };
    expect(await intake.post('/v1/withdrawals', withdrawal)).toMatchObject({ status: 202, body: { subject: 'withdrawal', status: 'accepted' } });
    const unborn = aDocument({ documentId: 'unborn', title: '태어나지 않은 제목' });
    expect((await intake.post('/v1/documents', unborn)).status).toBe(202);
    const tombstone = (await plaza.document('unborn')) as Tombstone;
    expect(tombstone).toMatchObject({ status: 'withdrawn', version: 1, reason: 'wrong-document', agency: { code: '6110000' } });
    expect(statesOf(await entriesOf('unborn'))).toEqual(['withdrawn 1.0 withdrawn']);
    await intake.post('/v1/documents', { ...unborn, version: 2, title: '바로잡은 제목' });
    expect(await plaza.document('unborn', ({ version }) => version === 2)).toMatchObject({ id: tombstone.id, status: 'open', title: '바로잡은 제목' });
    expect(JSON.stringify(await plaza.changes())).not.toMatch(/태어나지 않은 제목|잘못 보냄/);
  });

  it('learns where its document stands; an operator may withdraw it with a token of their own', async () => {
    const { body: receipt } = await intake.post('/v1/documents', aDocument({ documentId: 'operated' }));
    await plaza.document('operated');
    const operator = new OperatorCaller(plaza);
    const path = `/api/documents/${receipt.id as string}/withdraw`;
    expectProblem(await operator.post(path, { reason: 'court-order' }, { authorization: `Bearer ${plaza.credentials.sources.demo!.apiKey}` }), 401);
    expectProblem(await operator.post(path, { reason: 'because' }), 400, 'reason');
    expect((await operator.post(path, { reason: 'court-order', item: 4, note: '결정문 도착' })).status).toBe(202);
    expect(await plaza.document('operated', ({ status }) => status === 'withdrawn')).toMatchObject({ reason: 'court-order', item: 4 });
    expect(await intake.ask('GET', '/v1/documents/operated')).toMatchObject({
      status: 200, body: { documentId: 'operated', id: receipt.id, versions: [{ version: 1, status: 'withdrawn' }], withdrawals: [{ version: 1 }] },
    });
  });
});

describe('The public', () => {
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${plaza.url}${path}`, { headers });
    return { status: response.status, type: response.headers.get('content-type') ?? '', headers: response.headers, text: await response.text() };
  };
  const problem = async (path: string) => {
    const { status, type, text } = await read(path);
    return { status, type, body: JSON.parse(text) as Record<string, unknown> };
  };

  it.each([
    ['/api/v1/search?size=1000', 'size'], ['/api/v1/search?from=yesterday', 'from'], ['/api/v1/search?sort=oldest', 'sort'], ['/api/v1/search?status=secret', 'status'],
    ['/api/v1/search?cursor=nonsense', 'cursor'], ['/api/v1/changes?after=-1', 'after'], ['/api/v1/changes?size=501', 'size'],
    ['/api/v1/documents?source=demo', 'sourceDocumentId'], ['/api/v1/documents?source=*&sourceDocumentId=1', 'source'], ['/api/v1/stream?kind=letter', 'kind'],
    ['/api/v1/statistics?from=2026-02-30', 'from'], ['/feeds/atom.xml?kind=letter', 'kind'],
  ])('%s is answered by a problem that names the parameter', async (path, field) => {
    expectProblem(await problem(path), 400, field);
  });

  it('a question that is too long is a problem too, and a page says so in words', async () => {
    const question = `search?q=${'x'.repeat(5_000)}`;
    expectProblem(await problem(`/api/v1/${question}`), 400, 'q');
    expect(await read(`/${question}`)).toMatchObject({ status: 400, type: expect.stringMatching(/^text\/html/) });
  });

  it('no hostile address makes it fail: each is answered as not understood or not there', async () => {
    const hostile = ['%00', '%E0%A4%A', '%ff', '%ED%A0%80', '..%2f..%2fetc%2fpasswd', '*', '%3E', '%3Cscript%3E', 'x'.repeat(10_000)];
    const asked = [...hostile.flatMap((name) => [`/documents/${name}`, `/api/v1/documents/${name}`, `/api/v1/documents/${name}/versions`, `/${name}`]),
      ...hostile.map((name) => `/api/v1/documents?source=demo&sourceDocumentId=${name}`), '/api/v1/documents?source=demo&source=demo&sourceDocumentId[a]=1'];
    for (const path of asked) {
      const { status, text } = await read(path);
      expect({ path, understood: ![400, 404, 414, 431].includes(status) }).toEqual({ path, understood: false });
      expect(text).not.toMatch(/<script>|node_modules|Error:/);
    }
    const searched = [...hostile, '%22', '%22%22', '-', '%28%29', '%F0%9F%98%80'].flatMap((q) => [`/api/v1/search?q=${q}`, `/search?q=${q}`, `/feeds/atom.xml?q=${q}`, `/register?agency=${q}`]);
    for (const path of [...searched, '/api/v1/search?q=a&q=b', '/search?q[]=a&from[x]=1']) {
      const { status, type, text } = await read(path);
      expect({ path, failed: status >= 500 }).toEqual({ path, failed: false });
      if (type.startsWith('text/html')) expect(text).not.toMatch(/<script>|node_modules/);
    }
    const closing = ']]><entry>&amp;</entry>';
    expect(parseAtomFeed((await read(`/feeds/atom.xml?q=${encodeURIComponent(closing)}`)).text)).toMatchObject({ title: { value: expect.stringContaining(closing) } });
    for (const name of hostile) expect((await intake.ask('GET', `/v1/documents/${name}`)).status).toBeLessThan(500);
  });

  it('nothing there is 404, for programs and for people; what was withdrawn is 410', async () => {
    for (const path of ['/api/v1/documents/nobody', '/api/v1/documents/nobody/versions', '/api/v1/documents?source=demo&sourceDocumentId=nobody', '/api/v1/nothing']) {
      expectProblem(await problem(path), 404);
    }
    for (const path of ['/documents/nobody', '/nothing']) expect(await read(path)).toMatchObject({ status: 404, type: expect.stringMatching(/^text\/html/) });
    const { id } = await plaza.document('operated');
    for (const path of [`/documents/${id}`, `/api/v1/documents/${id}`]) expect((await read(path)).status).toBe(410);
  });

  it('every answer for programs is open to every origin, every answer carries its security headers', async () => {
    for (const path of ['/api/v1/search?q=x', '/api/v1/changes', '/feeds/atom.xml', '/api/openapi.json', '/api/v1/documents/nobody']) {
      expect((await read(path, { origin: 'https://elsewhere.example' })).headers.get('access-control-allow-origin')).toBe('*');
    }
    for (const path of ['/', '/search', '/register', '/api', '/api/v1/changes']) {
      const { status, headers } = await read(path);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.has('x-powered-by')).toBe(false);
    }
    expect((await fetch(`${plaza.url}/api/v1/changes`, { method: 'POST', body: '{}' })).status).toBe(405);
  });

  it('pages of the change log join without a gap, from any cursor', async () => {
    const all = await plaza.changes();
    expect(all.map(({ cursor }) => cursor)).toEqual(all.map((_, index) => String(index + 1)));
    const paged: Change[] = [];
    for (let path = '/api/v1/changes?size=3'; paged.length < all.length; ) {
      const { body } = await plaza.get<{ items: Change[]; nextCursor: string }>(path);
      paged.push(...body.items);
      path = `/api/v1/changes?after=${body.nextCursor}&size=3`;
    }
    expect(paged).toEqual(all);
  });

  it('a stream resumes after the last cursor, misses nothing and goes on live; a narrowed one tells what a search would find', async () => {
    const all = await plaza.changes();
    const [first, ...rest] = all;
    const resumed = await readStream(`${plaza.url}/api/v1/stream`, rest.length, { 'last-event-id': first!.cursor });
    expect(resumed.map(({ change }) => change)).toEqual(rest);
    expect(resumed.map(({ id, event }) => `${id} ${event}`)).toEqual(rest.map(({ cursor, type }) => `${cursor} ${type}`));
    const narrowed = readStream(`${plaza.url}/api/v1/stream?q=${encodeURIComponent('왕벚나무')}&after=${all.at(-1)!.cursor}`, 1);
    await plaza.submit('documents', [aDocument({ documentId: 'stream-1' }), aDocument({ documentId: 'stream-2', title: '왕벚나무 심기' })]);
    expect((await narrowed)[0]!.change.document).toMatchObject({ sourceDocumentId: 'stream-2' });
  });

  it('a document is found by its source, its versions are listed, and feeds of any query can be read', async () => {
    const document = (await plaza.document('blob-late')) as PublicDocument;
    const { body: versions } = await plaza.get<{ items: object[] }>(`/api/v1/documents/${document.id}/versions`);
    expect(versions.items).toMatchObject([{ version: 1, decision: 1, status: 'held' }, { version: 1, decision: 2, status: 'open' }]);
    const asked = `?q=${encodeURIComponent('은행나무')}`;
    const atom = parseAtomFeed((await read(`/feeds/atom.xml${asked}`)).text);
    expect(atom.entries!.map(({ links }) => links![0]!.href)).toEqual([`${plaza.url}/documents/${document.id}`]);
    const json = parseJsonFeed((await read(`/feeds/feed.json${asked}`)).text);
    expect(json.items!.map(({ url, title }) => [url, title])).toEqual([[`${plaza.url}/documents/${document.id}`, document.title]]);
  });

  it('statistics count each status apart, and the interfaces describe themselves', async () => {
    const { body } = await plaza.get<{ total: number; byStatus: Record<string, number> }>('/api/v1/statistics');
    const current = (await plaza.changes()).filter(({ document }) => 'agency' in document);
    expect(body.total).toBe(current.length);
    for (const [status, count] of Object.entries(body.byStatus)) expect({ status, count }).toEqual({ status, count: current.filter(({ document }) => document.status === status).length });
    expect((await plaza.get('/api/openapi.json')).body).toMatchObject({ openapi: expect.stringMatching(/^3\./), paths: { '/api/v1/changes': {}, '/api/v1/stream': {} } });
    expect((await plaza.get('/api/asyncapi.json')).body).toMatchObject({ asyncapi: expect.stringMatching(/^3\./) });
    expect((await read('/api')).text).toContain('/api/v1/changes');
  });
});
