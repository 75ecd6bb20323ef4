import { parseExposition } from './exposition';
import { History, SAMPLES } from './history';
import { overviewOf, type Seen } from './overview';
import { isRecommended } from './facts';

const service = (name: string, text: string | null) => ({ name, service: name.replace(/-\d+$/, ''), up: text !== null, metrics: text === null ? null : parseExposition(text), missing: [] });
const seen = (changes: Partial<Seen> = {}): Seen => ({ at: 1_000_000, streams: [], services: [], replicas: [], deadLetters: [], ...changes });
const stage = (of: Seen, name: string, before: Parameters<typeof overviewOf>[1] = null) => overviewOf(of, before).overview.stages.find((one) => one.stage === name)!;
const processed = (count: number) => `plaza_events_total{consumer="classification",outcome="processed"} ${count}`;

describe('a rate', () => {
  const counted = (...texts: (string | null)[]) => seen({ services: texts.map((text, index) => service(`classification-${index + 1}`, text)) });
  const after = (first: Seen, second: Seen) => stage({ ...second, at: first.at + 2_000 }, 'classification', { at: first.at, counts: overviewOf(first, null).counts }).rate;

  it('is what was counted since, of all replicas together', () => expect(after(counted(processed(10), processed(5)), counted(processed(20), processed(9)))).toBe(7));
  it('is unknown the first time, while a replica is silent, and after one began anew', () => {
    expect(stage(counted(processed(10)), 'classification').rate).toBeNull();
    expect(after(counted(processed(10), processed(5)), counted(processed(20), null))).toBeNull();
    expect(after(counted(processed(10)), counted(processed(3)))).toBeNull();
  });
});

it('what nobody says is unknown, never zero', () => {
  const { overview } = overviewOf(seen({ streams: null, services: [service('intake', null), service('publication', null)], deadLetters: null }), null);
  expect([overview.bus, overview.cursor, overview.holds, overview.deadLetters]).toEqual([false, null, null, null]);
  for (const { lag, rate, unsettled, parked, deadLetters } of overview.stages) expect([lag, rate, unsettled, parked, deadLetters]).toEqual([null, null, null, null, null]);
  expect(overview.services).toEqual([{ name: 'intake', up: false, missing: [] }, { name: 'publication', up: false, missing: [] }]);
});

it('intake waits in the durables of all its sources, and nobody else’s', () => {
  const consumer = (name: string, pending: number, ackPending: number) => ({ consumer: name, pending, ackPending, redelivered: 1 });
  const streams = [{ stream: 'SOURCES' as const, messages: 9, bytes: 1, oldest: 12, replicas: 1, consumers: [consumer('intake-demo', 3, 1), consumer('intake-other', 5, 0)] }];
  expect(stage(seen({ streams }), 'intake')).toMatchObject({ lag: 9, oldest: 12, redelivered: 2 });
});

it('dead letters count for the stage that gave them up, and for the side on which they lie', () => {
  const deadLetters = [{ side: 'restricted' as const, service: 'intake', waiting: 2 }, { side: 'restricted' as const, service: 'classification', waiting: 3 }, { side: 'public' as const, service: 'publication', waiting: 4 }, { side: 'public' as const, service: 'unknown', waiting: 1 }];
  const { overview } = overviewOf(seen({ deadLetters }), null);
  expect(overview.stages.map((one) => [one.stage, one.deadLetters])).toEqual([['intake', 2], ['classification', 3], ['publication', 4], ['search', null]]);
  expect(overview.deadLetters).toEqual({ restricted: 5, public: 5 });
});

it('search is as far behind as its slowest replica, from the change log’s own end', () => {
  const replicas = [{ replica: 'search-1', cursor: '7', heardAt: 999_000 }, { replica: 'search-2', cursor: '10', heardAt: 990_000 }];
  const { overview } = overviewOf(seen({ replicas, services: [service('publication', 'plaza_publication_cursor 10')] }), null);
  expect(overview.replicas).toEqual([{ replica: 'search-1', cursor: '7', behind: 3, silent: 1 }, { replica: 'search-2', cursor: '10', behind: 0, silent: 10 }]);
  expect(overview.stages.at(-1)!.lag).toBe(3);
});

it('of a register that replicas share the figure is told once', () => {
  const services = [service('intake-1', 'plaza_unsettled{register="intake"} 4'), service('intake-2', 'plaza_unsettled{register="intake"} 5'), service('intake-3', null)];
  expect(stage(seen({ services }), 'intake').unsettled).toBe(5);
});

it('a history is bounded, has gaps where nothing answered, and forgets a series that is gone', () => {
  const history = new History();
  history.add(0, { a: 1 });
  history.add(2_000, { b: 2 });
  expect([history.of('a'), history.of('b'), history.of('c')]).toEqual([[1, null], [null, 2], []]);
  for (let at = 0; at < SAMPLES * 2; at += 1) history.add(at, { b: at });
  expect([history.of('a'), history.of('b').length]).toEqual([[], SAMPLES]);
});

it.each([['2.9.10', false], ['2.12.11', false], ['2.12.12', true], ['2.14.3', true], ['3.0.0', true], ['2.15.1-beta', true]])('nats-server %s is recommended: %s', (version, recommended) => {
  expect(isRecommended(version)).toBe(recommended);
});
