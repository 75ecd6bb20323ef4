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
