import { expectFound } from '../testing/expect-found';
import { ODF_SECRETS } from '../testing/odf-secrets';

describe('whatever can carry text in odf is found:', () => {
  it.each(ODF_SECRETS.map((planted) => [`${planted.format}: ${planted.name}`, planted] as const))('%s', (_, planted) => expectFound(planted));
});
