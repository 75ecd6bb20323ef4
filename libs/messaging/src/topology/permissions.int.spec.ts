import { startTestBus, type TestBus } from '@plaza/testing';
import type { NatsConnection } from 'nats';
import { durablesOfSource } from './consumers';
import { assertLeastPrivilege } from './least-privilege';
import { STREAMS } from './streams';
import { SERVICES } from './users';

let bus: TestBus;
const connections: Record<string, NatsConnection> = {};

beforeAll(async () => {
  bus = await startTestBus();
  for (const user of ['source-demo', 'source-other', 'subscriber-demo', ...SERVICES]) connections[user] = await bus.connect(user);
});
afterAll(async () => bus.stop());

/** True when the server denies it, seen as the violation that it reports to this connection. */
async function denied(user: string, act: (connection: NatsConnection) => void, subject: string): Promise<boolean> {
  const connection = connections[user]!;
  let seen = false;
  const status = connection.status();
  void (async () => {
    for await (const event of status as AsyncIterable<{ permissionContext?: { subject: string } }>) {
      if (event.permissionContext?.subject === subject) seen = true;
    }
  })();
  act(connection);
  await connection.flush();
  await connection.flush();
  (status as unknown as { stop(): void }).stop();
  return seen;
}

const publishing = (user: string, subject: string) => denied(user, (connection) => connection.publish(subject, '{}'), subject);
const reading = (user: string, subject: string) =>
  denied(user, (connection) => void connection.subscribe(subject, { callback: () => undefined }), subject);

describe('a source system', () => {
  it('cannot publish for another source', async () => {
    expect(await publishing('source-demo', 'source.other.document.created.v1')).toBe(true);
  });
  it('cannot forge a receipt or a refusal, not even to itself', async () => {
    expect(await publishing('source-demo', 'source.demo.document.received.v1')).toBe(true);
    expect(await publishing('source-demo', 'source.demo.document.refused.v1')).toBe(true);
  });
  it("cannot read another source's receipts, live or stored", async () => {
    expect(await reading('source-demo', 'source.other.document.received.v1')).toBe(true);
    expect(await publishing('source-demo', '$JS.API.CONSUMER.MSG.NEXT.RECEIPTS.source-other')).toBe(true);
  });
  it('cannot read what sources produce, its own included', async () => {
    expect(await reading('source-demo', 'source.*.document.created.v1')).toBe(true);
    expect(await reading('source-demo', 'source.demo.document.created.v1')).toBe(true);
  });
  it('cannot emit what a service emits', async () => {
    for (const subject of ['document.produced.v1', 'document.classified.v1', 'publication.published.v1.6110000']) {
      expect(await publishing('source-demo', subject)).toBe(true);
    }
  });
});

/** JetStream answers to the reply subject that it is given, with the server's rights and not the asker's. */
describe('an outsider cannot have the server write where it may not write itself', () => {
  const streams = ['PRODUCTION', 'DISCLOSURE', 'PUBLICATIONS', 'DEAD_LETTERS_RESTRICTED'];
  const content = async () => {
    const manager = await connections.admin!.jetstreamManager();
    const infos = await Promise.all(streams.map((stream) => manager.streams.info(stream)));
    return infos.map(({ config, state }) => `${config.name} ${state.messages} from ${state.first_seq}`);
  };
  const settle = async (user: string) => {
    await connections[user]!.flush();
    // Whatever the server does because of it is done before it answers what is asked after it.
    await connections.admin!.jetstream().publish('source.other.document.created.v1', '{}');
  };

  beforeAll(async () => {
    connections.admin = await bus.connect('provisioning');
    for (const number of [1, 2, 3]) await connections.admin.jetstream().publish('publication.published.v1.1', String(number));
  });
  it.each([
    'document.produced.v1', 'document.classified.v1', 'publication.withdrawn.v1.1', 'dead.restricted.intake',
    '$JS.API.STREAM.MSG.DELETE.PUBLICATIONS', '$JS.API.STREAM.PURGE.PUBLICATIONS',
  ])('a source, by answers to %s', async (reply) => {
    const before = await content();
    connections['source-demo']!.publish('source.demo.document.created.v1', '{}', { reply });
    await settle('source-demo');
    expect(await content()).toEqual(before);
  });
  it.each(['INFO', 'MSG.NEXT'])('a subscriber, by answers to CONSUMER.%s', async (call) => {
    const before = await content();
    connections['subscriber-demo']!.publish(`$JS.API.CONSUMER.${call}.PUBLICATIONS.subscriber-demo`, '', { reply: 'document.classified.v1' });
    await settle('subscriber-demo');
    expect(await content()).toEqual(before);
  });
});

