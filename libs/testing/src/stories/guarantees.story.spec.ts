import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentProduced, type Change, type Document, type DocumentProducedV1, type PublicDocument, type Tombstone } from '@plaza/contracts';
import { emit, EventPublisher, type Emission } from '@plaza/messaging';
import { consumerOpts, headers } from 'nats';
import { aDocument } from '../documents';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';
import { SourceSystem } from './source-system';

/**
 * The promises, measured from outside: an own subscriber, a walk over `changes`, public HTTP. Everything is real: the
 * stack is the one that `npm start` starts, and what is killed is killed with SIGKILL.
 * Which line of code each promise hangs on stands in docs/guarantees.md.
 */
let plaza: Plaza;
let source: SourceSystem;
let serial = 0;

const LOAD = 150;

beforeAll(async () => {
  plaza = await Plaza.start();
  source = new SourceSystem(await plaza.connectAs('source'));
});
afterAll(async () => plaza?.end());

const fresh = (count: number, name: string): Document[] =>
  Array.from({ length: count }, () => {
    serial += 1;
    return aDocument({ documentId: `G-${process.pid}-${serial}`, title: `${name} 점검 결과 보고 ${serial}` });
  });

const keyOf = ({ type, document }: Change) => `${document.sourceDocumentId} ${document.version}.${document.decision} ${type}`;

/** Every accepted state has its one entry, cursors run from 1 without a gap, and search answers for all of it. */
async function expectOneEntryEach(documents: Document[]): Promise<Change[]> {
  const wanted = new Set(documents.map(({ documentId, version }) => `${documentId} ${version}`));
  const changes = await eventually('everything accepted is published', async () => {
    const all = await plaza.changes();
    const there = new Set(all.map(({ document }) => `${document.sourceDocumentId} ${document.version}`));
    return [...wanted].every((key) => there.has(key)) ? all : undefined;
  }, 90_000);
  expect(changes.map(({ cursor }) => cursor)).toEqual(changes.map((_, index) => String(index + 1)));
  const keys = changes.map(keyOf);
  expect(keys).toHaveLength(new Set(keys).size);
  return changes;
}

async function expectSearchable(word: string, count: number): Promise<void> {
  await eventually(`search finds ${count} of ${word}`, async () => {
    const { status, body } = await plaza.get<{ total: number }>(`/api/v1/search?q=${encodeURIComponent(`"${word}"`)}&size=1`);
    return status === 200 && body.total === count ? true : undefined;
  }, 60_000);
}

it('redelivery changes nothing: the same document again is answered with its first receipt and makes no second entry', async () => {
  const [document] = fresh(1, '재전송');
  source.offer(document!);
  await source.accepted();
  await expectOneEntryEach([document!]);
  const before = (await plaza.changes()).length;
  const [first] = await plaza.submit('documents', [document!]);
  const [second] = await plaza.submit('documents', [document!]);
  expect([first!.status, second!.status]).toEqual(['duplicate', 'duplicate']);
  expect(first).toEqual({ ...second, line: 1 });
  // A neighbour that follows the same way shows that the repetitions have passed.
  const [marker] = fresh(1, '표지');
  source.offer(marker!);
  await source.accepted();
  await expectOneEntryEach([marker!]);
  expect(await plaza.changes()).toHaveLength(before + 1);
});

it('a lower state never wins: a version that comes late changes nothing', async () => {
  const [document] = fresh(1, '역순');
  source.offer({ ...document!, version: 2, title: '역순 둘째 판' });
  await source.accepted();
  await plaza.document(document!.documentId, ({ version }) => version === 2);
  source.offer(document!);
  await source.accepted();
  const [marker] = fresh(1, '역순표지');
  source.offer(marker!);
  await expectOneEntryEach([marker!]);
  expect(await plaza.document(document!.documentId)).toMatchObject({ version: 2, title: '역순 둘째 판' });
});

it('a withdrawal that overtakes its document leaves a tombstone, and nothing of the document', async () => {
  const [document] = fresh(1, '선행철회');
  source.withdraw({ documentId: document!.documentId, reason: 'wrong-document', note: '담당자만 보는 메모' });
  await source.accepted();
  source.offer(document!);
  await source.accepted();
  const tombstone = await plaza.document(document!.documentId);
  expect(tombstone).toMatchObject({ status: 'withdrawn', version: 1, reason: 'wrong-document', agency: { code: '6110000' } });
  expect(JSON.stringify(tombstone)).not.toContain('점검 결과');
  await expectSearchable(document!.title, 0);
});

it('a correction after a withdrawal is published, with the withdrawal in its history', async () => {
  const [document] = fresh(1, '철회후정정');
  source.offer(document!);
  await plaza.document(document!.documentId);
  source.withdraw({ documentId: document!.documentId, reason: 'personal-information', item: 6 });
  await plaza.document(document!.documentId, ({ status }) => status === 'withdrawn');
  source.offer({ ...document!, version: 2, title: '철회후정정 고친 판' });
  const corrected = (await plaza.document(document!.documentId, ({ version }) => version === 2)) as PublicDocument;
  expect(corrected).toMatchObject({ status: 'open', title: '철회후정정 고친 판' });
  const history = (await plaza.changes()).filter((change) => change.document.sourceDocumentId === document!.documentId);
  expect(history.map(({ type, document: { version } }) => `${type} ${version}`)).toEqual(['published 1', 'withdrawn 1', 'corrected 2']);
  expect(history.slice(0, 2).every((change) => !('agency' in change.document))).toBe(true);
});

