import { DocumentWithdrawn, type DocumentWithdrawnV1 } from '@plaza/contracts';
import { eventually, startTestCluster, type TestCluster } from '@plaza/testing';
import type { JetStreamManager } from 'nats';
import { emit, type Emission } from '../publishing/emission';
import { EventPublisher } from '../publishing/event-publisher';
import { Puller } from './puller';

/** Three nodes, three copies of every stream, and the node that leads a stream or a consumer killed with SIGKILL. */
let cluster: TestCluster;
let manager: JetStreamManager;

beforeAll(async () => {
  cluster = await startTestCluster();
  manager = await (await cluster.connect('provisioning')).jetstreamManager({ checkAPI: false });
});
afterAll(() => cluster?.stop());

const withdrawn = (number: number): Emission => {
  const data: DocumentWithdrawnV1 = {
    id: `id-${number}`, version: 1, reason: 'other', item: null, successor: null, receivedAt: '2026-07-15T01:03:00.000Z',
    agency: { code: '6110000', name: '서울특별시' }, department: { code: '6111301', name: '자전거정책과' }, source: 'demo', sourceDocumentId: `D${number}`,
  };
  return emit(DocumentWithdrawn, data) as Emission;
};
const some = (from: number, count: number) => Array.from({ length: count }, (_, index) => withdrawn(from + index));

async function leaderOf(what: 'stream' | 'consumer'): Promise<string> {
  return await eventually(`the ${what} has a leader and three copies`, async () => {
    const { cluster: group } = what === 'stream' ? await manager.streams.info('DISCLOSURE') : await manager.consumers.info('DISCLOSURE', 'publication');
    return group?.leader && group.replicas?.every(({ current, offline }) => current && !offline) ? group.leader : undefined;
  }, 60_000);
}
const anotherThan = (node: string) => cluster.nodes.find((name) => name !== node)!;

it('a consumer whose leading node dies is read on through another node, though our own connection never broke', async () => {
  const leader = await leaderOf('consumer');
  const connection = await cluster.connect('publication', anotherThan(leader));
  const events: unknown[] = [];
  void (async () => {
    for await (const { type } of connection.status()) events.push(type);
  })();
  const puller = new Puller(connection, { stream: 'DISCLOSURE', consumer: 'publication', user: 'publication', count: 500, bytes: 32 << 20 }, () => undefined);
  const intake = new EventPublisher(await cluster.connect('intake', anotherThan(leader)), 'intake');
  const read = new Set<string>();
  const readAll = (count: number) =>
    eventually(`${count} events are read`, () => {
      for (const message of puller.take(500)) {
        read.add(message.headers!.get('ce-id'));
        message.ack();
      }
      return read.size >= count || undefined;
    }, 60_000);
  puller.start();
  try {
    await intake.publish(some(0, 50));
    await readAll(50);
    await cluster.kill(leader);
    await intake.publish(some(50, 50));
    await readAll(100);
    expect(events).not.toContain('disconnect');
  } finally {
    puller.stop();
    await cluster.start(leader);
  }
});

it('what is published while the leading node of its stream dies is tried again under its id, and stored once', async () => {
  const leader = await leaderOf('stream');
  const { state: before } = await manager.streams.info('DISCLOSURE');
  const intake = new EventPublisher(await cluster.connect('intake', leader), 'intake');
  const publishing = intake.publish(some(1_000, 2_000));
  await eventually('some are stored', async () => (await manager.streams.info('DISCLOSURE')).state.last_seq > before.last_seq || undefined);
  await cluster.kill(leader);
  const published = await publishing;
  expect(published).toHaveLength(2_000);
  expect(new Set(published.map(({ sequence }) => sequence)).size).toBe(2_000);
  // Our own connection may have been to the node that died.
  const { state } = await eventually('the stream tells its state', () => manager.streams.info('DISCLOSURE'), 60_000);
  expect(state.last_seq - before.last_seq).toBe(2_000);
  await cluster.start(leader);
});
