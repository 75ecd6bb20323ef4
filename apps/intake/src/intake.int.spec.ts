import {
  DocumentProduced, DocumentReceived, DocumentWithdrawn, Publication, SOURCE_SUBJECTS, type DocumentReceivedV1,
  type DocumentRefusedV1, type PublicationV1,
} from '@plaza/contracts';
import { DeadLetter, emit, EventPublisher, toNatsHeaders, type DeadLetterV1, type Emission, type NatsConnection } from '@plaza/messaging';
import { eventually } from '@plaza/testing';
import { IntakeHandlers } from './intake.handlers';
import { Settlement } from './settlement';
import { Sources } from './sources';
import { bootIntake, type Booted } from './testing/boot';
import { aDocument } from './testing/documents';

interface Seen {
  subject: string;
  data: unknown;
  headers: Record<string, string>;
}

let intake: Booted;
let demo: NatsConnection;
let publication: EventPublisher;
let classification: EventPublisher;
const seen: Seen[] = [];

beforeAll(async () => {
  intake = await bootIntake();
  demo = await intake.bus.connect('source-demo');
  publication = new EventPublisher(await intake.bus.connect('publication'), 'publication');
  classification = new EventPublisher(await intake.bus.connect('classification'), 'classification');
  const everything = await intake.bus.connect('provisioning');
  for (const subject of ['document.>', 'source.*.document.received.v1', 'source.*.document.refused.v1']) {
    everything.subscribe(subject, {
      callback: (_, message) => {
        const headers = Object.fromEntries((message.headers?.keys() ?? []).map((name) => [name.toLowerCase(), message.headers!.get(name)]));
        seen.push({ subject: message.subject, data: message.json(), headers });
      },
    });
  }
  await everything.flush();
});
afterAll(() => intake.stop());

let names = 0;
const newId = () => `N${(names += 1)}`;
const binary = (id: string, type = 'document.created.v1') => ({
  'ce-specversion': '1.0', 'ce-id': id, 'ce-type': type, 'ce-source': '/demo', 'content-type': 'application/json',
});

async function publish(payload: Uint8Array | string, headers: Record<string, string>, subject = SOURCE_SUBJECTS.created('demo'), connection = demo) {
  await connection.jetstream({ checkAPI: false }).publish(subject, typeof payload === 'string' ? Buffer.from(payload) : payload, { headers: toNatsHeaders(headers) });
}
const create = (document: Record<string, unknown>, id = newId()) => publish(JSON.stringify(document), binary(id));
const withdraw = (withdrawal: Record<string, unknown>, id = newId()) =>
  publish(JSON.stringify(withdrawal), binary(id, 'document.withdrawn.v1'), SOURCE_SUBJECTS.withdrawn('demo'));

const find = <T>(subject: string, matches: (data: T) => boolean) =>
  eventually(subject, () => seen.find((one) => one.subject === subject && matches(one.data as T)) as (Seen & { data: T }) | undefined);
const refusal = (eventId: string) => find<DocumentRefusedV1>(SOURCE_SUBJECTS.refused('demo'), (data) => data.eventId === eventId);
const receipt = (eventId: string) => find<DocumentReceivedV1>(SOURCE_SUBJECTS.received('demo'), (data) => data.eventId === eventId);
const unsettled = (documentId: string) =>
  intake.source.query<{ version: number; parked_reason: string | null; emission: number }[]>(
    'SELECT version, parked_reason, emission FROM unsettled WHERE document_id = $1 ORDER BY version', [documentId],
  );
const producedOf = (documentId: string) =>
  seen.filter(({ subject, data }) => subject === DocumentProduced.subject({} as never) && JSON.stringify(data).includes(`"${documentId}"`));

