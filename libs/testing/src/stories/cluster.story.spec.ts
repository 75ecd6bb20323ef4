import { Cluster } from '../cluster/cluster';
import { drill, type DrillReport } from '../cluster/drill';

/**
 * Three nodes of nats-server with three copies of every stream, two replicas of every service, a source that never stops
 * sending. Killed with SIGKILL under that load: every replica of every service, a node that follows and one that leads, two
 * nodes at once, PostgreSQL. Then everything is counted, from outside and inside.
 */
let cluster: Cluster;
let report: DrillReport;

beforeAll(async () => {
  cluster = await Cluster.start();
  report = await drill(cluster, { rate: 40 });
  console.info(JSON.stringify(report, null, 2));
}, 900_000);
afterAll(async () => cluster?.end());

it('kills what it says it kills: both replicas of every service, nodes of nats-server, PostgreSQL', () => {
  const services = ['intake', 'classification', 'publication', 'search', 'portal'].flatMap((name) => [`${name}-1`, `${name}-2`]);
  expect(Object.keys(report.kills)).toEqual(expect.arrayContaining([...services, 'postgres']));
  expect(Object.keys(report.kills).filter((name) => name.startsWith('nats-')).length).toBeGreaterThanOrEqual(2);
});

it('every message of the source has a receipt, and none was refused', () => {
  expect(report.messages.offered).toBeGreaterThan(500);
  expect(report.messages).toMatchObject({ withReceipt: report.messages.offered, refused: 0 });
});

it('a failure of the infrastructure is no attempt of an event, and nothing becomes a dead letter', () => {
  expect({ failedAttempts: report.failedAttempts, deadLetters: report.deadLetters }).toEqual({ failedAttempts: 0, deadLetters: 0 });
});

it('nothing is lost or doubled: one entry for each state, cursors without a gap, each document as it should end; all replicas answer the same', () => {
  expect(report.problems).toEqual([]);
});

it('the bus is at least once: an outside subscriber has every current state', () => {
  expect(report.subscriber.distinct).toBeGreaterThanOrEqual(report.documents);
  expect(report.subscriber.delivered).toBeGreaterThanOrEqual(report.subscriber.distinct);
});
