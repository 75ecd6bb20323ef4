import { createHash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ThrottlerStorage } from '@nestjs/throttler';
import { DocumentProduced } from '@plaza/contracts';
import { eventually } from '@plaza/testing';
import { Intake } from '../intake.service';
import { bootIntake, SECRETS, type Booted } from '../testing/boot';
import { aDocument } from '../testing/documents';

const LIMIT = 200;
let intake: Booted;
const produced: { id: string; document: { documentId: string; version: number } }[] = [];
const emissions: string[] = [];

beforeAll(async () => {
  intake = await bootIntake({ REQUESTS_PER_SECOND: String(LIMIT) });
  const everything = await intake.bus.connect('provisioning');
  everything.subscribe('document.>', {
    callback: (_, message) => {
      produced.push(message.json());
      emissions.push(`${message.subject} ${message.headers!.get('Nats-Msg-Id')}`);
    },
  });
  await everything.flush();
});
afterAll(() => intake.stop());

let names = 0;
const newId = () => `H${(names += 1)}`;
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

interface Answer {
  status: number;
  type: string | null;
  headers: Headers;
  text: string;
  json: Record<string, unknown> & { errors?: { field: string }[] };
}
type Body = string | Uint8Array;
async function request(method: string, path: string, body?: Body, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${intake.url}${path}`, { method, body: body as never, headers: { authorization: `Bearer ${SECRETS.demo}`, ...headers } });
  const text = await response.text();
  const type = response.headers.get('content-type');
  return { status: response.status, type, headers: response.headers, text, json: /json/.test(type ?? '') && !/ndjson/.test(type ?? '') ? (JSON.parse(text) as Answer['json']) : {} };
}
const post = (value: unknown, path = '/v1/documents', type = 'application/json') =>
  request('POST', path, typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value), { 'content-type': type });
const standing = async (documentId: string) => (await request('GET', `/v1/documents/${documentId}`)).json;

describe('a request is refused with problem details', () => {
  const refused = (answer: Answer, status: number) => {
    expect([answer.status, answer.type]).toEqual([status, expect.stringMatching(/^application\/problem\+json/)]);
    expect(answer.json).toMatchObject({ status, type: expect.any(String), title: expect.any(String) });
  };

  test.each(['', 'Bearer ', 'Bearer wrong', `Basic ${SECRETS.demo}`, `Bearer ${SECRETS.demo} `.repeat(2)])('401 for the authorization %p', async (authorization) => {
    const answer = await request('POST', '/v1/documents', '{}', { 'content-type': 'application/json', authorization });
    refused(answer, 401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });
  it('400 for malformed JSON', async () => refused(await post('{"documentId": '), 400));
  it('400 for invalid UTF-8', async () => refused(await post(Buffer.from([0x7b, 0xff, 0x7d])), 400));
  it('400 for an empty body', async () => refused(await post(''), 400));
  it('400 naming every bad field', async () => {
    const answer = await post(aDocument({ version: 0, colour: 'red', body: { mediaType: 'text/plain', text: 5 } }));
    refused(answer, 400);
    expect(answer.json.errors!.map(({ field }) => field).sort()).toEqual(['body.text', 'colour', 'version']);
  });
  it('403 for another source’s agency', async () => refused(await post(aDocument({ agency: { code: '3000000', name: 'x' } })), 403));
  it('404 for a document nobody knows, and for an id nobody could have', async () => {
    refused(await request('GET', '/v1/documents/unknown'), 404);
    refused(await request('GET', `/v1/documents/${'%3E'.repeat(3_000)}`), 404);
  });
  it('404 for another source’s document', async () => {
    const documentId = newId();
    await post(aDocument({ documentId }));
    refused(await request('GET', `/v1/documents/${documentId}`, undefined, { authorization: `Bearer ${SECRETS.other}` }), 404);
  });
  it('404 for a path that does not exist', async () => refused(await request('GET', '/v1/nothing'), 404));
  it('409 for other content under the same version', async () => {
    const documentId = newId();
    await post(aDocument({ documentId }));
    refused(await post(aDocument({ documentId, title: '다른 제목' })), 409);
  });
  it('413 for 10 MB, announced or not', async () => {
    refused(await post('x'.repeat(10_000_000)), 413);
    const stream = new ReadableStream({ start(controller) { for (let i = 0; i < 10; i += 1) controller.enqueue(new Uint8Array(1_000_000)); controller.close(); } });
    const answer = await fetch(`${intake.url}/v1/documents`, {
      method: 'POST', body: stream, duplex: 'half', headers: { authorization: `Bearer ${SECRETS.demo}`, 'content-type': 'application/json' },
    } as never);
    expect(answer.status).toBe(413);
  });
  it('415 for another media type and for compression', async () => {
    refused(await post('a,b', '/v1/documents', 'text/csv'), 415);
    refused(await request('POST', '/v1/documents', '{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }), 415);
  });
  it('400 for an operator’s withdrawal without a reason, 401 without the console’s secret, 403 with another’s, 404 for an unknown document', async () => {
    const documentId = newId();
    await post(aDocument({ documentId }));
    const withdraw = (id: string, body: object, secret: string) =>
      request('POST', '/internal/withdrawals', JSON.stringify({ source: 'demo', documentId: id, ...body }), { authorization: `Bearer ${secret}` });
    refused(await withdraw(documentId, {}, SECRETS.console), 400);
    refused(await withdraw(documentId, { reason: 'other' }, SECRETS.demo), 401);
    refused(await withdraw(documentId, { reason: 'other' }, SECRETS.caller), 403);
    refused(await withdraw(newId(), { reason: 'other' }, SECRETS.console), 404);
    refused(await withdraw('../../x', { reason: 'other' }, SECRETS.console), 404);
  });
});

describe('an accepted document', () => {
  it('is committed before it is answered, and emitted in the caller’s trace', async () => {
    const documentId = newId();
    const answer = await request('POST', '/v1/documents', JSON.stringify(aDocument({ documentId })), { 'content-type': 'application/json' });
    expect([answer.status, answer.headers.get('location')]).toEqual([202, `/v1/documents/${documentId}`]);
    expect(answer.json).toMatchObject({ documentId, version: 1, status: 'accepted', id: expect.stringMatching(/^[a-z2-7]{20}$/) });
    expect(await standing(documentId)).toMatchObject({ id: answer.json.id, versions: [{ version: 1, status: 'received', receivedAt: answer.json.receivedAt }] });
    const event = await eventually('document.produced', () => produced.find(({ document }) => document?.documentId === documentId));
    expect(event).toEqual({ id: answer.json.id, source: 'demo', document: aDocument({ documentId }), receivedAt: answer.json.receivedAt });
  });

  it('sent again gets its first receipt again', async () => {
    const documentId = newId();
    const first = await post(aDocument({ documentId }));
    const again = await post(aDocument({ documentId }));
    expect([again.status, again.json]).toEqual([202, { ...first.json, status: 'duplicate' }]);
  });

  it('may come as a structured CloudEvent', async () => {
    const documentId = newId();
    const event = { specversion: '1.0', id: 'event-1', type: 'document.created.v1', source: '/demo', data: aDocument({ documentId }) };
    expect((await post(event, '/v1/documents', 'application/cloudevents+json')).json).toMatchObject({ documentId, status: 'accepted', eventId: 'event-1' });
  });

  it('stays accepted while the bus is away, and is emitted when the bus is back', async () => {
    await intake.bus.kill();
    const documentId = newId();
    expect((await post(aDocument({ documentId }))).status).toBe(202);
    expect(await standing(documentId)).toMatchObject({ versions: [{ status: 'received' }] });
    await intake.bus.start();
    await intake.bus.provision();
    // What earlier tests left there waits for nobody, and would count as a backlog.
    await (await (await intake.bus.connect('provisioning')).jetstreamManager()).streams.purge('PRODUCTION');
    await eventually('emitted', () => produced.find(({ document }) => document?.documentId === documentId), 30_000);
  });
});

describe('lines', () => {
  const lines = (answer: Answer) => answer.text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  const postLines = (body: Body, path = '/v1/documents') => post(body, path, 'application/x-ndjson');

  it('are refused together only when none parses', async () => {
    expect((await postLines('{"a"\nnothing\n')).status).toBe(400);
    expect((await postLines('')).status).toBe(400);
    expect((await postLines('{}\nnothing\n')).status).toBe(202);
  });

  it('are answered one by one: good ones count though others fail', async () => {
    const [first, second] = [newId(), newId()];
    const body = Buffer.concat([
      Buffer.from(`${JSON.stringify(aDocument({ documentId: first }))}\n{"broken\n\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from([aDocument({ documentId: first }), aDocument({ documentId: first, title: 'x' }), aDocument({ documentId: second, colour: 1 }), aDocument({ documentId: second })].map((one) => JSON.stringify(one)).join('\r\n')),
    ]);
    const answer = await postLines(body);
    expect([answer.status, answer.type]).toEqual([202, expect.stringMatching(/^application\/x-ndjson/)]);
    expect(lines(answer).map(({ line, documentId, version, status, problem }) => [line, documentId, version, status, (problem as { status: number } | null)?.status])).toEqual([
      [1, first, 1, 'accepted', undefined],
      [2, null, null, 'refused', 400],
      [4, null, null, 'refused', 400],
      [5, first, 1, 'duplicate', undefined],
      [6, first, 1, 'refused', 409],
      [7, second, 1, 'refused', 400],
      [8, second, 1, 'accepted', undefined],
    ]);
    expect(await standing(second)).toMatchObject({ versions: [{ version: 1 }] });
  });

  it('may be thousands in one request, and a line that is too long fails alone', async () => {
    const ids = Array.from({ length: 1_500 }, newId);
    const answer = await postLines([...ids.map((documentId) => JSON.stringify(aDocument({ documentId }))), JSON.stringify(aDocument({ title: 'x'.repeat(600_000) }))].join('\n'));
    const answers = lines(answer);
    expect(answers.filter(({ status }) => status === 'accepted')).toHaveLength(1_500);
    expect(answers.at(-1)).toMatchObject({ status: 'refused', problem: { status: 413 } });
  });

  it('of withdrawals likewise', async () => {
    const documentId = newId();
    await post(aDocument({ documentId }));
    const answer = await postLines(`{"documentId":"${documentId}","reason":"other"}\n{"documentId":"${documentId}"}\n`, '/v1/withdrawals');
    expect(lines(answer)).toMatchObject([{ status: 'accepted', version: 1 }, { status: 'refused', problem: { errors: [{ field: 'reason' }] } }]);
  });
});