describe('an event of a source is refused, with the reason, and harms nobody', () => {
  test.each<[string, Uint8Array | string, Record<string, string>, number, RegExp]>([
    ['malformed JSON', '{"documentId": ', {}, 400, /not JSON/],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), {}, 400, /not UTF-8/],
    ['data that are no object', '[]', {}, 400, /object/],
    ['another version of CloudEvents', '{}', { 'ce-specversion': '0.3' }, 400, /specversion/],
    ['no source attribute', '{}', { 'ce-source': '' }, 400, /source/],
    ['the type of another event', '{}', { 'ce-type': 'document.published.v1' }, 400, /"type"/],
    ['a withdrawal’s type on the other subject', '{}', { 'ce-type': 'document.withdrawn.v1' }, 400, /"type"/],
    ['another media type', '<xml/>', { 'content-type': 'text/xml' }, 415, /content-type/],
    ['more than 512 KiB', 'x'.repeat(512 * 1024 + 1), {}, 413, /524288/],
    ['10 MB', Buffer.alloc(10_000_000, 0x20), {}, 413, /524288/],
    ['an unknown field', JSON.stringify(aDocument({ colour: 1 })), {}, 400, /colour/],
    ['an agency that is not the source’s', JSON.stringify(aDocument({ agency: { code: '3000000', name: 'x' } })), {}, 403, /agency\.code/],
    ['a hostile id', JSON.stringify(aDocument({ documentId: 'source.*.>' })), {}, 400, /documentId/],
  ])('for %s', async (_, payload, headers, status, reason) => {
    const id = newId();
    const neighbour = newId();
    await publish(payload, { ...binary(id), ...headers });
    await create(aDocument({ documentId: neighbour }), neighbour);
    await receipt(neighbour);
    const { data } = await refusal(id);
    expect(data.problem.status).toBe(status);
    expect(JSON.stringify(data.problem)).toMatch(reason);
  });

  it('without an id that could be repeated, and says which document it was about', async () => {
    const documentId = newId();
    await publish(JSON.stringify(aDocument({ documentId })), binary('x'.repeat(10_000)));
    const { data } = await find<DocumentRefusedV1>(SOURCE_SUBJECTS.refused('demo'), (one) => one.documentId === documentId);
    expect(data).toMatchObject({ eventId: null, version: 1, problem: { errors: [{ field: 'id' }] } });
  });

  it('for other content under a registered version, with 409 and nothing changed', async () => {
    const [documentId, id] = [newId(), newId()];
    await create(aDocument({ documentId }));
    await create(aDocument({ documentId, title: '다른 제목' }), id);
    expect((await refusal(id)).data).toMatchObject({ documentId, version: 1, status: 409, problem: { errors: [{ field: 'version' }] } });
  });

  it('each under an id of its own, for its source knows by the id what it has seen', async () => {
    const [documentId, ...ids] = [newId(), newId(), newId()];
    for (const [index, id] of ids.entries()) await create(aDocument({ documentId, unknown: index }), id);
    const [first, second] = await Promise.all(ids.map(refusal));
    expect(first!.headers['ce-id']).not.toBe(second!.headers['ce-id']);
  });

  it('and when its subject is another source’s, the server does not even take it', async () => {
    await expect(publish('{}', binary(newId()), SOURCE_SUBJECTS.created('other'))).rejects.toThrow();
  });

  it('without a word of what it said, in answers and in logs', async () => {
    const [id, canary] = [newId(), 'CANARY-WORD'];
    await create(aDocument({ kind: canary, title: 7, [`x${canary}`]: canary }), id);
    const { data } = await refusal(id);
    expect(JSON.stringify(data.problem.errors)).not.toContain(`"${canary}`);
    expect(intake.logs()).not.toContain(canary);
  });
});

describe('an accepted document', () => {
  it('has its receipt, stands in the register, and goes on to classification in the source’s trace', async () => {
    const [documentId, id] = [newId(), newId()];
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await publish(JSON.stringify(aDocument({ documentId })), { ...binary(id), traceparent });
    const { data } = await receipt(id);
    expect(data).toMatchObject({ documentId, version: 1, status: 'accepted', subject: 'document', source: 'demo', eventId: id });
    const produced = await eventually('document.produced', () => producedOf(documentId)[0]);
    expect(produced.data).toEqual({ id: data.id, source: 'demo', document: aDocument({ documentId }), receivedAt: data.receivedAt });
    expect(produced.headers.traceparent).toContain('0af7651916cd43dd8448eb211c80319c');
  });

  it('may come as a structured CloudEvent, and with a type in the source’s own namespace', async () => {
    const [documentId, id] = [newId(), newId()];
    const event = { specversion: '1.0', id, type: 'kr.go.seoul.document.created', source: '/demo', datacontenttype: 'application/json', data: aDocument({ documentId }) };
    await publish(JSON.stringify(event), { 'content-type': 'application/cloudevents+json; charset=utf-8' });
    expect((await receipt(id)).data.status).toBe('accepted');
  });

  it('sent again gets its first receipt again, each time anew, and is not emitted again', async () => {
    const { streams } = await (await intake.bus.connect('provisioning')).jetstreamManager();
    const stored = async () => (await streams.info('RECEIPTS')).state.messages;
    const before = await stored();
    const [documentId, first, second, third] = [newId(), newId(), newId(), newId()];
    for (const id of [first, second, third]) await create(aDocument({ documentId }), id);
    const [original, again, last] = [await receipt(first), await receipt(second), await receipt(third)];
    for (const { data } of [again, last]) expect(data).toEqual({ ...original.data, status: 'duplicate', eventId: data.eventId });
    expect(producedOf(documentId)).toHaveLength(1);
    // A source that was away reads its receipts from the stream, which drops a message it believes to have.
    expect((await stored()) - before).toBe(3);
  });
});

