import type { PublicDocument, Tombstone } from '@plaza/contracts';
import { aDocument } from '../documents';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';
import { expectProblem } from './intake-caller';
import { OperatorCaller } from './operator';

/** What people do on the running system: a reader reports, operators look, and two agree. */
let plaza: Plaza;
let operator: OperatorCaller;
let other: Record<string, string>;

beforeAll(async () => {
  plaza = await Plaza.start();
  operator = new OperatorCaller(plaza);
  other = await operator.another('second');
});
afterAll(async () => plaza?.end());

const report = async (id: string, note: string, origin = plaza.url) =>
  await fetch(`${plaza.url}/documents/${id}/report`, { method: 'POST', redirect: 'manual', headers: { origin }, body: new URLSearchParams({ note }) });
const NOTE = 'CANARY-NOTE 010-9876-5432';

/** Every exit of the portal at which a document could still be read. */
async function shownAt(id: string, word: string): Promise<string[]> {
  const paths = [`/documents/${id}`, `/api/v1/documents/${id}`, `/api/v1/search?q=${encodeURIComponent(`"${word}"`)}`, '/api/v1/changes?size=500', `/feeds/atom.xml?q=${encodeURIComponent(word)}`, '/feeds/feed.json', '/', '/register'];
  const bodies = await Promise.all(paths.map(async (path) => {
    const text = await (await fetch(plaza.url + path)).text();
    // The page of a search, and its feed, repeat what was asked for.
    return path.includes('?q=') ? text.replaceAll(encodeURIComponent(word), '').replace(/<title>[^<]*<\/title>/, '') : text;
  }));
  return paths.filter((_, index) => bodies[index]!.includes(word));
}

it('A reader reports what is exposed: it is held at once at every exit, an operator looks and opens it again, and then no report hides it', async () => {
  const word = '눈에띄는낱말';
  await plaza.submit('documents', [aDocument({ documentId: 'exposed', title: `${word} 알림`, body: { mediaType: 'text/plain', text: `${word} 자전거도로를 정비함` } })]);
  const { id } = await plaza.document('exposed', ({ status }) => status === 'open');
  expect((await fetch(`${plaza.url}/documents/${id}`).then((page) => page.text()))).toContain(`action="/documents/${id}/report"`);
  expect((await report(id, NOTE, 'https://elsewhere.example')).status).toBe(403);

  expect((await report(id, NOTE)).status).toBe(303);
  const held = (await plaza.document('exposed', ({ status }) => status === 'held')) as PublicDocument;
  expect(held).toMatchObject({ decision: 2, title: '[판단 대기]', grounds: [{ item: 6, reason: '시민 신고에 따라 임시로 비공개' }] });
  await eventually('no exit shows it', async () => ((await shownAt(id, word)).length === 0 ? true : undefined));
  expect(JSON.stringify([held, await plaza.changes()])).not.toContain('CANARY');
  const { body: { departments } } = await plaza.get<{ departments: { reasons: { reason: string; count: number }[] }[] }>('/api/v1/holds');
  expect(departments.flatMap(({ reasons }) => reasons)).toContainEqual(expect.objectContaining({ reason: '시민 신고에 따라 임시로 비공개', count: 1 }));

  const listed = ((await operator.get('/api/holds?code=reported')).body.items as { id: string; version: number; decision: number; reports: number }[]);
  expect(listed).toMatchObject([{ id, decision: 2, reports: 1 }]);
  expect((await operator.post(`/api/holds/${id}/decide`, { decision: 2, status: 'unchanged', reason: '노출된 것이 없음' })).status).toBe(200);
  expect(await plaza.document('exposed', ({ status }) => status === 'open')).toMatchObject({ decision: 3, title: `${word} 알림` });

  expect((await report(id, NOTE)).status).toBe(303);
  await eventually('it waits to be looked at', async () => ((await operator.get('/api/reports')).body.items as { id: string }[]).find((one) => one.id === id));
  expect(await plaza.document('exposed')).toMatchObject({ decision: 3, status: 'open' });
  expect((await operator.post(`/api/reports/${id}/dismiss`, {})).status).toBe(200);
});

it('What was declared withheld opens when a second operator agrees, never the first; and what was open closes only so', async () => {
  await plaza.submit('documents', [aDocument({ documentId: 'two', disclosureCode: '2NNNNYNNN', body: { mediaType: 'text/plain', text: '가나다라마바사' } })]);
  const { id } = await plaza.document('two', ({ status }) => status === 'held');
  const propose = async (ruling: object): Promise<string> => {
    const { status, body } = await operator.post(`/api/holds/${id}/decide`, { grounds: [], reason: '검토함', ...ruling });
    expect(status).toBe(202);
    return (body.proposal as { proposalId: string }).proposalId;
  };
  const opening = await propose({ decision: 1, status: 'open' });
  expect((await operator.ask('GET', '/api/proposals', undefined, other)).body.items).toMatchObject([{ proposalId: opening, by: 'operator', needs: ['opens-declared'] }]);
  expectProblem(await operator.post(`/api/proposals/${opening}/confirm`, { reason: '스스로' }), 403);
  expect(await plaza.document('two')).toMatchObject({ status: 'held', decision: 1 });
  expect((await operator.ask('POST', `/api/proposals/${opening}/confirm`, { reason: '동의함' }, other)).status).toBe(200);
  expect(await plaza.document('two', ({ status }) => status === 'open')).toMatchObject({ decision: 2, text: '가나다라마바사' });

  const closing = await propose({ decision: 2, status: 'closed', grounds: [{ item: 5, reason: '내부검토' }] });
  expect((await operator.ask('POST', `/api/proposals/${closing}/reject`, { reason: '근거 없음' }, other)).status).toBe(200);
  expectProblem(await operator.ask('POST', `/api/proposals/${closing}/confirm`, { reason: '동의함' }, other), 409);
  const again = await propose({ decision: 2, status: 'closed', grounds: [{ item: 5, reason: '내부검토' }] });
  expect((await operator.ask('POST', `/api/proposals/${again}/confirm`, { reason: '동의함' }, other)).status).toBe(200);
  expect(await plaza.document('two', ({ status }: PublicDocument | Tombstone) => status === 'closed')).toMatchObject({ decision: 3 });
  const audit = (await operator.get('/api/audit')).body.items as { who: string; action: string; subject: string }[];
  expect(audit.filter(({ subject }) => [opening, closing, again].includes(subject)).map(({ who, action }) => `${who} ${action}`).reverse()).toEqual([
    'operator confirm', 'second confirm', 'second reject', 'second confirm', 'second confirm',
  ]);
});
