import type { Letter } from './letter';
import { Outbox } from './outbox';

const letter = (key: string, follows = false) => ({ key, documentId: key.split(':')[0], follows }) as Letter;
const taken = (outbox: Outbox, now: number) => outbox.take(now).map(({ letter, again }) => `${letter.key}${again ? ' again' : ''}`);

it('sends a letter once, and again only after its pause, which doubles up to five minutes', () => {
  const outbox = new Outbox();
  outbox.add(letter('a:1'), 0);
  expect(taken(outbox, 0)).toEqual(['a:1']);
  expect(taken(outbox, 4_999)).toEqual([]);
  expect(taken(outbox, 5_000)).toEqual(['a:1 again']);
  expect(taken(outbox, 14_999)).toEqual([]);
  let now = 15_000;
  for (let i = 0; i < 12; i++) taken(outbox, (now += 300_000));
  expect(taken(outbox, now + 299_999)).toEqual([]);
  expect(taken(outbox, now + 300_000)).toEqual(['a:1 again']);
});

it('never sends again what has its receipt', () => {
  const outbox = new Outbox();
  outbox.add(letter('a:1'), 0);
  outbox.take(0);
  expect(outbox.settle('a:1')).toBe(true);
  expect(outbox.settle('a:1')).toBe(false);
  expect(taken(outbox, 1e9)).toEqual([]);
  expect(outbox.size).toBe(0);
});

it('keeps a correction back until the version before it has its receipt', () => {
  const outbox = new Outbox();
  outbox.add(letter('a:1'), 0);
  outbox.add(letter('a:2', true), 0);
  outbox.add(letter('a:w', true), 0);
  outbox.add(letter('b:1', true), 0);
  expect(taken(outbox, 0)).toEqual(['a:1', 'b:1']);
  outbox.settle('a:1');
  expect(taken(outbox, 1)).toEqual(['a:2']);
  outbox.settle('a:2');
  expect(taken(outbox, 2)).toEqual(['a:w']);
});

it('sends an exact repeat at once and still waits for one receipt only', () => {
  const outbox = new Outbox();
  outbox.add(letter('a:1'), 0);
  outbox.take(0);
  outbox.add(letter('a:1'), 10);
  expect(taken(outbox, 10)).toEqual(['a:1 again']);
  outbox.settle('a:1');
  expect(outbox.size).toBe(0);
});
