import { Controller, type INestMicroservice, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Payload } from '@nestjs/microservices';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { DocumentWithdrawn, Publication, type DocumentWithdrawnV1, type PublicationV1 } from '@plaza/contracts';
import { deadLettersOn, eventually, startTestBus, type TestBus } from '@plaza/testing';
import { ErrorCode, NatsError, type NatsConnection } from 'nats';
import pino from 'pino';
import { oldestWaiting } from '../backlog';
import { Consume } from '../consume.decorator';
import { letterId, type DeadLetterV1 } from '../dead-letters/dead-letter';
import { NotReplayableError, ReplayPostponedError } from '../dead-letters/replay';
import { PermanentError } from '../failures';
import { JetStreamStrategy } from '../jetstream.strategy';
import { emit, type Emission } from '../publishing/emission';
import { EventPublisher } from '../publishing/event-publisher';
import type { Received } from './received';

type Withdrawn = Received<DocumentWithdrawnV1>;

/** The consumer `publication` with behaviour chosen by each test; everything around it is real. */
let behave: (batch: Withdrawn[]) => Promise<Emission[]> | Emission[];
let infrastructure: (error: unknown) => boolean;

@Controller()
class Handlers {
  @Consume('publication')
  handle(@Payload() batch: Withdrawn[]) {
    return behave(batch);
  }
}

@Module({ controllers: [Handlers] })
class TestModule {}

const withdrawn = (number: number, version = 1): DocumentWithdrawnV1 => ({
  id: `id-${number}`, version, reason: 'other', item: null, successor: null, receivedAt: '2026-07-15T01:03:00.000Z',
  agency: { code: '6110000', name: '서울특별시' }, department: { code: '6111301', name: '자전거정책과' },
  source: 'demo', sourceDocumentId: `D${number}`,
});

const tombstone = ({ data }: Withdrawn): PublicationV1 => {
  const { receivedAt: withdrawnAt, ...rest } = data;
  return { ...rest, decision: 0, status: 'withdrawn', withdrawnAt };
};
const answer = (batch: Withdrawn[]) =>
  batch.map((event) => emit(Publication.withdrawn, tombstone(event), event, { attributes: { cursor: String(event.sequence) } }) as Emission);

let bus: TestBus;
let intake: EventPublisher;
let admin: NatsConnection;
let connection: NatsConnection;
let app: INestMicroservice;
let strategy: JetStreamStrategy<object>;
const published: string[] = [];

async function startHandlers(): Promise<INestMicroservice> {
  connection = await bus.connect('publication');
  strategy = new JetStreamStrategy<object>(
    connection, 'publication', new EventPublisher(connection, 'publication'),
    { transaction: (work) => work({}), isInfrastructure: (error) => infrastructure(error) },
    pino({ level: 'silent' }), () => [],
  );
  const service = await NestFactory.createMicroservice(TestModule, { strategy, logger: false });
  await service.listen();
  return service;
}

/** As a service ends: what it still asked for is taken back, so that nothing of what comes next is sent to it, given back and late. */
async function stopHandlers(): Promise<void> {
  await app.close();
  await connection.drain();
}

beforeEach(async () => {
  behave = answer;
  infrastructure = () => false;
  published.length = 0;
  bus = await startTestBus();
  admin = await bus.connect('provisioning');
  admin.subscribe('publication.>', { callback: (_, message) => void published.push(message.headers!.get('ce-id')) });
  intake = new EventPublisher(await bus.connect('intake'), 'intake');
  app = await startHandlers();
});
afterEach(async () => {
  await app.close();
  await bus.stop();
});

const send = (...numbers: number[]) => intake.publish(numbers.map((number) => emit(DocumentWithdrawn, withdrawn(number)) as Emission));
const drained = () => eventually('the queue is empty', async () => ((await oldestWaiting(admin, 'DISCLOSURE')) === null ? true : undefined));
const idOf = (number: number, version = 1) => `publication.withdrawn.v1:demo:D${number}:${version}.w`;

