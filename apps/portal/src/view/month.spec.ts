import { daysOf, monthAfter, monthName } from './month';

test('a month has its days, leap years included', () => {
  expect(['2026-12', '2027-02', '2028-02', '2100-02'].map((month) => daysOf(month).to)).toEqual(['2026-12-31', '2027-02-28', '2028-02-29', '2100-02-28']);
});

test('months follow each other over the end of a year, and end with the calendar', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1), monthAfter('9999-12', 1), monthAfter('1000-01', -1)]).toEqual(['2027-01', '2026-12', '9999-12', '1000-01']);
});

test('months have names', () => expect([monthName('2026-12', 'ko'), monthName('2026-12', 'en')]).toEqual(['2026년 12월', 'December 2026']));
