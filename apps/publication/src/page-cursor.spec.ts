import { decodeCursor, encodeCursor } from './page-cursor';

const at = new Date('2026-07-15T01:03:00.000Z');
const made = (text: string) => Buffer.from(text).toString('base64url');

it('comes back as it was given', () => {
  expect(decodeCursor(encodeCursor(at, 'pub-1', 'opens', 'records-act-35-2'), 3)).toEqual([at, 'pub-1', 'opens', 'records-act-35-2']);
  expect(decodeCursor(undefined, 2)).toEqual([null, null, null]);
});

it.each(['', 'x', made('2026-01-01'), made('never pub-1'), made('2026-01-01 \0'), made('2026-01-01 pub-1 more'), made("2026-01-01 '")])('is refused where it is none of ours: %j', (cursor) => {
  expect(() => decodeCursor(cursor, 1)).toThrow('cursor: is not one of ours');
});
