import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Publication, SEARCH_INDEXED_SUBJECT, type Problem, type PublicDocument, type SearchIndexedV1, type Tombstone } from '@plaza/contracts';
import { EventPublisher, emit, type NatsConnection } from '@plaza/messaging';
import { eventually, startTestBus, type TestBus } from '@plaza/testing';
import { ChangeLog, published, tombstoneOf } from './testing/change-log';
import { SearchProcess } from './testing/search-process';

jest.setTimeout(180_000);

let bus: TestBus;
let log: ChangeLog;
let snapshots: string;
let search: SearchProcess;
let events: EventPublisher;
let portal: NatsConnection;

beforeAll(async () => {
  bus = await startTestBus();
  events = new EventPublisher(await bus.connect('publication'), 'publication');
  portal = await bus.connect('portal');
});
afterAll(() => bus.stop());

const prepare = async () => {
  log = new ChangeLog();
  snapshots = mkdtempSync(join(tmpdir(), 'open-plaza-search-'));
  search = new SearchProcess({ natsUrl: bus.url, natsPassword: bus.password, publicationUrl: await log.listen(), snapshots });
};
const clear = async () => {
  await search.kill();
  await log.close();
  rmSync(snapshots, { recursive: true });
};

const announce = (document: PublicDocument | Tombstone, cursor: string) =>
  events.publish([emit(Publication[document.status === 'withdrawn' ? 'withdrawn' : 'published'], document, {}, { attributes: { cursor } })]);

const publish = async (...documents: (PublicDocument | Tombstone)[]) => {
  for (const document of documents) await announce(document, log.append(document).cursor);
  await search.reaches(log.head);
};

const fill = (count: number, changes: (at: number) => Partial<PublicDocument> = () => ({})) => {
  for (let at = 0; at < count; at++) {
    log.append(published({ id: `pub-${at}`, sourceDocumentId: `D${at}`, title: `문서 제목 ${at}`, text: `본문 ${at} 자전거도로 정비`, ...changes(at) }));
  }
};

const everything = async () => {
  const ids: string[] = [];
  let total = 0;
  for (let cursor = ''; ; ) {
    const page = await search.search({ size: '100', sort: 'newest', cursor });
    total = page.total;
    ids.push(...page.items.map(({ document }) => document.id));
    if (!page.nextCursor) return { total, ids };
    cursor = page.nextCursor;
  }
};

describe('search, when it runs', () => {
  beforeAll(async () => {
    await prepare();
    await search.restart();
  });
  afterAll(clear);

  it('finds a publication from its event alone, says so on the bus, and finds no more what is withdrawn', async () => {
    const told: string[] = [];
    portal.subscribe(SEARCH_INDEXED_SUBJECT, { callback: (_, message) => told.push(message.json<SearchIndexedV1>().cursor) });
    await portal.flush();
    const document = published({ id: 'event', text: '한강공원을 고친다' });
    const { cursor } = log.append(document);
    await announce(document, cursor);
    await eventually('it is indexed', () => (told.includes(cursor) ? true : undefined));
    const { total, items } = await search.search({ q: '한강공원에서' });
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ document, allWords: true, highlights: [{ field: 'text', fragments: [[{ text: '한강공원', match: true }, { text: '을 고친다', match: false }]] }] });
    await publish(tombstoneOf(document));
    expect(await search.search({ q: '한강공원' })).toMatchObject({ total: 0, items: [], facets: { agency: [] } });
  });

  it('shows what publication says now, though the index is behind: a withdrawn document drops out, a corrected one is shown corrected', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => published({ id, text: '느티나무 심기' })) as [PublicDocument, PublicDocument, PublicDocument];
    await publish(a, b, c);
    log.current.set('a', tombstoneOf(a));
    log.current.set('b', { ...b, version: 2, text: '느티나무 새 본문' });
    log.current.set('c', { ...c, version: 2, text: '다른 본문' });
    const { total, items } = await search.search({ q: '느티나무' });
    expect(items.map(({ document }) => [document.id, document.version])).toEqual([['b', 2]]);
    expect(total).toBe(1);
  });

  it('finds a corrected document by its new words only', async () => {
    await publish(published({ id: 'corrected', text: '옛말' }), published({ id: 'corrected', version: 2, text: '새말' }));
    expect((await search.search({ q: '옛말' })).total).toBe(0);
    expect((await search.search({ q: '새말' })).total).toBe(1);
  });

  it('finds closed documents by title, number and department', async () => {
    const department = { code: 'd', name: '감사위원회' };
    await publish(published({ id: 'closed', status: 'closed', text: undefined, title: '특정감사 계획', documentNumber: '감사과-77', department }));
    for (const q of ['특정감사', '감사과-77', '감사위원회']) expect((await search.search({ q, status: 'closed' })).total).toBe(1);
  });

  it('checks quoted phrases on the text, and counts exactly what it could check', async () => {
    await publish(...Array.from({ length: 10 }, (_, at) => published({ id: `phrase-${at}`, text: at < 3 ? '도로점용허가를 낸다' : '도로점용 뒤에 점용허가' })));
    expect(await search.search({ q: '도로점용허가' })).toMatchObject({ total: 10, totalIsExact: true });
    const { items, ...answer } = await search.search({ q: '"도로점용허가"', size: '2' });
    expect(answer).toMatchObject({ total: 3, totalIsExact: true });
    const rest = await search.search({ q: '"도로점용허가"', size: '2', cursor: answer.nextCursor! });
    expect([...items, ...rest.items].map(({ document }) => document.id).sort()).toEqual(['phrase-0', 'phrase-1', 'phrase-2']);
  });

  it('hears a withdrawal while what came before it still waits, and keeps to it', async () => {
    const document = published({ id: 'heard', text: '은행나무 열매' });
    await publish(document);
    // Its cursor lies far ahead of the log, as if hundreds of documents before it were still to be read.
    await announce(tombstoneOf(document), '900000');
    await eventually('it is gone', async () => ((await search.search({ q: '은행나무' })).total === 0 ? true : undefined));
  });

  it('names each bad parameter, and tells callers it does not know nothing', async () => {
    const response = await search.fetch('/internal/search?size=0&sort=x&from=2026-02-30&q=a&q=b');
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect([response.status, ((await response.json()) as Problem).errors!.map(({ field }) => field)]).toEqual([400, ['q', 'from', 'sort', 'size']]);
    for (const path of ['/internal/search', '/internal/status']) expect((await search.fetch(path, 'GET', 'wrong')).status).toBe(401);
  });
});

