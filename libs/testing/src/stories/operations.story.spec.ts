import type { PublicDocument, Tombstone } from '@plaza/contracts';
import { toNatsHeaders } from '@plaza/messaging';
import { aDocument } from '../documents';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';
import { Inside } from './inside';
import { expectProblem } from './intake-caller';
import { OperatorCaller } from './operator';

/** What operators can do, on the running system: the console's HTTP interface, seen from where an operator sits. */
let plaza: Plaza;
let inside: Inside;
let operator: OperatorCaller;

beforeAll(async () => {
  plaza = await Plaza.start();
  inside = await Inside.open(plaza);
  operator = new OperatorCaller(plaza);
});
afterAll(async () => {
  await inside?.close();
  await plaza?.end();
});

interface Letter {
  id: string;
  state: string;
  consumer: string;
  reason: { code: string };
  identity: { documentId: string } | null;
}
const letterOf = async (documentId: string, state = 'waiting') => await eventually(`a dead letter about ${documentId}`, async () => {
  const { body } = await operator.get(`/api/dead-letters?state=${state}`);
  return (body.items as Letter[]).find(({ identity }) => identity?.documentId === documentId);
}, 60_000);
const auditOf = async (subject: string) => ((await operator.get('/api/audit')).body.items as { who: string; action: string; subject: string; outcome: string }[])
  .filter((entry) => entry.subject === subject).map(({ who, action, outcome }) => [who, action, outcome]);
const publicly = async (documentId: string) => await plaza.get<PublicDocument | Tombstone>(`/api/v1/documents?source=demo&sourceDocumentId=${documentId}`);

/** Publication fails on this document until `mend`: as a defect that a later release mends. */
async function breakPublication(documentId: string): Promise<{ mend(): Promise<void> }> {
  await inside.database.query(`ALTER TABLE publication.entries ADD CONSTRAINT broken CHECK (source_document_id <> '${documentId}')`);
  return { mend: async () => void (await inside.database.query('ALTER TABLE publication.entries DROP CONSTRAINT broken')) };
}

