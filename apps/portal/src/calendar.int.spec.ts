import { aDocument, closed, FIVE_YEARS, held, partial, withdrawn } from './testing/documents';
import { type RunningPortal, startPortal } from './testing/portal';

let portal: RunningPortal;
const audit = closed();
const tender = partial();
const masked = partial({ title: '민원 처리 결과(신청인 [개인정보: 이름])', grounds: [tender.grounds[0]!] });
const late = closed({ title: '오래된 조사 결과', grounds: [{ item: 3, reason: '생명 보호', until: null, review: { at: '2020-11-20T15:00:00.000Z', ...FIVE_YEARS } }] });
const waiting = held({ grounds: [{ ...audit.grounds[0]! }] });
const gone = closed({ title: '지워질 제목' });
const hostile = closed({ title: '<script>alert(1)</script>;,\\"\n가\u0007나', documentNumber: 'BEGIN:VEVENT', grounds: audit.grounds });

beforeAll(async () => {
  portal = await startPortal({ PUBLIC_ORIGIN: 'https://plaza.example' }, (behind) => {
    [aDocument(), audit, tender, masked, late, waiting, gone, hostile].forEach((document) => behind.publish(document));
    behind.publish(withdrawn(gone));
  });
});
afterAll(() => portal.stop());

const page = async (path: string) => {
  const response = await portal.get(path);
  return { status: response.status, body: await response.text(), headers: response.headers };
};

describe('the page', () => {
  test('shows a month day by day: what opens, when in Seoul, under which item and by which rule', async () => {
    const { status, body } = await page('/calendar?month=2126-12');
    expect(status).toBe(200);
    expect(body).toContain('2126년 12월');
    expect(body).toContain('<time datetime="2126-12-03">2126. 12. 3.</time>');
    expect(body).toContain('09:30');
    expect(body).toContain('사유에 적힌 종료 시점이 됨');
    expect(body).toContain(`/documents/${tender.id}`);
    expect(body).not.toContain(`/documents/${audit.id}`);
  });

  test('has a day end at 24:00 in Seoul: what ends in December opens with January', async () => {
    const { body } = await page('/calendar?month=2127-01');
    expect(body).toContain('datetime="2127-01-01"');
    expect(body).toContain(`/documents/${audit.id}`);
  });

  test('tells of a review that is overdue, and keeps names masked', async () => {
    expect((await page('/calendar?month=2020-11')).body).toContain('기한이 지나 심사를 기다림');
    const { body } = await page('/calendar?month=2131-07&kind=review');
    expect(body).toContain('제35조제2항');
    expect(body).toContain('<mark class="redaction">개인정보: 이름</mark>');
  });

  test('leads from an empty month to the next in which there is something, and to the months beside it', async () => {
    const { body } = await page('/calendar?month=2128-02&lang=en');
    expect(body).toContain('Nothing falls into this month.');
    expect(body).toContain('href="/calendar?month=2131-07&amp;lang=en"');
    expect(body).toContain('href="/calendar?month=2128-01&amp;lang=en"');
    expect(body).toContain('href="/calendar?month=2128-03&amp;lang=en"');
  });

  test('holds nothing of what is held or withdrawn, and no markup of a document', async () => {
    const bodies = await Promise.all(['2126-12', '2127-01', '2131-07'].map(async (month) => (await page(`/calendar?month=${month}`)).body));
    for (const body of bodies) expect(body).not.toMatch(new RegExp(`${waiting.id}|${gone.id}|지워질|<script>`));
  });

  test.each(['/calendar?month=2026-13', '/calendar?kind=secret', '/calendar?cursor=broken', '/calendar?agency=a.b'])('%s is a page in plain words', async (path) => {
    expect(await page(path)).toMatchObject({ status: 400, body: expect.stringContaining('알아들을 수 없는 조건이 있습니다') });
  });
});

test('a document says when its reasons lapse or are looked at, by which rule, and at what stage they stand', async () => {
  const { body } = await page(`/documents/${tender.id}`);
  for (const text of ['진행 단계: <span lang="ko">입찰·계약</span>', '2126. 12. 3. 09:30에 비공개 사유가 끝나면', '2131. 7. 16. 00:00에 다시 심사합니다', '사유에 적힌 종료 시점이 됨']) expect(body).toContain(text);
  expect((await page(`/documents/${late.id}`)).body).toContain('심사를 기다리고 있습니다');
  expect((await page(`/documents/${audit.id}?lang=en`)).body).toContain('The end that the reason states has come');
});

