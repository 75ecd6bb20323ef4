import type { Change } from '@plaza/contracts';
import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { aDocument, withdrawn } from '../testing/documents';
import { ChangeHub } from './change-hub';
import { Narrowing } from './narrowing';
import { StreamReader } from './stream-reader';

const time = '2026-07-15T01:03:02.000Z';
const reduced = ({ id, version, decision, status, source, sourceDocumentId }: Change['document']) => ({ id, version, decision, status, source, sourceDocumentId });

/** A log as publication keeps it. */
class Log {
  readonly entries: Change[] = [];
  readonly sizes: number[] = [];
  /** What happens while an answer is on its way. */
  meanwhile = () => {};

  publish(document: Change['document'] = aDocument({ text: undefined })): Change {
    for (const entry of this.entries) if (entry.document.id === document.id) entry.document = reduced(entry.document);
    const change: Change = { cursor: String(this.entries.length + 1), type: document.status === 'withdrawn' ? 'withdrawn' : 'published', time, document };
    this.entries.push(change);
    return { ...change };
  }

  async changes(after = '0', size: number) {
    this.sizes.push(size);
    const items = this.entries.slice(Number(after), Number(after) + size).map((entry) => ({ ...entry }));
    this.meanwhile();
    return { items, nextCursor: '', head: String(this.entries.length) };
  }
}

/** A reader that takes in one write, and the next only when it is told to read on. */
class Blocked extends EventEmitter {
  readonly written: string[] = [];

  write(text: string): boolean {
    this.written.push(text);
    return false;
  }

  end(): void {}
  destroy(): void {}

  async readOn(): Promise<void> {
    this.emit('drain');
    await turn();
    await turn();
  }
}

const secret = aDocument({ title: '거두어들일 제목' });
let log: Log;
let hub: ChangeHub;
let response: Blocked;
let reader: StreamReader;

/** The log holds the document in its second place, long before what is in memory. */
beforeEach(async () => {
  log = new Log();
  log.publish();
  log.publish(secret);
  for (let at = 0; at < 300; at += 1) log.publish();
  hub = new ChangeHub(log as never);
  await hub.begin();
  response = new Blocked();
  reader = new StreamReader(response as never, hub, new Narrowing({}, true), { patienceMs: 60_000, heartbeatMs: 60_000, graceMs: 0 }, 0n);
});
afterEach(() => reader.end('the test is over'));

const begin = async () => {
  void reader.run();
  await turn();
  await response.readOn();
};
const withdraw = () => hub.apply([log.publish(withdrawn(secret))]);
const second = () => response.written.find((line) => line.startsWith('id: 2\n'));

it('what was read from the log itself is sent as it was read while it is so', async () => {
  await begin();
  await response.readOn();
  expect(second()).toContain('거두어들일 제목');
});

it('a slow reader of old entries is sent nothing of what was withdrawn while it read the one before', async () => {
  await begin();
  expect(response.written.at(-1)).toMatch(/^id: 1\n/);
  withdraw();
  await response.readOn();
  expect(second()).toContain(secret.id);
  expect(second()).not.toContain('거두어들일 제목');
});

it('nor of what was withdrawn while the answer of the log was on its way', async () => {
  log.meanwhile = () => {
    log.meanwhile = () => {};
    withdraw();
  };
  await begin();
  await response.readOn();
  expect(second()).toContain(secret.id);
  expect(second()).not.toContain('거두어들일 제목');
});

it('nor when it waited so long that the withdrawal itself is out of memory: the rest is read again, without a gap', async () => {
  await begin();
  withdraw();
  hub.apply(Array.from({ length: 2_000 }, () => log.publish()));
  await response.readOn();
  await response.readOn();
  expect(response.written.slice(1).map((line) => /^id: (\d+)/.exec(line)![1])).toEqual(['1', '2', '3']);
  expect(second()).not.toContain('거두어들일 제목');
});

it('nor of what was in memory when it got the page, and out of it when it was withdrawn', async () => {
  const late = aDocument({ title: '나중에 거두어들일 제목' });
  hub.apply([log.publish(), log.publish(late)]);
  reader.end('another reads from the end');
  response = new Blocked();
  reader = new StreamReader(response as never, hub, new Narrowing({}, true), { patienceMs: 60_000, heartbeatMs: 60_000, graceMs: 0 }, 302n);
  await begin();
  hub.apply(Array.from({ length: 2_001 }, () => log.publish()));
  hub.apply([log.publish(withdrawn(late))]);
  await response.readOn();
  expect(response.written.at(-1)).toMatch(/^id: 304\n/);
  expect(response.written.at(-1)).not.toContain('나중에');
});

it('holds few old entries at a time', async () => {
  await begin();
  expect(log.sizes.at(-1)).toBe(20);
});
