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

  it('leaves a circled digit alone that counts what follows', () => {
    expect(fold('❶ 추진배경 ① 목적').text).toBe('❶ 추진배경 ① 목적');
  });

  it('maps every stretch of any text to a stretch of the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (original) => {
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
