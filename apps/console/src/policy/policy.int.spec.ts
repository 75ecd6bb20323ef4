import { bootConsole, TOKENS, type BootedConsole } from '../testing/boot-with-bus';
import { change, overview } from '../testing/policy-answers';

let console_: BootedConsole;
beforeAll(async () => {
  console_ = await bootConsole();
});
afterAll(() => console_.stop());

beforeEach(() => {
  console_.services.classification.asked.length = 0;
  console_.services.classification.answer = ({ method, path }) => {
    if (method === 'GET' && path.startsWith('/internal/policy/changes')) return { status: 200, body: { items: [change], nextCursor: null } };
    if (method === 'GET' && path.startsWith('/internal/policy/diff')) return { status: 422, body: { type: 'urn:open-plaza:problem:policy-wrong', status: 422, detail: 'rules.yaml:3 is wrong' } };
    if (method === 'GET') return { status: 200, body: overview };
    if (path.endsWith('/applications')) return { status: 202, body: overview.applications[0] };
    return { status: 200, body: { id: 'doc1', version: 1, decision: 2, status: 'held' } };
  };
});
const acts = () => console_.services.classification.asked.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, JSON.parse(body)]);
const audited = async (subject: string) => (await console_.source.query(
  `SELECT a.who, a.action, o.outcome FROM audit a LEFT JOIN audit o ON o.begun = a.entry WHERE a.begun IS NULL AND a.subject = $1`, [subject],
)) as unknown[];

it('the page says what is in force, how far it is applied, and what waits, with nothing of it as markup', async () => {
  const { status, text } = await console_.ask('GET', '/policy?lang=en');
  expect(status).toBe(200);
  for (const said of ['2026.11-2', 'Summary', 'under way', 'One change waits for a person', 'open → held', '+ marked-secret', 'href="/documents/doc1?lang=en"', '&lt;b>과']) expect(text).toContain(said);
  expect(text).not.toContain('<b>');
});

it('without the right to decide nothing can be applied, confirmed or compared', async () => {
  const reader = { authorization: `Bearer ${TOKENS.reader}` };
  for (const path of ['/api/policy/applications', '/api/policy/changes/7/confirm', '/policy/apply', '/policy/changes/7/reject']) expect((await console_.ask('POST', path, {}, reader)).status).toBe(403);
  expect((await console_.ask('GET', '/api/policy/diff?version=2026.11-2', undefined, reader)).status).toBe(403);
  expect((await console_.ask('GET', '/policy', undefined, reader)).text).not.toContain('<form method="post" action="/policy');
  expect(acts()).toEqual([]);
});

it('applying is done by classification in the operator’s name, and written down', async () => {
  expect(await console_.ask('POST', '/api/policy/applications', { version: '2026.11-2', by: 'somebody else' })).toMatchObject({ status: 202, json: { walked: 5 } });
  expect(acts()).toEqual([['/internal/policy/applications', { version: '2026.11-2', by: 'chief' }]]);
  expect(await audited('policy 2026.11-2')).toEqual([{ who: 'chief', action: 'decide', outcome: 'under way, 5 walked' }]);
});

it('a change is confirmed or rejected with a reason, which the audit trail does not hold', async () => {
  expect((await console_.ask('POST', '/api/policy/changes/7/confirm', { reason: 'CANARY' })).json).toMatchObject({ decision: 2 });
  expect(acts()).toEqual([['/internal/policy/changes/7/confirm', { reason: 'CANARY', by: 'chief' }]]);
  expect(await audited('policy change 7')).toEqual([{ who: 'chief', action: 'decide', outcome: 'confirmed: doc1, held, version 1, decision 2' }]);
  expect(JSON.stringify(await console_.source.query('SELECT * FROM audit'))).not.toContain('CANARY');
  expect((await console_.ask('POST', '/api/policy/changes/7/burn', {})).status).toBe(404);
  expect((await console_.ask('POST', '/api/policy/changes/..%2fx/confirm', {})).status).toBe(404);
});

it('what one operator has agreed to waits for another, and says so to both', async () => {
  const agreed = { by: 'chief', reason: '<b>why</b>', at: '2026-11-25T02:00:00.000Z' };
  const { answer } = console_.services.classification;
  console_.services.classification.answer = (asked) => {
    if (asked.path.startsWith('/internal/policy/changes/8/confirm')) return { status: 202, body: { agreed: { change: '8', ...agreed } } };
    return asked.path.startsWith('/internal/policy/changes') ? { status: 200, body: { items: [{ ...change, change: '8', agreed }], nextCursor: null } } : answer(asked);
  };
  expect(await console_.ask('POST', '/api/policy/changes/8/confirm', { reason: 'CANARY' })).toMatchObject({ status: 202, json: { agreed: { by: 'chief' } } });
  expect(await audited('policy change 8')).toEqual([{ who: 'chief', action: 'decide', outcome: 'agreed; another has to' }]);
  const { text } = await console_.ask('GET', '/policy?lang=en');
  for (const said of ['chief agrees; another has to.', '&lt;b>why', 'You agree already.']) expect(text).toContain(said);
  expect(text).not.toContain('/policy/changes/8/confirm');
});

it('what is wrong in a policy’s files is told as classification tells it', async () => {
  expect(await console_.ask('GET', '/api/policy/diff?version=2026.12-1')).toMatchObject({ status: 422, json: { detail: 'rules.yaml:3 is wrong' } });
});
