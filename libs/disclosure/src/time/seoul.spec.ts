import * as fc from 'fast-check';
import type { Period } from '../policy/policy';
import { afterPeriod, dayOf, daysIn, endOf, startOf, type Day } from './seoul';

const day = (text: string): Day => {
  const [year, month, of] = text.split('-').map(Number);
  return { year: year!, month: month!, day: of! };
};
const iso = (instant: number) => new Date(instant).toISOString();

describe('a day in Seoul', () => {
  it.each([
    ['2026-12-31', '2026-12-30T15:00:00.000Z', 'ordinary'],
    ['1955-05-06', '1955-05-05T14:30:00.000Z', 'half past: +08:30 and summer time'],
    ['1957-12-25', '1957-12-24T15:30:00.000Z', 'half past: +08:30'],
    ['1987-05-10', '1987-05-09T15:00:00.000Z', 'before the clock is put forward at two'],
    ['1987-05-11', '1987-05-10T14:00:00.000Z', 'in the summer time of 1987'],
    ['1988-10-09', '1988-10-08T14:00:00.000Z', 'before the clock is put back at three'],
    ['1988-10-10', '1988-10-09T15:00:00.000Z', 'after summer time'],
    ['1961-08-10', '1961-08-09T15:30:00.000Z', 'whose midnight was left out: it began at half past'],
    ['1954-03-21', '1954-03-20T15:30:00.000Z', 'whose midnight came twice: it began with the second'],
    ['1908-04-01', '1908-03-31T15:32:08.000Z', 'from the time of local mean time'],
  ])('%s begins at %s: %s', (text, instant) => expect(iso(startOf(day(text)))).toBe(instant));

  it('ends where the next begins, and lasts 23 to 25 hours', () => {
    expect(iso(endOf(day('2026-12-31')))).toBe('2026-12-31T15:00:00.000Z');
    expect((endOf(day('1987-05-10')) - startOf(day('1987-05-10'))) / 3_600_000).toBe(23);
    expect((endOf(day('1987-10-11')) - startOf(day('1987-10-11'))) / 3_600_000).toBe(25);
  });

  it('holds its first instant, and not the one before it, whatever the year', () =>
    fc.assert(fc.property(fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2200, 0, 1) }), (instant) => {
      const of = dayOf(instant);
      expect(startOf(of)).toBeLessThanOrEqual(instant);
      expect(endOf(of)).toBeGreaterThan(instant);
      expect(dayOf(startOf(of))).toEqual(of);
      expect(dayOf(startOf(of) - 1)).not.toEqual(of);
    }), { numRuns: 500 }));
});

describe('a period', () => {
  it.each<[string, string, Period, string]>([
    ['five years from an ordinary day', '2026-07-15', { count: 5, unit: 'year' }, '2031-07-16'],
    ['five years from 29 February: there is no such day, so it runs out with the month', '2028-02-29', { count: 5, unit: 'year' }, '2033-03-01'],
    ['five years from 28 February into a leap year: the count begins on 1 March', '2023-02-28', { count: 5, unit: 'year' }, '2028-03-01'],
    ['five years from the last day of a year', '2026-12-31', { count: 5, unit: 'year' }, '2032-01-01'],
    ['one month from 31 January', '2026-01-31', { count: 1, unit: 'month' }, '2026-03-01'],
    ['one month from 30 January: February has no 31st', '2026-01-30', { count: 1, unit: 'month' }, '2026-03-01'],
    ['one month from 29 January, in a leap year', '2028-01-29', { count: 1, unit: 'month' }, '2028-03-01'],
    ['one month from 28 January, in a leap year', '2028-01-28', { count: 1, unit: 'month' }, '2028-02-29'],
    ['six months over the end of a year', '2026-08-31', { count: 6, unit: 'month' }, '2027-03-01'],
    ['thirty days of notice: thirty whole days lie between', '2026-03-01', { count: 30, unit: 'day' }, '2026-04-01'],
    ['thirty days over a leap day', '2028-02-01', { count: 30, unit: 'day' }, '2028-03-03'],
  ])('%s', (_, set, period, over) => expect(iso(afterPeriod(day(set), period))).toBe(iso(startOf(day(over)))));

  it('of years runs out later the later it is set and the longer it is, and never before the day of the same number', () =>
    fc.assert(fc.property(fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2100, 0, 1) }), fc.integer({ min: 1, max: 60 }), (instant, years) => {
      const set = dayOf(instant);
      const over = afterPeriod(set, { count: years, unit: 'year' });
      expect(afterPeriod(dayOf(endOf(set)), { count: years, unit: 'year' })).toBeGreaterThanOrEqual(over);
      expect(afterPeriod(set, { count: years + 1, unit: 'year' })).toBeGreaterThan(over);
      const last = { year: set.year + years, month: set.month, day: Math.min(set.day, daysIn(set.year + years, set.month)) };
      expect(over).toBeGreaterThanOrEqual(endOf(last));
      expect(over).toBeLessThanOrEqual(endOf(last) + 86_400_000);
    }), { numRuns: 500 }));
});
