import { Rounds } from './rounds';

const EVERY = 1_000;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('a round that fails is told, and the next one begins in its time', async () => {
  const go = jest.fn(() => Promise.reject(new Error('away')));
  const failures: unknown[] = [];
  const rounds = new Rounds(EVERY, go, (error) => failures.push(error));
  rounds.start();
  await jest.advanceTimersByTimeAsync(2 * EVERY);
  await rounds.stop();
  expect([go.mock.calls.length, failures]).toEqual([2, [new Error('away'), new Error('away')]]);
});

it('none begins while another is under way, and none waits for its end', async () => {
  let end = () => {};
  const go = jest.fn(() => new Promise<void>((resolve) => (end = resolve)));
  const rounds = new Rounds(EVERY, go, () => {});
  rounds.start();
  await jest.advanceTimersByTimeAsync(5 * EVERY);
  expect(go).toHaveBeenCalledTimes(1);
  end();
  await jest.advanceTimersByTimeAsync(EVERY - 1);
  expect(go).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(go).toHaveBeenCalledTimes(2);
});

it('stopping tells the round under way so, waits for it, and lets no other begin', async () => {
  const seen: string[] = [];
  const rounds: Rounds = new Rounds(EVERY, async () => {
    for (let step = 1; !rounds.isStopped; step += 1) {
      seen.push(`step ${step}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, () => {});
  rounds.start();
  await jest.advanceTimersByTimeAsync(EVERY + 15);
  const stopped = rounds.stop().then(() => seen.push('stopped'));
  await jest.advanceTimersByTimeAsync(3 * EVERY);
  await stopped;
  expect(seen).toEqual(['step 1', 'step 2', 'stopped']);
});