describe('search, when it starts and stops', () => {
  beforeEach(prepare);
  afterEach(clear);
  /** What it wrote may come later than what it answered. */
  const says = (text: string) => eventually(`it says ${text}`, () => search.output.includes(text) || undefined);

  it('is not ready, and answers no question, before the change log has been read to its head', async () => {
    fill(20);
    log.answers = false;
    await search.start();
    await eventually('it is alive', async () => ((await search.fetch('/health/live')).ok ? true : undefined));
    expect((await search.fetch('/health/ready')).status).toBe(503);
    expect((await search.fetch('/internal/search')).status).toBe(503);
    log.answers = true;
    await search.ready();
    expect((await search.search({})).total).toBe(20);
  });

  it('counts as time to search only what came after it had caught up, and was decided for the first time', async () => {
    const measured = async () => /plaza_time_to_search_seconds_count (\d+)/.exec(await (await search.fetch('/metrics')).text())?.[1];
    fill(20);
    await search.restart();
    expect(await measured()).toBe('0');
    await publish(published({ id: 'new' }), published({ id: 'anew', decision: 2 }));
    expect(await measured()).toBe('1');
  });

  it('comes back after kill -9 with the same ids and totals, whenever it is killed', async () => {
    fill(3000);
    await search.restart();
    const documents = (at: number) => log.current.get(`pub-${at}`) as PublicDocument;
    for (let round = 0; round < 4; round++) {
      log.append(tombstoneOf(documents(round)));
      log.append({ ...documents(round + 100), version: round + 2, text: `고친 본문 ${round}` });
      log.append(published({ id: `new-${round}`, sourceDocumentId: `N${round}` }));
      await search.kill();
      await search.start();
      // Killed again while it loads, replays or saves: the next start has to find its way from whatever is there.
      if (round % 2) await eventually('it is alive', async () => ((await search.fetch('/health/live')).ok ? true : undefined));
      if (round === 2) await search.ready().then(() => search.kill('SIGTERM'));
      if (round === 2) expect(readdirSync(snapshots)).toContain('manifest.json');
    }
    await search.kill();
    await search.restart();
    const { total, ids } = await everything();
    const expected = [...log.current.values()].filter(({ status }) => status !== 'withdrawn').map(({ id }) => id).sort();
    expect(total).toBe(expected.length);
    expect(ids.sort()).toEqual(expected);
  });

  it('starts from its snapshot, and from the log when the snapshot is damaged', async () => {
    fill(50);
    await search.restart();
    await search.kill('SIGTERM');
    await search.restart();
    await says('"cursor":"50","documents":50');
    await search.kill('SIGTERM');
    const segment = readdirSync(snapshots).find((name) => name.endsWith('.segment'))!;
    const bytes = readFileSync(join(snapshots, segment));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(snapshots, segment), bytes);
    await search.restart();
    await says('a segment is damaged');
    expect((await everything()).total).toBe(50);
  });

  it('leaves nothing of a withdrawn text on disk', async () => {
    fill(3, (at) => ({ text: at === 1 ? 'canary 9876543' : 'stays' }));
    await search.restart();
    await search.kill('SIGTERM');
    const onDisk = (word: string) => readdirSync(snapshots).some((name) => readFileSync(join(snapshots, name)).includes(Buffer.from(word, 'utf16le')));
    expect(onDisk('canary')).toBe(true);
    log.append(tombstoneOf(log.current.get('pub-1') as PublicDocument));
    await search.restart();
    await search.kill('SIGTERM');
    expect(onDisk('canary')).toBe(false);
    expect(onDisk('9876543')).toBe(false);
    expect(onDisk('stays')).toBe(true);
  });

  it('builds its index anew from pages that are short because their texts are long', async () => {
    log.longest = 3;
    fill(20);
    await search.restart();
    await search.fetch('/internal/rebuild', 'POST');
    await eventually('it is rebuilt', async () => ((await search.status()).rebuilding ? undefined : true));
    expect(await search.status()).toMatchObject({ cursor: '20', documents: 20 });
    expect((await everything()).total).toBe(20);
  });

  it('builds its index anew from the log by one command, while the old one serves and the log goes on', async () => {
    fill(1999);
    await search.restart();
    await search.kill('SIGTERM');
    const before = readdirSync(snapshots);
    await search.restart();
    // One more is published, and found in the old index, when the new one has read the log to its end.
    log.onRead = async (after) => {
      if (after !== '1500') return;
      await publish(published({ id: 'late' }));
      expect((await search.search({ q: '문서' })).total).toBe(1999);
    };
    expect(await (await search.fetch('/internal/rebuild', 'POST')).json()).toMatchObject({ rebuilding: true });
    await eventually('it is rebuilt', async () => ((await search.status()).rebuilding ? undefined : true));
    expect((await search.status()).cursor).toBe('2000');
    expect((await everything()).total).toBe(2000);
    expect(readdirSync(snapshots).filter((name) => name.endsWith('.segment') && before.includes(name))).toEqual([]);
  });
});