describe('a withdrawal', () => {
  it('shows at the document, for each version it covers', async () => {
    const documentId = newId();
    for (const version of [1, 2, 3]) await post(aDocument({ documentId, version }));
    expect((await post({ documentId, version: 2, reason: 'superseded', successor: 'D2' }, '/v1/withdrawals')).json).toMatchObject({ status: 'accepted', version: 2 });
    expect(await standing(documentId)).toMatchObject({
      versions: [{ version: 1, status: 'withdrawn' }, { version: 2, status: 'withdrawn' }, { version: 3, status: 'received' }],
      withdrawals: [{ version: 2, status: 'received' }],
    });
  });

  it('of a document nobody knows waits for it', async () => {
    const documentId = newId();
    expect((await post({ documentId, reason: 'other' }, '/v1/withdrawals')).json).toMatchObject({ status: 'accepted', version: null });
    expect(await standing(documentId)).toMatchObject({ versions: [], withdrawals: [{ version: null, status: 'received' }] });
    await post(aDocument({ documentId }));
    expect(await standing(documentId)).toMatchObject({ versions: [{ version: 1, status: 'withdrawn' }], withdrawals: [{ version: 1 }] });
  });

  it('does not take a correction that comes after it, though the clock of who takes that in is behind', async () => {
    const documentId = newId();
    await post(aDocument({ documentId }));
    expect((await post({ documentId, reason: 'other' }, '/v1/withdrawals')).json).toMatchObject({ status: 'accepted', version: 1 });
    const now = Date.now;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() - 1_500);
    await post(aDocument({ documentId, version: 2 })).finally(() => clock.mockRestore());
    expect(await standing(documentId)).toMatchObject({ versions: [{ version: 1, status: 'withdrawn' }, { version: 2, status: 'received' }] });
  });

  it('may be an operator’s, whose note goes nowhere', async () => {
    const documentId = newId();
    await post(aDocument({ documentId }));
    const answer = await request('POST', '/internal/withdrawals', JSON.stringify({ source: 'demo', documentId, reason: 'court-order', item: 4, note: 'CANARY-NOTE' }), {
      authorization: `Bearer ${SECRETS.console}`,
    });
    expect([answer.status, answer.json]).toEqual([202, expect.objectContaining({ status: 'accepted', version: 1 })]);
    const event = await eventually('document.withdrawn', () => produced.find((one) => (one as unknown as { sourceDocumentId?: string }).sourceDocumentId === documentId));
    expect(event).toMatchObject({ reason: 'court-order', item: 4 });
    expect(JSON.stringify(event) + intake.logs()).not.toContain('CANARY');
  });
});

