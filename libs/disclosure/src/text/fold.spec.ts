import * as fc from 'fast-check';
import { fold, joinDigits } from './fold';

describe('folding', () => {
  it('reads full width, other dashes and invisible characters as plain ones, and finds the way back', () => {
    const original = '가\u200b０１０－１２\u00ad３ 나';
    const folded = fold(original);
    expect(folded.text).toBe('가010-123 나');
    const start = folded.text.indexOf('010');
    const span = folded.origin(start, start + 7);
    expect(original.slice(span.start, span.end)).toBe('０１０－１２\u00ad３');
  });

  it('draws split digits together, and finds the way back through both layers', () => {
    const original = '\u200b전화 ０ 1 0 - 1 2';
    const folded = fold(original);
    const joined = joinDigits(folded.text)!;
    const start = joined.text.indexOf('010-12');
    const inFolded = joined.origin(start, start + 6);
    const span = folded.origin(inFolded.start, inFolded.end);
    expect(original.slice(span.start, span.end)).toBe('０ 1 0 - 1 2');
  });

  it('maps every stretch of any text to a stretch of the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (original) => {
        const folded = fold(original);
        for (const [view, length] of [[folded, original.length], [joinDigits(folded.text), folded.text.length]] as const) {
          if (view === null) continue;
          let last = 0;
          for (let index = 0; index < view.text.length; index += 1) {
            const { start, end } = view.origin(index, index + 1);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(length);
            last = start;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
