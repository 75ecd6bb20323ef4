import { expectFound } from '../testing/expect-found';
import { TEXT_SECRETS } from '../testing/text-secrets';

describe('whatever can carry text in files written as text, messages and archives is found:', () => {
  it.each(TEXT_SECRETS.map((planted) => [`${planted.format}: ${planted.name}`, planted] as const))('%s', (_, planted) => expectFound(planted));
});
