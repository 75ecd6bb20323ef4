import { startTestBus, type TestBus } from '@plaza/testing';
import type { NatsConnection } from 'nats';
import { assertLeastPrivilege } from './least-privilege';
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

describe('the public side', () => {
  it.each(['publication', 'search', 'portal', 'subscriber-demo'])('%s cannot read anything restricted', async (user) => {
    for (const subject of ['document.produced.v1', 'source.*.document.created.v1', 'dead.restricted.*', 'document.>', '>']) {
      expect(await reading(user, subject)).toBe(true);
    }
    expect(await publishing(user, '$JS.API.CONSUMER.MSG.NEXT.PRODUCTION.classification')).toBe(true);
    expect(await publishing(user, '$JS.API.STREAM.MSG.GET.PRODUCTION')).toBe(true);
    expect(await publishing(user, '$JS.API.DIRECT.GET.PRODUCTION')).toBe(true);
  });
  it('search, portal and subscribers cannot publish a publication', async () => {
    for (const user of ['search', 'portal', 'subscriber-demo']) expect(await publishing(user, 'publication.published.v1.6110000')).toBe(true);
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
