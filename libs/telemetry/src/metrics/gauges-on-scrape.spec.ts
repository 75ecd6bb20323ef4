import { register } from 'prom-client';
import { GaugesOnScrape } from './gauges-on-scrape';

let made = 0;
function gauges() {
  made += 1;
  const [waiting, oldest] = [`plaza_waiting_${made}`, `plaza_oldest_${made}_seconds`] as const;
  const measured = new GaugesOnScrape<{ waiting: number; oldest: number }>([
    { name: waiting, help: 'Waiting', values: (answer) => [{ value: answer.waiting }] },
    { name: oldest, help: 'Oldest', labelNames: ['register'], values: (answer) => [{ labels: { register: 'intake' }, value: answer.oldest }] },
  ]);
  const read = async () => (await register.metrics()).split('\n').filter((line) => line.startsWith(`${waiting} `) || line.startsWith(`${oldest}{`));
  return { measured, waiting, oldest, read };
}

it('one answer serves all gauges, and all who read at once', async () => {
  const { measured, waiting, oldest, read } = gauges();
  const question = jest.fn(async () => ({ waiting: 3, oldest: 7 }));
  measured.ask(question);
  const [first, second] = await Promise.all([read(), read()]);
  expect(first).toEqual([`${waiting} 3`, `${oldest}{register="intake"} 7`]);
  expect(second).toEqual(first);
  expect(question).toHaveBeenCalledTimes(1);
});

it('a gauge is absent before anybody can answer and when nobody does, never an old value or a zero', async () => {
  const { measured, waiting, read } = gauges();
  expect(await read()).toEqual([]);
  measured.ask(async () => ({ waiting: 3, oldest: 7 }));
  expect(await read()).toHaveLength(2);
  measured.ask(() => Promise.reject(new Error('no database')));
  expect(await read()).toEqual([]);
  expect(await register.metrics()).toContain(`plaza_measurement_failures_total{gauge="${waiting}"} 1`);
});

it('a question that stays without an answer for a minute has failed, and is asked again', async () => {
  jest.useFakeTimers({ doNotFake: ['performance', 'nextTick', 'queueMicrotask'] });
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  const { measured, waiting, oldest, read } = gauges();
  const question = jest.fn<Promise<{ waiting: number; oldest: number }>, []>(() => new Promise(() => undefined));
  measured.ask(question);
  const reading = read();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(await reading).toEqual([]);
  now = 60_000;
  await jest.advanceTimersByTimeAsync(58_000);
  now += 2_000;
  question.mockResolvedValue({ waiting: 3, oldest: 7 });
  expect(await read()).toEqual([`${waiting} 3`, `${oldest}{register="intake"} 7`]);
  expect(await register.metrics()).toContain(`plaza_measurement_failures_total{gauge="${waiting}"} 1`);
  expect(question).toHaveBeenCalledTimes(2);
  clock.mockRestore();
  jest.useRealTimers();
});

it('a question without an answer keeps no reader waiting, and is not asked again meanwhile', async () => {
  jest.useFakeTimers();
  const { measured, read } = gauges();
  const question = jest.fn(() => new Promise<never>(() => undefined));
  measured.ask(question);
  for (let reader = 0; reader < 3; reader += 1) {
    const reading = read();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await reading).toEqual([]);
  }
  expect(question).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

it('what is dear to measure is measured less often', async () => {
  const { measured, read } = gauges();
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  const question = jest.fn(async () => ((now += 500), { waiting: 1, oldest: 1 }));
  measured.ask(question);
  await read();
  now += 49_000;
  await read();
  expect(question).toHaveBeenCalledTimes(1);
  now += 2_000;
  await read();
  expect(question).toHaveBeenCalledTimes(2);
  clock.mockRestore();
});
