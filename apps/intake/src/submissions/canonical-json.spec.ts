import * as fc from 'fast-check';
import { canonicalJson, digestOf } from './canonical-json';

describe('canonical JSON', () => {
  it('sorts members by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const value = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew', '1': 'One', '\ud83d\ude00': 'Emoji', '\u0080': 'Control', '\u00f6': 'Latin' };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji","\ufb33":"Hebrew"}',
    );
  });

  it('writes numbers and strings as RFC 8785, section 3.2.2', () => {
    expect(canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, '\u20ac$\u000f\nA\'B"\\\\"/'])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"]',
    );
  });

  it('is the same for every order of members, and means what was written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const parsed = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
        const shuffled = Object.fromEntries(Object.entries(parsed).reverse());
        expect(canonicalJson(shuffled)).toBe(canonicalJson(parsed));
        expect(JSON.parse(canonicalJson(parsed))).toEqual(parsed);
      }),
    );
  });

  it('is digested as UTF-8', () => {
    expect(digestOf('"가"').toString('hex')).toBe('c04fdbc8c7a508c92af13e168e01bcdb441dd488a6e3aabe2aa9a4df5546ce50');
  });
});
