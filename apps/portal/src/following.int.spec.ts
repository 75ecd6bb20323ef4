import { Publication, type PublicationV1 } from '@plaza/contracts';
import { emit, EventPublisher } from '@plaza/messaging';
import { eventually, startTestBus, type TestBus } from '@plaza/testing';
import { aDocument, withdrawn } from './testing/documents';
import { type RunningPortal, startPortal } from './testing/portal';

let bus: TestBus;
let portal: RunningPortal;
let publisher: EventPublisher;

beforeEach(async () => {
  bus = await startTestBus();
  publisher = new EventPublisher(await bus.connect('publication'), 'publication');
});
afterEach(async () => {
  await portal.stop();
  await bus.stop();
});

const start = async (prepare?: Parameters<typeof startPortal>[1]) => {
  portal = await startPortal({}, prepare, await bus.connect('portal'));
};
const announce = (document: PublicationV1, cursor: string, type: keyof typeof Publication = 'published') =>
  publisher.publish([emit(Publication[type], document, {}, { attributes: { cursor } })]);
const at = (cursor: bigint) => eventually(`the portal at ${cursor}`, () => (portal.hub.cursor === cursor ? true : undefined));

test('what publication announces stands on the first page at once, and what it withdraws is gone from it', async () => {
  await start();
  const document = aDocument({ title: '방금 나온 문서' });
  await announce(document, portal.behind.publish(document).cursor);
  await at(1n);
  expect(await (await portal.get('/')).text()).toContain('방금 나온 문서');
  const tombstone = withdrawn(document);
  await announce(tombstone, portal.behind.publish(tombstone).cursor, 'withdrawn');
  await at(2n);
  expect(await (await portal.get('/')).text()).not.toContain('방금 나온 문서');
});

test('what was never announced is read from the log all the same', async () => {
  await start();
  const [first, second] = [aDocument(), aDocument()];
  portal.behind.publish(first);
  await announce(second, portal.behind.publish(second).cursor);
  await at(2n);
  portal.behind.publish(aDocument());
  await at(3n);
  expect(portal.hub.latest(3).map(({ cursor }) => cursor)).toEqual(['3', '2', '1']);
});

test('a portal that comes up before publication serves what it can, says what it lacks, and catches up by itself', async () => {
  await start((behind) => {
    behind.failing = true;
    behind.publish(aDocument({ title: '먼저 있던 문서' }));
  });
  expect((await portal.get('/about')).status).toBe(200);
  expect(await (await portal.get('/health/ready')).json()).toMatchObject({ missing: ['change-log'] });
  portal.behind.failing = false;
  await at(1n);
  await eventually('the portal to be ready', async () => ((await portal.get('/health/ready')).ok ? true : undefined));
  expect(await (await portal.get('/')).text()).toContain('먼저 있던 문서');
});

test('a bus that dies and comes back costs no change', async () => {
  await start();
  await bus.kill();
  portal.behind.publish(aDocument());
  await at(1n);
  await bus.start();
  const document = aDocument();
  await eventually('the bus to take events again', () => announce(document, '2').then(() => true));
  portal.behind.publish(document);
  await at(2n);
});
