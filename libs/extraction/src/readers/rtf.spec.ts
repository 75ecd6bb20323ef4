import { expectFound } from '../testing/expect-found';
import { RTF_SECRETS } from '../testing/rtf-secrets';

describe('whatever can carry text in RTF is found:', () => {
  it.each(RTF_SECRETS.map((planted) => [planted.name, planted] as const))('%s', (_, planted) => expectFound(planted));
});
