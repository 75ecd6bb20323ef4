import AxeBuilder from '@axe-core/playwright';
import { describeInBrowser, launchBrowser } from '@plaza/testing';
import type { Browser } from 'playwright-core';
import { bootConsole, TOKENS, type BootedConsole } from '../testing/boot-with-bus';
import { brokenWords } from '../testing/broken-words';
import { logIn } from '../testing/log-in';
import { change, file, overview, seen } from '../testing/policy-answers';

describeInBrowser('policy and decisions in a browser', () => {
  let console_: BootedConsole;
  let browser: Browser;
  beforeAll(async () => {
    console_ = await bootConsole();
    console_.services.classification.answer = ({ method, path }) => {
      if (method === 'POST') return { status: 200, body: { id: 'doc1', version: 1, decision: 2, status: 'held' } };
      if (path.startsWith('/internal/policy/changes')) return { status: 200, body: { items: [change], nextCursor: null } };
      return { status: 200, body: path.includes('/files/') ? file : path.includes('/documents/') ? seen : overview };
    };
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await console_?.stop();
  });

  async function enter(options: Parameters<Browser['newContext']>[0]) {
    const page = await (await browser.newContext({ locale: 'ko-KR', ...options })).newPage();
    await logIn(page, console_.url, TOKENS.chief);
    return page;
  }

  it.each([1280, 360])('every page is accessible and fits %i px', async (width) => {
    const page = await enter({ viewport: { width, height: 800 } });
    for (const path of ['/policy', '/policy?lang=en', '/documents/doc1', '/documents/doc1?lang=en', '/documents/doc1/files/0']) {
      await page.goto(console_.url + path);
      await page.evaluate(() => globalThis.document.querySelectorAll('details').forEach((one) => (one.open = true)));
      expect([path, await page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth)]).toEqual([path, 0]);
      expect([path, await page.evaluate(brokenWords)]).toEqual([path, []]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)]).toEqual([path, []]);
    }
    await page.context().close();
  });

  it('without JavaScript an operator rejects a change, with a reason', async () => {
    const page = await enter({ javaScriptEnabled: false });
    await page.goto(`${console_.url}/policy`);
    await page.click('section.act details.sure summary');
    await page.fill('#reason-7', '공개가 옳음');
    await page.click('button[formaction$="/reject"]');
    expect(await page.textContent('[role="status"]')).toContain('지금 그대로');
    expect(console_.services.classification.asked.findLast(({ method }) => method === 'POST')).toMatchObject({ path: '/internal/policy/changes/7/reject', body: JSON.stringify({ reason: '공개가 옳음', by: 'chief' }) });
    await page.context().close();
  });
});
