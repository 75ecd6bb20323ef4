import { DeadLetter, emit, EventPublisher, letterId, type DeadLetterV1, type Emission, Replayed } from '@plaza/messaging';
import { eventually } from '@plaza/testing';
import { bootConsole, TOKENS, type BootedConsole, type Said } from './testing/boot-with-bus';

let console_: BootedConsole;
const publishers: Record<string, EventPublisher> = {};

beforeAll(async () => {
  console_ = await bootConsole();
  for (const service of ['intake', 'publication']) publishers[service] = new EventPublisher(await console_.bus.connect(service), service);
});
afterAll(async () => console_.stop());
afterEach(() => {
  for (const service of Object.values(console_.services)) {
    service.asked.length = 0;
    service.answer = () => ({ status: 404, body: { status: 404, title: 'Not Found' } });
  }
});

let count = 0;
const letter = (changes: Partial<DeadLetterV1> = {}): DeadLetterV1 => ({
  service: 'publication', consumer: 'publication', stream: 'DISCLOSURE', subject: 'document.classified.v1', sequence: (count += 1),
  eventId: `document.classified.v1:demo:D${count}:1.1`, type: 'document.classified.v1', identity: { source: 'demo', documentId: `D${count}`, version: 1, withdrawn: false, decision: 1 },
  reason: { name: 'PermanentError', code: 'POISONED', message: 'cannot be handled' }, stack: 'PermanentError: cannot be handled', attempts: 1,
  traceId: '0af7651916cd43dd8448eb211c80319c', headers: { 'ce-id': `x${count}` }, payload: Buffer.from(`{"number":${count}}`).toString('base64'),
  failedAt: new Date(Date.now() + count).toISOString(), ...changes,
});
async function given(changes: Partial<DeadLetterV1> = {}): Promise<DeadLetterV1 & { id: string }> {
  const one = letter(changes);
  await publishers[one.service]!.publish([emit(DeadLetter, one) as Emission]);
  const id = letterId(one);
  await eventually('the copy', async () => ((await console_.ask('GET', `/api/dead-letters/${id}`)).status === 200 ? true : undefined));
  return { ...one, id };
}
const stateOf = async (id: string) => (await console_.ask('GET', `/api/dead-letters/${id}`)).json.state;
/** The row of what was no letter of its sender's. */
const containing = async (code: string, text: string) => {
  for (const item of (await console_.ask('GET', `/api/dead-letters?code=${code}`)).json.items!) {
    const { json } = await console_.ask('GET', `/api/dead-letters/${item.id as string}/payload`);
    if (Buffer.from(json.payload as string, 'base64').toString() === text) return item;
  }
  return undefined;
};
/** What it was told to do; the health page asks all the time. */
const actsAt = (service: keyof BootedConsole['services']) => console_.services[service].asked.filter(({ method }) => method === 'POST');
const idsOf = ({ items }: Said) => items!.map(({ id }) => id);
const audited = async (subject: string) => (await console_.source.query(
  `SELECT a.who, a.action, o.outcome FROM audit a LEFT JOIN audit o ON o.begun = a.entry WHERE a.begun IS NULL AND a.subject = $1 ORDER BY a.entry`, [subject],
)) as { who: string; action: string; outcome: string }[];

