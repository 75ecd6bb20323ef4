import type { Period } from '../policy/policy';

/** A calendar day as people in Seoul read it. `month` is 1 to 12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const A_DAY = 86_400_000;
// The zone's own history: +08:30 until 1912 and from 1954 to 1961, summer time in 1948–51, 1955–60 and 1987–88.
const CLOCK = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Seoul', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
});

/** As clocks in Seoul have been ahead of UTC since 1988. */
const USUAL_OFFSET = 9 * 3_600_000;

/** The day on which an instant falls. All instants here are milliseconds since 1970 in UTC; years 1 to 9999. */
export function dayOf(instant: number): Day {
  const likely = dayFrom(instant + USUAL_OFFSET);
  return startOf(likely) <= instant && instant < endOf(likely) ? likely : readDay(instant);
}

function readDay(instant: number): Day {
  const [month, day, year] = readings(instant);
  return { year: year!, month: month!, day: day! };
}

/** Documents of a day ask for the same few days: reading the zone's history anew for each would cost a tenth of judging it. */
const starts = new Map<number, number>();
const KEPT = 10_000;

/** The first instant of a day. Where the clock was put forward at midnight, the day began later than at midnight. */
export function startOf(day: Day): number {
  const wall = wallTime(day.year, day.month, day.day);
  let start = starts.get(wall);
  if (start === undefined) {
    const before = wall - offsetAt(wall - A_DAY);
    const after = wall - offsetAt(wall + A_DAY);
    start = [Math.min(before, after), Math.max(before, after)].find((instant) => isSame(readDay(instant), day))!;
    if (starts.size === KEPT) starts.clear();
    starts.set(wall, start);
  }
  return start;
}

/** The instant at which a day ends: 24:00, the first of the next. */
export const endOf = (day: Day): number => startOf(next(day));

/**
 * The instant at which a period has run out. Civil Act, Art. 157, 159 and 160: the day on which it is set does not count;
 * it runs out with the last day, the one before the day of the same number; and where the month has no such day, with
 * the month.
 */
export function afterPeriod(set: Day, { count, unit }: Period): number {
  const first = next(set);
  if (unit === 'day') return startOf(shift(first, count));
  const months = first.month - 1 + (unit === 'year' ? count * 12 : count);
  const target = { year: first.year + Math.floor(months / 12), month: (months % 12) + 1, day: first.day };
  const longest = daysIn(target.year, target.month);
  return target.day > longest ? endOf({ ...target, day: longest }) : startOf(target);
}

export const daysIn = (year: number, month: number): number => dayFrom(wallTime(year, month + 1, 0)).day;

/** Whether the calendar has it. */
export const exists = ({ year, month, day }: Day): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

const next = (day: Day): Day => shift(day, 1);
const shift = ({ year, month, day }: Day, days: number): Day => dayFrom(wallTime(year, month, day + days));
const isSame = (a: Day, b: Day): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

function readings(instant: number): number[] {
  return CLOCK.format(instant).split(/\D+/).map(Number);
}

/** Milliseconds by which clocks in Seoul are ahead of UTC. */
function offsetAt(instant: number): number {
  const [month, day, year, hour, minute, second] = readings(instant);
  return wallTime(year!, month!, day!) + ((hour! * 60 + minute!) * 60 + second!) * 1_000 - Math.floor(instant / 1_000) * 1_000;
}

/** Midnight of a day as if it were in UTC; months and days beyond their range run over into the next. */
const wallTime = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day);

function dayFrom(wall: number): Day {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