it('a poisoned event ends in the dead letters with its evidence, and its neighbours pass', async () => {
  behave = (batch) => {
    if (batch.some(({ data }) => data.id === 'id-7')) throw new PermanentError('POISONED', 'cannot be handled');
    return answer(batch);
  };
  await send(...Array.from({ length: 20 }, (_, index) => index));
  await drained();
  expect(new Set(published)).toEqual(new Set(Array.from({ length: 20 }, (_, index) => idOf(index)).filter((id) => id !== idOf(7))));
  const [dead, ...others] = await deadLettersOn(admin);
  expect(others).toEqual([]);
  expect(dead!).toMatchObject({
    consumer: 'publication', stream: 'DISCLOSURE', attempts: 1, reason: { name: 'PermanentError', code: 'POISONED' },
    identity: { source: 'demo', documentId: 'D7', version: 1, withdrawn: true },
  });
  expect(dead!.stack).toContain('runner.int.spec');
  expect(JSON.parse(Buffer.from(dead!.payload, 'base64').toString())).toEqual(withdrawn(7));
});

it('an event that is too large to be a dead letter whole, and whose output is too large, stops nobody', async () => {
  behave = (batch) => batch.map((event) => emit(Publication.withdrawn, { ...tombstone(event), successor: event.data.id === 'id-1' ? 'x'.repeat(17e6) : null } as PublicationV1, event) as Emission);
  await intake.publish([emit(DocumentWithdrawn, { ...withdrawn(1), successor: 'x'.repeat(14e6) }) as Emission]);
  await send(2);
  await drained();
  expect([...new Set(published)]).toEqual([idOf(2)]);
  expect((await deadLettersOn(admin)).map((letter) => [letter.reason.code, letter.identity?.documentId, letter.payload])).toEqual([['EVENT_TOO_LARGE', 'D1', '']]);
});

describe('a dead letter', () => {
  const givenUp = async () => {
    behave = () => {
      throw new PermanentError('POISONED', 'cannot be handled');
    };
    await send(1);
    return await eventually('a dead letter', async () => (await deadLettersOn(admin))[0]);
  };

  it('that is replayed is handled as if it had just come, and its parked document is told to go on', async () => {
    const letter = await givenUp();
    const markers: unknown[] = [];
    admin.subscribe('dead.public.publication', { callback: (_, message) => void markers.push(message.json()) });
    await admin.flush();
    behave = answer;
    expect(await strategy.replay(letter)).toEqual({ outcome: 'processed' });
    await admin.flush();
    expect(published).toEqual([idOf(1)]);
    expect(markers).toEqual([{ service: 'publication', letter: letterId(letter), replayed: letter.identity }]);
    expect(await deadLettersOn(admin)).toEqual([]);
  });

  it('that fails again in its replay becomes a new one that names it', async () => {
    const letter = await givenUp();
    behave = () => {
      throw new PermanentError('STILL_POISONED', 'cannot be handled either');
    };
    expect(await strategy.replay(letter)).toMatchObject({ outcome: 'dead-letter', reason: { code: 'STILL_POISONED' } });
    const [again, ...others] = await deadLettersOn(admin);
    expect(others).toEqual([]);
    expect(again).toMatchObject({ replayOf: letterId(letter), replays: 1, identity: letter.identity, payload: letter.payload, reason: { code: 'STILL_POISONED' } });
    behave = answer;
    expect(await strategy.replay(again!)).toEqual({ outcome: 'processed' });
  });

  it('stays as it is when PostgreSQL or another service is away during its replay', async () => {
    const letter = await givenUp();
    infrastructure = () => true;
    behave = () => {
      throw new Error('the database is away');
    };
    await expect(strategy.replay(letter)).rejects.toThrow(ReplayPostponedError);
    expect(await deadLettersOn(admin)).toEqual([letter]);
  });

  it.each([{ service: 'intake' as const }, { stream: 'SOURCES' }])('that another service gave up, or this one from elsewhere, is not replayed: %j', async (forged) => {
    const letter = await givenUp();
    behave = answer;
    await expect(strategy.replay({ ...letter, ...forged })).rejects.toThrow(NotReplayableError);
    expect(published).toEqual([]);
  });

  it('that is kept without its event cannot be replayed, and says so', async () => {
    const letter: DeadLetterV1 = { ...(await givenUp()), payload: '', headers: {} };
    await expect(strategy.replay(letter)).rejects.toThrow(NotReplayableError);
    await expect(strategy.replay({ ...letter, consumer: 'classification' })).rejects.toThrow(NotReplayableError);
  });
});

