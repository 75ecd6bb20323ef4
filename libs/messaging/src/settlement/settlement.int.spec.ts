import { DocumentWithdrawn, Publication, type DocumentWithdrawnV1 } from '@plaza/contracts';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, startTestBus, type TestBus, type TestDatabase } from '@plaza/testing';
import type { NatsConnection } from 'nats';
import pino from 'pino';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { emit, type Emission } from '../publishing/emission';
import type { Received } from '../consuming/received';
import { EventPublisher } from '../publishing/event-publisher';
import { parkAll } from './answers';
import { park, remember, settle, takeDue, UNSETTLED_TABLE, type Unsettled } from './ledger';
import { ReEmitter } from './re-emitter';

class Ledger1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(UNSETTLED_TABLE);
  }
  async down() {}
}

let database: TestDatabase;
let source: DataSource;
let bus: TestBus;
let admin: NatsConnection;
let emitter: ReEmitter<EntityManager>;

beforeAll(async () => {
  database = await createTestDatabase(['intake']);
  source = await openDatabase({ url: database.urlOf('intake'), schema: 'intake', migrations: [Ledger1764000000000] });
});
beforeEach(async () => {
  bus = await startTestBus();
  admin = await bus.connect('provisioning');
  const connection = await bus.connect('intake');
  emitter = new ReEmitter({
    work: { transaction: (work) => source.transaction(work), isInfrastructure: () => false },
    publisher: new EventPublisher(connection, 'intake'),
    bus: connection,
    logger: pino({ level: 'silent' }),
    ahead: ['PRODUCTION', 'DISCLOSURE'],
    answers: 'intake-settlement',
    emissionsOf: async (due) => due.map((state) => emit(DocumentWithdrawn, event(state), { emission: state.emission }) as Emission),
  });
});
afterEach(async () => {
  await source.query('TRUNCATE unsettled');
  await bus.stop();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const state = (documentId: string, version = 1, withdrawn = false, decision = 0): Unsettled => ({ source: 'demo', documentId, version, withdrawn, decision });
const event = ({ documentId, version }: Unsettled): DocumentWithdrawnV1 => ({
  id: documentId, version, reason: 'other', item: null, successor: null, receivedAt: '2026-07-15T01:03:00.000Z',
  agency: { code: '1', name: '가' }, department: { code: '2', name: '나' }, source: 'demo', sourceDocumentId: documentId,
});
const rows = async () =>
  ((await source.query('SELECT document_id, version, withdrawn, decision FROM unsettled ORDER BY 1, 2, 3, 4')) as Record<string, unknown>[]).map((row) => Object.values(row).join(' '));
const heard = (content: object) => ({ subject: 'dead.public.publication', payload: Buffer.from(JSON.stringify(content)) }) as unknown as Received<undefined>;
const letterAbout = (documentId: string) => ({ service: 'publication', consumer: 'publication', stream: 'DISCLOSURE', identity: state(documentId), reason: { code: 'POISONED' } });
const makeDue = () => source.query(`UPDATE unsettled SET next_emission_at = now() - interval '1 s'`);
const waiting = async () => (await (await admin.jetstreamManager()).streams.info('DISCLOSURE')).state.messages;

it('an answer settles everything equal or lower, and nothing higher', async () => {
  await remember(source, [state('a', 1), state('a', 1, true), state('a', 2), state('b', 1)]);
  await settle(source, [state('a', 1, true)]);
  expect(await rows()).toEqual(['a 2 false 0', 'b 1 false 0']);
});

it('what nobody has answered is emitted again, each time under a new number, with growing pauses', async () => {
  await remember(source, [state('a')]);
  expect(await emitter.runOnce()).toBe(0);
  await makeDue();
  expect(await emitter.runOnce()).toBe(1);
  const message = await (await admin.jetstreamManager()).streams.getMessage('DISCLOSURE', { last_by_subj: 'document.withdrawn.v1' });
  expect(message.header.get('ce-emission')).toBe('2');
  const [{ pause }] = (await source.query('SELECT extract(epoch FROM next_emission_at - now())::int AS pause FROM unsettled')) as [{ pause: number }];
  expect(pause).toBeGreaterThan(8);
});

it('nothing is emitted again while something waits in a queue ahead', async () => {
  await remember(source, [state('a')]);
  await makeDue();
  await new EventPublisher(await bus.connect('intake'), 'intake').publish([emit(DocumentWithdrawn, event(state('older'))) as Emission]);
  expect(await emitter.runOnce(Date.now() + 60_000)).toBe(0);
  expect(await waiting()).toBe(1);
});

it('nothing is emitted again while an answer lies undelivered', async () => {
  await remember(source, [state('a')]);
  await makeDue();
  const { receivedAt: withdrawnAt, ...rest } = event(state('b'));
  const tombstone = { ...rest, decision: 0, status: 'withdrawn' as const, withdrawnAt };
  await new EventPublisher(await bus.connect('publication'), 'publication').publish([emit(Publication.withdrawn, tombstone) as Emission]);
  expect(await emitter.runOnce()).toBe(0);
});

it('a stream that vanished keeps nobody waiting', async () => {
  await remember(source, [state('a')]);
  await makeDue();
  await (await admin.jetstreamManager()).streams.delete('PRODUCTION');
  expect(await emitter.runOnce()).toBe(1);
});

it('what is parked is not emitted, and still settled when the answer comes', async () => {
  await remember(source, [state('a')]);
  await park(source, [{ ...state('a'), reason: 'publication: POISONED' }]);
  await makeDue();
  expect(await emitter.runOnce()).toBe(0);
  await settle(source, [state('a')]);
  expect(await rows()).toEqual([]);
});

it('what was parked is emitted again once its dead letter is replayed, though the replayed event be lost', async () => {
  await remember(source, [state('a')]);
  await parkAll(source, [heard(letterAbout('a'))]);
  await makeDue();
  expect(await emitter.runOnce()).toBe(0);
  await parkAll(source, [heard({ service: 'publication', letter: 'x', replayed: state('a') })]);
  await makeDue();
  expect(await emitter.runOnce()).toBe(1);
});

it.each([
  ['a service of the other side', { service: 'intake', consumer: 'intake', stream: 'SOURCES' }],
  ['a consumer that is not its service’s', { consumer: 'classification', stream: 'PRODUCTION' }],
  ['a stream that its consumer does not read', { stream: 'SOURCES' }],
  ['a consumer that only every object has', { consumer: 'constructor' }],
])('a letter that names %s was not given up by whoever sent it, and parks nothing', async (_, forged) => {
  await remember(source, [state('a')]);
  await parkAll(source, [heard({ ...letterAbout('a'), ...forged })]);
  await makeDue();
  expect(await emitter.runOnce()).toBe(1);
});

it('a marker of another service’s replay sets nothing going', async () => {
  await remember(source, [state('a')]);
  await parkAll(source, [heard(letterAbout('a')), heard({ service: 'intake', letter: 'x', replayed: state('a') })]);
  await makeDue();
  expect(await emitter.runOnce()).toBe(0);
});

it('two replicas never take the same state at once', async () => {
  await remember(source, Array.from({ length: 40 }, (_, index) => state(`d${index}`)));
  await makeDue();
  const taken = await Promise.all([0, 1, 2, 3].map(() => source.transaction((tx) => takeDue(tx, 10))));
  const ids = taken.flat().map(({ documentId }) => documentId);
  expect(new Set(ids).size).toBe(ids.length);
});
