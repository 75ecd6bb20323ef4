import { tornNumbers } from './torn-numbers';

const drawn = (text: string) => tornNumbers(text).map((view) => view.text);

describe('Numbers that blanks have torn apart', () => {
  it('are drawn together over spaces and ends of lines', () => {
    expect(drawn('번호 0 1 0 - 9 8 7 6 - 5 4 3 2')).toContain('010-9876-5432');
    expect(drawn('850101-\r\n1234567')).toContain('850101-1234567');
  });

  it('keep their distance from a number beside them', () => {
    expect(drawn('1 010 -9876-5432')).toContain('1 010-9876-5432');
    expect(drawn('번호1 0 1 0 -9876-5432')).toContain('010-9876-5432');
  });

  it('know where they stood', () => {
    const text = '전화 010 - 9876\n-5432.';
    const view = tornNumbers(text)[0]!;
    const { start, end } = view.origin(0, view.text.length);
    expect(text.slice(start, end)).toBe('010 - 9876\n-5432');
  });

  it.each(['2026. 7. 15.', '010-9876-5432', '1234;5678;9012'])('are none where nothing is torn: %j', (text) => expect(drawn(text)).toEqual([]));
});
