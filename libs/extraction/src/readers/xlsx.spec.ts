import { expectFound } from '../testing/expect-found';
import { XLSX_SECRETS } from '../testing/xlsx-secrets';

describe('whatever can carry text in xlsx is found:', () => {
  it.each(XLSX_SECRETS.map((planted) => [`${planted.format}: ${planted.name}`, planted] as const))('%s', (_, planted) => expectFound(planted));
});
