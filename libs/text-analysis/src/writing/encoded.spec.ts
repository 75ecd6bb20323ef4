import fc from 'fast-check';
import { decoded } from './encoded';

it('reads what is turned around from its other end, by characters', () => {
  expect(decoded('전화 \u202e8765-\u{1f600}432\u202c 끝').text).toBe('전화 234\u{1f600}-5678 끝');
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('가', '\u{1f600}', '1', '\ud83d', '\ude00') }), (text) => {
    expect(decoded(`\u202e${text}`).text).toBe([...text].reverse().join(''));
  }));
});
