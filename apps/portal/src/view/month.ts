import type { Language } from '@plaza/pages';

const NAMES: Record<Language, Intl.DateTimeFormat> = {
  ko: new Intl.DateTimeFormat('ko-KR', { timeZone: 'UTC', year: 'numeric', month: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' }),
};

/** A month is written as in 2026-12. */
const firstOf = (month: string, later = 0): Date => {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number! - 1 + later, 1));
};

export const monthName = (month: string, language: Language): string => NAMES[language].format(firstOf(month));

/** The month that lies so many after this one; the first and the last year there are end it. */
export function monthAfter(month: string, later: number): string {
  const text = firstOf(month, later).toISOString().slice(0, 7);
  return /^[1-9]\d{3}-\d\d$/.test(text) ? text : month;
}

/** Its first and its last day, as in 2026-12-31. */
export function daysOf(month: string): { from: string; to: string } {
  const last = new Date(firstOf(month, 1).getTime() - 86_400_000);
  return { from: `${month}-01`, to: `${month}-${last.getUTCDate()}` };
}
