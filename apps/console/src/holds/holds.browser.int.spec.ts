import AxeBuilder from '@axe-core/playwright';
import type { Hold, Inspection, Review } from '@plaza/contracts';
import { describeInBrowser, launchBrowser } from '@plaza/testing';
import type { Browser, Page } from 'playwright-core';
import type { Proposal } from '../proposals/proposals';
import { bootConsole, TOKENS, type BootedConsole } from '../testing/boot-with-bus';
import { brokenWords } from '../testing/broken-words';
import { logIn } from '../testing/log-in';
import type { Preview } from './holds';

describeInBrowser('what waits for people, in a browser', () => {
  let console_: BootedConsole;
  let browser: Browser;
  const hostile = '"><script>alert(1)</script>';
  const office = { code: '6110000', name: '서울특별시' };
  const hold: Hold = {
    id: 'held1', version: 1, decision: 2, status: 'held', since: '2026-07-15T01:00:00.000Z', reasons: [{ item: 6, reason: '시민 신고에 따라 임시로 비공개', reasonEn: 'Reported', until: null }], codes: ['reported', 'file-encrypted'],
    files: [{ index: 0, name: `암호${hostile}.pdf`, code: 'file-encrypted', reasons: [] }], reports: 2, agency: office, department: office, provisional: false, documentNumber: '자전거정책과-1', title: hostile, source: 'demo', sourceDocumentId: 'D1', traceId: null,
  };
  const review: Review = {
    id: 'held1', version: 1, decision: 2, status: 'closed', since: '2026-07-15T01:00:00.000Z', agency: office, department: office, documentNumber: '자전거정책과-1', title: hostile, source: 'demo', sourceDocumentId: 'D1', traceId: null,
    grounds: [{ item: 5, reason: hostile, reasonEn: 'Under review', until: null, review: { at: '2026-07-15T01:00:00.000Z', by: 'end-not-stated', reason: '끝나는 때를 적지 않음', reasonEn: 'No end was stated' } }],
  };
  const proposal: Proposal = {
    proposalId: '0b0e7c58-7a1e-4b8e-9f52-6f0f4c1d2a3b', id: 'held1', version: 1, decision: 2, needs: ['opens-held', 'opens-masked'], by: 'kim', reason: hostile, proposedAt: '2026-07-15T01:00:00.000Z',
    ruling: { status: 'partial', grounds: [{ item: 5, reason: hostile }], spans: [{ part: 'body', start: 0, end: 3, item: 5 }], shown: [{ part: 'body', start: 4, end: 7 }], files: [{ index: 0, status: 'closed', grounds: [{ item: 7 }] }] },
    documentNumber: '자전거정책과-1', title: hostile, agency: office, department: office, status: 'held',
  };
  const inspection: Inspection = {
    id: 'held1', version: 1, decision: 2, status: 'held', decidedAt: '2026-07-15T01:00:00.000Z', declaredCode: '1NNNNNNNN', disclosureCode: '2NNNNNYNN', grounds: [], policy: { version: '1', digest: null, overlay: null, engine: 1 },
    rules: [], holds: [], person: null, notes: [], decisions: [], files: [{ index: 0, name: '암호.pdf', status: 'held', hold: 'file-encrypted', read: false }],
    parts: [{ part: 'body', text: `신청인 김민수 ${hostile}`, length: 10, hidden: [4, 7], marks: [{ start: 4, end: 7, rule: 'name.label', type: 'name', item: 6, confidence: 0.9, kept: false }] }],
  };
  const preview: Preview = { status: 'partial', title: '알림', text: '신청인 [개인정보: 이름]', attachments: [{ name: '암호.pdf', status: 'held', grounds: [], url: null }] };

  beforeAll(async () => {
    console_ = await bootConsole();
    console_.services.publication.answer = () => ({ status: 200, body: { documents: [] } });
    const answers: [RegExp, unknown][] = [
      [/^\/internal\/holds\/held1\/preview/, preview],
      [/^\/internal\/holds\/held1\/reports/, { items: [{ reportId: 'r', version: 1, note: `전화번호 ${hostile}`, reportedAt: '2026-07-15T01:00:00.000Z', holds: true }, { reportId: 's', version: 1, note: '', reportedAt: '2026-07-15T01:00:00.000Z', holds: false }] }],
      [/^\/internal\/holds\/held1\/decide/, { proposal: { ...proposal } }],
      [/^\/internal\/holds\/held1/, hold],
      [/^\/internal\/holds/, { items: [hold], nextCursor: null }],
      [/^\/internal\/documents\/held1/, inspection],
      [/^\/internal\/proposals\/.*\/confirm/, { id: 'held1', version: 1, decision: 3, status: 'partial' }],
      [/^\/internal\/proposals/, { items: [proposal, { ...proposal, proposalId: '1b0e7c58-7a1e-4b8e-9f52-6f0f4c1d2a3b', by: 'chief' }] }],
      [/^\/internal\/reports\/again\/dismiss/, { id: 'again', dismissed: 3 }],
      [/^\/internal\/reviews/, { items: [review], nextCursor: '2026-07-15T01:00:00.000Z~old1' }],
      [/^\/internal\/reports/, { items: [{ id: 'again', version: 1, count: 3, since: '2026-07-15T01:00:00.000Z' }] }],
    ];
    console_.services.classification.answer = ({ path }) => ({ status: path.endsWith('/decide') ? 202 : 200, body: answers.find(([pattern]) => pattern.test(path))?.[1] ?? {} });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await console_?.stop();
  });

  async function enter(width: number, token = TOKENS.chief): Promise<Page> {
    const page = await (await browser.newContext({ locale: 'ko-KR', viewport: { width, height: 900 } })).newPage();
    page.on('dialog', (dialog) => { throw new Error(`a dialog: ${dialog.message()}`); });
    await logIn(page, console_.url, token);
    return page;
  }
  const lastPost = () => {
    const { path, body } = console_.services.classification.asked.findLast(({ method }) => method === 'POST')!;
    return [path, JSON.parse(body)];
  };

  it.each([1280, 360])('queue, document beside its original, and proposals are accessible and fit %i px', async (width) => {
    const page = await enter(width);
    for (const path of ['/holds?code=reported&hours=24', '/holds/held1', '/holds/held1/compare', '/proposals', '/holds/held1/compare?lang=en', '/proposals?lang=en', '/reviews', '/reviews?lang=en']) {
      await page.goto(console_.url + path);
      expect([path, await page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth)]).toEqual([path, 0]);
      expect([path, await page.evaluate(brokenWords)]).toEqual([path, []]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)]).toEqual([path, []]);
    }
    await page.context().close();
  }, 120_000);

  it('what is to be looked at again says since when and why, and leads to where it is decided', async () => {
    const page = await enter(1280);
    await page.goto(`${console_.url}/holds`);
    await page.click('a[href="/reviews"]');
    expect(await page.textContent('table')).toMatch(/제5호.*끝나는 때를 적지 않음/);
    expect(await page.getAttribute('a[href*="cursor"]', 'href')).toContain('cursor=2026-07-15T01%3A00%3A00.000Z%7Eold1');
    await page.click('th a');
    expect(new URL(page.url()).pathname).toBe('/holds/held1');
    await page.context().close();
  });

  it('the original stands beside the rendition, with what readers say, and each look is written down', async () => {
    const page = await enter(1280);
    await page.goto(`${console_.url}/holds/held1`);
    expect(await page.textContent('main')).not.toContain('김민수');
    await page.click('a[href$="/compare"]');
    expect(await page.textContent('.evidence mark.evidence-hidden')).toBe('김민수');
    expect(await page.textContent('.beside > section:nth-child(2)')).toContain('신청인 [개인정보: 이름]');
    expect(await page.textContent('main')).toContain('전화번호 "><script>');
    const looks = await console_.source.query(`SELECT who, detail FROM audit WHERE action = 'payload' AND subject = 'held1' AND begun IS NULL ORDER BY entry DESC LIMIT 2`) as { who: string; detail: string }[];
    expect(looks.map(({ who, detail }) => [who, (JSON.parse(detail) as { what: string }).what]).sort()).toEqual([['chief', 'decision'], ['chief', 'reports']]);
    await page.context().close();
  });

  it('who may not see content sees neither original nor notes', async () => {
    const page = await enter(1280, TOKENS.reader);
    await page.goto(`${console_.url}/holds/held1`);
    expect(await page.locator('a[href$="/compare"]').count()).toBe(0);
    expect((await page.goto(`${console_.url}/holds/held1/compare`))!.status()).toBe(403);
    expect((await page.goto(`${console_.url}/proposals`))!.status()).toBe(403);
    await page.context().close();
  });

  it('an operator decides about text and file; what needs a second person becomes a proposal, and another agrees to one', async () => {
    const page = await enter(1280);
    await page.goto(`${console_.url}/holds/held1`);
    await page.check('input[value="partial"]');
    await page.fill('#shown', 'body 4 7');
    await page.selectOption('#file0', 'closed');
    await page.selectOption('select[name="file0item"]', '7');
    await page.fill('#reason', '확인');
    await page.click('form.act button');
    expect(await page.textContent('[role="status"]')).toContain('동의를 기다립니다');
    expect(lastPost()).toEqual(['/internal/holds/held1/decide', {
      version: 1, decision: 2, status: 'partial', grounds: [], spans: [], shown: [{ part: 'body', start: 4, end: 7 }], files: [{ index: 0, status: 'closed', grounds: [{ item: 7, reason: null }] }], reason: '확인', by: 'chief',
    }]);
    await page.click('a[href="/proposals"]');
    // One's own can only be taken back.
    expect(await page.locator('main .button-main').count()).toBe(1);
    await page.fill(`#reason-${proposal.proposalId}`, '동의함');
    await page.click(`form[action*="${proposal.proposalId}"] .button-main`);
    expect(await page.textContent('[role="status"]')).toContain('동의하여 결정했습니다');
    expect(lastPost()).toEqual([`/internal/proposals/${proposal.proposalId}/confirm`, { reason: '동의함', by: 'chief' }]);
    await page.goto(`${console_.url}/holds`);
    await page.click('form[action="/reports/again/dismiss"] button');
    expect(await page.textContent('[role="status"]')).toContain('신고를 거두었습니다');
    await page.context().close();
  });
});
