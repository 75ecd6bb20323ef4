import { expectFound } from '../testing/expect-found';
import { PPTX_SECRETS } from '../testing/pptx-secrets';

describe('whatever can carry text in pptx is found:', () => {
  it.each(PPTX_SECRETS.map((planted) => [`${planted.format}: ${planted.name}`, planted] as const))('%s', (_, planted) => expectFound(planted));
});
