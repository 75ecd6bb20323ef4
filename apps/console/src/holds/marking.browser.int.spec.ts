import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import type { Hold, Inspection } from '@plaza/contracts';
import { describeInBrowser, launchBrowser } from '@plaza/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { bootConsole, TOKENS, type BootedConsole } from '../testing/boot-with-bus';
import { logIn } from '../testing/log-in';
import type { MaskingOfForm } from './ruling-form';

const decomposed = '각'.normalize('NFD');
const title = '입찰 결과 알림';
const body = `신청인 김민수\r\n전화 010-1234-5678 확인\r\n\u200b비고 𠮷상회 👩\u200d💻 ${decomposed}목 <b>예정가격</b>\t1,250,000원\r이상\n끝`;
const at = (words: string) => {
  const start = body.indexOf(words);
  return { start, end: start + words.length };
};
const mark = (words: string, type: string) => ({ ...at(words), rule: type, type, item: 6 as const, confidence: 0.9, kept: false });
const declared = { ...mark('이상', 'withheld'), item: 5 as const };
const office = { code: '6110000', name: '서울특별시' };
const hold: Hold = {
  id: 'held1', version: 1, decision: 2, status: 'held', since: '2026-07-15T01:00:00.000Z', reasons: [{ item: 5, reason: '가릴 곳의 표시가 없음', until: null }], codes: ['nothing-marked'],
  files: [], reports: 0, agency: office, department: office, provisional: false, documentNumber: '계약과-1', title, source: 'demo', sourceDocumentId: 'D1', traceId: null,
};
const inspection: Inspection = {
  id: 'held1', version: 1, decision: 2, status: 'held', decidedAt: '2026-07-15T01:00:00.000Z', declaredCode: '2NNNNYNNN', disclosureCode: '2NNNNYNNN', grounds: [], policy: { version: '1', digest: null, overlay: null, engine: 1 },
  rules: [], holds: [], person: null, notes: [], decisions: [], files: [],
  parts: [
    { part: 'body', text: body, length: body.length, hidden: [at('김민수'), at('010-1234-5678'), declared].flatMap(({ start, end }) => [start, end]), marks: [mark('김민수', 'name'), mark('010-1234-5678', 'phone'), declared] },
    { part: 'title', text: title, length: title.length, hidden: [], marks: [] },
  ],
};

/** As the public would see it: what is given, and what detectors find unless it is shown. */
function publicText({ spans, shown }: MaskingOfForm): string {
  const given = spans.filter(({ part }) => part === 'body').map(({ start, end, item }) => ({ start: start!, end: end!, label: `[비공개: 제${item}호]` }));
  const found = [at('김민수'), at('010-1234-5678')].filter((one) => (
    !shown.some(({ part, start, end }) => part === 'body' && start! <= one.start && one.end <= end!) && !given.some(({ start, end }) => start < one.end && one.start < end)
  )).map((one) => ({ ...one, label: '[개인정보]' }));
  return [...given, ...found].sort((a, b) => b.start - a.start).reduce((text, { start, end, label }) => text.slice(0, start) + label + text.slice(end), body);
}

