import AxeBuilder from '@axe-core/playwright';
import { SEARCH_INDEXED_SUBJECT } from '@plaza/contracts';
import { DeadLetter, emit, EventPublisher, letterId, type DeadLetterV1, type Emission } from '@plaza/messaging';
import { describeInBrowser, eventually, launchBrowser } from '@plaza/testing';
import type { Browser, Page } from 'playwright-core';
import { Sampler } from './health/sampler';
import { bootConsole, TOKENS, type BootedConsole } from './testing/boot-with-bus';
import { brokenWords } from './testing/broken-words';
import { logIn } from './testing/log-in';

describeInBrowser('operations in a browser', () => {
  let console_: BootedConsole;
  let browser: Browser;
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e';
  const hold = {
    id: 'held1', version: 1, decision: 1, status: 'held', files: [], reports: 0, since: '2026-07-15T01:00:00.000Z', reasons: [{ item: null, reason: '담당자의 판단을 기다림', reasonEn: 'Waits', until: null }], codes: [], agency: { code: '1', name: '서울특별시' },
    department: { code: '1', name: '자전거정책과' }, provisional: false, documentNumber: '자전거정책과-1', title: hostile, source: 'demo', sourceDocumentId: 'D1', traceId: null,
  };
  const document = { id: 'public1', source: 'demo', sourceDocumentId: 'D1', status: 'open', version: 1, documentNumber: '번호-1', title: hostile };
  const letter: DeadLetterV1 = {
    service: 'publication', consumer: 'publication', stream: 'DISCLOSURE', subject: 'document.classified.v1', sequence: 1, eventId: hostile, type: hostile,
    identity: { source: 'demo', documentId: hostile, version: 1, withdrawn: false, decision: 1 }, reason: { name: hostile, code: hostile, message: hostile.repeat(40) }, stack: hostile.repeat(100),
    attempts: 5, traceId: '0af7651916cd43dd8448eb211c80319c', headers: { [hostile]: hostile.repeat(20) }, payload: Buffer.from(hostile).toString('base64'), failedAt: '2026-07-15T01:00:00.000Z',
  };
  const id = letterId(letter);

  beforeAll(async () => {
    console_ = await bootConsole();
    const { publication, classification, intake } = console_.services;
    publication.answer = ({ method, path }) => {
      if (method === 'POST') return { status: 200, body: { outcome: 'processed' } };
      if (path === '/internal/documents/public1') return { status: 200, body: document };
      return { status: 200, body: { documents: [], ages: [{ from: 0, count: 1 }, { from: 3_600, count: 0 }, { from: 86_400, count: 0 }, { from: 604_800, count: 0 }] } };
    };
    classification.answer = ({ method, path }) => (method === 'POST' ? { status: 200, body: { id: 'held1', version: 1, decision: 2, status: 'closed' } } : { status: 200, body: path.includes('held1') ? hold : { items: path.startsWith('/internal/holds') ? [hold] : [], nextCursor: null } });
    intake.answer = () => ({ status: 202, body: { status: 'accepted', id: 'public1' } });
    await new EventPublisher(await console_.bus.connect('publication'), 'publication').publish([emit(DeadLetter, letter) as Emission]);
    await eventually('the copy', async () => ((await console_.ask('GET', `/api/dead-letters/${id}`)).status === 200 ? true : undefined));
    const search = await console_.bus.connect('search');
    search.publish(SEARCH_INDEXED_SUBJECT, JSON.stringify({ replica: 'search-1', cursor: '1234567' }));
    await search.flush();
    await console_.app.get(Sampler).sampleOnce();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await console_?.stop();
  });

  async function enter(options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(`a dialog: ${dialog.message()}`));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await logIn(page, console_.url, TOKENS.chief);
    return { page, complaints };
  }

  const paths = ['/', '/dead-letters', `/dead-letters/${id}`, '/holds', '/holds/held1', '/withdraw?id=public1', '/audit', '/?lang=en', '/dead-letters?lang=en', '/holds/held1?lang=en'];
  it.each([1280, 360])('every page is accessible, fits %i px, and runs nothing of what a dead letter says', async (width) => {
    const { page, complaints } = await enter({ viewport: { width, height: 800 } });
    for (const path of paths) {
      await page.goto(console_.url + path);
      expect([path, await page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth)]).toEqual([path, 0]);
      expect([path, await page.evaluate(brokenWords)]).toEqual([path, []]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([path, violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)]).toEqual([path, []]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('without JavaScript an operator looks at the payload, replays, decides and withdraws', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(`${console_.url}/dead-letters/${id}`);
    expect(await page.textContent('main')).toContain('\\u202e');
    await page.click('form[action$="/payload"] button');
    expect(await page.textContent('pre[aria-label="내용"]')).toContain('<script>alert(1)</script>');
    await page.goto(`${console_.url}/dead-letters/${id}`);
    await page.click('details.sure summary');
    await page.click('form[action$="/replay"] button');
    expect(await page.textContent('[role="status"]')).toContain('다시 처리했습니다');
    await page.goto(`${console_.url}/holds`);
    await page.click('.holds a');
    await page.check('input[name="item5"]');
    await page.fill('input[name="reason5"]', '내부검토');
    await page.fill('#reason', '확인');
    await page.click('form.act button');
    expect(await page.textContent('[role="status"]')).toContain('비공개');
    expect(JSON.parse(console_.services.classification.asked.findLast(({ method }) => method === 'POST')!.body)).toEqual({
      version: 1, decision: 1, status: 'closed', grounds: [{ item: 5, reason: '내부검토' }], spans: [], reason: '확인', by: 'chief',
    });
    await page.goto(`${console_.url}/withdraw?id=public1`);
    await page.selectOption('#reason', 'court-order');
    await page.click('form.act button');
    expect(await page.textContent('[role="status"]')).toContain('철회를 접수했습니다');
    await page.goto(`${console_.url}/audit`);
    expect(await page.locator('.audit tbody tr').count()).toBe(4);
    await page.context().close();
  });

  it('the health page goes on by itself, and stops when it is told to', async () => {
    const { page, complaints } = await enter();
    let asked = 0;
    page.on('request', (request) => void (asked += Number(request.url().includes('/overview'))));
    await page.clock.install();
    await page.goto(console_.url);
    const time = () => page.textContent('.as-of time');
    await console_.app.get(Sampler).sampleOnce(Date.now() + 60_000);
    const first = await time();
    await page.clock.runFor(2_100);
    await eventually('newer figures', async () => ((await time()) !== first ? true : undefined));
    await page.click('#pause');
    const before = asked;
    await page.clock.runFor(20_000);
    expect([asked, await page.textContent('#pause')]).toEqual([before, '계속']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
