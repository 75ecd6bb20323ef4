import { Publication, type Change, type Tombstone } from '@plaza/contracts';
import { eventually, startTestBus, type TestBus } from '@plaza/testing';
import { toNatsHeaders } from '../cloud-events';
import { emit, type Emission } from '../publishing/emission';
import { EventPublisher } from '../publishing/event-publisher';
import { ChangeFollower } from './change-follower';

let bus: TestBus;
let publisher: EventPublisher;
let follower: ChangeFollower;
let connection: Awaited<ReturnType<TestBus['connect']>>;
const log: Change[] = [];
const applied: string[] = [];
const traced: string[][] = [];
const late: string[][] = [];
const asked: string[] = [];
let longest: number;
let applying: () => Promise<void>;

const tombstone = (cursor: number): Tombstone => ({
  id: `id-${cursor}`, version: 1, decision: 0, status: 'withdrawn', withdrawnAt: '2026-07-15T01:03:00.000Z', reason: 'other', item: null, successor: null,
  agency: { code: '1', name: '가' }, department: { code: '2', name: '나' }, source: 'demo', sourceDocumentId: `D${cursor}`,
});
const change = (cursor: number): Change => ({ cursor: String(cursor), type: 'withdrawn', time: '2026-07-15T01:03:00.000Z', document: tombstone(cursor) });
const traceparent = `00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01`;
const after = (cursor: string) => log.filter((change) => BigInt(change.cursor) > BigInt(cursor));
const head = () => log.at(-1)?.cursor ?? '0';
const hint = (cursor: number) => publisher.publish([emit(Publication.withdrawn, tombstone(cursor), { traceparent }, { attributes: { cursor: String(cursor) } }) as Emission]);

beforeEach(async () => {
  log.length = 0;
  for (const seen of [applied, traced, late, asked]) seen.length = 0;
  longest = Infinity;
  applying = () => Promise.resolve();
  bus = await startTestBus();
  publisher = new EventPublisher(await bus.connect('publication'), 'publication');
  connection = await bus.connect('search');
  follower = new ChangeFollower(connection, {
    after: '0',
    read: async (cursor, size) => {
      asked.push(cursor);
      return { items: after(cursor).slice(0, Math.min(size, longest)), head: head() };
    },
    apply: async (changes, traceparents) => {
      await applying();
      applied.push(...changes.map(({ cursor }) => cursor));
      traced.push(...traceparents);
    },
    heardLate: (...heard) => void late.push(heard),
  });
});
afterEach(async () => {
  await follower.stop();
  await bus.stop();
});

/** Follows, and the server knows of the subscription: an event sent before that is found in the log alone. */
const follow = async () => {
  await follower.start();
  await connection.flush();
};
const cursors = (to: number) => Array.from({ length: to }, (_, index) => String(index + 1));

it('reads the log from its beginning before it follows, page by page', async () => {
  log.push(...cursors(1_200).map(Number).map(change));
  await follow();
  expect(applied).toEqual(cursors(1_200));
  expect(follower.cursor).toBe('1200');
});

it('pages that are short for their bytes are read on to the head at once, and nothing is asked beyond it', async () => {
  longest = 2;
  log.push(...cursors(5).map(Number).map(change));
  await follower.poll();
  expect(applied).toEqual(cursors(5));
  expect(asked).toEqual(['0', '2', '4']);
});

it('an event that is next in line is applied as it comes, without asking', async () => {
  await follow();
  await hint(1);
  // The log is empty: no reading of it could have brought this.
  await eventually('it is applied', () => applied.length === 1 || undefined);
});

it('an event that nobody can read silences no other', async () => {
  await follow();
  (await bus.connect('publication')).publish('publication.published.v1.1', 'no JSON', { headers: toNatsHeaders({ 'ce-cursor': '1', 'ce-type': 'publication.published.v1' }) });
  await hint(1);
  await eventually('what comes after it is applied', () => applied.length === 1 || undefined);
});

it('an event beyond a gap has the log read, so that nothing is missed and nothing comes twice or out of order', async () => {
  await follow();
  log.push(...cursors(5).map(Number).map(change));
  await hint(5);
  await hint(2);
  await eventually('all five are applied', () => applied.length >= 5 || undefined);
  expect(applied).toEqual(cursors(5));
});

it('what no event told is found in the log within the next poll', async () => {
  await follow();
  log.push(change(1));
  await eventually('it is applied', () => applied.length === 1 || undefined);
});

it('the trace of an event that is next in line is handed over with its change', async () => {
  await follow();
  await hint(1);
  await eventually('it is applied', () => traced.length === 1 || undefined);
  expect([traced, late]).toEqual([[['1', traceparent]], []]);
});

it('the trace of a change that the log brought first is told once its event is heard', async () => {
  log.push(change(1));
  await follow();
  expect(traced).toEqual([]);
  await hint(1);
  await eventually('it is told', () => late.length === 1 || undefined);
  expect([late, applied]).toEqual([[['1', traceparent]], ['1']]);
});

it('so is that of a change whose event is heard while it is being applied', async () => {
  log.push(change(1));
  let goOn = () => undefined as void;
  applying = () => new Promise((resolve) => (goOn = resolve));
  const following = follower.start();
  await connection.flush();
  await hint(1);
  // Heard after it on the same connection: so it was heard too.
  await new Promise<void>((heard) => {
    connection.subscribe('publication.withdrawn.v1.*', { max: 1, callback: () => heard() });
    void connection.flush().then(() => hint(2));
  });
  goOn();
  applying = () => Promise.resolve();
  await following;
  await eventually('both are told', () => applied.length === 2 || undefined);
  expect([late, traced]).toEqual([[['1', traceparent]], [['2', traceparent]]]);
});

it('a long text is read from the log at once, and traced like others', async () => {
  await follow();
  log.push(change(1), change(2));
  const headers = { 'ce-cursor': '2', 'ce-type': 'publication.published.v1', 'ce-time': change(2).time, traceparent };
  (await bus.connect('publication')).publish('publication.published.v1.2', JSON.stringify({ textUrl: '/internal/changes/2' }), { headers: toNatsHeaders(headers) });
  await eventually('both are applied', () => applied.length === 2 || undefined);
  expect(traced).toEqual([['2', traceparent]]);
});

it('a change that could not be applied is not passed over', async () => {
  let fail = true;
  const brittle = new ChangeFollower(await bus.connect('portal'), {
    after: '0',
    read: async (cursor) => ({ items: after(cursor), head: head() }),
    apply: async (changes) => {
      if (fail) throw new Error('not now');
      applied.push(...changes.map(({ cursor }) => cursor));
    },
    onError: () => undefined,
  });
  log.push(change(1), change(2));
  await brittle.start();
  expect(brittle.cursor).toBe('0');
  fail = false;
  await brittle.poll();
  expect(applied).toEqual(['1', '2']);
  await brittle.stop();
});
