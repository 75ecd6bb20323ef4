import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOURCE_SUBJECTS, type Document, type Withdrawal } from '@plaza/contracts';
import { outcomes, simulateDay } from '@plaza/simulation';
import { freePort } from '@plaza/testing';
import { connect, type JsMsg, type NatsConnection } from 'nats';
import { pino } from 'pino';
import { Bus } from './bus';
import { dataOf } from './cloud-event';
import { SourceSystem, type Ways } from './source-system';

const binary = process.env.PLAZA_TEST_NATS_SERVER;
if (!binary) console.warn('PLAZA_TEST_NATS_SERVER is not set: the source simulator is NOT tested against a real nats-server');

(binary ? describe : describe.skip)('with a real nats-server', () => {
  let folder: string;
  let url: string;
  let port: number;
  let server: ChildProcess;
  let intake: NatsConnection;

  const startServer = async () => {
    server = spawn(binary as string, ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', folder], { stdio: 'ignore' });
    return connect({ servers: url, waitOnFirstConnect: true, maxReconnectAttempts: -1, reconnectTimeWait: 50 });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plaza-simulator-'));
    port = await freePort();
    url = `nats://127.0.0.1:${port}`;
    intake = await startServer();
    const manager = await intake.jetstreamManager();
    await manager.streams.add({ name: 'SOURCES', subjects: [SOURCE_SUBJECTS.created('*'), SOURCE_SUBJECTS.withdrawn('*')] });
  });

  afterAll(async () => {
    await intake.close();
    server.kill('SIGTERM');
    await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  });

  /** Stands in for intake: registers everything, answers each letter only when it comes for the `answeredAt`-th time. */
  async function register(answeredAt: number) {
    const register = new Map<string, Document | Withdrawal>();
    const seen = new Map<string, number>();
    const answer = (message: JsMsg) => {
      const kind = message.subject.endsWith('.created.v1') ? 'document' : 'withdrawal';
      const data = dataOf<Document | Withdrawal>(message.headers?.get('content-type') ?? '', message.string());
      const key = `${kind} ${data.documentId} ${data.version}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times < answeredAt) return;
      register.set(key, data);
      const receipt = { source: 'demo', subject: kind, documentId: data.documentId, version: data.version ?? 1, status: times > answeredAt ? 'duplicate' : 'accepted', id: 'x', receivedAt: new Date().toISOString(), eventId: null };
      intake.publish(SOURCE_SUBJECTS.received('demo'), JSON.stringify(receipt));
    };
    const js = intake.jetstream();
    await (await intake.jetstreamManager()).streams.purge('SOURCES');
    const consumer = await js.consumers.get('SOURCES', { deliver_policy: undefined });
    const messages = await consumer.consume({ callback: answer });
    return { register, stop: () => messages.stop() };
  }

  const source = async (count: number) => {
    const bus = await Bus.connect({ url, system: 'demo', inboxPrefix: '_INBOX_source-demo' });
    const overHttp = new Set<string>();
    const ways: Ways = { publish: (letter) => bus.publish(letter), submit: async ({ documentId }) => void overHttp.add(documentId), upload: async () => undefined };
    const emissions = [...simulateDay({ seed: 11, agencies: ['6110000'], now: new Date(), count })];
    const system = new SourceSystem(emissions[Symbol.iterator](), ways, pino({ level: 'silent' }));
    bus.listen({ received: (receipt) => system.received(receipt), refused: (refusal) => system.refused(refusal), unreadable: (error) => system.unreadable(error) });
    return { bus, system, emissions, overHttp };
  };

  it('gets a receipt for everything in the end, though the first time nobody answers', async () => {
    const { register: registered, stop } = await register(2);
    const { bus, system, emissions, overHttp } = await source(120);
    while (system.produce(0));
    let now = 0;
    const done = system.settled();
    const working = setInterval(() => system.send((now += 600_000)), 200);
    await done;
    clearInterval(working);
    await bus.close();
    stop();
    expect(system.counts.repeated).toBeGreaterThan(0);
    expect(system.counts.refused).toBe(0);
    expect(new Set([...overHttp, ...[...registered.values()].map(({ documentId }) => documentId)])).toEqual(new Set(outcomes(emissions).keys()));
  });

  it('comes back by itself after the server was gone', async () => {
    const { bus, system } = await source(30);
    server.kill('SIGKILL');
    await once(server, 'exit');
    await intake.close();
    intake = await startServer();
    const { stop } = await register(1);
    while (system.produce(0));
    let now = 0;
    const done = system.settled();
    const working = setInterval(() => system.send((now += 600_000)), 200);
    await done;
    clearInterval(working);
    await bus.close();
    stop();
    expect(system.outstanding).toBe(0);
  });
});