describe('a blob', () => {
  const put = (bytes: Uint8Array, hash = sha256(bytes), key = SECRETS.demo) => request('PUT', `/v1/blobs/${hash}`, bytes, { authorization: `Bearer ${key}` });
  const internal = (path: string, secret = SECRETS.caller) => request('GET', path, undefined, { authorization: `Bearer ${secret}` });

  it('is refused under another hash, and leaves nothing behind', async () => {
    expect((await put(Buffer.from('one'), sha256('other'))).status).toBe(400);
    expect((await put(Buffer.from('one'), 'not-a-hash')).status).toBe(400);
    expect((await put(Buffer.from('one'), '..%2f..%2fescape')).status).toBe(400);
    expect(readdirSync(join(intake.folder, 'blobs'), { recursive: true })).toEqual(['.parts']);
  });

  it('that cannot be stored just now is to be sent again', async () => {
    const [folder, away] = [join(intake.folder, 'blobs'), join(intake.folder, 'away')];
    renameSync(folder, away);
    writeFileSync(folder, 'a file where the folder was');
    const during = await put(Buffer.from('later'));
    rmSync(folder);
    renameSync(away, folder);
    expect([during.status, during.headers.get('retry-after'), (await put(Buffer.from('later'))).status]).toEqual([503, '1', 201]);
  });

  it('beyond 100 MiB is refused', async () => {
    const answer = await request('PUT', `/v1/blobs/${'a'.repeat(64)}`, new Uint8Array(101 * 1024 * 1024));
    expect(answer.status).toBe(413);
  });

  it('of more than 10 MiB is no body, whichever of the two comes first', async () => {
    const bytes = Buffer.alloc(10 * 1024 * 1024 + 1, 0x61);
    const body = (hash: string) => aDocument({ documentId: newId(), body: { mediaType: 'text/plain', sha256: hash } });
    expect((await put(bytes)).status).toBe(201);
    expect((await post(body(sha256(bytes)))).json).toMatchObject({ status: 413, errors: [{ field: 'body.sha256' }] });
    const later = Buffer.concat([bytes, bytes.subarray(0, 1)]);
    expect((await post(body(sha256(later)))).status).toBe(202);
    expect((await put(later)).status).toBe(413);
  });

  it('is new once, and then known; wrong bytes under its name are still refused', async () => {
    const bytes = Buffer.from('첨부 문서');
    expect([(await put(bytes)).status, (await put(bytes)).status, (await put(Buffer.from('x'), sha256(bytes))).status]).toEqual([201, 200, 400]);
  });

  it('is seen by the source that uploaded it, and handed to known callers only', async () => {
    const bytes = Buffer.from('demo의 원본');
    await put(bytes);
    expect((await internal(`/internal/blobs/demo/${sha256(bytes)}`)).text).toBe('demo의 원본');
    expect((await internal(`/internal/blobs/other/${sha256(bytes)}`)).status).toBe(404);
    expect((await internal(`/internal/blobs/demo/${sha256(bytes)}`, SECRETS.demo)).status).toBe(401);
    expect((await internal('/internal/blobs/..%2f..%2fetc/passwd')).status).toBe(400);
  });

  it('that a document waits for has it decided again, once, and not for a version that no longer counts', async () => {
    const bytes = Buffer.from('긴 본문');
    const body = { mediaType: 'text/plain', sha256: sha256(bytes) };
    const [waiting, corrected, withdrawn, elsewhere] = [newId(), newId(), newId(), newId()];
    for (const documentId of [waiting, corrected, withdrawn]) await post(aDocument({ documentId, body }));
    await post(aDocument({ documentId: corrected, version: 2 }));
    await post({ documentId: withdrawn, reason: 'other' }, '/v1/withdrawals');
    await request('POST', '/v1/documents', JSON.stringify(aDocument({ documentId: elsewhere, body, agency: { code: '3000000', name: 'x' } })), { authorization: `Bearer ${SECRETS.other}`, 'content-type': 'application/json' });
    // As if publication had answered: a settled document has forgotten its emission number.
    await intake.source.query('DELETE FROM unsettled WHERE document_id = $1', [waiting]);
    const count = (documentId: string) => emissions.filter((one) => one.includes(`:${documentId}:`) && one.startsWith(DocumentProduced.subject({} as never))).length;
    await eventually('first emissions', () => ([waiting, corrected, withdrawn, elsewhere].every((documentId) => count(documentId) >= 1) ? true : undefined));
    await put(bytes);
    await put(bytes);
    await eventually('emitted again', () => (count(waiting) === 2 ? true : undefined));
    expect(new Set(emissions.filter((one) => one.includes(`:${waiting}:`))).size).toBe(2);
    expect([count(corrected), count(withdrawn), count(elsewhere)]).toEqual([2, 1, 1]);
  });
});

