import { declaredOfficials } from '../officials';
import { namesToLearnFrom } from '../read-text';
import { approversIn } from './approval-line';

const around = (text: string, name: string) => namesToLearnFrom(text, declaredOfficials({})).find(({ start, end }) => text.slice(start, end) === name)?.around;

describe('what is learned from around a name', () => {
  const text = '접수대장\n현장 확인: 김민수가 010-1234-5678로 통화함';
  it.each([
    ['the particle on it', 'tail 가'], ['the word before it, by its ends and the mark between', 'before :확인'], ['the word before that', 'before-that 현장'], ['a value by its kind', 'behind «mobile»'],
    ['its line', 'line 통화함'], ['the line above', 'above 대장'], ['what rules say', 'fact number behind'],
    ['what its bearer does', 'does does…통화함'], ['what the word itself is', 'word known-given'],
  ])('%s', (_, form) => expect(around(text, '김민수')).toContain(form));

  it('is its place among the others', () => {
    expect(around('수신 김민수 귀하\n\n주무관 박서준', '김민수')).toContain('fact name.title');
    expect(around('주무관 박서준, 이영호 면담', '이영호')).toContain('fact official near');
    expect(around('환자 김민수\n김민수는 어제 퇴원함', '김민수')).toContain('fact citizen elsewhere');
  });

  it('is the head of its column, rows further down too', () => expect(around('순번\t환자\t접종\n1\t김민수\t7. 1.\n2\t최은경\t7. 2.', '최은경')).toContain('head 환자'));

  it('is what stands around the row that it is listed in', () => {
    expect(around('현장 점검반 김민수, 이영호 입회', '이영호')).toContain('row 점검반');
    expect(around('현장 점검반 김민수, 이영호 입회', '김민수')).toContain('row-behind 입회');
    expect(around('김민수, 이영호는 입회', '이영호')).not.toContain('row-behind 입회');
  });

  it('is that the office\'s own mail stands behind it, in angle brackets too', () => expect(around('보낸사람: 반민정 <minj@seoul.go.kr>', '반민정')).toContain('fact official 6-d'));

  it('is another name as such, whatever it is', () => expect(around('김민수 이영호 면담', '이영호')).toContain('before *'));
});

describe('the papers of an office say of a name', () => {
  const saidOf = (text: string) => around(text, '국동현')?.filter((form) => form === 'fact among staff' || form === 'fact of rank');

  it.each([
    '당직 국동현', '국동현 전보', '사무분장 국동현\n방문', '사무분장\n- 국동현 예산', '사무분장\n  ○ 국동현 예산', '사무분장\n1. 예산\n2. 국동현', '사무분장\n1) 국동현', '사무분장\n가. 국동현', '사무분장\n가) 국동현', '사무분장\n예산 : 국동현', '사무분장\n- 1\n- 2\n- 3\n- 4\n- 국동현',
  ])('that it is among staff, by its line or the heading of its list: %j', (text) => expect(saidOf(text)).toContain('fact among staff'));
  it.each(['방문 국동현', '사무분장\n국동현 예산', '사무분장\n민원 접수\n- 국동현', '사무분장\n- 1\n- 2\n- 3\n- 4\n- 5\n- 국동현', '- 사무분장\n- 국동현', '사무분장\n아주 긴 업무의 이름이 : 국동현', `사무분장\n- ${'예산과 결산 '.repeat(40)}\n- 국동현`, `사무분장 ${'예산과 결산 '.repeat(20)}국동현`, `국동현 ${'예산과 결산 '.repeat(20)}사무분장`])(
    'not: %j', (text) => expect(saidOf(text)).toEqual([]));

  it.each(['담당자 성명: 국동현', '담당자 이름 국동현', '작성자(성명 국동현', '직급: 국동현', '보직(국동현)', '소속: 회계과 국동현', '소속 : 북부소방서 국동현', '과장님(국동현)', '주무관(국동현)', '국동현(직급: 7급)'])('that it has a rank: %s', (text) => expect(saidOf(text)).toContain('fact of rank'));
  it.each(['담당자의 국동현', '성명 국동현', '소속: 회계과원 국동현', '소속: 국동현', '과장 국동현'])('not: %s', (text) => expect(saidOf(text)).not.toContain('fact of rank'));
});

describe('an approval line whose names stand apart from their positions', () => {
  const officials = (text: string) => [...approversIn(text)].map((start) => text.slice(start, start + 3));

  it.each([
    ['문서번호\t결재일자\t공개여부\n주무관\t팀장\t과장\n국동현\t도수아\t맹세찬\n민원 처리', ['국동현', '도수아', '맹세찬']],
    ['문서번호\t결재일자\n주무관\t팀장\t과장\n★국동현\t7/1. 도수아\t代맹세찬\n민원 처리', ['국동현', '도수아', '맹세찬']],
    ['문서번호\t결재일자\n자전거정책과-1204\t2026.7.1.\t대시민공개\t협 조\n주무관\t★\t과장\n국동현\t★\t맹세찬\n민원 처리', ['국동현', '맹세찬']],
    ['문서번호\t결재일자\n주무관\t과장\n비공개(5)\t국동현\t부분공개(6)\t맹세찬', ['국동현', '맹세찬']],
    ['문서번호\t결재일자\n주무관\t과장\n자전거정책과-1204\t2026.7.1.\n국동현\t맹세찬', ['국동현', '맹세찬']],
    ['문서번호 | 결재일자\n주무관 | 과장\n국동현 | 맹세찬', ['국동현', '맹세찬']],
    ['문서번호  결재일자\n주무관  과장\n국동현  맹세찬', ['국동현', '맹세찬']],
  ])('names officials: %j', (text, names) => expect(officials(text)).toEqual(names));

  it.each([
    ['as many as there are positions', '문서번호\t결재일자\n주무관\n국동현\t맹세찬\n민원', ['국동현']],
    ['none before them', '문서번호\t결재일자\n국동현\t맹세찬\n주무관\t과장', []],
    ['none below the title', '문서번호\t결재일자\n주무관\t과장\n민원 처리 결과\n국동현\t맹세찬', []],
    ['none of another table', '결재일자\n주무관\t과장\n민원 처리 결과\n국동현\t맹세찬', []],
    ['none far below', `문서번호\t결재일자\n주무관\t과장${'\n2026. 7. 1.'.repeat(70)}\n국동현\t맹세찬`, []],
    ['none whose number stands far above', `문서번호${'\t2026. 7. 1.'.repeat(8)}\t결재일자\n팀장\t과장\n2026. 7. 1.\n국동현\t맹세찬`, []],
  ])('and no others: %s', (_, text, names) => expect(officials(text)).toEqual(names));
});
