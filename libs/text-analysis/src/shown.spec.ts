import { shown } from './shown';

describe('text from outside', () => {
  it('acts on nobody’s terminal and turns no reading direction: such marks are written out', () => {
    expect(shown('a\u001b[2Jb\u009b31mc\0d')).toBe('a\\u001b[2Jb\\u009b31mc\\u0000d');
    expect(shown('x\u202ecod\u2066\u061c\ufeff\u00ad\u{e0041}')).toBe('x\\u202ecod\\u2066\\u061c\\ufeff\\u00ad\\udb40\\udc41');
    expect(shown('\ud800')).toBe('\\ud800');
  });

  it('is otherwise as it came: Korean, emoji, lines and tabs', () => {
    const text = '제9조 제1항\n\t“문서” 📄 café';
    expect(shown(text)).toBe(text);
  });

  it('in JSON means the same as before', () => {
    const said = { name: 'x\u202e\u{e0041}\u009b31m' };
    expect(JSON.parse(shown(JSON.stringify(said, null, 2)))).toEqual(said);
  });

  it('is cut to a length, and says so', () => expect(shown('가'.repeat(100), 10)).toBe(`${'가'.repeat(10)}…`));
});