describe('dead letters', () => {
  it('of both sides are copied once, however often they come, and listed newest first with filters and pages', async () => {
    const code = 'LISTED';
    const reason = { name: 'Error', code, message: 'x' };
    const first = await given({ reason });
    const second = await given({ service: 'intake', consumer: 'intake', stream: 'SOURCES', identity: null, reason });
    await publishers.publication!.publish([emit(DeadLetter, { ...first, id: undefined } as never, { emission: 2 }) as Emission]);
    const page = (await console_.ask('GET', `/api/dead-letters?code=${code}&size=1`)).json;
    expect([page.total, idsOf(page)]).toEqual([2, [second.id]]);
    const next = (await console_.ask('GET', `/api/dead-letters?code=${code}&size=1&cursor=${encodeURIComponent(page.nextCursor!)}`)).json;
    expect([idsOf(next), next.nextCursor]).toEqual([[first.id], null]);
    expect((await console_.ask('GET', `/api/dead-letters?code=${code}&service=intake`)).json.items).toEqual([expect.objectContaining({ id: second.id, side: 'restricted', state: 'waiting' })]);
  });

  it('show everything but their event; that needs a right, and each look is written down', async () => {
    const { id, payload } = await given();
    const { json, text } = await console_.ask('GET', `/api/dead-letters/${id}`);
    expect(json).toMatchObject({ reason: { code: 'POISONED' }, attempts: 1, traceId: '0af7651916cd43dd8448eb211c80319c', headers: { 'ce-id': expect.any(String) } });
    expect(text).not.toContain(payload);
    expect((await console_.ask('GET', `/api/dead-letters/${id}/payload`, undefined, { authorization: `Bearer ${TOKENS.reader}` })).status).toBe(403);
    expect(await audited(id)).toEqual([]);
    expect((await console_.ask('GET', `/api/dead-letters/${id}/payload`)).json).toEqual({ payload });
    expect(await audited(id)).toEqual([{ who: 'chief', action: 'payload', outcome: 'done' }]);
  });

  it('that are no letters stop no other', async () => {
    const raw = await console_.bus.connect('provisioning');
    for (const junk of ['not json', '{}', '[]', 'null', '{"replayed":null}', '{"service":"a","consumer":"b","failedAt":"never","payload":"","reason":{"code":"c"}}']) {
      await raw.jetstream().publish('dead.public.publication', junk);
    }
    const hostile = await given({ reason: { name: 'E', code: 'NUL\0\u001e', message: '\ud800<script>alert(1)</script>' }, stack: '\0' });
    expect(await stateOf(hostile.id)).toBe('waiting');
  });

  it('that cannot be read are seen all the same, with what they were for those who may look', async () => {
    const junk = 'neither JSON nor a letter';
    await (await console_.bus.connect('provisioning')).jetstream().publish('dead.public.publication', junk);
    const { id, consumer } = await eventually('the row', async () => await containing('UNREADABLE', junk));
    expect(consumer).toBe('');
    expect((await console_.ask('POST', `/api/dead-letters/${id as string}/replay`, {})).status).toBe(422);
  });

  it('that name a service on whose subject they did not come are shown as foreign, replayed by nobody, and settle nothing', async () => {
    const kept = await given({ service: 'intake', consumer: 'intake', stream: 'SOURCES' });
    const js = (await console_.bus.connect('publication')).jetstream();
    const forged = letter({ service: 'intake', consumer: 'intake', stream: 'SOURCES', replayOf: kept.id });
    const marker = { service: 'intake', letter: kept.id, replayed: null };
    for (const sent of [forged, marker]) await js.publish('dead.public.publication', JSON.stringify(sent));
    await publishers.publication!.publish([emit(Replayed, { service: 'publication', letter: kept.id, replayed: null }) as Emission]);
    await given();
    const { id } = (await containing('FOREIGN', JSON.stringify(forged)))!;
    expect(await containing('FOREIGN', JSON.stringify(marker))).toBeDefined();
    expect((await console_.ask('GET', `/api/dead-letters/${letterId(forged)}`)).status).toBe(404);
    for (const service of Object.values(console_.services)) service.answer = () => ({ status: 200, body: { outcome: 'processed' } });
    expect(await console_.ask('POST', `/api/dead-letters/${id as string}/replay`, {})).toMatchObject({ status: 422 });
    expect((await console_.ask('POST', '/api/dead-letters/replay', { code: 'FOREIGN' })).json).toMatchObject({ processed: 0 });
    expect([...actsAt('intake'), ...actsAt('publication')]).toEqual([]);
    expect(await stateOf(kept.id)).toBe('waiting');
  });

  it('are replayed by the service that gave them up, with their event; then nothing of it is kept here', async () => {
    const one = await given();
    console_.services.publication.answer = () => ({ status: 200, body: { outcome: 'processed' } });
    expect(await console_.ask('POST', `/api/dead-letters/${one.id}/replay`, {})).toMatchObject({ status: 200, json: { outcome: 'processed' } });
    const [asked] = actsAt('publication');
    expect([asked!.method, asked!.path, asked!.headers.authorization]).toEqual(['POST', '/internal/dead-letters/replay', 'Bearer secret-for-publication']);
    expect(JSON.parse(asked!.body).letter).toMatchObject({ payload: one.payload, headers: one.headers, consumer: 'publication', sequence: one.sequence });
    expect(await stateOf(one.id)).toBe('replayed');
    expect((await console_.ask('GET', `/api/dead-letters/${one.id}/payload`)).status).toBe(404);
    expect((await console_.ask('POST', `/api/dead-letters/${one.id}/replay`, {})).status).toBe(409);
    expect((await audited(one.id)).filter(({ action }) => action === 'replay').map(({ who, outcome }) => [who, outcome])).toEqual([['chief', 'processed'], ['chief', 'refused: 409 already-replayed']]);
  });

  it('whose replay fails again are closed, and the new one waits in their place', async () => {
    const one = await given();
    console_.services.publication.answer = () => ({ status: 200, body: { outcome: 'dead-letter', reason: { code: 'STILL', message: 'no' } } });
    expect((await console_.ask('POST', `/api/dead-letters/${one.id}/replay`, {})).json).toMatchObject({ outcome: 'dead-letter', reason: { code: 'STILL' } });
    expect(await stateOf(one.id)).toBe('failed');
    expect((await audited(one.id))[0]!.outcome).toBe('dead letter: STILL');
  });

  it('wait on when something is away, and say what cannot be replayed at all', async () => {
    const one = await given();
    console_.services.publication.answer = () => ({ status: 503, body: { status: 503, detail: 'PostgreSQL is away' } });
    expect(await console_.ask('POST', `/api/dead-letters/${one.id}/replay`, {})).toMatchObject({ status: 503, json: { detail: 'PostgreSQL is away' } });
    console_.services.publication.answer = () => ({ status: 422, body: { status: 422, detail: 'kept without its event' } });
    expect(await console_.ask('POST', `/api/dead-letters/${one.id}/replay`, {})).toMatchObject({ status: 422, json: { detail: 'kept without its event' } });
    expect([await stateOf(one.id), (await console_.ask('GET', `/api/dead-letters/${one.id}/payload`)).status]).toEqual(['waiting', 200]);
  });

  it('of one kind are replayed together, oldest first', async () => {
    const reason = { name: 'Error', code: 'TOGETHER', message: 'x' };
    const [first, second] = [await given({ reason }), await given({ reason })];
    const other = await given();
    console_.services.publication.answer = () => ({ status: 200, body: { outcome: 'processed' } });
    expect((await console_.ask('POST', '/api/dead-letters/replay', { code: 'TOGETHER' })).json).toEqual({ processed: 2, failed: 0, remaining: false });
    expect(actsAt('publication').map(({ body }) => JSON.parse(body).letter.sequence)).toEqual([first.sequence, second.sequence]);
    expect(await stateOf(other.id)).toBe('waiting');
    expect((await console_.ask('POST', '/api/dead-letters/replay', {})).json).toMatchObject({ status: 400, errors: [{ field: 'code' }] });
  });

  it('replayed together until something is away: what was done is told, and that the rest waits', async () => {
    const reason = { name: 'Error', code: 'HALFWAY', message: 'x' };
    const [first, second] = [await given({ reason }), await given({ reason })];
    let answers = 0;
    console_.services.publication.answer = () => ((answers += 1) === 1 ? { status: 200, body: { outcome: 'processed' } } : { status: 503, body: { status: 503, detail: 'PostgreSQL is away' } });
    expect((await console_.ask('POST', '/api/dead-letters/replay', { code: 'HALFWAY' })).json).toEqual({ processed: 1, failed: 0, remaining: true, stopped: 'PostgreSQL is away' });
    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['replayed', 'waiting']);
    expect((await console_.ask('POST', '/api/dead-letters/replay', { code: 'HALFWAY' })).status).toBe(503);
  });

  it('say in their own words why they failed, and in those of anything else only to who may see the event', async () => {
    const canary = 'value of a restricted document';
    const foreignWords = await given({ reason: { name: 'QueryFailedError', code: '22001', message: canary }, stack: `QueryFailedError: ${canary}` });
    const ours = await given();
    const reader = { authorization: `Bearer ${TOKENS.reader}` };
    for (const path of [`/api/dead-letters/${foreignWords.id}`, '/api/dead-letters?code=22001']) {
      expect((await console_.ask('GET', path, undefined, reader)).text).not.toContain(canary);
      expect((await console_.ask('GET', path)).text).toContain(canary);
    }
    expect((await console_.ask('GET', `/api/dead-letters/${ours.id}`, undefined, reader)).json).toMatchObject({ reason: { message: 'cannot be handled' }, stack: expect.stringContaining('PermanentError') });
    console_.services.publication.answer = () => ({ status: 200, body: { outcome: 'processed' } });
    await console_.ask('POST', `/api/dead-letters/${foreignWords.id}/replay`, {});
    expect(JSON.stringify(await console_.source.query('SELECT letter, payload FROM dead_letters WHERE id = $1', [foreignWords.id]))).not.toContain(canary);
  });

  it('that were replayed elsewhere are seen as such, by the marker beside them', async () => {
    const one = await given();
    await publishers.publication!.publish([emit(Replayed, { service: 'publication', letter: one.id, replayed: one.identity }) as Emission]);
    await eventually('the state', async () => ((await stateOf(one.id)) === 'replayed' ? true : undefined));
  });

  it('that failed again in a replay elsewhere are closed by the letter that names them', async () => {
    const one = await given();
    await given({ replayOf: one.id, replays: 1 });
    expect(await stateOf(one.id)).toBe('failed');
  });

  it.each(['state=gone', 'size=0', 'size=9999', 'cursor=x', `code=${'x'.repeat(300)}`])('?%s is refused, naming the field', async (query) => {
    expect(await console_.ask('GET', `/api/dead-letters?${query}`)).toMatchObject({ status: 400, json: { errors: [{ field: query.split('=')[0] }] } });
  });
});