it('what was corrected or withdrawn is gone from PUBLICATIONS; a subscriber reads current states only', async () => {
  const [document] = fresh(1, '소거');
  source.offer(document!);
  await plaza.document(document!.documentId);
  source.withdraw({ documentId: document!.documentId, reason: 'court-order' });
  const { id } = (await plaza.document(document!.documentId, ({ status }) => status === 'withdrawn')) as Tombstone;
  const admin = await plaza.connectAsProvisioning();
  await eventually('the stream holds the tombstone alone', async () => {
    const options = consumerOpts();
    options.orderedConsumer();
    options.deliverAll();
    const subscription = await admin.jetstream().subscribe('publication.>', options);
    const types: string[] = [];
    for await (const message of subscription) {
      if (message.json<{ id: string }>().id === id) types.push(message.headers!.get('ce-type'));
      if (message.info.pending === 0) break;
    }
    return types.length === 1 && types[0] === 'publication.withdrawn.v1' ? true : undefined;
  });
});

it('a poisoned event ends in the dead letters, and its neighbours pass', async () => {
  const admin = await plaza.connectAsProvisioning();
  const attributes = headers();
  for (const [name, value] of Object.entries({ 'ce-specversion': '1.0', 'ce-id': 'poison', 'ce-type': 'document.produced.v1', 'ce-source': '/test' })) attributes.set(name, value);
  const neighbours = fresh(20, '이웃');
  source.offer(...neighbours.slice(0, 10));
  await admin.jetstream().publish('document.produced.v1', '{"document":17}', { headers: attributes });
  source.offer(...neighbours.slice(10));
  await source.accepted();
  await expectOneEntryEach(neighbours);
  const manager = await admin.jetstreamManager();
  const letter = await eventually('the dead letter', async () => {
    const stored = await manager.streams.getMessage('DEAD_LETTERS_RESTRICTED', { last_by_subj: 'dead.restricted.classification' });
    return stored.json<{ eventId: string; reason: { code: string }; stack: string; payload: string }>();
  });
  expect(letter).toMatchObject({ eventId: 'poison', reason: { code: 'INVALID_EVENT' } });
  expect(Buffer.from(letter.payload, 'base64').toString()).toBe('{"document":17}');
});

it('a crash between commit and publish loses nothing: accepted while the bus is away, and intake killed before it is back', async () => {
  const documents = fresh(30, '버스장애');
  process.kill(plaza.state.pids.nats!, 'SIGSTOP');
  const lines = await plaza.submit('documents', documents);
  expect(lines.every(({ status }) => status === 'accepted')).toBe(true);
  plaza.kill('intake');
  plaza.kill('nats');
  await expectOneEntryEach(documents);
});

it.each(['intake', 'classification', 'publication', 'search', 'portal', 'nats', 'postgres'])(
  'kill -9 of %s under load: exactly one change-log entry for every accepted state',
  async (victim) => {
    const documents = fresh(LOAD, `${victim}중단`);
    const before = plaza.state.pids[victim];
    source.offer(...documents.slice(0, LOAD / 3));
    await eventually('the load has begun', () => (source.receipts.size > 0 ? true : undefined));
    plaza.kill(victim);
    source.offer(...documents.slice(LOAD / 3));
    await source.accepted();
    await plaza.ready();
    await expectOneEntryEach(documents);
    expect(plaza.state.pids[victim]).not.toBe(before);
    await expectSearchable(`${victim}중단`, LOAD);
  },
);

it('the store of JetStream deleted while the server is stopped: everything accepted is published in the end', async () => {
  const documents = fresh(60, '저장소유실');
  process.kill(plaza.state.pids.classification!, 'SIGSTOP');
  const lines = await plaza.submit('documents', documents);
  expect(lines.every(({ status }) => status === 'accepted')).toBe(true);
  await plaza.crash();
  rmSync(join(plaza.dataDir, 'nats', 'jetstream'), { recursive: true });
  await plaza.start();
  await expectOneEntryEach(documents);
  await expectSearchable('저장소유실', 60);
});

it('what comes again on the bus is answered with what stands: a subscriber outside sees the same id, and the log nothing', async () => {
  source = new SourceSystem(await plaza.connectAs('source'));
  const documents = fresh(20, '구독');
  source.offer(...documents);
  await source.accepted();
  await expectOneEntryEach(documents);
  const before = await plaza.changes();
  const admin = await plaza.connectAsProvisioning();
  for (const document of documents) {
    const { id } = await plaza.document(document.documentId);
    const produced: DocumentProducedV1 = { id, source: 'demo', document, receivedAt: new Date().toISOString() };
    await new EventPublisher(admin, 'test').publish([emit(DocumentProduced, produced, { emission: 2 }) as Emission]);
  }
  const { stream, consumer } = plaza.credentials.subscribers.demo!;
  const subscriber = (await plaza.connectAs('subscriber')).jetstream({ checkAPI: false });
  const pull = await subscriber.consumers.get(stream, consumer);
  const deliveries = new Map<string, string[]>();
  await eventually('each has come twice', async () => {
    for await (const message of await pull.fetch({ max_messages: 500, expires: 1_000 })) {
      const { sourceDocumentId } = message.json<PublicDocument>();
      deliveries.set(sourceDocumentId, [...(deliveries.get(sourceDocumentId) ?? []), message.headers!.get('ce-id')]);
      message.ack();
    }
    return documents.every(({ documentId }) => deliveries.get(documentId)?.length === 2) ? true : undefined;
  }, 60_000);
  for (const { documentId } of documents) expect(new Set(deliveries.get(documentId)).size).toBe(1);
  expect(await plaza.changes()).toEqual(before);
});