it('a source is acknowledged, and reads its receipts live and stored; a subscriber pulls publications and acknowledges them', async () => {
  const admin = connections.admin!;
  const source = connections['source-demo']!;
  const live: string[] = [];
  source.subscribe('source.demo.document.received.v1', { callback: (_, message) => void live.push(message.subject) });
  expect((await source.jetstream({ checkAPI: false }).publish('source.demo.document.created.v1', '{}', { msgID: 'one' })).stream).toBe('SOURCES');
  await source.flush();
  await admin.jetstream().publish('source.demo.document.received.v1', 'receipt');
  /** As many as there are, or all that come within a second. */
  const pulled = async (user: string, stream: string, durable: string, count?: number) => {
    const consumer = await connections[user]!.jetstream({ checkAPI: false }).consumers.get(stream, durable);
    const messages = [];
    for await (const message of await consumer.fetch({ max_messages: count ?? 10, expires: count ? 20_000 : 1_000 })) {
      messages.push(message.subject);
      expect(await message.ackAck()).toBe(true);
    }
    return messages;
  };
  const [receipts] = durablesOfSource('source', 'demo', source.info!.version);
  expect(await pulled('source-demo', 'RECEIPTS', receipts!.name, 1)).toEqual(['source.demo.document.received.v1']);
  expect(live).toEqual(['source.demo.document.received.v1']);
  expect(await pulled('subscriber-demo', 'PUBLICATIONS', 'subscriber-demo', 3)).toEqual(Array(3).fill('publication.published.v1.1'));
  expect(await pulled('subscriber-demo', 'PUBLICATIONS', 'subscriber-demo')).toEqual([]);
});

describe('the public side', () => {
  it.each(['publication', 'search', 'portal', 'subscriber-demo'])('%s cannot read anything restricted', async (user) => {
    for (const subject of ['document.produced.v1', 'source.*.document.created.v1', 'dead.restricted.*', 'document.>', '>']) {
      expect(await reading(user, subject)).toBe(true);
    }
    expect(await publishing(user, '$JS.API.CONSUMER.MSG.NEXT.PRODUCTION.classification')).toBe(true);
    expect(await publishing(user, '$JS.API.STREAM.MSG.GET.PRODUCTION')).toBe(true);
    expect(await publishing(user, '$JS.API.DIRECT.GET.PRODUCTION')).toBe(true);
  });
  it('publication reports to the restricted side, reads no report, and only classification answers them', async () => {
    expect(await publishing('publication', 'document.reported.v1')).toBe(false);
    for (const user of ['search', 'portal', 'console', 'subscriber-demo', 'source-demo']) expect(await publishing(user, 'document.reported.v1')).toBe(true);
    for (const user of ['publication', 'portal']) {
      expect(await reading(user, 'document.reported.v1')).toBe(true);
      expect(await publishing(user, '$JS.API.CONSUMER.MSG.NEXT.REPORTS.classification-reports')).toBe(true);
      expect(await publishing(user, '$JS.API.STREAM.MSG.GET.REPORTS')).toBe(true);
      expect(await publishing(user, 'report.registered.v1')).toBe(true);
    }
    expect(await publishing('classification', 'report.registered.v1')).toBe(false);
  });
  it('search, portal and subscribers cannot publish a publication', async () => {
    for (const user of ['search', 'portal', 'subscriber-demo']) expect(await publishing(user, 'publication.published.v1.6110000')).toBe(true);
  });
});

