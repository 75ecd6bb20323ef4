import { SOURCE_SUBJECTS } from '@plaza/contracts';
import type { UserPermissions } from './users';

/**
 * What sources and subscribers reach of the inside. They live in an account of their own: a reply subject is nobody's
 * permission, so in one account a source could have JetStream send its PubAck to a restricted subject, or to
 * `$JS.API.STREAM.MSG.DELETE.…`, where it is obeyed. Across accounts an answer goes back to who asked, and nowhere else.
 */
const CALLS = [
  SOURCE_SUBJECTS.created('*'), SOURCE_SUBJECTS.withdrawn('*'),
  '$JS.ACK.RECEIPTS.>', '$JS.ACK.PUBLICATIONS.>',
];
/** Answered many times. */
const PULLS = ['RECEIPTS', 'PUBLICATIONS'].map((stream) => `$JS.API.CONSUMER.MSG.NEXT.${stream}.*`);
/** Asked under another name: under this one the outside account answers, too, that it has no JetStream of its own. */
const QUESTION = '$JS.API.CONSUMER.INFO';
const QUESTIONS = ['RECEIPTS', 'PUBLICATIONS'].map((stream) => `${QUESTION}.${stream}.*`);
const renamed = (question: string) => question.replace('$JS.API', 'inside');
const LIVE = [SOURCE_SUBJECTS.received('*'), SOURCE_SUBJECTS.refused('*')];

/** To nats-server a list without entries forbids nothing. */
const only = (subjects: string[]) => (subjects.length > 0 ? { allow: subjects } : { deny: ['>'] });

/** The accounts of a nats-server configuration: one user each, everything not named denied. */
export function authorizationBlock(users: (UserPermissions & { password: string })[]): string {
  const entries = (outside: boolean) =>
    users
      .filter((user) => (user.outside ?? false) === outside)
      .map(({ user, password, publish, subscribe }) => {
        // The server looks at the permission after it has renamed the subject.
        const asked = outside ? publish.filter((subject) => subject.startsWith(QUESTION)).map(renamed) : [];
        const permissions = { publish: only([...publish, ...asked]), subscribe: only(subscribe) };
        return `      { user: ${JSON.stringify(user)}, password: ${JSON.stringify(password)}, permissions: ${JSON.stringify(permissions)} }`;
      })
      .join('\n');
  const exported = [
    ...[...CALLS, ...QUESTIONS].map((service) => ({ service })),
    ...PULLS.map((service) => ({ service, response_type: 'stream' })),
    ...LIVE.map((stream) => ({ stream })),
  ];
  const imported = [
    ...[...CALLS, ...PULLS].map((subject) => ({ service: { account: 'PLAZA', subject } })),
    ...QUESTIONS.map((subject) => ({ service: { account: 'PLAZA', subject }, to: renamed(subject) })),
    ...LIVE.map((subject) => ({ stream: { account: 'PLAZA', subject } })),
  ];
  const lines = (items: object[]) => items.map((item) => `      ${JSON.stringify(item)}`).join('\n');
  const mappings = Object.fromEntries(QUESTIONS.map((question) => [question, renamed(question).replace('*', '$1')]));
  return `accounts {
  PLAZA {
    jetstream: enabled
    users: [\n${entries(false)}\n    ]
    exports: [\n${lines(exported)}\n    ]
  }
  OUTSIDE {
    users: [\n${entries(true)}\n    ]
    imports: [\n${lines(imported)}\n    ]
    mappings: ${JSON.stringify(mappings)}
  }
}
`;
}
