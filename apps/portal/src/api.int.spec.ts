import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { aDocument, closed, held, partial, withdrawn } from './testing/documents';
import { type RunningPortal, startPortal } from './testing/portal';

let portal: RunningPortal;
const open = aDocument();
const masked = partial();
const secret = closed();
const waiting = held();
const gone = aDocument({ title: '지워질 제목' });
const tombstone = withdrawn(gone);

beforeAll(async () => {
  portal = await startPortal({}, (behind) => {
    [open, masked, secret, waiting, gone].forEach((document) => behind.publish(document));
    behind.publish(tombstone);
  });
});
afterAll(() => portal.stop());

const json = async (path: string, headers?: Record<string, string>) => {
  const response = await portal.get(path, headers);
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
};

describe('documents', () => {
  test('an open document answers as it stands; closed and held ones without text', async () => {
    expect(await json(`/api/v1/documents/${open.id}`)).toMatchObject({ status: 200, body: open });
    for (const { id } of [secret, waiting]) expect((await json(`/api/v1/documents/${id}`)).body).not.toHaveProperty('text');
  });

  test('a withdrawn one answers 410 with its tombstone, which has no title', async () => {
    const { status, body } = await json(`/api/v1/documents/${gone.id}`);
    expect(status).toBe(410);
    expect(body).toEqual(tombstone);
    expect(body).not.toHaveProperty('title');
  });

  test("a document is found by its source's own name for it", async () => {
    expect(await json(`/api/v1/documents?source=demo&sourceDocumentId=${masked.sourceDocumentId}`)).toMatchObject({ status: 200, body: { id: masked.id } });
    expect(await json('/api/v1/documents?source=demo&sourceDocumentId=D0')).toMatchObject({ status: 404 });
  });

  test('its versions are listed', async () => {
    const { body } = await json(`/api/v1/documents/${gone.id}/versions`);
    expect(body.items.map(({ type }: { type: string }) => type)).toEqual(['published', 'withdrawn']);
  });

  test('no caching hides a withdrawal; an unchanged answer is 304', async () => {
    const first = await portal.get(`/api/v1/documents/${open.id}`);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await portal.get(`/api/v1/documents/${open.id}`, { 'if-none-match': first.headers.get('etag')!, 'cache-control': 'max-age=0' });
    expect(again.status).toBe(304);
  });

  const hostile = ['*', '>', 'a.b', '..%2f..%2fhealth', '%00', 'x'.repeat(10_000), '%E0%A4%A'];
  test.each(hostile)('an id that cannot be is a problem, never a question to the service behind: %.20s', async (id) => {
    const before = portal.behind.asked.length;
    const { status, headers, body } = await json(`/api/v1/documents/${id}`);
    expect([400, 404]).toContain(status);
    expect(headers.get('content-type')).toMatch('application/problem+json');
    expect(body).toMatchObject({ status, title: expect.any(String) });
    expect(portal.behind.asked).toHaveLength(before);
  });
});

describe('lists', () => {
  test('changes come in order, with a cursor to go on from', async () => {
    const { body } = await json('/api/v1/changes?size=2');
    expect(body.items.map(({ cursor }: { cursor: string }) => cursor)).toEqual(['1', '2']);
    expect((await json(`/api/v1/changes?after=${body.nextCursor}&size=500`)).body.items[0].cursor).toBe('3');
  });

  test('of a state that is over only its identity is told', async () => {
    const { body } = await json('/api/v1/changes');
    expect(JSON.stringify(body)).not.toContain('지워질 제목');
  });

  test('search passes its answer on', async () => {
    const body = { total: expect.any(Number), totalIsExact: true, facets: expect.any(Object) };
    expect(await json('/api/v1/search?q=%EC%9E%90%EC%A0%84%EA%B1%B0&status=open,partial')).toMatchObject({ status: 200, body });
  });

  test('statistics count the statuses apart', async () => {
    expect((await json('/api/v1/statistics')).body.byStatus).toEqual({ open: 1, partial: 1, closed: 1, held: 1, withdrawn: 1 });
  });
});

