import { PERSONAL_DATA, type PersonalDataType } from '@plaza/disclosure';
import type { Score } from './score';
import { shareOf, type Share } from './wilson';

/** Types whose numbers have a shape of their own. An address, a birth date and a name have none. */
export const STRUCTURED: readonly PersonalDataType[] = [
  'resident-number', 'alien-number', 'passport', 'driving-licence', 'phone', 'account', 'card', 'email', 'vehicle', 'health-insurance',
];

export interface Line {
  recall: Share;
  precision: Share;
}

export interface Figures {
  cases: number;
  types: Record<string, Line>;
  /** All of `STRUCTURED` together. */
  numbers: Line;
  /** Of names of officials, those that would be masked. */
  officialsMasked: Share;
  /** Of what only looks personal, by kind, what stays. */
  kept: Record<string, Share>;
}

export function figuresOf(score: Score): Figures {
  const line = (types: readonly PersonalDataType[]): Line => {
    const sum = (of: 'gold' | 'masked' | 'found' | 'right') => types.reduce((total, type) => total + score.types[type][of], 0);
    return { recall: shareOf(sum('masked'), sum('gold')), precision: shareOf(sum('right'), sum('found')) };
  };
  const officials = score.kept.get('official') ?? { all: 0, touched: 0 };
  const kept = [...score.kept].filter(([kind]) => kind !== 'official').sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    cases: score.cases,
    types: Object.fromEntries((Object.keys(PERSONAL_DATA) as PersonalDataType[]).map((type) => [type, line([type])])),
    numbers: line(STRUCTURED),
    officialsMasked: shareOf(officials.touched, officials.all),
    kept: Object.fromEntries(kept.map(([kind, { all, touched }]) => [kind, shareOf(all - touched, all)])),
  };
}
