import { emit, EventPublisher, type Emission, type NatsConnection } from '@plaza/messaging';
import { Publication, type PublicationV1, type PublicDocument } from '@plaza/contracts';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, startTestBus, type TestBus, type TestDatabase } from '@plaza/testing';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { Erasure, type EmittedEvent } from './erasure';
import { MIGRATIONS } from './migrations';
import { apply } from './public-register';

/** Two replicas of publication, each with a connection of its own, on one register and one stream. */
let database: TestDatabase;
let source: DataSource;
let bus: TestBus;
let admin: NatsConnection;

beforeAll(async () => {
  [database, bus] = await Promise.all([createTestDatabase(['publication']), startTestBus()]);
  source = await openDatabase({ url: database.urlOf('publication'), schema: 'publication', migrations: MIGRATIONS });
  admin = await bus.connect('provisioning');
});
afterAll(async () => {
  await source?.destroy();
  await bus?.stop();
  await database?.drop();
});

const office = { code: '6110000', name: '서울특별시' };
const open = (id: string, version: number): PublicDocument => ({
  id, version, decision: 1, status: 'open', disclosureCode: '1NNNNNNNN', grounds: [], documentNumber: '가-1', kind: 'report', title: `제목 ${version}`, text: '본문',
  redactions: [], agency: office, department: office, author: null, approvals: [], producedAt: '2026-07-15T01:03:00.000Z', retention: '5y', functionPath: [],
  unitTask: null, license: null, references: [], attachments: [], source: 'demo', sourceDocumentId: `D-${id}`,
  journey: { producedAt: '', receivedAt: '', classifiedAt: '', publishedAt: '', traceId: null },
});

const replica = async () => {
  const connection = await bus.connect('publication');
  return { erasure: new Erasure(source, connection, pino({ level: 'silent' })), publisher: new EventPublisher(connection, 'publication') };
};

async function stand(publisher: EventPublisher, documents: PublicDocument[]): Promise<EmittedEvent[]> {
  const now = new Date('2026-07-15T01:03:01.000Z');
  await source.transaction((tx) => apply(tx, documents.map((document) => ({ state: { version: document.version, withdrawn: false, decision: 1 }, document })), now));
  const published = await publisher.publish(documents.map((document) => emit(Publication.published, document as PublicationV1, {}) as Emission));
  return published.map(({ id, sequence }, index) => ({ document: documents[index]!, eventId: id, sequence }));
}

it('two replicas may erase the same messages at once: what one has deleted is done for the other', async () => {
  const [one, other] = [await replica(), await replica()];
  const ids = Array.from({ length: 60 }, (_, index) => `twice-${index}`);
  await one.erasure.record(await stand(one.publisher, ids.map((id) => open(id, 1))));
  const second = await stand(one.publisher, ids.map((id) => open(id, 2)));
  await Promise.all([one.erasure.record(second), other.erasure.record(second), one.erasure.reconcile(), other.erasure.reconcile()]);
  const { state } = await (await admin.jetstreamManager()).streams.info('PUBLICATIONS');
  expect(state.messages).toBe(ids.length);
});
