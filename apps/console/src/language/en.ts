import type { Messages } from './ko';
import { decision } from './decision';
import { operations } from './operations';
import { people } from './people';
import { policy } from './policy';
import { traces } from './traces';

export const en: Messages = {
  site: 'Open Plaza console',
  skip: 'Skip to content',
  menu: 'Main menu',
  otherLanguage: '한국어',
  otherLanguageLabel: '이 페이지를 한국어로 읽기',
  logout: 'Log out',
  nav: { health: 'Health', traces: 'Traces', 'dead-letters': 'Dead letters', holds: 'Holds', policy: 'Policy', audit: 'Audit' },
  login: {
    title: 'Log in',
    lead: 'For operators only. The token is in credentials.json, or was printed by operator:add.',
    token: 'Operator token',
    submit: 'Log in',
    wrong: 'That is no operator’s token.',
    wait: (seconds) => `Too many attempts. Try again in ${seconds} seconds.`,
  },
  traces: traces.en,
  operations: operations.en,
  people: people.en,
  policy: policy.en,
  decision: decision.en,
  error: {
    title: (status) => ({ 403: 'Not allowed', 404: 'Nothing here', 421: 'Unknown address', 503: 'No answer' })[status] ?? 'This did not work',
    back: 'To the start',
  },
};
