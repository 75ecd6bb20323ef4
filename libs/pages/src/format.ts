import type { Language } from './language';

const LOCALE: Record<Language, string> = { ko: 'ko-KR', en: 'en-GB' };
const SEOUL = 'Asia/Seoul';
const day: Record<Language, Intl.DateTimeFormat> = {
  ko: new Intl.DateTimeFormat(LOCALE.ko, { timeZone: SEOUL, year: 'numeric', month: 'numeric', day: 'numeric' }),
  en: new Intl.DateTimeFormat(LOCALE.en, { timeZone: SEOUL, year: 'numeric', month: 'short', day: 'numeric' }),
};
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: SEOUL, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const seconds = new Intl.DateTimeFormat('en-GB', { timeZone: SEOUL, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: SEOUL });

const valid = (time: string) => !Number.isNaN(Date.parse(time));

export const number = (n: number, language: Language) => n.toLocaleString(LOCALE[language]);

/** 20,480 as 20.5 kB. */
export function bytes(size: number, language: Language): string {
  const [unit, divisor] = size >= 1_000_000 ? ['megabyte', 1_000_000] : ['kilobyte', 1_000];
  return (size / divisor).toLocaleString(LOCALE[language], { style: 'unit', unit, maximumFractionDigits: 1 });
}

export function date(time: string, language: Language): string {
  return valid(time) ? day[language].format(new Date(time)) : '';
}

export function dateTime(time: string, language: Language): string {
  return valid(time) ? `${day[language].format(new Date(time))} ${clock.format(new Date(time))}` : '';
}

/** The time of day in Seoul, as in 18:00. */
export const clockTime = (time: string): string => (valid(time) ? clock.format(new Date(time)) : '');

/** Of today the time to the second, else the date: for what has only just come. */
export function recentTime(time: string, now: Date, language: Language): string {
  if (!valid(time)) return '';
  return seoulDay(new Date(time)) === seoulDay(now) ? seconds.format(new Date(time)) : dateTime(time, language);
}

/** With milliseconds: for the journey, where they are the point. */
export function exactTime(time: string): string {
  if (!valid(time)) return '';
  return new Date(Date.parse(time) + 9 * 3_600_000).toISOString().slice(0, 23).replace('T', ' ');
}

/** The calendar day in Seoul, as in 2026-07-15. */
export const seoulDay = (now: Date) => isoDay.format(now);

const UNITS: [number, Record<Language, string>][] = [
  [86_400_000, { ko: '일', en: ' d' }], [3_600_000, { ko: '시간', en: ' h' }], [60_000, { ko: '분', en: ' min' }], [1_000, { ko: '초', en: ' s' }],
];

/** Under ten seconds in milliseconds; beyond, in the two largest units. */
export function duration(ms: number, language: Language): string {
  if (ms < 10_000) return language === 'ko' ? `${number(Math.round(ms), language)}밀리초` : `${number(Math.round(ms), language)} ms`;
  return age(ms, language);
}

/** How long something has waited, in the two largest units. */
export function age(ms: number, language: Language): string {
  let rest = Math.max(0, ms);
  const parts: string[] = [];
  for (const [unit, name] of UNITS) {
    const n = Math.floor(rest / unit);
    rest -= n * unit;
    if (n > 0 || parts.length > 0) parts.push(`${number(n, language)}${name[language]}`);
    if (parts.length === 2) break;
  }
  return parts.filter((part) => !/^0\D/.test(part)).join(' ') || `0${UNITS[3]![1][language]}`;
}
