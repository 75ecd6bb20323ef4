import { policy } from '../documents.fixture';
import { holdDeadlines } from './hold-deadlines';

it('a hold is overdue when its ten days are over in Seoul, and escalated after ten more, however late in the day it began', () => {
  const deadlines = { overdueAt: '2026-07-25T15:00:00.000Z', escalatedAt: '2026-08-04T15:00:00.000Z' };
  expect(holdDeadlines('2026-07-14T15:00:00.000Z', policy.criteria)).toEqual(deadlines);
  expect(holdDeadlines('2026-07-15T14:59:59.999Z', policy.criteria)).toEqual(deadlines);
});
