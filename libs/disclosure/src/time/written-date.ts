import { dayOf, daysIn, endOf, exists, startOf, type Day } from './seoul';

/** A date as Korean offices write it: `2026. 12. 31.`, `2026-12-31`, `'26.12월`, `2026년 하반기`, `3. 31.`, `내년 3월 말`. */
export interface WrittenDate {
  /** Where it stands in the text. */
  from: number;
  to: number;
  /** What it names, a day at least: its first instant, and the first one after it. */
  begins: number;
  ends: number;
  /** It names one day, not a month or more. */
  exact: boolean;
}

const YEAR = `(?:(?<year>\\d{4}|['’‘\`]?\\d{2})(?:\\s{0,2}년도?|\\s?[./-])|(?<relative>금년|올해|내년|명년)도?)\\s{0,2}`;
// A bare pair of digits is a year only before a month and a day, or with its 년.
const SURE_YEAR = `(?:(?<year>\\d{4}|['’‘\`]\\d{2}|\\d{2}(?=\\s?년))(?:\\s{0,2}년도?|\\s?[./-])|(?<relative>금년|올해|내년|명년)도?)\\s{0,2}`;
const MONTH_DAY = `(?<month>\\d{1,2})\\s{0,2}(?:월|[./-])\\s{0,2}(?<day>\\d{1,2})(?![\\d월]|\\s?분기)\\s{0,2}(?:일|\\.)?`;
const MONTH = `(?<month>\\d{1,2})(?!\\d)\\s{0,2}(?:월|\\.(?!\\s?\\d)|(?=까지))`;
// A year that cannot be, or in which the day does not exist, is a mistake: without it the rest would name another day, and open too early.
const NO_YEAR = "(?<!\\d\\s{0,2}년도?\\s{0,2}|(?:\\d{4}|['’‘`]\\d{2})\\s?[./-]\\s{0,2})";
const PART = `(?:(?<half>[상하])반기|(?<quarter>[1-4])\\s?(?:/\\s?4\\s?)?분기)`;

/** Tried in this order where a date may begin; the first that names one counts. */
const FORMS = [
  YEAR + MONTH_DAY,
  SURE_YEAR + MONTH,
  SURE_YEAR + PART,
  '(?<=^|[^\\d])(?:(?<year>\\d{4}|[\'’‘`]?\\d{2})년도?|(?<relative>금년|올해|내년|명년)도?)(?!\\s?\\d)',
  NO_YEAR + MONTH_DAY,
  `${NO_YEAR}(?<month>\\d{1,2})\\s?월`,
  '(?<yearEnd>연말|연내)',
].map((source) => new RegExp(source, 'y'));

const BEGINNING = /(?<!\d)(?:['’‘`]\d{2}|\d{1,4})(?!\d)|금년|올해|내년|명년|연말|연내/g;

/** Every date in a text, in order. What leaves the year out means the first such date from `stated` on. */
export function writtenDates(text: string, stated: number): WrittenDate[] {
  const found: WrittenDate[] = [];
  const today = dayOf(stated);
  let done = 0;
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < done) continue;
    const date = dateAt(text, index, today);
    if (date === null) continue;
    found.push(date);
    done = date.to;
  }
  return found;
}

function dateAt(text: string, index: number, today: Day): WrittenDate | null {
  for (const form of FORMS) {
    form.lastIndex = index;
    const match = form.exec(text);
    const named = match && nameOf(match.groups!, today);
    if (named) return { from: index, to: index + match[0].length, begins: startOf(named.first), ends: endOf(named.last), exact: named.first === named.last };
  }
  return null;
}

function nameOf({ year, relative, month, day, half, quarter }: Record<string, string | undefined>, today: Day): { first: Day; last: Day } | null {
  const own = year !== undefined ? fullYear(year, today.year) : relative !== undefined ? today.year + Number(relative === '내년' || relative === '명년') : null;
  if (day !== undefined) {
    const at = (of: number): Day => ({ year: of, month: Number(month), day: Number(day) });
    const named = at(own ?? (isBefore(at(today.year), today) ? today.year + 1 : today.year));
    return exists(named) ? { first: named, last: named } : null;
  }
  const [from, to] = month !== undefined ? [Number(month), Number(month)]
    : half !== undefined ? (half === '상' ? [1, 6] : [7, 12])
    : quarter !== undefined ? [Number(quarter) * 3 - 2, Number(quarter) * 3] : [1, 12];
  const of = own ?? (to < today.month ? today.year + 1 : today.year);
  if (from < 1 || to > 12 || of < 1 || of > 9999) return null;
  return { first: { year: of, month: from, day: 1 }, last: { year: of, month: to, day: daysIn(of, to) } };
}

/** Two digits are of the century that brings them nearest. */
function fullYear(written: string, near: number): number {
  const digits = written.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  const inCentury = Math.floor(near / 100) * 100 + Number(digits);
  return [inCentury - 100, inCentury, inCentury + 100].sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]!;
}

const isBefore = (a: Day, b: Day): boolean => a.year - b.year < 0 || (a.year === b.year && (a.month - b.month || a.day - b.day) < 0);
