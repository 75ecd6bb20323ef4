import { doingsOf } from './doings';

describe('the end of a sentence says what somebody does in it, or has done', () => {
  it.each([
    ['가 현장을 안내함.', '가', 'does:안내…', 'does…안내함'],
    ['에게 절차를 안내함', '에게', 'is-given:안내…', 'is-given…안내함'],
    ['을 입건', '을', 'undergoes:입건…', 'undergoes…입건'],
    [' 현장 확인', undefined, 'stands:확인…', 'stands…확인'],
  ])('%s', (behind, tail, ...expected) => expect(doingsOf(behind, tail)).toEqual(expect.arrayContaining(expected)));

  it('by its own last word, not by the next sentence or line', () => {
    expect(doingsOf('가 신청함. 담당자가 점검함', '가')).toContain('does…신청함');
    expect(doingsOf('가 신청\n점검', '가')).toContain('does…신청');
    expect(doingsOf('가 신청; 점검', '가')).toContain('does…신청');
  });
  it('and nothing where it ends with the name', () => expect(doingsOf('', undefined)).toEqual([]));
});
