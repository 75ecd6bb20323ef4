import type { Shape } from './shape';

const RUN = /(?<!\d)(?:\d{6}-\d{7}|01[016789]-\d{3,4}-\d{4}){2,}(?!\d)/g;

/** Cells that lost what stood between them: 850101-1234567010-9876-5432. Neither number ends where it should. */
export const runTogether: Shape = {
  fewest: 13,
  patterns: [RUN],
  accept: ([run], { start, end }) => ({
    type: /\d{6}-\d{7}/.test(run) ? 'resident-number' : 'phone', start, end, rule: 'run-together', confidence: 0.9, evidence: ['shape'],
  }),
};
