import fc from 'fast-check';
import { text, visible } from '../testing/manuscripts';
import { typed } from './typed';

it.each([
  ['\u1112\u1161\u11ab글', '한글', 'as one syllable what was stored as its letters'],
  ['가\r\n나\r다\u2028라\u2029마\v바\f사\x85아', '가\n나\n다\n라\n마\n바\n사\n아', 'every end of a line as one'],
  ['가\u00a0나\u3000다\u2003라\u3164마', '가 나 다 라 마', 'every space as one'],
  ['\t1) 국비', '    1) 국비', 'a tab as an indent'],
  ['가\u200b나\u00ad다\ufeff라\u202e마\u0000바\u001b사', '가나다라마바사', 'nothing of what nobody sees'],
  ['가\ud800나\udfff다\ufffe', '가\ufffd나\ufffd다\ufffd', 'a sign for what is no character'],
  [`가${' '.repeat(500)}나`, `가${' '.repeat(40)}나`, 'no endless gap'],
  ['가   \n\n\n\n\n나\n\n', '가\n\n나', 'no endless emptiness'],
])('%j is typed as %j: %s', (given, expected) => {
  expect(typed(given)).toBe(expected);
});

it('nothing visible is lost, and what is typed stays as it is', () => {
  fc.assert(fc.property(text(), (given) => {
    expect(visible(typed(given))).toBe(visible(given));
    expect(typed(typed(given))).toBe(typed(given));
  }));
});

it.each([' ', '\n', ' \n', '\t', '\u200b', '\ud800', '가 '])('half a million of %j take no long time', (sign) => {
  const before = process.cpuUsage();
  typed(sign.repeat(500_000) + '끝');
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(3_000);
});