describe('the API', () => {
  test('gives dates with the public entry of their documents, from today on where no day is given', async () => {
    const { body, headers } = await page('/api/v1/calendar?from=2126-12-01&to=2127-01-01&kind=opens');
    const { items, total } = JSON.parse(body);
    expect(total).toBe(3);
    expect(items[0]).toMatchObject({ kind: 'opens', at: '2126-12-03T00:30:00.000Z', by: 'stated-end', items: [5], document: { id: tender.id, status: 'partial' } });
    expect(body).not.toContain('"text"');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const { body: later } = await page('/api/v1/calendar');
    expect(later).toContain(audit.id);
    expect(portal.behind.asked.at(-1)).toMatch(/from=\d{4}-\d\d-\d\d/);
  });

  test.each([['kind=secret&size=101', ['kind', 'size']], ['from=2026-02-30', ['from']], ['cursor=broken', ['cursor']]])('%s is a problem that names each bad field', async (query, fields) => {
    const { status, body } = await page(`/api/v1/calendar?${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(body).errors.map(({ field }: { field: string }) => field).sort()).toEqual(fields);
  });
});

describe('the subscription', () => {
  test('is a calendar that a program can read: one event for each date, all day where it begins with the day', async () => {
    const { status, headers, body } = await page('/calendar.ics');
    expect({ status, type: headers.get('content-type'), origin: headers.get('access-control-allow-origin') }).toEqual({ status: 200, type: 'text/calendar; charset=utf-8', origin: '*' });
    const events = eventsOf(body);
    expect(events).toHaveLength(5);
    expect(events.find(({ UID }) => UID === `${audit.id}.opens.stated-end@open-plaza`)).toMatchObject({
      'DTSTART;VALUE=DATE': '21270101', SEQUENCE: '1001', SUMMARY: '[공개 예정] 2026년 하반기 특정감사 계획', 'URL;VALUE=URI': `https://plaza.example/documents/${audit.id}`,
      DTSTAMP: '20260715T010301Z',
    });
    expect(events.find(({ UID }) => UID === `${tender.id}.opens.stated-end@open-plaza`)).toMatchObject({ DTSTART: '21261203T003000Z' });
    expect(events.find(({ UID }) => UID === `${tender.id}.review.records-act-35-2@open-plaza`)).toMatchObject({ 'DTSTART;VALUE=DATE': '21310716' });
  });

  test('keeps the name of a date when a later decision moves it, with a higher sequence; what is held then vanishes', async () => {
    const moved = closed();
    const name = `${moved.id}.opens.stated-end@open-plaza`;
    const now = async () => eventsOf((await page('/calendar.ics')).body).filter(({ UID }) => UID === name).map((event) => `${event['DTSTART;VALUE=DATE']} ${event.SEQUENCE}`);
    portal.behind.publish(moved);
    expect(await now()).toEqual(['21270101 1001']);
    const at = '2127-02-28T15:00:00.000Z';
    portal.behind.publish({ ...moved, decision: 2, grounds: moved.grounds.map((ground) => ({ ...ground, until: at, lapse: { ...ground.lapse!, at } })) });
    expect(await now()).toEqual(['21270301 1002']);
    portal.behind.publish({ ...moved, version: 2 });
    expect(await now()).toEqual(['21270101 2001']);
    portal.behind.publish({ ...moved, version: 2, decision: 2, status: 'held' });
    expect(await now()).toEqual([]);
  });

  test('is narrowed by what happens, and named so', async () => {
    const { body } = await page('/calendar.ics?kind=review');
    expect(body).toContain('X-WR-CALNAME:열린광장 공개 달력: 재심사');
    expect(new Set(eventsOf(body).map(({ SUMMARY }) => SUMMARY!.slice(0, 5)))).toEqual(new Set(['[재심사]']));
  });

  test('lets no document break out of its event', async () => {
    const { body } = await page('/calendar.ics');
    expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(body.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(body.match(/^BEGIN:VEVENT/gm)).toHaveLength(5);
    const event = eventsOf(body).find(({ UID }) => UID!.startsWith(hostile.id))!;
    expect(event.SUMMARY).toBe('[공개 예정] <script>alert(1)</script>;,\\"\n가 나');
  });

  test('with publication away is a problem, not an empty calendar', async () => {
    portal.behind.failing = true;
    const { status, headers } = await page('/calendar.ics');
    portal.behind.failing = false;
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 503, type: expect.stringContaining('application/problem+json') });
  });
});

/** Reads iCalendar (RFC 5545): lines unfolded, texts unescaped. */
function eventsOf(body: string): Record<string, string>[] {
  const lines = body.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const at = /[:]/.exec(line.replaceAll(/"[^"]*"/g, (quoted) => '"'.repeat(quoted.length)))?.index ?? line.length;
    const [name, value] = [line.slice(0, at), line.slice(at + 1)];
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length > 0 && !line.startsWith('END:')) events.at(-1)![name] = value.replaceAll(/\\([\\;,nN])/g, (_, one: string) => (one === 'n' || one === 'N' ? '\n' : one));
  }
  return events;
}