describe('errors', () => {
  test.each([
    ['/api/v1/search?kind=poem&size=0&from=yesterday', ['kind', 'size', 'from']],
    ['/api/v1/search?q=' + 'a'.repeat(301), ['q']],
    ['/api/v1/search?q=a&q=b', ['q']],
    ['/api/v1/search?cursor=broken', ['cursor']],
    ['/api/v1/changes?after=-1&size=501', ['after', 'size']],
    ['/api/v1/stream?after=x', ['after']],
    ['/api/v1/stream?from=2026-08-01&to=2026-07-01', ['to']],
    ['/api/v1/statistics?agency=a.b', ['agency']],
    ['/api/v1/documents?source=demo', ['sourceDocumentId']],
    ['/feeds/atom.xml?status=secret', ['status']],
  ])('%.60s is a problem that names each bad field', async (path, fields) => {
    const { status, headers, body } = await json(path);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toMatch('application/problem+json');
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([...fields].sort());
  });

  test('a service behind that fails, or is silent, is 503 and keeps its secrets; the portal lives on', async () => {
    const impatient = await startPortal({ UPSTREAM_TIMEOUT_MS: 2_000 }, (behind) => void behind.publish(open));
    try {
      for (const fault of ['failing', 'silent'] as const) {
        impatient.behind[fault] = true;
        const paths = ['/api/v1/search?q=a', `/api/v1/documents/${open.id}`, '/api/v1/changes', '/feeds/atom.xml', '/api/v1/statistics'];
        const answers = await Promise.all(paths.map((path) => impatient.get(path)));
        impatient.behind[fault] = false;
        for (const answer of answers) {
          expect({ status: answer.status, retry: answer.headers.get('retry-after') }).toEqual({ status: 503, retry: '2' });
          expect(await answer.text()).not.toMatch(/secret|stack|127\.0\.0\.1/);
        }
      }
      expect((await impatient.get('/api/v1/changes')).status).toBe(200);
    } finally {
      await impatient.stop();
    }
  });

  test('this origin is for reading', async () => {
    const response = await fetch(`${portal.origin}/api/v1/documents/${open.id}`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('an address that asks too often is told to wait, pages and programs alike', async () => {
    const strict = await startPortal({ RATE_LIMIT: 3 });
    try {
      for (let at = 0; at < 3; at += 1) await strict.get('/about');
      const page = await strict.get('/about');
      expect({ status: page.status, type: page.headers.get('content-type') }).toEqual({ status: 429, type: 'text/html; charset=utf-8' });
      for (let at = 0; at < 3; at += 1) await strict.get('/api/v1/changes');
      const refused = await strict.get('/api/v1/changes');
      expect(refused.status).toBe(429);
      expect(refused.headers.get('content-type')).toMatch('application/problem+json');
      expect((await strict.get('/health/live')).status).toBe(200);
    } finally {
      await strict.stop();
    }
  });
});

describe('for every origin', () => {
  test.each(['/api/v1/changes', '/feeds/feed.json', '/api/openapi.json', '/calendar.ics', '/', '/register'])('%s may be read from anywhere; HEAD and OPTIONS work', async (path) => {
    expect((await portal.get(path)).headers.get('access-control-allow-origin')).toBe('*');
    const head = await fetch(portal.origin + path, { method: 'HEAD' });
    expect({ status: head.status, origin: head.headers.get('access-control-allow-origin') }).toEqual({ status: 200, origin: '*' });
    const options = await fetch(portal.origin + path, { method: 'OPTIONS', headers: { origin: 'http://x.example', 'access-control-request-method': 'GET' } });
    expect({ status: options.status, methods: options.headers.get('access-control-allow-methods') }).toEqual({ status: 204, methods: 'GET, HEAD' });
  });
});

describe('feeds', () => {
  test('Atom and JSON Feed hold the same documents, each under an id that never changes', async () => {
    const atom = parseAtomFeed(await (await portal.get('/feeds/atom.xml?q=' + encodeURIComponent('자전거'))).text());
    const feed = parseJsonFeed(await (await portal.get('/feeds/feed.json?q=' + encodeURIComponent('자전거'))).text());
    expect(atom.entries!.map(({ id }) => id)).toEqual([`urn:open-plaza:document:${open.id}`]);
    expect(feed.items!.map(({ id }) => id)).toEqual([`urn:open-plaza:document:${open.id}`]);
    expect(atom.links!.map(({ href }) => href)).toContain(`${portal.origin}/feeds/atom.xml?q=${encodeURIComponent('자전거')}`);
    expect(feed.items![0]!.url).toBe(`${portal.origin}/documents/${open.id}`);
  });

  test('a withdrawn document is replaced under its own id, without its title', async () => {
    const text = await (await portal.get('/feeds/atom.xml')).text();
    const entry = parseAtomFeed(text).entries!.find(({ id }) => id === `urn:open-plaza:document:${gone.id}`);
    expect(entry).toMatchObject({ title: { value: '철회된 문서 (제목 없음)' } });
    expect(text).not.toContain('지워질');
  });

  test('what XML cannot carry does not break the feed', async () => {
    const hostile = aDocument({ title: ']]><x> & \u0000\u000B\uD800 "', text: '<script>&\u0001' });
    portal.behind.publish(hostile);
    const text = await (await portal.get('/feeds/atom.xml')).text();
    expect(text).not.toMatch(/[\u0000-\u0008\u000B]|<script>/);
    expect(parseAtomFeed(text).entries!.some(({ id }) => id === `urn:open-plaza:document:${hostile.id}`)).toBe(true);
    expect(await (await portal.get('/feeds/atom.xml?q=a%01b')).text()).toContain(': a b</title>');
  });
});

describe('readiness', () => {
  test('the public origin is ready only when everything is, and names what is not', async () => {
    let there = true;
    portal.readiness.require('search', () => there);
    expect(await json('/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
    there = false;
    expect(await json('/health/ready')).toMatchObject({ status: 503, body: { missing: ['search'] } });
    there = true;
  });
});
