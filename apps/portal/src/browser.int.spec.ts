import AxeBuilder from '@axe-core/playwright';
import { RenditionPool } from '@plaza/rendition';
import { describeInBrowser, launchBrowser } from '@plaza/testing';
import type { Browser, Page } from 'playwright-core';
import { aDocument, closed, held, partial, waitingDepartments, withdrawn } from './testing/documents';
import { publishFile } from './testing/files';
import { type RunningPortal, startPortal } from './testing/portal';

describeInBrowser('the portal in a browser', () => {
  let portal: RunningPortal;
  let browser: Browser;
  const masked = partial();
  const secret = closed();
  const waiting = held();
  const gone = aDocument();
  const cells = '가-1\t2026. 7. 1.\t대시민공개\n'.repeat(3);
  const long = aDocument({
    title: '가나다라마바사아자차카타파하'.repeat(20),
    text: `문서번호\t결재일자\t공개여부\n${cells}| 연번 | 성명 |\n| 1 | [개인정보: 이름] |\n${'x'.repeat(3_000)}`,
    documentNumber: '정보공개정책과-'.repeat(10),
    attachments: [{ name: `${'긴이름'.repeat(60)}.hwp`, status: 'open', grounds: [], url: '/files/2', html: '/files/3', mediaType: 'application/pdf', size: 1_234_567, original: false }],
  });
  const paths = {
    home: '/', search: `/search?q=${encodeURIComponent('자전거')}&kind=approval`, nothing: '/search?q=zzz',
    document: `/documents/${masked.id}`, closed: `/documents/${secret.id}`,
    held: `/documents/${waiting.id}`, long: `/documents/${long.id}`, tombstone: `/documents/${gone.id}`, register: '/register?status=held', all: '/register', holds: '/holds', reported: `/documents/${masked.id}/reported`, about: '/about',
    calendar: '/calendar?month=2126-12', emptyMonth: '/calendar?month=2128-02&agency=6110000', reviews: '/calendar?month=2131-07&kind=review&lang=en',
    api: '/api', missing: '/nowhere', wrong: '/search?from=x', english: '/?lang=en', englishDocument: `/documents/${masked.id}?lang=en`,
  };

  beforeAll(async () => {
    portal = await startPortal({}, (behind) => {
      [aDocument(), masked, secret, waiting, gone, long].forEach((document) => behind.publish(document));
      behind.holds = waitingDepartments();
      behind.publish(withdrawn(gone, { successor: masked.sourceDocumentId }));
    });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  /** A page, and whatever the browser complained about on it. */
  async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ locale: 'ko-KR', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && complaints.push(message.text()));
    page.on('request', (request) => request.url().startsWith(portal.origin) || complaints.push(`foreign host: ${request.url()}`));
    await page.goto(portal.origin + path);
    return { page, complaints };
  }

  async function expectFitForAll({ page, complaints }: Awaited<ReturnType<typeof open>>): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 120)) }))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  }

  test.each(Object.entries(paths))('%s: no accessibility violation, no foreign host, no broken policy, no sideways scrolling at 360 pixels', async (_, path) => {
    const opened = await open(path);
    await expectFitForAll(opened);
    await opened.page.context().close();
  });

  test('without JavaScript one can search, filter and read', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('[data-live-list] > li').count()).toBeGreaterThan(3);
    await page.getByRole('searchbox').fill('자전거도로');
    await page.getByRole('button', { name: '검색' }).click();
    await page.getByRole('link', { name: /자전거도로 정비/ }).first().click();
    expect(await page.locator('h1').textContent()).toContain('자전거도로 정비');
    await page.goto(`${portal.origin}/register`);
    await page.getByText('조건', { exact: true }).click();
    await page.getByLabel('문서 종류').selectOption('report');
    await page.getByRole('button', { name: '조건 적용' }).click();
    expect(page.url()).toContain('kind=report');
    await page.context().close();
  });

  test('without JavaScript one turns the pages of the calendar, chooses what happens, and comes to a document', async () => {
    const { page } = await open('/calendar?month=2126-11', { javaScriptEnabled: false });
    await page.getByRole('link', { name: '다음 일정은 2126년 12월에 있습니다.' }).click();
    await page.getByRole('link', { name: '재심사', exact: true }).click();
    await page.getByRole('link', { name: '다음 일정은 2131년 7월에 있습니다.' }).click();
    await page.getByRole('link', { name: /민원 회신/ }).first().click();
    expect(await page.locator('#grounds + ul').textContent()).toContain('2131. 7. 16. 00:00에 다시 심사합니다.');
    await page.context().close();
  });

  test('by keyboard: the first stop skips to the content, and focus can be seen', async () => {
    const { page } = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.context().close();
  });

  test('what is published while the page is open appears by itself; what is withdrawn vanishes; both can be paused', async () => {
    const { page, complaints } = await open('/');
    await page.getByText('실시간', { exact: true }).waitFor();
    const document = aDocument({ title: '<b>방금</b> 나온 문서 [개인정보: 이름]' });
    portal.behind.publish(document);
    await portal.follow();
    const row = page.locator('[data-live-list] > li').first();
    await row.getByText('<b>방금</b> 나온 문서').waitFor();
    expect(await row.locator('mark.redaction').textContent()).toBe('개인정보: 이름');
    expect(await row.getByRole('link').getAttribute('href')).toBe(`/documents/${document.id}`);
    expect(await page.locator('[data-live-list] > li').count()).toBe(7);

    await page.getByRole('button', { name: '멈춤' }).click();
    portal.behind.publish(withdrawn(document));
    await portal.follow();
    await page.getByText('<b>방금</b> 나온 문서').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '다시 받기' }).click();
    await page.getByText('철회된 문서 (제목 없음)').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a file that was typed anew is read as a page, from its document on: the same holds for it, and its policy lets it have its sheet of style', async () => {
    const row = Array.from({ length: 12 }, (_, column) => `${column + 1}월 집행액`);
    const typing = new RenditionPool();
    const { pdf, html } = await typing.make({
      title: '집행 내역.xlsx', language: 'ko',
      blocks: [{ kind: 'heading', level: 1, text: '집행 내역' }, { kind: 'paragraph', text: '담당 [개인정보: 이름] <script>alert(1)</script>' }, { kind: 'table', name: '내역', rows: [row, row.map((_, column) => String(column * 1_000))] }],
    }).finally(() => typing.close());
    const document = await publishFile(portal, { pdf, html, name: '집행 내역.xlsx' });
    const opened = await open(`/documents/${document.id}`);
    const { page } = opened;
    await expectFitForAll(opened);
    expect(await page.getByRole('link', { name: /^내려받기.*집행 내역\.xlsx/ }).textContent()).toContain('PDF');
    await page.getByRole('link', { name: /^페이지로 읽기.*집행 내역\.xlsx/ }).click();
    await page.getByRole('heading', { name: '집행 내역.xlsx' }).waitFor();
    expect(await page.getByRole('paragraph').textContent()).toContain('<script>');
    expect(await page.evaluate('getComputedStyle(document.querySelector("table")).borderCollapse')).toBe('collapse');
    await page.setViewportSize({ width: 1280, height: 740 });
    await expectFitForAll(opened);
    await page.context().close();
  });
});
