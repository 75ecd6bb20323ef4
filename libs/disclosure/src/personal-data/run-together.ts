import type { Detector } from './finding';

const RUN = /(?<!\d)(?:\d{6}-\d{7}|01[016789]-\d{3,4}-\d{4}){2,}(?!\d)/g;

/** Cells that lost what stood between them: 850101-1234567010-9876-5432. Neither number ends where it should. */
export const runTogether: Detector = (text) =>
  [...text.matchAll(RUN)].map((match) => ({
    type: /\d{6}-\d{7}/.test(match[0]) ? ('resident-number' as const) : ('phone' as const),
    start: match.index,
    end: match.index + match[0].length,
    rule: 'run-together',
    confidence: 0.9,
  }));
