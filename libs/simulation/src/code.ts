import { ITEMS, type Item } from '@plaza/contracts';
import type { Scenario } from './scenarios';

/** As in 2NNNNYYNN. */
export const codeOf = (declared: Scenario['declared'], items: readonly Item[]) =>
  ({ open: '1', partial: '2', closed: '3' })[declared] + ITEMS.map((item) => (items.includes(item) ? 'Y' : 'N')).join('');
