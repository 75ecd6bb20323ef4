/** Microseconds as milliseconds, with as many digits as mean something. */
export function milliseconds(us: number): string {
  const ms = us / 1000;
  const digits = Math.abs(ms) < 10 ? 2 : Math.abs(ms) < 100 ? 1 : 0;
  return `${ms.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ms`;
}

/** Microseconds since 1970, in Seoul's time with milliseconds. */
export const timeOf = (us: number) => new Date(us / 1000 + 9 * 3_600_000).toISOString().slice(0, 23).replace('T', ' ');
