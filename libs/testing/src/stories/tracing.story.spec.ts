import AxeBuilder from '@axe-core/playwright';
import type { PublicDocument } from '@plaza/contracts';
import type { Browser, Page } from 'playwright-core';
import { aDocument } from '../documents';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';
import { describeInBrowser, launchBrowser } from '../browser';

interface Listed {
  items: { traceId: string; failed: boolean; services: string[] }[];
}
interface Found {
  unsampled: boolean;
  services: string[];
  spans: { service: string; name: string; failed: boolean; startedUs: number; endedUs: number; attributes: Record<string, unknown> }[];
}

const STAGES = ['intake', 'classification', 'publication', 'search'];

/** An operator follows a document through the whole plaza, from what a citizen sees of it. */
describeInBrowser('Tracing', () => {
  const number = '자전거정책과-8812';
  let plaza: Plaza;
  let browser: Browser;
  let page: Page;
  let document: PublicDocument;

  beforeAll(async () => {
    plaza = await Plaza.start();
    browser = await launchBrowser();
    page = await (await browser.newContext({ locale: 'ko-KR', javaScriptEnabled: false })).newPage();
    await plaza.submit('documents', [aDocument({ documentId: 'traced-1', documentNumber: number, title: '추적할 문서' })]);
    document = (await plaza.document('traced-1')) as PublicDocument;
  });

  afterAll(async () => {
    await browser?.close();
    await plaza?.end();
  });

  async function ask<T>(path: string): Promise<{ status: number; body: T }> {
    const response = await fetch(`${plaza.consoleUrl}${path}`, { headers: { authorization: `Bearer ${plaza.credentials.operator.token}` } });
    return { status: response.status, body: (await response.json()) as T };
  }

  const trace = (traceId: string) => eventually('the trace reaches search', async () => {
    const { status, body } = await ask<Found>(`/api/traces/${traceId}`);
    if (status === 200 && STAGES.every((stage) => body.services.includes(stage))) return body;
    throw new Error(`${status}: ${body.services?.join()}`);
  }, 30_000);

  it('one trace leads through four services, in order, and names the document', async () => {
    const found = await trace(document.journey.traceId!);
    expect(found.unsampled).toBe(false);
    const begin = (name: string) => found.spans.find((span) => span.name === name)!.startedUs;
    const began = ['process document.produced.v1', 'process document.classified.v1', 'process publication.published.v1'].map(begin);
    expect(began).toEqual([...began].sort((a, b) => a - b));
    expect(found.spans.find(({ service }) => service === 'search')!.attributes).toMatchObject({ 'plaza.document.id': document.id, 'plaza.document.version': 1 });
    expect(JSON.stringify(found)).not.toContain('추적할 문서');
  });

  it('it is found by document number, public id, the source’s id and the trace id', async () => {
    for (const asked of [number, document.id, 'traced-1', document.journey.traceId!]) {
      await eventually(`found by ${asked}`, async () => {
        const { body } = await ask<Listed>(`/api/traces?q=${encodeURIComponent(asked)}`);
        return body.items.some(({ traceId }) => traceId === document.journey.traceId) || undefined;
      });
    }
  });

  it('from the public page’s trace id an operator comes to the waterfall, without JavaScript', async () => {
    await page.goto(`${plaza.url}/documents/${document.id}`);
    const shown = (await page.locator('code', { hasText: document.journey.traceId! }).textContent())!;
    await page.goto(`${plaza.consoleUrl}/traces?q=${shown}`);
    await page.getByLabel('운영자 토큰').fill(plaza.credentials.operator.token);
    await page.getByRole('button', { name: '로그인' }).click();
    expect(page.url()).toBe(`${plaza.consoleUrl}/traces/${shown}`);
    const bars = page.getByRole('list', { name: '폭포 그림' });
    for (const stage of STAGES) expect(await bars.getByText(stage, { exact: true }).count()).toBeGreaterThan(0);
    expect(await page.getByText(number).count()).toBeGreaterThan(0);
    if (process.env.PLAZA_TEST_SCREENSHOTS) await page.screenshot({ path: `${process.env.PLAZA_TEST_SCREENSHOTS}/story-trace.png`, fullPage: true });
  });

  it('the page is accessible with the real journey on it', async () => {
    const reader = await (await browser.newContext({ locale: 'ko-KR' })).newPage();
    await reader.goto(`${plaza.consoleUrl}/traces/${document.journey.traceId}`);
    await reader.getByLabel('운영자 토큰').fill(plaza.credentials.operator.token);
    await reader.getByRole('button', { name: '로그인' }).click();
    await reader.getByRole('list', { name: '폭포 그림' }).waitFor();
    expect((await new AxeBuilder({ page: reader }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await reader.context().close();
  });

  it('of a flood whose source asks for every trace about the rate is kept, and what is held is kept always', async () => {
    const flood = Array.from({ length: 600 }, (_, n) => aDocument({ documentId: `flood-${n}`, documentNumber: `홍수-${n}` }));
    const url = `${plaza.credentials.intakeUrl}/v1/documents`;
    const headers = { authorization: `Bearer ${plaza.credentials.sources.demo!.apiKey}`, 'content-type': 'application/json' };
    const send = async (body: object, n: number) => {
      const traceparent = `00-${(0xf100d000 + n).toString(16).padStart(32, '0')}-00f067aa0ba902b7-01`;
      expect((await fetch(url, { method: 'POST', headers: { ...headers, traceparent }, body: JSON.stringify(body) })).status).toBe(202);
    };
    const began = Date.now();
    for (let from = 0; from < flood.length; from += 50) await Promise.all(flood.slice(from, from + 50).map((one, n) => send(one, from + n)));
    // Declared partial for a reason that nothing in it shows: nobody can decide that safely.
    await send(aDocument({ documentId: 'held-in-a-flood', documentNumber: '홍수-보류', disclosureCode: '2NNNNYNNN' }), 9_999);
    const seconds = Math.ceil((Date.now() - began) / 1000) + 1;
    const held = await plaza.document('held-in-a-flood', ({ status }) => status === 'held');
    await plaza.document('flood-599');
    const traceId = (0xf100d000 + 9_999).toString(16).padStart(32, '0');
    const kept = await eventually('the hold in its trace', async () => {
      const { status, body } = await ask<Found>(`/api/traces/${traceId}`);
      return status === 200 && body.spans.some(({ name }) => name === 'hold') ? body : undefined;
    });
    expect(kept.spans.find(({ name }) => name === 'hold')!.attributes['plaza.document.id']).toBe(held.id);
    const floods = new Set<string>();
    for (let before = ''; ;) {
      const { body } = await ask<Listed & { nextCursor: string | null }>(`/api/traces?before=${before}`);
      for (const item of body.items) if (item.traceId.startsWith('0'.repeat(24)) && item.services.length > 1) floods.add(item.traceId);
      if (body.nextCursor === null) break;
      before = body.nextCursor;
    }
    expect(floods.size).toBeLessThanOrEqual(seconds * 40 + 1);
    expect(floods.size).toBeGreaterThan(5);
  });

  it('an unsampled journey is drawn from the document’s own times', async () => {
    const unsampled = await eventually('an unsampled one of the flood', async () => {
      for (let n = 300; n < 400; n += 1) {
        const one = (await plaza.document(`flood-${n}`)) as PublicDocument;
        if ((await ask(`/api/traces/${one.journey.traceId}`)).status === 404) return one;
      }
      return undefined;
    });
    await page.goto(`${plaza.consoleUrl}/traces?q=${encodeURIComponent(unsampled.documentNumber)}`);
    await page.getByRole('link', { name: unsampled.documentNumber }).first().click();
    expect(await page.getByText('문서에 기록된 시각으로 그렸습니다').count()).toBe(1);
    expect(await page.getByText('receivedAt → classifiedAt').count()).toBe(1);
  });

  it('an operator who is added may look and no more than their rights; revoked, they may not even look', async () => {
    const { token, rights } = JSON.parse(await plaza.command('operator-add', 'watcher', '--rights', 'replay')) as { token: string; rights: string[] };
    expect(rights).toEqual(['replay']);
    const headers = { authorization: `Bearer ${token}` };
    const status = async (method: string, path: string) => (await fetch(plaza.consoleUrl + path, { method, headers })).status;
    await eventually('the console knows them', async () => ((await status('GET', '/api/traces')) === 200 ? true : undefined));
    expect(await status('POST', `/api/documents/${document.id}/withdraw`)).toBe(403);
    expect(await status('POST', '/api/dead-letters/nothing/replay')).toBe(404);
    await plaza.command('operator-revoke', 'watcher');
    await eventually('the console forgets them', async () => ((await status('GET', '/api/traces')) === 401 ? true : undefined));
    expect((await ask('/api/traces')).status).toBe(200);
  });

  it('the console traces neither what it receives nor what an operator looks at', async () => {
    await ask(`/api/traces/${document.journey.traceId}`);
    await ask('/api/holds');
    // Asked after them, so exported after them.
    await plaza.submit('documents', [aDocument({ documentId: 'traced-last' })]);
    await trace(((await plaza.document('traced-last')) as PublicDocument).journey.traceId!);
    expect((await ask<Listed>('/api/traces?service=console')).body.items).toEqual([]);
    const { body } = await ask<Listed>('/api/traces?service=publication');
    expect(body.items.filter(({ services }) => !services.includes('intake') && !services.includes('portal'))).toEqual([]);
  });
});
