import type { Change } from '@plaza/contracts';
import { eventually } from '@plaza/testing';
import { connect, type Socket } from 'node:net';
import { metrics } from './stream/metrics';
import { aDocument, held, withdrawn } from './testing/documents';
import { type RunningPortal, startPortal } from './testing/portal';

interface Event {
  id: string;
  event: string;
  change: Change;
}

let portal: RunningPortal;
const opened: AbortController[] = [];

beforeEach(async () => {
  // Reader and portal share a thread, and that a busy machine: nobody is to be cut who reads at all.
  portal = await startPortal({ STREAM_HEARTBEAT_MS: 50, STREAM_PATIENCE_MS: 60_000, STREAM_GRACE_MS: 30_000, STREAMS: 5 });
});
afterEach(async () => {
  opened.splice(0).forEach((controller) => controller.abort());
  await portal.stop();
});

/** Reads the stream as a client would; `until` resolves with the events once there are so many. */
async function listen(path: string, headers: Record<string, string> = {}) {
  const controller = new AbortController();
  opened.push(controller);
  const response = await fetch(portal.origin + path, { headers, signal: controller.signal });
  const events: Event[] = [];
  const seen: string[] = [];
  let text = '';
  let wake = () => {};
  let ended = false;
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      for (const block of blocks.slice(0, -1)) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
        if (field('data')) events.push({ id: field('id')!, event: field('event')!, change: JSON.parse(field('data')!) as Change });
        seen.push(block);
      }
      text = blocks.at(-1)!;
      wake();
    }
  })()
    .catch(() => undefined)
    .finally(() => {
      ended = true;
      wake();
    });
  return {
    response, events, seen, reading,
    close: () => controller.abort(),
    until: async (satisfied: (events: Event[], seen: string[]) => boolean) => {
      while (!satisfied(events, seen)) {
        if (ended) throw new Error(`the stream ended after ${events.length} events: ${seen.at(-1)?.slice(0, 200)}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
      return events;
    },
  };
}

const publish = async (...documents: Parameters<RunningPortal['behind']['publish']>[0][]) => {
  documents.forEach((document) => portal.behind.publish(document));
  await portal.follow();
};
const ids = (events: Event[]) => events.map(({ id }) => id);

describe('stream', () => {
  test('what is published arrives as it is in the change log: id, type and entry', async () => {
    const stream = await listen('/api/v1/stream');
    expect(stream.response.headers.get('content-type')).toMatch('text/event-stream');
    expect(stream.response.headers.get('access-control-allow-origin')).toBe('*');
    const document = aDocument();
    await publish(document);
    await publish({ ...document, version: 2 }, withdrawn(document));
    const events = await stream.until(({ length }) => length === 3);
    expect(events.map(({ id, event }) => [id, event])).toEqual([['1', 'published'], ['2', 'corrected'], ['3', 'withdrawn']]);
    expect(events[0]!.change.document).toEqual(document);
  });

  test('Last-Event-ID resumes without a gap and without a double, though the log moved on meanwhile and moves on while it catches up', async () => {
    for (let at = 0; at < 700; at += 1) portal.behind.publish(aDocument());
    await portal.follow();
    await portal.follow();
    const stream = await listen('/api/v1/stream', { 'last-event-id': '10' });
    await publish(aDocument(), aDocument());
    const events = await stream.until(({ length }) => length >= 692);
    expect(ids(events)).toEqual(Array.from({ length: 692 }, (_, at) => String(at + 11)));
  });

  test('a reader who was away for long is given from the log itself what the portal no longer remembers, then what follows', async () => {
    await portal.stop();
    portal = await startPortal({}, (behind) => {
      for (let at = 0; at < 450; at += 1) behind.publish(aDocument());
    });
    const stream = await listen('/api/v1/stream?after=5');
    await publish(aDocument());
    const events = await stream.until(({ length }) => length >= 446);
    expect(ids(events)).toEqual(Array.from({ length: 446 }, (_, at) => String(at + 6)));
    expect(portal.behind.asked).toContain('/internal/changes?after=5&size=20');
  });

  test('when the log cannot be read the reader is told to come back, and nothing is skipped', async () => {
    await portal.stop();
    portal = await startPortal({}, (behind) => {
      for (let at = 0; at < 450; at += 1) behind.publish(aDocument());
    });
    portal.behind.failing = true;
    const stream = await listen('/api/v1/stream?after=5');
    await stream.reading;
    expect(stream.events).toEqual([]);
    expect(stream.seen.join('\n')).toContain('interrupted: a service behind does not answer');
  });

  test('after=0 begins at the beginning; without a place it begins now', async () => {
    await publish(aDocument(), aDocument());
    const all = await listen('/api/v1/stream?after=0');
    const now = await listen('/api/v1/stream');
    await publish(aDocument());
    expect(ids(await all.until(({ length }) => length === 3))).toEqual(['1', '2', '3']);
    expect(ids(await now.until(({ length }) => length === 1))).toEqual(['3']);
  });

  test('q and the filters narrow it as a search would, and what becomes of a document it told of is told', async () => {
    const stream = await listen('/api/v1/stream?q=' + encodeURIComponent('급식') + '&agency=6110000');
    const meal = aDocument({ title: '친환경 급식 계약' });
    const elsewhere = aDocument({ title: '친환경 급식 계약', agency: { code: '6110001', name: '종로구' } });
    const road = aDocument();
    await publish(meal, elsewhere, road);
    await stream.until(({ length }) => length === 1);
    await publish(withdrawn(road), withdrawn(elsewhere), withdrawn(meal));
    const events = await stream.until(({ length }) => length === 2);
    expect(events.map(({ id, event }) => [id, event])).toEqual([['1', 'published'], ['6', 'withdrawn']]);
  });

  test('a narrowed stream that resumes hears of every withdrawal that could concern it', async () => {
    const meal = aDocument({ title: '친환경 급식 계약' });
    const elsewhere = aDocument({ agency: { code: '6110001', name: '종로구' } });
    await publish(meal, elsewhere);
    await publish(withdrawn(elsewhere), withdrawn(meal));
    const stream = await listen('/api/v1/stream?q=' + encodeURIComponent('급식') + '&agency=6110000', { 'last-event-id': '2' });
    expect(ids(await stream.until(({ length }) => length === 1))).toEqual(['4']);
    const fresh = await listen('/api/v1/stream?after=0&q=' + encodeURIComponent('급식'));
    await publish(aDocument({ title: '급식' }));
    expect(ids(await fresh.until(({ length }) => length === 1))).toEqual(['5']);
  });

  test('what a narrowed stream sent before it broke off, and what is held or masked meanwhile, is named when it resumes', async () => {
    const path = '/api/v1/stream?q=' + encodeURIComponent('김민수');
    const [reported, masked] = [aDocument({ title: '민원 회신(신청인 김민수)' }), aDocument({ title: '신청인 김민수' })];
    const before = await listen(path);
    await publish(reported, masked);
    await before.until(({ length }) => length === 2);
    before.close();
    await publish(held({ id: reported.id, decision: 2 }), { ...masked, version: 2, title: '신청인 [개인정보: 이름]' });
    const after = await listen(path, { 'last-event-id': '2' });
    const events = await after.until(({ length }) => length === 2);
    expect(events.map(({ id, change: { document } }) => [id, document.id, document.status, 'title' in document])).toEqual([
      ['3', reported.id, 'held', false], ['4', masked.id, 'open', false],
    ]);
  });

  test('a reader to whom nothing was sent still learns how far the log is, so that it need not read it again', async () => {
    const stream = await listen('/api/v1/stream?q=nothing');
    await publish(aDocument());
    await stream.until((_, seen) => seen.some((block) => /^: alive\nid: 1$/.test(block)));
  });

  test('what was withdrawn is not sent to a reader who comes later', async () => {
    const document = aDocument({ title: '지워질 제목' });
    await publish(document);
    await publish(withdrawn(document));
    const stream = await listen('/api/v1/stream?after=0');
    const events = await stream.until(({ length }) => length === 2);
    expect(JSON.stringify(events)).not.toContain('지워질');
  });

  test('a reader that does not read is cut, with a word why, and costs the others nothing', async () => {
    const cut = async () => (await metrics.cut.get()).values[0]!.value;
    const before = await cut();
    await portal.stop();
    portal = await startPortal({ STREAM_PATIENCE_MS: 5_000, STREAM_GRACE_MS: 60_000 });
    const slow = await new Promise<Socket>((resolve) => {
      const socket = connect(Number(new URL(portal.origin).port), '127.0.0.1', () => resolve(socket));
    });
    slow.write('GET /api/v1/stream HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => slow.once('data', resolve));
    slow.pause();
    const quick = await listen('/api/v1/stream');
    const text = '가'.repeat(400_000);
    for (let at = 0; at < 20; at += 1) await publish(aDocument({ text }));
    await quick.until(({ length }) => length === 20);
    await eventually('it is cut', async () => (await cut()) > before || undefined, 60_000);
    let received = '';
    const ended = new Promise((resolve) => slow.once('close', resolve));
    slow.on('data', (chunk) => (received = (received + chunk.toString('latin1')).slice(-2_000)));
    slow.on('error', () => undefined);
    slow.resume();
    await ended;
    expect(received).toContain('cut: this reader is too slow');
  });

  test('only so many streams are carried; the next is told to come back', async () => {
    const streams = await Promise.all(Array.from({ length: 5 }, () => listen('/api/v1/stream')));
    const refused = await portal.get('/api/v1/stream');
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ type: 'urn:open-plaza:problem:too-many-streams' });
    streams[0]!.close();
    await streams[0]!.reading;
    await eventually('there is room again', async () => ((await listen('/api/v1/stream')).response.status === 200 ? true : undefined));
  });

  test('HEAD opens no stream', async () => {
    const response = await fetch(`${portal.origin}/api/v1/stream`, { method: 'HEAD' });
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
  });

  test('open streams do not keep the portal from stopping', async () => {
    const stream = await listen('/api/v1/stream');
    await portal.stop();
    await stream.reading;
    expect(stream.seen.join()).toContain('this server is stopping');
    portal = await startPortal();
  });
});
