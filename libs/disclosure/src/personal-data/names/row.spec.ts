import { Lines } from './line';
import { rowAround } from './row';

const NAMES = ['김민수', '이영희', '박서준'];
const around = (text: string, name: string) => {
  const start = text.indexOf(name);
  return rowAround(new Lines(text).at(start).tokens, { start, end: start + name.length }, (word) => NAMES.includes(word));
};

describe('what a name is listed with stands around the whole row', () => {
  const row = '현장 점검반 김민수, 이영희, 박서준 입회';
  it('before it, for each but the first', () => {
    expect(around(row, '박서준').before).toBe('점검반');
    expect(around(row, '이영희').before).toBe('점검반');
    expect(around(row, '김민수').before).toBeUndefined();
  });
  it('and behind it, for each but the last', () => {
    expect(around(row, '김민수').behind).toBe('입회');
    expect(around(row, '박서준').behind).toBeUndefined();
  });
  it('not where another word stands between', () => expect(around('점검반 김민수 그리고 이영희 입회', '이영희')).toEqual({ before: undefined, behind: undefined }));
});
