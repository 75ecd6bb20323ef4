import { type RunningPortal, startPortal } from './testing/portal';
import { aDocument, closed, held, partial, withdrawn } from './testing/documents';

let portal: RunningPortal;
const open = aDocument();
const masked = partial();
const secret = closed();
const waiting = held();
const gone = aDocument({ title: '지워질 제목' });
const hostile = aDocument({
  title: '<script>alert(1)</script>"><img src=x onerror=alert(1)>', text: '</p><script>alert(2)</script>',
  attachments: [{ name: '<b>x</b>', status: 'open', grounds: [], url: 'javascript:alert(3)' }],
  author: { name: '<i>', position: null, phone: null }, documentNumber: '"onmouseover="alert(4)',
});

beforeAll(async () => {
  portal = await startPortal({}, (behind) => {
    [open, masked, secret, waiting, gone, hostile].forEach((document) => behind.publish(document));
    behind.publish(withdrawn(gone, { reason: 'superseded', item: null, successor: open.sourceDocumentId }));
  });
});
afterAll(() => portal.stop());

const page = async (path: string, headers?: Record<string, string>) => {
  const response = await portal.get(path, headers);
  return { status: response.status, body: await response.text(), headers: response.headers };
};

describe('pages', () => {
  test('the first page lists what was just published, counts the statuses apart, and needs no script for it', async () => {
    const { status, body } = await page('/');
    expect(status).toBe(200);
    expect(body).toMatch(/^<!doctype html><html lang="ko">/);
    expect(body).toContain(open.title);
    expect(body).toContain('부분공개');
    expect(body).not.toContain('지워질 제목');
  });

  test('a document page keeps paragraphs, shows what is masked, and explains it by law', async () => {
    const { status, body } = await page(`/documents/${masked.id}`);
    expect(status).toBe(200);
    expect(body).toContain('<mark class="redaction">개인정보: 주민등록번호</mark>');
    expect(body).toContain('<mark class="redaction">비공개: 제5호 입찰 예정가격</mark>');
    expect(body).toContain('제9조제1항제6호');
    expect(body).toContain('입찰 예정가격은');
    expect(body.match(/<div class="document-text"[^>]*>(.*?)<\/div>/s)![1]!.match(/<p>/g)).toHaveLength(2);
    expect(body).toContain('155밀리초');
    expect(body).toContain(masked.journey.traceId);
  });

  test('every kind of masked part stands with its article, its item and a reason: its own, or that of its item', async () => {
    const { body } = await page(`/documents/${masked.id}?lang=en`);
    const rows = body.match(/<section aria-labelledby="redactions">.*?<\/section>/s)![0].match(/<tr><th scope="row">.*?<\/tr>/gs)!;
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatch(/Information Disclosure Act, Art\. 9\(1\) item [56]/);
    expect(rows.map((row) => /<td><span lang="en">(.*?)<\/span><\/td>/.exec(row)![1])).toEqual([
      'Personal data that may infringe privacy', 'Personal data that may infringe privacy', 'The telephone number of a citizen', 'Estimated price of a tender',
    ]);
    expect(body).toContain('<span lang="en">Detailed criteria</span>');
    expect((await page(`/documents/${masked.id}`)).body).toContain('<span lang="ko">비공개 세부기준</span>');
  });

  test('parts withheld under one item for different reasons stand with every reason', async () => {
    const [personal, tender] = masked.grounds;
    const parts = partial({ grounds: [personal!, tender!, { ...tender!, reason: '협상 중' }] });
    portal.behind.publish(parts);
    const { body } = await page(`/documents/${parts.id}`);
    expect(body).toContain('<td><span lang="ko">입찰 예정가격</span><br/><span lang="ko">협상 중</span></td>');
  });

  test('closed and held documents stand with their reasons and without text', async () => {
    expect((await page(`/documents/${secret.id}`)).body).toContain('감사 진행 중(2126년 12월 종료 예정)');
    expect((await page(`/documents/${waiting.id}`)).body).toContain('비공개할 부분이 표시되지 않음');
    expect((await page(`/documents/${secret.id}?lang=en`)).body).toContain('Audit in progress, ends in December 2126');
  });

  test('a withdrawn document answers 410 with the reason and the successor, and never with its title', async () => {
    const { status, body } = await page(`/documents/${gone.id}`);
    expect(status).toBe(410);
    expect(body).toContain('새 문서로 대체되었습니다');
    expect(body).toContain(`href="/documents/${open.id}"`);
    expect(body).not.toContain('지워질');
  });

  test('the register holds everything, with the ground of what is closed and the age of what is held', async () => {
    const { body } = await page('/register');
    for (const { id } of [open, masked, secret, waiting, gone]) expect(body).toContain(`/documents/${id}`);
    expect(body).toMatch(/\d+일( \d+시간)?째 대기/);
    expect((await page('/register?status=closed')).body).not.toContain(`/documents/${open.id}`);
  });

  test('the search page marks what was found, and says how many there are', async () => {
    const { status, body } = await page('/search?q=' + encodeURIComponent('자전거도로'));
    expect(status).toBe(200);
    expect(body).toContain('<mark>자전거도로</mark>');
    expect(body).toContain('모두 1건');
    expect(body).toContain('/feeds/atom.xml?q=');
  });

  test('nothing in a document becomes markup, a script or a link that runs', async () => {
    for (const path of [`/documents/${hostile.id}`, '/', '/register', '/search?q=' + encodeURIComponent('<script>')]) {
      const { body } = await page(path);
      expect(body).not.toMatch(/<script>|<img|<b>|<i>|"onmouseover="|javascript:/);
    }
  });

  test('the language follows ?lang, then Accept-Language, and links keep what was chosen', async () => {
    expect((await page('/', { 'accept-language': 'en-US,en;q=0.9,ko;q=0.8' })).body).toContain('<html lang="en">');
    expect((await page('/?lang=ko', { 'accept-language': 'en' })).body).toContain('<html lang="ko">');
    expect((await page('/?lang=en')).body).toContain('href="/register?lang=en"');
    expect((await page('/about?lang=en')).body).toMatch(/hreflang="ko" href="\/about\?lang=ko"/);
  });

  test('what does not exist, is not understood or cannot be reached is a page in plain words', async () => {
    expect(await page('/documents/none')).toMatchObject({ status: 404 });
    expect(await page('/documents/..%2F..%2Fchanges')).toMatchObject({ status: 404 });
    expect(await page('/nowhere')).toMatchObject({ status: 404, body: expect.stringContaining('찾을 수 없는 쪽입니다') });
    expect(await page('/search?from=2026-02-30')).toMatchObject({ status: 400, body: expect.stringContaining('<code>from</code>') });
    expect(await page('/search?cursor=broken')).toMatchObject({ status: 400 });
  });

  test('style, script and typeface are our own, and kept for ever under an address that changes with them', async () => {
    const { body } = await page('/');
    const [, sheet] = /href="(\/assets\/[0-9a-f]+\/base\.css)"/.exec(body)!;
    const style = await portal.get(sheet!);
    expect(style.headers.get('cache-control')).toContain('immutable');
    const [, font] = /url\("([^"]+\.woff2)"\)/.exec(await style.text())!;
    expect((await portal.get(new URL(font!, portal.origin + sheet).pathname)).headers.get('content-type')).toBe('font/woff2');
    expect((await portal.get('/assets/old/base.css')).headers.get('cache-control')).toBe('no-cache');
    for (const path of ['/assets/x/nothing.css', '/assets/x/..%2f..%2fpackage.json', '/assets/x/../../package.json']) expect((await portal.get(path)).status).toBe(404);
  });

  test('every page forbids foreign content, inline scripts and framing', async () => {
    const { headers, body } = await page(`/documents/${masked.id}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(body).not.toMatch(/ style="|<style|<script(?! src="\/assets\/)/);
    expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test('a dead service behind is a page that says so; the first page stands without figures', async () => {
    portal.behind.failing = true;
    try {
      const failed = await page('/search?q=a');
      expect(failed).toMatchObject({ status: 503, body: expect.stringContaining('지금은 보여드릴 수 없습니다') });
      expect(failed.body).not.toContain('secret');
      expect(await page('/')).toMatchObject({ status: 200, body: expect.stringContaining(open.title) });
    } finally {
      portal.behind.failing = false;
    }
    portal.behind.silent = true;
    try {
      expect(await page(`/documents/${open.id}`)).toMatchObject({ status: 503 });
    } finally {
      portal.behind.silent = false;
    }
    expect(await page(`/documents/${open.id}`)).toMatchObject({ status: 200 });
  });
});