describe('who may act', () => {
  const acts = ['/api/dead-letters/x/replay', '/api/dead-letters/replay', '/api/documents/x/withdraw', '/api/holds/x/decide', '/api/proposals/x/confirm', '/api/proposals/x/reject'];
  it.each(acts)('POST %s: nobody without a token, without the right, or from a page of another origin', async (path) => {
    expect((await console_.ask('POST', path, {}, { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await console_.ask('POST', path, {}, { authorization: `Bearer ${TOKENS.reader}` })).status).toBe(403);
    expect((await console_.ask('POST', path, {}, { origin: 'https://evil.example' })).status).toBe(403);
    expect((Object.keys(console_.services) as (keyof BootedConsole['services'])[]).flatMap(actsAt)).toEqual([]);
  });
});

describe('a withdrawal', () => {
  const document = { id: 'public1', source: 'demo', sourceDocumentId: 'D1', status: 'open', version: 1 };
  it('goes to intake for the document of the public id, with who in the audit trail and the note in none', async () => {
    console_.services.publication.answer = ({ path }) => (path === '/internal/documents/public1' ? { status: 200, body: document } : { status: 404, body: {} });
    console_.services.intake.answer = () => ({ status: 202, body: { status: 'accepted', id: 'public1', version: 1 } });
    expect((await console_.ask('POST', '/api/documents/public1/withdraw', { reason: 'court-order', item: 4, note: 'CANARY' })).status).toBe(202);
    expect(JSON.parse(actsAt('intake')[0]!.body)).toEqual({ reason: 'court-order', item: 4, note: 'CANARY', source: 'demo', documentId: 'D1' });
    expect(await audited('public1')).toEqual([{ who: 'chief', action: 'withdraw', outcome: 'accepted' }]);
    expect(JSON.stringify(await console_.source.query('SELECT * FROM audit'))).not.toContain('CANARY');
  });

  it('names the bad field as intake does, and knows no unknown document', async () => {
    console_.services.publication.answer = () => ({ status: 200, body: document });
    console_.services.intake.answer = () => ({ status: 400, body: { type: 'urn:open-plaza:problem:invalid', title: 'x', status: 400, errors: [{ field: 'reason', message: 'must be one of' }] } });
    expect(await console_.ask('POST', '/api/documents/public1/withdraw', {})).toMatchObject({ status: 400, json: { errors: [{ field: 'reason' }] } });
    console_.services.publication.answer = () => ({ status: 404, body: {} });
    expect((await console_.ask('POST', '/api/documents/public2/withdraw', { reason: 'other' })).status).toBe(404);
    expect((await console_.ask('POST', '/api/documents/..%2f..%2fx/withdraw', { reason: 'other' })).status).toBe(404);
  });
});

describe('holds', () => {
  const hold = (id: string, version = 1) => ({ id, version, decision: 1, since: '2026-07-15T01:00:00.000Z', reasons: [], department: { code: '1', name: '과' }, agency: { code: '1', name: '시' }, title: '제목', documentNumber: 'n' });
  it('are those classification lists, without what was withdrawn meanwhile', async () => {
    console_.services.classification.answer = () => ({ status: 200, body: { items: [hold('a'), hold('b'), hold('c', 2)], nextCursor: 'next' } });
    console_.services.publication.answer = () => ({ status: 200, body: { documents: [{ id: 'b', version: 1, status: 'withdrawn' }, { id: 'c', version: 1, status: 'withdrawn' }] } });
    const { json } = await console_.ask('GET', '/api/holds');
    expect([idsOf(json), json.nextCursor]).toEqual([['a', 'c'], 'next']);
  });

  it('are decided by classification, in the operator’s name whatever the request says', async () => {
    console_.services.classification.answer = () => ({ status: 200, body: { id: 'a', version: 1, decision: 2, status: 'closed' } });
    expect((await console_.ask('POST', '/api/holds/a/decide', { decision: 1, status: 'closed', grounds: [{ item: 5 }], reason: 'CANARY', by: 'somebody else' })).json).toMatchObject({ decision: 2 });
    expect(JSON.parse(actsAt('classification')[0]!.body)).toMatchObject({ by: 'chief', reason: 'CANARY' });
    expect(await audited('a')).toEqual([{ who: 'chief', action: 'decide', outcome: 'closed, version 1, decision 2' }]);
  });

  it('a stale decision stays a 409, and is written down', async () => {
    console_.services.classification.answer = () => ({ status: 409, body: { type: 'urn:open-plaza:problem:stale-decision', status: 409, detail: 'look again' } });
    expect(await console_.ask('POST', '/api/holds/stale/decide', { decision: 1 })).toMatchObject({ status: 409, json: { type: 'urn:open-plaza:problem:stale-decision', detail: 'look again' } });
    expect((await audited('stale'))[0]!.outcome).toBe('refused: 409 stale-decision');
  });
});

describe('proposals', () => {
  const proposalId = '0b0e7c58-7a1e-4b8e-9f52-6f0f4c1d2a3b';

  it('are what a ruling becomes that needs a second person: 202, and the audit trail says so', async () => {
    console_.services.classification.answer = () => ({ status: 202, body: { proposal: { proposalId, id: 'p', version: 1, decision: 1, needs: ['opens-held'], proposedAt: '2026-11-26T00:00:00.000Z' } } });
    expect(await console_.ask('POST', '/api/holds/p/decide', { decision: 1, status: 'open', reason: 'x' })).toMatchObject({ status: 202, json: { proposal: { proposalId } } });
    expect(await audited('p')).toEqual([{ who: 'chief', action: 'decide', outcome: `proposed: ${proposalId}` }]);
  });

  it('are confirmed and rejected in the operator’s name, with a reason, and written down without it', async () => {
    console_.services.classification.answer = ({ path }) => ({ status: 200, body: path.endsWith('confirm') ? { id: 'p', version: 1, decision: 2, status: 'open' } : { proposalId, outcome: 'rejected' } });
    expect((await console_.ask('POST', `/api/proposals/${proposalId}/confirm`, { reason: 'CANARY', by: 'somebody else' })).json).toMatchObject({ decision: 2 });
    expect((await console_.ask('POST', `/api/proposals/${proposalId}/reject`, { reason: 'CANARY' })).json).toEqual({ proposalId, outcome: 'rejected' });
    expect(actsAt('classification').map(({ path, body }) => [path.split('/').at(-1), JSON.parse(body)])).toEqual([['confirm', { reason: 'CANARY', by: 'chief' }], ['reject', { reason: 'CANARY', by: 'chief' }]]);
    expect((await audited(proposalId)).map(({ action, outcome }) => [action, outcome]).sort()).toEqual([['confirm', 'p: open, version 1, decision 2'], ['reject', 'rejected']]);
    expect(JSON.stringify(await console_.source.query('SELECT * FROM audit'))).not.toContain('CANARY');
    expect((await console_.ask('POST', `/api/proposals/${proposalId}/confirm`, { reason: ' ' })).status).toBe(400);
  });

  it('nobody confirms their own', async () => {
    console_.services.classification.answer = () => ({ status: 403, body: { type: 'urn:open-plaza:problem:same-person', status: 403, detail: 'another person' } });
    expect(await console_.ask('POST', `/api/proposals/${proposalId}/confirm`, { reason: 'x' })).toMatchObject({ status: 403, json: { type: 'urn:open-plaza:problem:same-person' } });
  });
});

describe('the audit trail', () => {
  it('knows of an act before it is done: what cannot be written down is not done', async () => {
    console_.services.publication.answer = () => ({ status: 200, body: { id: 'unwritten', source: 'demo', sourceDocumentId: 'D1', status: 'open', version: 1 } });
    const { id } = await given();
    await console_.source.query('ALTER TABLE audit ADD CONSTRAINT closed CHECK (false) NOT VALID');
    try {
      const acts = { '/api/documents/unwritten/withdraw': { reason: 'other' }, '/api/holds/unwritten/decide': { decision: 1, status: 'closed' }, [`/api/dead-letters/${id}/replay`]: {} };
      for (const [path, body] of Object.entries(acts)) expect([path, (await console_.ask('POST', path, body)).status]).toEqual([path, 500]);
      expect((await console_.ask('GET', `/api/dead-letters/${id}/payload`)).status).toBe(500);
    } finally {
      await console_.source.query('ALTER TABLE audit DROP CONSTRAINT closed');
    }
    expect((['intake', 'classification', 'publication'] as const).flatMap(actsAt)).toEqual([]);
    expect(await stateOf(id)).toBe('waiting');
  });

  it.each([`UPDATE audit SET who = 'nobody'`, 'DELETE FROM audit', 'TRUNCATE audit'])('takes no %s', async (statement) => {
    await expect(console_.source.query(statement)).rejects.toThrow(/append-only|permission denied/);
  });
});