describe('a withdrawal', () => {
  it('that overtakes its document keeps every word of it inside', async () => {
    const [documentId, id] = [newId(), newId()];
    await withdraw({ documentId, reason: 'personal-information', item: 6, note: 'CANARY-NOTE' }, id);
    expect(await receipt(id)).toMatchObject({ data: { subject: 'withdrawal', version: null, status: 'accepted' }, headers: { 'ce-id': expect.stringMatching(/:0\.w$/) } });
    await create(aDocument({ documentId }));
    const { data } = await find<{ sourceDocumentId: string }>(DocumentWithdrawn.subject({} as never), (one) => one.sourceDocumentId === documentId);
    expect(data).toMatchObject({ version: 1, reason: 'personal-information', item: 6, agency: { code: '6110000' } });
    expect(JSON.stringify(data)).not.toContain('CANARY');
    expect(producedOf(documentId)).toEqual([]);
  });

  it('leaves a later correction alone', async () => {
    const documentId = newId();
    await create(aDocument({ documentId }));
    await withdraw({ documentId, reason: 'wrong-document' });
    await create(aDocument({ documentId, version: 2 }));
    await eventually('the correction', () => producedOf(documentId).find(({ headers }) => headers['ce-id']!.endsWith(':2.0')));
    await find<{ sourceDocumentId: string; version: number }>(DocumentWithdrawn.subject({} as never), (one) => one.sourceDocumentId === documentId && one.version === 1);
  });
});

describe('what is accepted is unsettled', () => {
  const published = (documentId: string, version: number, status = 'open'): Emission =>
    emit(Publication.published, {
      id: 'x', source: 'demo', sourceDocumentId: documentId, version, decision: 1, status, agency: { code: '6110000', name: 'x' },
    } as unknown as PublicationV1) as Emission;
  const due = (documentId: string) => intake.source.query('UPDATE unsettled SET next_emission_at = now() WHERE document_id = $1', [documentId]);
  const accepted = async (version = 1) => {
    const documentId = newId();
    await create(aDocument({ documentId, version }));
    await eventually('document.produced', () => producedOf(documentId)[0]);
    return documentId;
  };
  const drain = async () => {
    const jetstream = await (await intake.bus.connect('provisioning')).jetstreamManager();
    for (const stream of ['PRODUCTION', 'DISCLOSURE']) await jetstream.streams.purge(stream);
  };

  it('until publication answers with an equal or higher state, not with a lower one', async () => {
    const documentId = await accepted(2);
    await publication.publish([published(documentId, 1)]);
    const higher = await accepted();
    await publication.publish([published(higher, 3)]);
    await eventually('settled', async () => ((await unsettled(higher)).length === 0 ? true : undefined));
    expect(await unsettled(documentId)).toHaveLength(1);
    await publication.publish([published(documentId, 2, 'held')]);
    await eventually('settled', async () => ((await unsettled(documentId)).length === 0 ? true : undefined));
  });

  it('and is emitted again in the same trace, under the next number, when the bus has lost it', async () => {
    const documentId = await accepted();
    await drain();
    await due(documentId);
    await eventually('emitted again', async () => (await intake.app.get(Settlement).reEmitter.runOnce(), producedOf(documentId)[1]));
    const [first, second] = producedOf(documentId);
    expect(second!.data).toEqual(first!.data);
    expect(second!.headers['ce-id']).toBe(first!.headers['ce-id']);
    expect([first!.headers['ce-emission'], second!.headers['ce-emission']]).toEqual(['1', '2']);
  });

  it('but is not emitted again once it is a dead letter: it is parked, and says so', async () => {
    const documentId = await accepted();
    const letter = {
      service: 'classification', consumer: 'classification', stream: 'PRODUCTION', subject: 'document.produced.v1', sequence: 1, eventId: 'x',
      type: DocumentProduced.type, identity: { source: 'demo', documentId, version: 1, withdrawn: false, decision: 0 },
      reason: { name: 'PermanentError', code: 'POISONED', message: '' }, stack: '', attempts: 1, traceId: null, headers: {}, payload: '', failedAt: '',
    } satisfies DeadLetterV1;
    await classification.publish([emit(DeadLetter, letter) as Emission]);
    await eventually('parked', async () => (await unsettled(documentId)).find((row) => row.parked_reason?.includes('POISONED')));
    await drain();
    await due(documentId);
    await intake.app.get(Settlement).reEmitter.runOnce();
    expect(producedOf(documentId)).toHaveLength(1);
  });
});

describe('a source', () => {
  it('that is added while intake runs is served without a restart', async () => {
    intake.writeSources({ demo: 'a', other: 'b', newcomer: 'c' });
    const newcomer = await intake.bus.connect('source-newcomer');
    const id = newId();
    await publish(JSON.stringify(aDocument({ documentId: id })), binary(id), SOURCE_SUBJECTS.created('newcomer'), newcomer);
    await find<DocumentReceivedV1>(DocumentReceived.subject({ source: 'newcomer' } as never), ({ eventId }) => eventId === id);
  });

  it('that is gone gets nothing accepted any more', async () => {
    intake.writeSources({ other: 'b' });
    await eventually('the source is gone', () => (intake.app.get(Sources).bySystem('demo') ? undefined : true));
    const event = { subject: SOURCE_SUBJECTS.created('demo'), headers: binary('x'), payload: Buffer.from(JSON.stringify(aDocument())) };
    const [checked] = await intake.app.get(IntakeHandlers).check([event as never]);
    expect(checked).toMatchObject({ refusal: { status: 403 } });
  });
});