describe('the console', () => {
  const may = async (subject: string) => expect([subject, await publishing('console', subject)]).toEqual([subject, false]);
  it('asks how full streams are and how far their readers, pulls and acknowledges its copies of dead letters, and hears how far search is', async () => {
    for (const stream of Object.keys(STREAMS)) {
      await may(`$JS.API.STREAM.INFO.${stream}`);
      await may(`$JS.API.CONSUMER.LIST.${stream}`);
      await may(`$JS.API.CONSUMER.INFO.${stream}.any`);
    }
    for (const side of ['restricted', 'public']) {
      const durable = `DEAD_LETTERS_${side.toUpperCase()}.console-dead-letters-${side}`;
      await may(`$JS.API.CONSUMER.MSG.NEXT.${durable}`);
      await may(`$JS.ACK.${durable}.1.1.1.1.0`);
    }
    expect(await reading('console', 'search.indexed.v1')).toBe(false);
  });
  it.each([
    '$JS.API.STREAM.MSG.GET.PRODUCTION', '$JS.API.STREAM.MSG.GET.DEAD_LETTERS_RESTRICTED', '$JS.API.STREAM.MSG.DELETE.DEAD_LETTERS_RESTRICTED', '$JS.API.DIRECT.GET.PRODUCTION',
    '$JS.API.STREAM.NAMES', '$JS.API.STREAM.LIST', '$JS.API.CONSUMER.NAMES.PRODUCTION', '$JS.API.INFO',
    '$JS.API.CONSUMER.MSG.NEXT.PRODUCTION.classification', '$JS.API.CONSUMER.MSG.NEXT.DEAD_LETTERS_RESTRICTED.intake-parking-restricted',
    '$JS.ACK.DEAD_LETTERS_RESTRICTED.intake-parking-restricted.1.1.1.1.0',
    'dead.restricted.intake', 'dead.public.publication', 'document.produced.v1', 'document.classified.v1', 'source.demo.document.created.v1', 'publication.published.v1.6110000', 'search.indexed.v1',
  ])('cannot publish to %s', async (subject) => {
    expect(await publishing('console', subject)).toBe(true);
  });
  it.each(['dead.>', 'dead.restricted.intake', 'document.>', 'source.>', 'publication.>', '$SYS.>', '>'])('cannot listen to %s', async (subject) => {
    expect(await reading('console', subject)).toBe(true);
  });
});

describe('everybody but provisioning', () => {
  const users = ['source-demo', 'subscriber-demo', ...SERVICES];
  it.each(users)('%s cannot create, change, purge or delete a stream', async (user) => {
    for (const call of ['CREATE', 'UPDATE', 'DELETE', 'PURGE', 'SNAPSHOT', 'RESTORE']) {
      expect(await publishing(user, `$JS.API.STREAM.${call}.PUBLICATIONS`)).toBe(true);
    }
  });
  it.each(users)('%s cannot create, change or delete a consumer', async (user) => {
    for (const subject of [
      '$JS.API.CONSUMER.CREATE.PUBLICATIONS', '$JS.API.CONSUMER.CREATE.PUBLICATIONS.mine', '$JS.API.CONSUMER.CREATE.PUBLICATIONS.mine.publication.>',
      '$JS.API.CONSUMER.DURABLE.CREATE.PUBLICATIONS.intake-settlement', '$JS.API.CONSUMER.DELETE.PUBLICATIONS.intake-settlement',
    ]) {
      expect(await publishing(user, subject)).toBe(true);
    }
  });
  it.each(users)("%s cannot acknowledge another's messages", async (user) => {
    const other = user === 'publication' ? 'PRODUCTION.classification' : 'DISCLOSURE.publication';
    expect(await publishing(user, `$JS.ACK.${other}.1.1.1.1.0`)).toBe(true);
  });
  it.each(users)("%s cannot listen to another's answers", async (user) => {
    expect(await reading(user, user === 'portal' ? '_INBOX_search.>' : '_INBOX_portal.>')).toBe(true);
  });
});

it('nobody enters without a password', async () => {
  const { connect } = await import('nats');
  await expect(connect({ servers: bus.url, reconnect: false })).rejects.toThrow(/Authorization/i);
  await expect(connect({ servers: bus.url, user: 'intake', pass: 'guess', reconnect: false })).rejects.toThrow(/Authorization/i);
});

it('every service passes its own check of least privilege', async () => {
  for (const service of SERVICES) await assertLeastPrivilege(connections[service]!, service);
});

it('a service whose user may do more than it needs refuses to start', async () => {
  const mighty = await bus.connect('provisioning');
  await expect(assertLeastPrivilege(mighty, 'portal')).rejects.toThrow(/portal must not be allowed to: subscribe >/);
});

it('a server that dies while it is asked has answered nothing, and is no reason to refuse the start', async () => {
  const other = await startTestBus();
  try {
    const connection = await other.connect('portal');
    const asserted = assertLeastPrivilege(connection, 'portal');
    await other.kill();
    await other.start();
    await asserted;
  } finally {
    await other.stop();
  }
});
