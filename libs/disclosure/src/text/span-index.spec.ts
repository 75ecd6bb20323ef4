import fc from 'fast-check';
import { SpanIndex } from './span-index';

const span = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

it('says of spans in any order what looking at each of them would', () =>
  fc.assert(fc.property(fc.array(span, { maxLength: 8 }), span, (spans, asked) => {
    const index = new SpanIndex(spans);
    const { start, end } = asked;
    expect(index.covers(asked)).toBe(spans.some((one) => one.start <= start && one.end >= end));
    expect(index.overlaps(asked)).toBe(spans.some((one) => one.start < end && one.end > start));
    expect(index.startsWithin(start, end)).toBe(spans.some((one) => one.start >= start && one.start < end));
  })));
