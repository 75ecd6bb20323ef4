import { declaredOfficials } from '../officials';
import { namesToLearnFrom } from '../read-text';

const around = (text: string, name: string) => namesToLearnFrom(text, declaredOfficials({})).find(({ start, end }) => text.slice(start, end) === name)?.around;

describe('what is learned from around a name', () => {
  const text = '접수대장\n현장 확인: 김민수가 010-1234-5678로 통화함';
  it.each([
    ['the particle on it', 'tail 가'], ['the word before it, by its ends and the mark between', 'before :확인'], ['the word before that', 'before-that 현장'], ['a value by its kind', 'behind «mobile»'],
    ['its line', 'line 통화함'], ['the line above', 'above 대장'], ['what rules say', 'fact number behind'],
  ])('%s', (_, form) => expect(around(text, '김민수')).toContain(form));

  it('is its place among the others', () => {
    expect(around('수신 김민수 귀하\n\n주무관 박서준', '김민수')).toContain('fact name.title');
    expect(around('주무관 박서준, 이영호 면담', '이영호')).toContain('fact official near');
    expect(around('환자 김민수\n김민수는 어제 퇴원함', '김민수')).toContain('fact citizen elsewhere');
  });

  it('is the head of its column, rows further down too', () => expect(around('순번\t환자\t접종\n1\t김민수\t7. 1.\n2\t최은경\t7. 2.', '최은경')).toContain('head 환자'));

  it('is another name as such, whatever it is', () => expect(around('김민수 이영호 면담', '이영호')).toContain('before *'));
});
