import { partOf } from './part';

const fired = (start: number, end: number) => ({ rule: 'r', part: 'body', start, end, type: 'name', item: 6 as const, confidence: 1 });

it('a text too long for a page is cut, its length is told, and what lies beyond is not marked', () => {
  const { text, length, marks } = partOf('body', '가'.repeat(150_000), { rules: [fired(120_000, 120_003), fired(5, 8)] });
  expect([text.length, length, marks.map(({ start }) => start)]).toEqual([100_000, 150_000, [5]]);
});

it('what hides too much to say where says so, and a record that never said hides nothing it knows of', () => {
  expect([partOf('body', '가', { hidden: { body: null } }).hidden, partOf('body', '가', {}).hidden]).toEqual([null, []]);
});
