import type { Figures } from './figures';

export interface Aim {
  what: string;
  value: number;
  aim: string;
  met: boolean;
}

const atLeast = (what: string, value: number, least: number): Aim => ({ what, value, aim: `>= ${least}`, met: value >= least });
const atMost = (what: string, value: number, most: number): Aim => ({ what, value, aim: `<= ${most}`, met: value <= most });

/** What one can trust the detectors for, said of each part by itself. */
export const aimsFor = (part: string, { numbers, types, officialsMasked }: Figures): Aim[] => [
  atLeast(`${part}: recall of numbers with structure`, numbers.recall.share, 0.995),
  atLeast(`${part}: precision of numbers with structure`, numbers.precision.share, 0.98),
  atLeast(`${part}: recall of citizens' names`, types['name']!.recall.share, 0.95),
  atMost(`${part}: officials wrongly masked`, officialsMasked.share, 0.01),
];

export const throughputAim = (perSecond: number): Aim => atLeast('documents of 2.5 KB a second on one core', perSecond, 3_000);
