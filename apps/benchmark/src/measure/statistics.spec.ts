import { dueAt } from './load';
import { median, percentile } from './statistics';

describe('percentiles', () => {
  it('are values that were measured', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it('count what never arrived as later than everything', () => {
    const values = [...Array.from({ length: 98 }, () => 10), Infinity, Infinity];
    expect(percentile(values, 0.5)).toBe(10);
    expect(percentile(values, 0.99)).toBeNull();
    expect(percentile([], 0.5)).toBeNull();
  });
});

describe('the median of runs', () => {
  it('is null when in most of them it never came', () => {
    expect(median([3, null, 1])).toBe(3);
    expect(median([3, null, null])).toBeNull();
    expect(median([4, 2])).toBe(3);
  });
});

describe('the open loop', () => {
  it('schedules by the clock, not by the answers', () => {
    expect([0, 1, 200, 300].map((index) => dueAt(1_000, index, 200))).toEqual([1_000, 1_005, 2_000, 2_500]);
  });
});
