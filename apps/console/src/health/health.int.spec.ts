import { SEARCH_INDEXED_SUBJECT } from '@plaza/contracts';
import { eventually } from '@plaza/testing';
import { bootConsole, type BootedConsole } from '../testing/boot-with-bus';
import { Facts } from './facts';
import { Sampler } from './sampler';

let console_: BootedConsole;
beforeAll(async () => void (console_ = await bootConsole()));
afterAll(async () => console_.stop());

const sample = async () => {
  await console_.app.get(Sampler).sampleOnce();
  return (await console_.ask('GET', '/api/health')).json as unknown as { overview: NonNullable<Sampler['latest']>; servers: Facts['servers']; heldAges: Facts['heldAges'] };
};

it('tells what really waits on the bus, how far each replica is, and what the servers are', async () => {
  const { publication } = console_.services;
  publication.answer = ({ path }) => (path === '/metrics' ? { status: 200, body: 'plaza_publication_cursor 12\nplaza_holds 3\n' } : { status: 200, body: { status: 'ok', ages: [{ from: 0, count: 3 }] } });
  const intake = await console_.bus.connect('intake');
  await intake.jetstream({ checkAPI: false }).publish('document.produced.v1', '{}');
  const search = await console_.bus.connect('search');
  search.publish(SEARCH_INDEXED_SUBJECT, JSON.stringify({ replica: 'search-1', cursor: '10' }));
  search.publish(SEARCH_INDEXED_SUBJECT, JSON.stringify({ replica: '<script>', cursor: 'x' }));
  await search.flush();
  await console_.app.get(Facts).lookOnce();
  // On a busy machine something may not answer in time; that is unknown, and seen at the next look.
  const { overview, servers, heldAges } = await eventually('everything answers', async () => {
    const seen = await sample();
    return seen.overview.bus && seen.overview.replicas.length > 0 && seen.overview.services.every(({ up }) => up) ? seen : undefined;
  });
  expect(overview.stages.map(({ stage, lag }) => [stage, lag])).toEqual([['intake', 0], ['classification', 1], ['publication', 0], ['search', 2]]);
  expect(overview.replicas).toMatchObject([{ replica: 'search-1', cursor: '10', behind: 2 }]);
  expect([overview.holds, heldAges]).toEqual([3, [{ from: 0, count: 3 }]]);
  expect(servers.nats).toMatchObject({ version: expect.stringMatching(/^\d/), recommended: expect.any(Boolean) });
  expect(servers.nats).not.toHaveProperty('sync');
  expect(servers.postgresql).toMatchObject({ version: expect.stringMatching(/^\d/), fsync: expect.any(Boolean) });
  const page = await console_.ask('GET', '/?lang=en');
  expect(page.text).toContain('sync_interval is unknown');
});

it('shows a service that does not answer as down', async () => {
  await console_.services.classification.stop();
  const { overview } = await sample();
  expect(overview.services.find(({ name }) => name === 'classification')).toEqual({ name: 'classification', up: false, missing: [] });
  expect(overview.stages.find(({ stage }) => stage === 'classification')).toMatchObject({ rate: null, unsettled: null });
});

it('exports what the bus says, by the names of the conventions', async () => {
  const text = await eventually('the bus is seen', async () => {
    await sample();
    const said = (await console_.ask('GET', '/metrics')).text;
    return said.includes('plaza_stream_messages{') ? said : undefined;
  });
  expect(text).toMatch(/^plaza_stream_messages\{stream="PRODUCTION"\} 1$/m);
  expect(text).toMatch(/^plaza_consumer_pending\{stream="PRODUCTION",consumer="classification"\} 1$/m);
  for (const name of ['plaza_stream_oldest_seconds{stream="PRODUCTION"}', 'plaza_consumer_ack_pending{stream=', 'plaza_consumer_redelivered{stream=', 'plaza_dead_letters_waiting{side="restricted"} 0']) expect(text).toContain(`\n${name}`);
});

it('says that the bus is away, and then exports nothing of it', async () => {
  await console_.bus.kill();
  const { overview } = await sample();
  expect([overview.bus, overview.stages[0]!.lag]).toEqual([false, null]);
  expect((await console_.ask('GET', '/metrics')).text).not.toContain('plaza_stream_messages{');
  await console_.bus.start();
});
