import type { Change, PublicationV1, PublicDocument, Tombstone } from '@plaza/contracts';
import type { Consumer, JsMsg } from 'nats';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { aDocument } from '../documents';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';
import { describeInBrowser, launchBrowser } from '../browser';
import { RawSource } from './raw-source';
import { spansOf, type ReceivedSpan } from './received-spans';
import { SpanReceiver } from './span-receiver';

/**
 * From produced to published and back, seen as the outside sees it: a source system on NATS, readers in a browser with
 * and without scripts, a subscriber on its own consumer, an OTLP receiver. Each test goes on where the one before ended.
 */
describeInBrowser('The journey of one document', () => {
  const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
  const SOURCE_SPAN = '00f067aa0ba902b7';
  const SECRETS = ['남궁가람', '010-9876-5432', '900101-1234567'];
  const title = '가로수 관리 민원 회신';
  const text = (tree: string) =>
    `신청인 남궁가람(900101-1234567, 010-9876-5432)이 요청한 ${tree} 가지치기를 8월 중 시행함. 남궁가람님께는 주무관 박서준(02-2133-2393)이 회신함.`;
  const original = aDocument({ documentId: 'journey-1', title, body: { mediaType: 'text/plain', text: text('느릅나무') } });
  const correction = { ...original, version: 2, body: { mediaType: 'text/plain', text: text('이팝나무') } };

  let spans: SpanReceiver;
  let plaza: Plaza;
  let source: RawSource;
  let subscriber: Consumer;
  let browser: Browser;
  let readers: BrowserContext;
  let home: Page;
  let scriptless: Page;
  let id: string;

  beforeAll(async () => {
    spans = await SpanReceiver.start();
    plaza = await Plaza.start({ OTEL_EXPORTER_OTLP_ENDPOINT: spans.url });
    source = new RawSource(await plaza.connectAs('source'));
    const { stream, consumer } = plaza.credentials.subscribers.demo!;
    subscriber = await (await plaza.connectAs('subscriber')).jetstream({ checkAPI: false }).consumers.get(stream, consumer);
    browser = await launchBrowser();
    readers = await browser.newContext({ locale: 'ko-KR' });
    home = await readers.newPage();
    scriptless = await (await browser.newContext({ locale: 'ko-KR', javaScriptEnabled: false })).newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await plaza?.end();
    await spans?.stop();
  });

  const rowsOf = (page: Page) => page.locator(`[data-live-list] a[href*="/documents/${id}"]`);

  async function found(query: string): Promise<number> {
    const { body } = await plaza.get<{ items: { document: PublicDocument }[] }>(`/api/v1/search?q=${encodeURIComponent(query)}`);
    return body.items.filter(({ document }) => document.id === id).length;
  }

  async function documentPage(): Promise<{ status: number; html: string; page: Page }> {
    const page = await readers.newPage();
    const response = await page.goto(`${plaza.url}/documents/${id}`);
    return { status: response!.status(), html: await page.content(), page };
  }

  /** The subscriber's next message, with the entry of the change log that its cursor names. */
  async function nextPublication(): Promise<{ message: JsMsg; data: PublicationV1; entry: Change }> {
    const message = await subscriber.next({ expires: 30_000 });
    if (!message) throw new Error('nothing came to the subscriber');
    message.ack();
    const cursor = message.headers!.get('ce-cursor');
    const entry = (await plaza.changes()).find((change) => change.cursor === cursor);
    expect(entry).toMatchObject({ type: message.headers!.get('ce-type').split('.')[1], time: message.headers!.get('ce-time') });
    return { message, data: message.json<PublicationV1>(), entry: entry! };
  }

  it('a home page opened before the event shows the document live; without a script, after a reload', async () => {
    await Promise.all([home.goto(plaza.url), scriptless.goto(plaza.url)]);
    await home.locator('[data-live-status][data-state="on"]').waitFor();
    await home.evaluate('globalThis.neverReloaded = true');
    const sent = performance.now();
    await source.send({ id: 'journey-1/1', payload: original, headers: { traceparent: `00-${TRACE}-${SOURCE_SPAN}-01` } });
    const receipt = await source.receiptFor('journey-1/1');
    const accepted = performance.now();
    ({ id } = receipt);
    expect(receipt).toMatchObject({ documentId: 'journey-1', version: 1, status: 'accepted' });
    await eventually('the document is searchable', async () => ((await found('느릅나무')) === 1 ? true : undefined));
    const searchable = performance.now();
    await rowsOf(home).waitFor();
    const live = performance.now();
    expect(await home.evaluate('globalThis.neverReloaded')).toBe(true);
    expect(await rowsOf(home).textContent()).toBe(title);
    await scriptless.reload();
    expect(await rowsOf(scriptless).textContent()).toBe(title);
    const ms = (moment: number) => `${Math.round(moment - sent)} ms`;
    console.info(`from sending: accepted after ${ms(accepted)}, searchable after ${ms(searchable)}, seen live after ${ms(live)}`);
  });

  it('search finds it by a word of its body, and leads to the document', async () => {
    const page = await readers.newPage();
    await page.goto(plaza.url);
    await page.getByRole('searchbox').fill('느릅나무');
    await page.getByRole('searchbox').press('Enter');
    await page.locator('mark', { hasText: '느릅' }).first().waitFor();
    await page.getByRole('link', { name: title }).click();
    await page.waitForURL(`**/documents/${id}*`);
    await page.close();
  });

  it('the page shows what is masked and by which item of the law, and nothing of what was behind it', async () => {
    const { status, html, page } = await documentPage();
    expect(status).toBe(200);
    const shown = await page.locator('main').innerText();
    for (const part of ['부분공개', '제9조제1항제6호', '개인정보: 이름', '개인정보: 전화번호', '느릅나무', '박서준', '02-2133-2393', TRACE]) {
      expect(shown).toContain(part);
    }
    const { body } = await plaza.get<PublicDocument>(`/api/v1/documents/${id}`);
    expect(body).toMatchObject({ status: 'partial', disclosureCode: '2NNNNNYNN', grounds: [{ item: 6 }] });
    for (const secret of SECRETS) {
      expect(html).not.toContain(secret);
      expect(JSON.stringify(body)).not.toContain(secret);
    }
    await page.close();
  });

  it('a subscriber gets the publication with its cursor in the change log', async () => {
    const { message, data, entry } = await nextPublication();
    expect(message.subject).toBe('publication.published.v1.6110000');
    expect(data).toEqual((await plaza.get(`/api/v1/documents/${id}`)).body);
    expect(entry.document).toEqual(data);
  });

  it('one trace leads from the source through intake, classification and publication to search', async () => {
    const journey = await eventually('every stage has sent its span', () => {
      const received = spans.requests.flatMap(spansOf).filter(({ isConsumer, traceId }) => isConsumer && traceId === TRACE);
      const chain: ReceivedSpan[] = [];
      for (const service of ['intake', 'classification', 'publication', 'search']) {
        const parent = chain.at(-1)?.spanId ?? SOURCE_SPAN;
        const span = received.find((candidate) => candidate.parentSpanId === parent && candidate.service === service);
        if (!span) return undefined;
        chain.push(span);
      }
      return chain;
    });
    expect(journey.map(({ name }) => name)).toEqual([
      'process SOURCES', 'process document.produced.v1', 'process document.classified.v1', 'process publication.published.v1',
    ]);
    for (const { attributes } of journey) expect(attributes).toMatchObject({ 'messaging.system': 'nats', 'messaging.operation.type': 'process' });
    const { body } = await plaza.get<PublicDocument>(`/api/v1/documents/${id}`);
    expect(body.journey.traceId).toBe(TRACE);
    console.info(journey.map(({ service, startedAt, endedAt }) => `${service} ${Number(endedAt - startedAt) / 1e6} ms`).join(', '));
  });

  it('a correction, sent in structured mode, takes the place of the first version everywhere', async () => {
    await source.sendStructured('journey-1/2', correction);
    expect(await source.receiptFor('journey-1/2')).toMatchObject({ id, version: 2, status: 'accepted' });
    await eventually('search knows the correction only', async () => ((await found('이팝나무')) === 1 && (await found('느릅나무')) === 0 ? true : undefined));
    const { html, page } = await documentPage();
    expect(html).toContain('이팝나무');
    expect(html).not.toContain('느릅나무');
    expect(await page.locator('.versions li').count()).toBe(2);
    await page.close();
    const { message, data, entry } = await nextPublication();
    expect(message.subject).toBe('publication.corrected.v1.6110000');
    expect(entry.document).toEqual(data);
    const [published, corrected] = await plaza.changes();
    expect(published!.document).toEqual({ id, version: 1, decision: 1, status: 'partial', source: 'demo', sourceDocumentId: 'journey-1' });
    expect(corrected).toEqual(entry);
  });

  it('a withdrawal leaves a tombstone: 410 without title or text, nothing to find, and the open home page drops its title', async () => {
    await source.send({ id: 'journey-1/w', kind: 'withdrawn', payload: { documentId: 'journey-1', reason: 'personal-information', item: 6, note: '담당자 확인' } });
    await source.receiptFor('journey-1/w');
    await eventually('the title is gone from the open page', async () => ((await home.content()).includes(title) ? undefined : true));
    expect(await home.evaluate('globalThis.neverReloaded')).toBe(true);
    const { status, html, page } = await documentPage();
    expect(status).toBe(410);
    expect(html).toContain('철회');
    for (const gone of [title, '이팝나무', '느릅나무', '담당자 확인', ...SECRETS]) expect(html).not.toContain(gone);
    await page.close();
    await eventually('search has forgotten it', async () => ((await found('이팝나무')) === 0 ? true : undefined));
    const { status: answer, body: tombstone } = await plaza.get<Tombstone>(`/api/v1/documents/${id}`);
    expect(answer).toBe(410);
    expect(tombstone).toMatchObject({ id, version: 2, status: 'withdrawn', reason: 'personal-information', item: 6, sourceDocumentId: 'journey-1' });
    const { message, data, entry } = await nextPublication();
    expect(message.subject).toBe('publication.withdrawn.v1.6110000');
    expect(data).toEqual(tombstone);
    expect(entry.document).toEqual(tombstone);
    await scriptless.reload();
    expect(await scriptless.content()).not.toContain(title);
  });

  it('the change log tells the whole story in three entries, and nothing of what was erased', async () => {
    const changes = await plaza.changes();
    expect(changes.map(({ cursor, type }) => `${cursor} ${type}`)).toEqual(['1 published', '2 corrected', '3 withdrawn']);
    for (const gone of [title, '이팝나무', '느릅나무']) expect(JSON.stringify(changes)).not.toContain(gone);
  });
});
