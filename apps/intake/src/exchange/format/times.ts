/** A day, and on it a time when one is given: hours, minutes, seconds. */
export interface Day {
  year: number | null;
  month: number;
  day: number;
  time: string | null;
}

const two = (number: string | number) => String(number).padStart(2, '0');

const TIME = String.raw`(?:\s*(\d{1,2}):(\d{2})(?::(\d{2}))?)?`;
/** As in `2026-07-15 10:03:22`, `2026. 7. 15.`, `2026/07/15`; as in `'26.7.15`; as in `20260715`; as in `07/15`, without a year. */
const WITH_YEAR = new RegExp(String.raw`^(\d{4}|'\d{2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})\.?${TIME}$`);
const DIGITS = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${TIME}$`);
const WITHOUT_YEAR = new RegExp(String.raw`^()(\d{1,2})\s?[-./]\s?(\d{1,2})\.?${TIME}$`);

/** Reads a day as offices write it, or null. */
export function readDay(text: string): Day | null {
  const found = WITH_YEAR.exec(text) ?? DIGITS.exec(text) ?? WITHOUT_YEAR.exec(text);
  if (!found) return null;
  const [, year, month, day, hours, minutes, seconds] = found as unknown as string[];
  return {
    year: year ? Number(year.replace("'", '20')) : null,
    month: Number(month),
    day: Number(day),
    time: hours === undefined ? null : `${two(hours)}:${minutes}:${seconds ?? '00'}`,
  };
}

/** As in `10:03` or `10:03:22`, or null. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  return found ? `${two(found[1]!)}:${found[2]}:${found[3] ?? '00'}` : null;
}

/**
 * The time in Korea that a day means: with no hour given, its beginning. A day without a year lies on `before` or in the
 * year up to it; null when there is none.
 */
export function instantOf({ year, month, day, time }: Day, before: Day | null): string | null {
  const inYear = year ?? yearBefore(month, day, before);
  return inYear === null ? null : `${String(inYear).padStart(4, '0')}-${two(month)}-${two(day)}T${time ?? '00:00:00'}+09:00`;
}

function yearBefore(month: number, day: number, before: Day | null): number | null {
  if (before === null || before.year === null) return null;
  return month > before.month || (month === before.month && day > before.day) ? before.year - 1 : before.year;
}