describe('an attachment', () => {
  const attached = (...files: Uint8Array[]) =>
    files.map((bytes, index) => ({ name: `붙임 ${index}.txt`, mediaType: 'text/plain', size: bytes.length, sha256: sha256(bytes) }));
  const put = (bytes: Uint8Array, key = SECRETS.demo) => request('PUT', `/v1/blobs/${sha256(bytes)}`, bytes, { authorization: `Bearer ${key}` });
  const count = (documentId: string) => emissions.filter((one) => one.includes(`:${documentId}:`) && one.startsWith(DocumentProduced.subject({} as never))).length;
  const settle = (documentId: string) => intake.source.query('DELETE FROM unsettled WHERE document_id = $1', [documentId]);
  const emitted = (documentId: string, times: number) => eventually(`${times} emissions`, () => (count(documentId) === times ? true : undefined));

  it('that a document waits for has it decided again, each once, though they come within a moment and find it settled', async () => {
    const files = ['하나', '둘', '셋'].map((text) => Buffer.from(`${text} ${newId()}`));
    const [documentId, elsewhere] = [newId(), newId()];
    await post(aDocument({ documentId, attachments: attached(...files) }));
    await request('POST', '/v1/documents', JSON.stringify(aDocument({ documentId: elsewhere, attachments: attached(...files), agency: { code: '3000000', name: 'x' } })), {
      authorization: `Bearer ${SECRETS.other}`, 'content-type': 'application/json',
    });
    await emitted(documentId, 1);
    for (const bytes of [...files, ...files]) {
      await settle(documentId);
      await put(bytes);
    }
    await emitted(documentId, 4);
    await emitted(elsewhere, 1);
    expect(new Set(emissions.filter((one) => one.includes(`:${documentId}:`))).size).toBe(4);
  });

  it('wakes the highest version only, and none that is withdrawn', async () => {
    const bytes = Buffer.from(`붙임 ${newId()}`);
    const [corrected, without, withdrawn] = [newId(), newId(), newId()];
    for (const documentId of [corrected, without, withdrawn]) await post(aDocument({ documentId, attachments: attached(bytes) }));
    await post(aDocument({ documentId: corrected, version: 2, attachments: attached(bytes, bytes) }));
    await post(aDocument({ documentId: without, version: 2 }));
    await post({ documentId: withdrawn, reason: 'other' }, '/v1/withdrawals');
    await Promise.all([emitted(corrected, 2), emitted(without, 2), emitted(withdrawn, 1)]);
    await put(bytes);
    await emitted(corrected, 3);
    expect([count(without), count(withdrawn)]).toEqual([2, 1]);
    expect(produced.filter(({ document }) => document?.documentId === corrected).at(-1)).toMatchObject({ document: { version: 2 } });
  });

  it('that was stored by whoever crashed before waking its documents wakes them when it comes again', async () => {
    const bytes = Buffer.from(`붙임 ${newId()}`);
    const documentId = newId();
    await post(aDocument({ documentId, attachments: attached(bytes) }));
    await emitted(documentId, 1);
    const transact = jest.spyOn(intake.app.get(Intake), 'transact').mockRejectedValueOnce(new Error('Connection terminated unexpectedly'));
    expect((await put(bytes)).status).toBe(503);
    transact.mockRestore();
    expect([(await put(bytes)).status, (await put(bytes)).status]).toEqual([200, 200]);
    await emitted(documentId, 2);
  });

  it('is no body, so it may be longer than one', async () => {
    const bytes = Buffer.alloc(10 * 1024 * 1024 + 1, newId());
    await post(aDocument({ documentId: newId(), attachments: attached(bytes) }));
    expect((await put(bytes)).status).toBe(201);
  });
});

