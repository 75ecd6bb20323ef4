import { OneByOne } from './one-by-one';

it('a piece of work that fails says so to who asked for it, and keeps no other from its turn', async () => {
  const turns = new OneByOne();
  const failing = turns.run(() => Promise.reject(new Error('away')));
  const after = turns.run(async () => 'done');
  await expect(failing).rejects.toThrow('away');
  await expect(after).resolves.toBe('done');
});

it('no two run at once, and they run in the order in which they came', async () => {
  const turns = new OneByOne();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise(setImmediate);
    seen.push(`${name} ends`);
  };
  await Promise.all([turns.run(work('a')), turns.run(work('b'))]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});
