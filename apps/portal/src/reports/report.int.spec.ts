import { aDocument, withdrawn } from '../testing/documents';
import { startPortal, type RunningPortal } from '../testing/portal';

/** The one thing that readers may say to the portal, over real HTTP. */
let portal: RunningPortal;
const document = aDocument();
const gone = aDocument();

beforeEach(async () => {
  portal = await startPortal({ REPORTS_PER_ADDRESS: 2, REPORTS: 3, TRUST_PROXY: 'loopback' }, (behind) => {
    behind.publish(document);
    behind.publish(gone);
    behind.publish(withdrawn(gone));
  });
});
afterEach(async () => portal.stop());

const report = async (id: string, { note = '전화번호', headers = {} }: { note?: string; headers?: Record<string, string> } = {}) =>
  await fetch(`${portal.origin}/documents/${id}/report`, { method: 'POST', redirect: 'manual', headers: { origin: portal.origin, ...headers }, body: new URLSearchParams({ note }) });

it('a plain form on each page of a document takes what is exposed, and thanks without saying it again', async () => {
  const page = await (await portal.get(`/documents/${document.id}`)).text();
  expect(page).toContain(`<form method="post" action="/documents/${document.id}/report">`);
  const answer = await report(document.id, { note: ' 김민수 010-9876-5432 ' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/documents/${document.id}/reported`]);
  expect(portal.behind.reports).toEqual([{ id: document.id, note: '김민수 010-9876-5432', reportId: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
  const thanks = await portal.get(answer.headers.get('location')!);
  expect([thanks.status, await thanks.text()]).toEqual([200, expect.stringContaining('신고를 접수했습니다')]);
});

it('a page from elsewhere cannot report in its readers\' names, nor can who does not say where the form stands', async () => {
  for (const origin of ['https://elsewhere.example', 'null', '']) expect((await report(document.id, { headers: { origin } })).status).toBe(403);
  expect(portal.behind.reports).toEqual([]);
});

it('nothing else can be sent here', async () => {
  for (const path of ['/', '/search', `/documents/${document.id}`, `/documents/${document.id}/reported`, `/api/v1/documents/${document.id}/report`]) {
    expect((await fetch(portal.origin + path, { method: 'POST', headers: { origin: portal.origin }, body: 'note=a' })).status).toBe(405);
  }
  expect((await fetch(`${portal.origin}/documents/${document.id}/report`, { method: 'PUT', headers: { origin: portal.origin } })).status).toBe(405);
});

it('one address reports so much, and all of them together so much more, each told to wait; reading goes on', async () => {
  const from = (address: string) => report(document.id, { headers: { 'x-forwarded-for': address } });
  const answers = [];
  for (const address of ['10.0.0.1', '10.0.0.1', '10.0.0.1', '10.0.0.2', '10.0.0.3']) answers.push(await from(address));
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 429, 303, 429]);
  for (const { headers } of answers.filter(({ status }) => status === 429)) expect(Number(headers.get('retry-after'))).toBeCloseTo(600, -1);
  expect((await portal.get(`/documents/${document.id}`)).status).toBe(200);
});

it('what is too long is refused, what does not exist is not found', async () => {
  expect((await report(document.id, { note: '가'.repeat(1_001) })).status).toBe(400);
  expect((await report('nothing')).status).toBe(404);
});

it('a report on what is withdrawn leads to its tombstone', async () => {
  const answer = await report(gone.id);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/documents/${gone.id}`]);
  expect(portal.behind.reports).toEqual([]);
});