describe('classification', () => {
  const ask = (keys: string, secret = SECRETS.caller) => request('GET', `/internal/documents?keys=${encodeURIComponent(keys)}`, undefined, { authorization: `Bearer ${secret}` });

  it('is told nothing without its secret, and what is wrong with a key', async () => {
    expect((await ask('demo/x/1', SECRETS.demo)).status).toBe(401);
    expect((await ask('demo/x/1', SECRETS.console)).status).toBe(403);
    for (const keys of ['', 'demo', 'demo/x', 'demo/x/0', 'demo/x/1/2', '*/x/1']) expect((await ask(keys)).json.errors).toEqual([{ field: 'keys', message: expect.any(String) }]);
  });

  it('reads originals as they were registered, unknown ones left out', async () => {
    const documentId = newId();
    const { json } = await post(aDocument({ documentId }));
    expect((await ask(`demo/${documentId}/1,demo/${documentId}/2,demo/unknown/1`)).json).toEqual({
      items: [{ id: json.id, source: 'demo', document: aDocument({ documentId }), receivedAt: json.receivedAt }],
    });
  });
});

describe('a flood', () => {
  it('of one source is answered with 429, and leaves the other source alone', async () => {
    const counted = intake.app.get<ThrottlerStorage>(ThrottlerStorage);
    for (let sent = 0; sent <= LIMIT; sent += 1) await counted.increment('demo', 60_000, LIMIT, 60_000, 'default');
    expect((await request('GET', '/v1/documents/unknown')).status).toBe(429);
    expect((await request('GET', '/v1/documents/unknown', undefined, { authorization: `Bearer ${SECRETS.other}` })).status).toBe(404);
  });
});

describe('metrics', () => {
  it('say when each registered source was heard last, or became known, also after a restart', async () => {
    const { text } = await request('GET', '/metrics');
    const at = (system: string) => Number(new RegExp(`plaza_source_last_event_timestamp_seconds\\{source="${system}"\\} (\\S+)`).exec(text)?.[1]);
    for (const system of ['demo', 'other']) expect(Math.abs(at(system) - Date.now() / 1000)).toBeLessThan(120);
    expect(text).not.toContain('source="newcomer"');
    expect(await intake.source.query('SELECT source FROM intake.source_activity ORDER BY source')).toEqual([{ source: 'demo' }, { source: 'other' }]);
  });

  it('say how much waits and what was refused for which reason', async () => {
    const { text } = await request('GET', '/metrics');
    expect(text).toMatch(/plaza_unsettled\{register="intake"\} [1-9]/);
    expect(text).toMatch(/plaza_intake_refusals_total\{problem="conflict",via="http"\} [1-9]/);
  });
});
