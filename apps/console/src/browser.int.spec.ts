import AxeBuilder from '@axe-core/playwright';
import { describeInBrowser, launchBrowser } from '@plaza/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bootConsole, TOKENS, type BootedConsole } from './testing/boot-with-bus';
import { brokenWords } from './testing/broken-words';
import { journey, sendSpans, traceId } from './testing/spans';
import { SpanStore } from './traces/span-store';

describeInBrowser('the console in a browser', () => {
  let console_: BootedConsole;
  let browser: Browser;
  const trace = traceId();
  const failed = traceId();
  const hostile = '"><script>alert(1)</script>';
  const document = {
    id: 'aaaabbbbccccdddd1111', version: 1, decision: 1, status: 'partial', documentNumber: '자전거정책과-1204', title: '자전거도로 정비 추진계획', source: 'demo', sourceDocumentId: 'D1',
    journey: { producedAt: '2026-07-15T10:03:00.000Z', receivedAt: '2026-07-15T10:03:01.000Z', classifiedAt: '2026-07-15T10:03:01.120Z', publishedAt: '2026-07-15T10:03:01.200Z', traceId: trace },
  };
  const paths = {
    login: '/login', traces: '/traces', found: `/traces?q=${encodeURIComponent(document.documentNumber)}`, nothing: '/traces?service=nobody', trace: `/traces/${trace}`,
    failed: `/traces/${failed}`, unknown: `/traces/${traceId()}`, missing: '/nowhere', english: '/traces?lang=en', englishTrace: `/traces/${trace}?lang=en`,
  };

  beforeAll(async () => {
    console_ = await bootConsole();
    const { publication, search } = console_.services;
    publication.answer = ({ path }) => (path.includes('/documents/') ? { status: 404, body: {} } : { status: 200, body: { documents: path.includes(document.id) ? [document] : [] } });
    search.answer = () => ({ status: 200, body: { items: [{ document }] } });
    await sendSpans(console_.otlpUrl, [
      ...journey(document.id, trace),
      { service: 'classification', traceId: failed, name: 'x'.repeat(160), failed: true, took: 700, attributes: { ['k'.repeat(80)]: 'v'.repeat(256) } },
      { service: hostile, traceId: failed, name: hostile, at: -600, attributes: { [hostile]: hostile } },
    ]);
    await console_.app.get(SpanStore).drain();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await console_?.stop();
  });

  /** Logged in, with whatever the browser complains about. */
  async function enter(options: Parameters<Browser['newContext']>[0] = {}): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
    const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(`a dialog: ${dialog.message()}`));
    page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && complaints.push(message.text()));
    page.on('request', (asked) => asked.url().startsWith(console_.url) || complaints.push(`foreign host: ${asked.url()}`));
    await page.goto(`${console_.url}/traces`);
    await page.getByLabel('운영자 토큰').fill(TOKENS.chief);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.waitForURL(`${console_.url}/traces`);
    return { context, page, complaints };
  }

  const shoot = async (page: Page, name: string) => {
    const folder = process.env.PLAZA_TEST_SCREENSHOTS;
    if (folder) await page.screenshot({ path: `${folder}/console-${name}.png`, fullPage: true });
  };

  test.each(Object.entries(paths))('%s: no accessibility violation, no foreign host, no broken policy, no sideways scrolling at 360 pixels', async (name, path) => {
    const { context, page, complaints } = await enter();
    await page.goto(console_.url + path);
    await shoot(page, name);
    for (const size of [{ width: 1280, height: 900 }, { width: 360, height: 740 }]) {
      await page.setViewportSize(size);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 120)) }))).toEqual([]);
    }
    await shoot(page, `${name}-360`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.evaluate(brokenWords)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('without JavaScript one logs in, finds a document by its number, reads its waterfall, and logs out', async () => {
    const { context, page, complaints } = await enter({ javaScriptEnabled: false });
    await page.getByRole('searchbox').fill(document.documentNumber);
    await page.getByRole('button', { name: '찾기' }).click();
    await page.getByRole('link', { name: document.documentNumber }).click();
    expect(page.url()).toBe(`${console_.url}/traces/${trace}`);
    const bars = page.getByRole('list', { name: '폭포 그림' });
    for (const service of ['intake', 'classification', 'publication', 'search']) expect(await bars.getByText(service, { exact: true }).count()).toBeGreaterThan(0);
    expect(await bars.getByText('묶음 처리').count()).toBe(2);
    const row = bars.locator('details', { hasText: 'process publication.published.v1' });
    expect(await row.getByText('plaza.document.id').isVisible()).toBe(false);
    await row.locator('summary').click();
    expect(await row.getByText('plaza.document.id').isVisible()).toBe(true);
    await page.getByRole('button', { name: '로그아웃' }).click();
    expect(page.url()).toBe(`${console_.url}/login`);
    await page.goto(`${console_.url}/traces`);
    expect(page.url()).toContain('/login');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('bars stand where their times are, and by keyboard every span opens', async () => {
    const { context, page } = await enter();
    await page.goto(`${console_.url}/traces/${trace}`);
    const box = async (name: string) => (await page.locator('details', { hasText: name }).first().locator('rect').boundingBox())!;
    const [intake, classification, search] = [await box('process SOURCES'), await box('process document.produced.v1'), await box('process publication.published.v1')];
    expect(intake.x).toBeLessThan(classification.x);
    expect(classification.x).toBeLessThan(search.x);
    expect(classification.width / intake.width).toBeCloseTo(30 / 12, 0);
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open]').count()).toBe(1);
    await page.locator('details').nth(3).locator('summary').click();
    await shoot(page, 'trace-open');
    await context.close();
  });
});