describeInBrowser('marking in the original, in a browser', () => {
  let console_: BootedConsole;
  let browser: Browser;
  let page: Page;
  let refuses = false;
  const complaints: string[] = [];

  beforeAll(async () => {
    console_ = await bootConsole();
    console_.services.publication.answer = () => ({ status: 200, body: { documents: [] } });
    console_.services.classification.answer = ({ path, body: asked }) => {
      if (path.endsWith('/decide')) return { status: 200, body: { id: 'held1', version: 1, decision: 3, status: 'partial' } };
      if (path.endsWith('/preview')) return refuses ? { status: 409, body: { status: 409, detail: 'It has been withdrawn.' } } : { status: 200, body: { status: 'partial', title, text: publicText(JSON.parse(asked) as MaskingOfForm), attachments: [] } };
      if (path.startsWith('/internal/documents')) return { status: 200, body: inspection };
      return { status: 200, body: path.startsWith('/internal/holds/held1') ? hold : { items: [], nextCursor: null } };
    };
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await console_?.stop();
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints.splice(0)).toEqual([]);
  });

  async function enter(options: BrowserContextOptions = {}, path = '/holds/held1/compare'): Promise<void> {
    page = await (await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 1600 }, ...options })).newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && complaints.push(message.text()));
    await logIn(page, console_.url, TOKENS.chief);
    await page.goto(console_.url + path);
  }

  /** Where words stand on the page; they lie in one text of it. */
  async function boxOf(words: string) {
    return await page.evaluate((wanted) => {
      const texts = globalThis.document.createTreeWalker(globalThis.document.querySelector('[data-part="body"]')!, globalThis.NodeFilter.SHOW_TEXT);
      while (!texts.nextNode()?.textContent!.includes(wanted)) if (texts.currentNode === texts.root) throw new Error(`${wanted} is nowhere`);
      texts.currentNode.parentElement!.scrollIntoView({ block: 'center' });
      const range = globalThis.document.createRange();
      const start = texts.currentNode.textContent!.indexOf(wanted);
      range.setStart(texts.currentNode, start);
      range.setEnd(texts.currentNode, start + wanted.length);
      const lines = Array.from(range.getClientRects());
      const [first, last] = [lines[0]!, lines.at(-1)!];
      return { left: first.left, right: last.right, middle: (first.left + first.right) / 2, y: first.top + first.height / 2, lastY: last.top + last.height / 2 };
    }, words);
  }
  async function drag(from: string, to = from): Promise<void> {
    const [first, last] = [await boxOf(from), await boxOf(to)];
    await page.mouse.move(first.left + 1, first.y);
    await page.mouse.down();
    await page.mouse.move(last.right - 1, last.lastY, { steps: 4 });
    await page.mouse.up();
  }
  async function click(words: string): Promise<void> {
    const { middle, y } = await boxOf(words);
    await page.mouse.click(middle, y);
  }
  const mask = async () => await page.click('#marking button');
  const rendition = () => page.locator('#rendition .evidence');
  const rows = async () => await page.locator('#marked .marked-text').allTextContents();
  async function decided(): Promise<Partial<MaskingOfForm>> {
    await page.fill('#reason', '확인');
    await page.click('form.act .button-main');
    await page.waitForURL(/\/holds\?done=partial/);
    return JSON.parse(console_.services.classification.asked.findLast(({ path }) => path.endsWith('/decide'))!.body) as MaskingOfForm;
  }

  it('what is selected is masked with its ground, seen at once as the public would, taken away by a click, and decided exactly so', async () => {
    await enter();
    expect(await page.isDisabled('#marking button')).toBe(true);
    expect(await page.isVisible('#spans')).toBe(false);
    await drag('예정가격');
    await page.fill('#marking input', '입찰 예정가격');
    await mask();
    await drag('1,250,000원');
    await page.selectOption('#marking select', '7');
    await page.fill('#marking input', '');
    await mask();
    await drag('비고');
    await mask();
    expect(await rows()).toEqual(['예정가격', '1,250,000원', '비고']);
    await rendition().getByText('<b>[비공개: 제5호]</b>\t[비공개: 제7호]').waitFor();
    await click('비고');
    expect(await rows()).toEqual(['예정가격', '1,250,000원']);
    await page.getByRole('button', { name: '지우기: 1,250,000원' }).click();
    expect(await rows()).toEqual(['예정가격']);
    await rendition().getByText('비고 𠮷상회').waitFor();
    expect(await decided()).toEqual({
      version: 1, decision: 2, status: 'partial', grounds: [], spans: [{ part: 'body', ...at('예정가격'), item: 5, reason: '입찰 예정가격' }], reason: '확인', by: 'chief',
    });
  });

  it('by keyboard alone: the caret selects, Enter masks, and Enter on what is marked takes it away', async () => {
    await enter();
    await page.locator('[data-part="title"]').focus();
    await page.keyboard.press('Control+Home');
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
    for (let n = 0; n < 2; n += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    expect([await rows(), await page.textContent('#marking [role="status"]')]).toEqual([['결과'], '가림: 결과']);
    await page.keyboard.press('Enter');
    expect(await rows()).toEqual([]);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Enter');
    expect((await decided()).spans).toEqual([{ part: 'title', start: 0, end: title.length, item: 5, reason: null }]);
  });

  it('a detector\'s mask that is clicked is shown, which is said to take two, is written down, and can be taken back', async () => {
    await enter();
    await click('김민수');
    expect(await page.textContent('#marked li')).toMatch(/두 사람 필요.*김민수.*본문 4–7/);
    await rendition().getByText('신청인 김민수').waitFor();
    const [look] = await console_.source.query(`SELECT detail FROM audit WHERE action = 'payload' AND begun IS NULL ORDER BY entry DESC LIMIT 1`) as { detail: string }[];
    expect(look!.detail).toContain('preview');
    await click('010-1234-5678');
    await click('김민수');
    // What the source declared is lifted by no click.
    await click('이상');
    expect(await decided()).toMatchObject({ spans: [], shown: [{ part: 'body', ...at('010-1234-5678') }] });
  });

  it.each([
    ['before anything else', '신청인', '신청인'],
    ['across a detector\'s mask', '청인', '김민'],
    ['in the middle of a mask', '1234', '1234'],
    ['after a line that ends with CR LF', '전화', '전화'],
    ['across CR LF', '민수', '전화'],
    ['with a mark that is not seen', '확인', '비고'],
    ['a letter of two units', '𠮷', '𠮷'],
    ['after letters of two units', '상회', '상회'],
    ['a picture of several letters', '👩', '💻'],
    ['a syllable that is not composed', decomposed, decomposed],
    ['what looks like a tag, with a tab', '<b>', '1,'],
    ['across a lone CR', '000원', '이상'],
    ['to the end', '이상', '끝'],
  ])('the place is exact: %s', async (_, from, to) => {
    await enter();
    await drag(from, to);
    await mask();
    const wanted = { start: at(from).start, end: at(to).end };
    await page.waitForFunction(() => globalThis.document.querySelector('#rendition')?.textContent?.includes('[비공개: 제5호]'));
    expect((await decided()).spans).toEqual([{ part: 'body', ...wanted, item: 5, reason: null }]);
  });

  it('what is typed or composed into the original changes nothing of it', async () => {
    await enter();
    const before = await page.textContent('[data-part="body"]');
    await click('비고');
    await page.keyboard.type('x');
    await page.keyboard.press('Delete');
    expect(await page.textContent('[data-part="body"]')).toBe(before);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: '한', selectionStart: 1, selectionEnd: 1 });
    await devtools.send('Input.insertText', { text: '한글' });
    expect(await page.textContent('[data-part="body"]')).toBe(before);
    await drag('상회');
    await mask();
    expect((await decided()).spans).toMatchObject([at('상회')]);
  });

  it('ranges that are typed count alike, and are shown with their texts as far as they have one', async () => {
    await enter();
    await page.click('#ranges summary');
    await page.fill('#spans', `title * 5\nbody 4 7 6 이름\nbody 900 901 6\nbody 4`);
    expect(await rows()).toEqual(['전체', '김민수', '보이는 글 밖']);
    await page.locator('#rendition [role="alert"]').getByText('line 4').waitFor();
    await page.fill('#spans', '');
    await page.locator('#rendition:not(.stale)').waitFor();
    refuses = true;
    await drag('비고');
    await mask();
    await page.locator('#rendition [role="alert"]').getByText('withdrawn').waitFor();
    refuses = false;
  });

  it('without JavaScript ranges are typed, and the preview opens beside', async () => {
    await enter({ javaScriptEnabled: false });
    expect(await page.isVisible('#marking')).toBe(false);
    await page.fill('#spans', 'body 4 7 5 이름');
    await page.check('input[value="partial"]');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.click('#preview')]);
    await opened.waitForLoadState();
    expect(await opened.textContent('#rendition')).toContain('신청인 [비공개: 제5호]');
    expect((await decided()).spans).toEqual([{ part: 'body', start: 4, end: 7, item: 5, reason: '이름' }]);
  });

  it.each([[1280, 'ko'], [360, 'ko'], [1280, 'en'], [360, 'en']])('is accessible and fits %i px (%s)', async (width, language) => {
    await enter({ viewport: { width, height: 900 } }, `/holds/held1/compare?lang=${language}`);
    await click('김민수');
    await drag('예정가격');
    await mask();
    await drag('상회');
    expect(await rows()).toEqual(['예정가격', '김민수']);
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth)).toBe(0);
    await rendition().getByText('제5호').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    const folder = process.env.PLAZA_TEST_SCREENSHOTS;
    if (folder) await page.screenshot({ path: join(folder, `marking-${width}-${language}.png`), fullPage: true });
  });
});