it('an event that cannot even be read is a dead letter, not a loop', async () => {
  await admin.jetstream().publish('document.withdrawn.v1', 'not json', { headers: undefined });
  await send(1);
  await drained();
  expect((await deadLettersOn(admin)).map((letter) => letter.reason.code)).toEqual(['INVALID_CLOUDEVENT']);
  expect(published).toEqual([idOf(1)]);
});

it('an event that fails for a while is tried again, and passes', async () => {
  let failures = 0;
  behave = (batch) => {
    if (batch.some(({ data }) => data.id === 'id-3') && (failures += 1) < 3 + 2) throw new Error('not yet');
    return answer(batch);
  };
  await send(1, 2, 3, 4);
  await drained();
  expect(new Set(published)).toEqual(new Set([1, 2, 3, 4].map((number) => idOf(number))));
  expect(await deadLettersOn(admin)).toEqual([]);
});

it('a failure of the infrastructure is no attempt: nothing is split, counted or given up, and it goes on by itself', async () => {
  const sizes: number[] = [];
  let down = true;
  infrastructure = () => true;
  behave = (batch) => {
    sizes.push(batch.length);
    if (down) throw new Error('the database is away');
    return answer(batch);
  };
  await send(1, 2, 3, 4);
  await eventually('more pauses than attempts are allowed', () => sizes.length > 6 || undefined);
  expect(new Set(sizes).size).toBe(1);
  down = false;
  await drained();
  expect(new Set(published)).toEqual(new Set([1, 2, 3, 4].map((number) => idOf(number))));
  expect(await deadLettersOn(admin)).toEqual([]);
});

it('a call on the bus that fails while it is away is no attempt either', async () => {
  let calls = 0;
  let away = true;
  behave = (batch) => {
    calls += 1;
    if (away) throw NatsError.errorForCode(ErrorCode.NoResponders);
    return answer(batch);
  };
  await send(1);
  await eventually('more calls than attempts are allowed', () => calls > 5 || undefined);
  away = false;
  await drained();
  expect(await deadLettersOn(admin)).toEqual([]);
});

it('a handler never sees two events of one document in a batch, and sees them in order', async () => {
  await stopHandlers();
  await intake.publish([1, 2, 3].flatMap((version) => [1, 2].map((number) => emit(DocumentWithdrawn, withdrawn(number, version)) as Emission)));
  const seen: string[] = [];
  behave = (batch) => {
    expect(new Set(batch.map(({ data }) => data.id)).size).toBe(batch.length);
    seen.push(...batch.map(({ data }) => `${data.id} ${data.version}`));
    return answer(batch);
  };
  app = await startHandlers();
  await drained();
  for (const id of ['id-1', 'id-2']) expect(seen.filter((entry) => entry.startsWith(id))).toEqual([`${id} 1`, `${id} 2`, `${id} 3`]);
});

it('outputs are on the bus before their input is acknowledged: with the bus refusing them, the input comes again', async () => {
  let refuse = true;
  infrastructure = () => false;
  behave = (batch) => (refuse ? [emit({ ...Publication.withdrawn, subject: () => 'document.produced.v1' }, tombstone(batch[0]!), batch[0]) as Emission] : answer(batch));
  await send(1);
  await eventually('it is waiting', async () => ((await oldestWaiting(admin, 'DISCLOSURE')) ? true : undefined));
  await stopHandlers();
  expect(await oldestWaiting(admin, 'DISCLOSURE')).not.toBeNull();
  refuse = false;
  app = await startHandlers();
  await drained();
  expect(published).toEqual([idOf(1)]);
});

it('goes on after nats-server was killed and came back with an empty store, once that is provisioned again', async () => {
  await send(1);
  await drained();
  await bus.kill();
  bus.forget();
  await bus.start();
  await bus.provision();
  await send(2);
  await eventually('the publication after the restart', () => published.includes(idOf(2)) || undefined);
});

it('a trace goes on from the event to what follows from it', async () => {
  const sdk = new NodeSDK({ spanProcessors: [], instrumentations: [], autoDetectResources: false });
  sdk.start();
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  let followed = '';
  admin.subscribe('publication.>', { callback: (_, message) => void (followed = message.headers!.get('traceparent')) });
  await intake.publish([emit(DocumentWithdrawn, withdrawn(1), { traceparent }) as Emission]);
  await eventually('the publication', () => (followed !== '' ? true : undefined));
  expect(followed.split('-')[1]).toBe('0af7651916cd43dd8448eb211c80319c');
  await sdk.shutdown();
});
