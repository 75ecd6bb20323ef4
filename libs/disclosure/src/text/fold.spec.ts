import * as fc from 'fast-check';
import { fold } from './fold';

describe('folding', () => {
  it('reads full width, other dashes and invisible characters as plain ones, and finds the way back', () => {
    const original = '가\u200b０１０－１２\u00ad３ 나';
    const folded = fold(original);
    expect(folded.text).toBe('가010-123 나');
    const start = folded.text.indexOf('010');
    const span = folded.origin(start, start + 7);
    expect(original.slice(span.start, span.end)).toBe('０１０－１２\u00ad３');
  });

  it.each([
    ['digits in circles of every kind', '\u24ff\u2776\u24ff-\u{1f10b}\u2788\u24fd\u2790', '010-0997'],
    ['digits in boxes', '0\ufe0f\u20e31\ufe0f\u20e30\ufe0f\u20e3', '010'],
    ['digits underlined or struck through', '0\u03321\u03360\u0338', '010'],
    ['what nobody sees between them', '0\u180b1\u17b40\u2800-\u{e0100}1', '010-1'],
  ])('reads %s as plain ones', (_, original, plain) => {
    expect(fold(original).text).toBe(plain);
  });

  it.each([
    ['of HTML', '010&#45;1&#x32;3&nbsp;4', '010-123 4'],
    ['of JSON', String.raw`\u0030\u0031\uAE40`, '01김'],
    ['of drawings', String.raw`\U+AE40\U+BBFC`, '김민'],
    ['of addresses', '%EA%B9%80%20010%2D1', '김 010-1'],
    ['of addresses in EUC-KR', '%B1%E8%B9%CE 010', '김민 010'],
    ['of addresses, called so', 'tel:010%2D1', 'tel:010-1'],
    ['of none of them', '10%20%30%, R&D; &#9999999; C:\\users', '10%20%30%, R&D; &#9999999; C:\\users'],
  ])('reads characters %s', (_, original, plain) => {
    expect(fold(original).text).toBe(plain);
  });

  it('finds the way back through them', () => {
    const original = '신청인%20%EA%B9%80%EB%AF%BC%20끝';
    const folded = fold(original);
    const start = folded.text.indexOf('김민');
    const span = folded.origin(start, start + 2);
    expect(original.slice(span.start, span.end)).toBe('%EA%B9%80%EB%AF%BC');
  });

  it('leaves a circled digit alone that counts what follows', () => {
    expect(fold('❶ 추진배경 ① 목적').text).toBe('❶ 추진배경 ① 목적');
  });

  it('maps every stretch of any text to a stretch of the original, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('&#48;', '&shy;', '%EA%B9%80', '%20', '%B1%E8', '\\u0030', '０'))).map((pieces) => pieces.join('')), (original) => {
        const folded = fold(original);
        let last = 0;
        for (let index = 0; index < folded.text.length; index += 1) {
          const { start, end } = folded.origin(index, index + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });
});
