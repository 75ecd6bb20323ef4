import { html } from '@plaza/pages';
import { en } from '../language/en';
import type { Visit } from '../view/visit';
import { Lateness } from './lateness';

const hold = { overdueAt: '2026-07-25T15:00:00.000Z', escalatedAt: '2026-08-04T15:00:00.000Z' };
const said = (now: string, of: object = hold) => html(<p><Lateness visit={{ t: en, now: new Date(now) } as Visit} hold={of} /></p>);

it('a hold says that it is overdue, and then that somebody above has to know, and nothing before', () => {
  expect(said('2026-07-25T14:59:59Z')).not.toContain('overdue');
  expect(said('2026-07-25T15:00:00Z')).toContain('>overdue<');
  expect(said('2026-08-04T15:00:00Z')).toContain('tell whoever is above');
  expect(said('2026-08-04T15:00:00Z', {})).not.toContain('overdue');
});