describe('A document that a service gives up', () => {
  it('is seen with its reason, replayed once the cause is mended, and published; and the audit trail says who did it', async () => {
    const { mend } = await breakPublication('stuck');
    await plaza.submit('documents', [aDocument({ documentId: 'stuck' }), aDocument({ documentId: 'passing' })]);
    await plaza.document('passing');
    const letter = await letterOf('stuck');
    expect(letter).toMatchObject({ consumer: 'publication', state: 'waiting' });
    expect((await publicly('stuck')).status).toBe(404);

    // Still broken: its replay makes another dead letter, which names the first.
    expect(await operator.post(`/api/dead-letters/${letter.id}/replay`, {})).toMatchObject({ status: 200, body: { outcome: 'dead-letter' } });
    const again = await letterOf('stuck');
    expect(again).toMatchObject({ replayOf: letter.id });
    expectProblem(await operator.post(`/api/dead-letters/${letter.id}/replay`, {}), 409);

    const listed = await plaza.command('dead-letters', 'list');
    expect(listed).toMatch(new RegExp(`^${again.id}  \\S+  publication  23514  document.classified.v1:demo:stuck:1.1  after 1 attempt`, 'm'));
    expect(JSON.parse(await plaza.command('dead-letters', 'show', again.id))).toMatchObject({ id: again.id, replayOf: letter.id });

    await mend();
    expect(await operator.post(`/api/dead-letters/${again.id}/replay`, {})).toMatchObject({ status: 200, body: { outcome: 'processed' } });
    expect(await plaza.document('stuck')).toMatchObject({ status: 'open', version: 1 });
    expect((await plaza.changes()).filter(({ document }) => document.sourceDocumentId === 'stuck')).toHaveLength(1);
    await eventually('nothing is parked any more', async () => {
      const { rows: [{ parked }] } = await inside.database.query(`SELECT count(*)::int AS parked FROM intake.unsettled WHERE document_id = 'stuck'`);
      return parked === 0 ? true : undefined;
    });
    expect(await auditOf(again.id)).toEqual([['operator', 'replay', 'processed']]);
  });

  it('is replayed from a terminal as well, which obeys nothing of what an event says', async () => {
    const headers = toNatsHeaders({ 'ce-specversion': '1.0', 'ce-id': 'torn\u001b[2J\u202e', 'ce-type': 'document.produced.v1', 'ce-source': '/intake', 'content-type': 'application/json' });
    await inside.bus.jetstream().publish('document.produced.v1', '{"torn', { headers });
    const id = await eventually('it is listed', async () => /^(\w+) .*  INVALID_JSON  torn\\u001b\[2J\\u202e /m.exec(await plaza.command('dead-letters', 'list'))?.[1], 60_000);
    expect(await plaza.command('dead-letters', 'replay', id)).toBe(`${id}  dead-letter\n`);
    expect(await auditOf(id)).toEqual([['operator', 'replay', 'dead letter: INVALID_JSON']]);
  }, 120_000);

  it('is touched by nobody without the token, without a right, or from a page of another origin', async () => {
    for (const path of ['/api/dead-letters/x/replay', '/api/documents/x/withdraw', '/api/holds/x/decide']) {
      expectProblem(await operator.ask('POST', path, {}, { authorization: 'Bearer guess' }), 401);
      expectProblem(await operator.ask('POST', path, {}, { origin: 'https://elsewhere.example' }), 403);
    }
    for (const path of ['/api/dead-letters', '/api/holds', '/api/audit', '/api/health']) {
      expectProblem(await operator.ask('GET', path, undefined, { authorization: `Bearer ${plaza.credentials.sources.demo!.apiKey}` }), 401);
    }
    // The owners' own endpoints know the console's secret alone.
    for (const service of ['intake', 'classification', 'publication']) {
      const answer = await fetch(`http://127.0.0.1:${plaza.state.ports[service]}/internal/dead-letters/replay`, { method: 'POST', headers: { authorization: `Bearer ${plaza.credentials.operator.token}` } });
      expect(answer.status).toBe(401);
    }
  });
});

it('A document is withdrawn by its public id: the portal answers 410 and search finds it no more', async () => {
  await plaza.submit('documents', [aDocument({ documentId: 'regretted', title: '후회하는 문서' })]);
  const { id } = await plaza.document('regretted');
  expectProblem(await operator.post(`/api/documents/${id}/withdraw`, { reason: 'because' }), 400, 'reason');
  expectProblem(await operator.post('/api/documents/unknown/withdraw', { reason: 'other' }), 404);
  expect((await operator.post(`/api/documents/${id}/withdraw`, { reason: 'personal-information', item: 6, note: '민원' })).status).toBe(202);
  expect(await plaza.document('regretted', ({ status }) => status === 'withdrawn')).toMatchObject({ reason: 'personal-information', item: 6 });
  expect((await plaza.get(`/api/v1/documents/${id}`)).status).toBe(410);
  await eventually('search has forgotten it', async () => ((await plaza.get<{ total: number }>(`/api/v1/search?q=${encodeURIComponent('"후회하는 문서"')}`)).body.total === 0 ? true : undefined));
  expect(await auditOf(id)).toEqual([['operator', 'withdraw', 'accepted'], ['operator', 'withdraw', 'refused: 400 invalid']]);
});

describe('A held document', () => {
  const held = (documentId: string) => aDocument({ documentId, disclosureCode: '2NNNNYNNN', body: { mediaType: 'text/plain', text: '가나다라마바사' } });
  const listed = async (id: string) => ((await operator.get('/api/holds?size=200')).body.items as { id: string; version: number; decision: number }[]).find((hold) => hold.id === id);

  it('is listed, decided closed, and its public entry changes; who looked too long ago is told so', async () => {
    await plaza.submit('documents', [held('waiting')]);
    const { id } = await plaza.document('waiting', ({ status }) => status === 'held');
    const hold = (await listed(id))!;
    expect(hold).toMatchObject({ id, version: 1, decision: 1 });
    const ruling = { decision: hold.decision, version: hold.version, status: 'closed', grounds: [{ item: 5, reason: '내부검토 중' }], spans: [], reason: '담당자 확인' };
    expectProblem(await operator.post(`/api/holds/${id}/decide`, { ...ruling, status: 'secret', reason: '' }), 400, 'status', 'reason');
    // What was declared withheld opens when a second operator agrees.
    expect(await operator.post(`/api/holds/${id}/decide`, { ...ruling, status: 'open', grounds: [] })).toMatchObject({ status: 202, body: { proposal: { decision: 1, needs: ['opens-declared'] } } });
    expect((await operator.post(`/api/holds/${id}/decide`, ruling)).status).toBe(200);
    expect(await plaza.document('waiting', ({ status }) => status === 'closed')).toMatchObject({ version: 1, decision: 2, grounds: [{ item: 5, reason: '내부검토 중' }] });
    expectProblem(await operator.post(`/api/holds/${id}/decide`, ruling), 409);
    expect(await listed(id)).toBeUndefined();
    await eventually('it is settled', async () => {
      const { rows: [{ left }] } = await inside.database.query(`SELECT count(*)::int AS left FROM classification.unsettled WHERE document_id = 'waiting'`);
      return left === 0 ? true : undefined;
    });
  });

  it('opens in part, with what the operator marks taken out', async () => {
    await plaza.submit('documents', [held('parted')]);
    const { id } = await plaza.document('parted', ({ status }) => status === 'held');
    const spans = [{ part: 'body', start: 2, end: 5, item: 5, reason: '검토 중' }];
    expect((await operator.post(`/api/holds/${id}/decide`, { decision: 1, status: 'partial', grounds: [], spans, reason: '담당자 확인' })).status).toBe(200);
    expect(await plaza.document('parted', ({ status }) => status === 'partial')).toMatchObject({ text: '가나[비공개: 제5호 검토 중]바사' });
  });
});

it('Health tells every stage, source and replica with real figures, and a service that is gone as down', async () => {
  const health = async () => (await operator.get('/api/health')).body as { overview: { bus: boolean; cursor: string; services: { name: string; up: boolean }[]; replicas: { behind: number }[]; sources: { source: string }[]; stages: { stage: string; lag: number | null; rate: number | null }[] }; servers: { nats: { version: string } } };
  const changes = await plaza.changes();
  const { overview, servers } = await eventually('figures of now', async () => {
    const said = await health();
    return said.overview?.cursor === String(changes.length) && said.overview.replicas[0]?.behind === 0 ? said : undefined;
  }, 20_000);
  expect(overview.bus).toBe(true);
  expect(overview.services.map(({ name, up }) => [name, up])).toEqual(['intake', 'classification', 'publication', 'search', 'portal'].map((name) => [name, true]));
  expect(overview.sources.map(({ source }) => source)).toEqual(['demo']);
  expect(overview.stages.slice(0, 3).map(({ stage, lag }) => [stage, lag])).toEqual([['intake', 0], ['classification', 0], ['publication', 0]]);
  expect(servers.nats.version).toMatch(/^\d+\.\d+/);
  // Stopped, so that it is not yet replaced.
  process.kill(plaza.state.pids.search!, 'SIGSTOP');
  try {
    await eventually('search is down', async () => ((await health()).overview.services.some(({ name, up }) => name === 'search' && !up) ? true : undefined), 20_000);
    expect((await health()).overview.stages.find(({ stage }) => stage === 'search')!.rate).toBeNull();
  } finally {
    process.kill(plaza.state.pids.search!, 'SIGCONT');
  }
});
