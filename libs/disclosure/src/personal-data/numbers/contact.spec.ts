import { shown } from '../../documents.fixture';

const PHONE = '[개인정보: 전화번호]';

describe('telephones', () => {
  it.each([
    '010-9876-5432', '010.9876.5432', '01098765432', '010 9876 5432', '０１０－９８７６－５４３２', '+82-10-9876-5432', '(010)9876-5432', '016-234-5678',
    '0 1 0 - 9 8 7 6 - 5 4 3 2', '0507-1234-5678',
  ])('masks a mobile or virtual number: %s', (number) => expect(shown(`연락처 ${number} 로`)).toBe(`연락처 ${PHONE} 로`));

  it('masks a landline that follows a citizen or is called private', () => {
    expect(shown('자택 02-555-1234')).toBe(`자택 ${PHONE}`);
    expect(shown('신청인: 김민수\n전화: 031-555-1234')).toBe(`신청인: [개인정보: 이름]\n전화: ${PHONE}`);
  });

  it.each([
    '담당 박서준(02-2133-2393)', '문의: 자전거정책과 02-3456-7890', '전화 02-2133-0000 / 전송 02-2133-0001', '이동욱 주무관(02-3456-7890)',
    '대표전화 02-731-2120', '다산콜 120, 1577-1234', '민원인 김민수 관련. 담당 주무관 박서준(02-345-6789)',
  ])('keeps an office’s: %s', (text) => expect(shown(text)?.match(/\d{3,4}(?:-\d{4})?/)).not.toBeNull());

  it('keeps lines of the exchange that the author’s telephone belongs to, even behind a citizen', () => {
    expect(shown('신청인: 김민수, 회신처 02-2133-9999')).toContain('02-2133-9999');
  });

  it('keeps a mobile number only when it is declared as the author’s', () => {
    const author = { name: '박서준', position: '주무관', phone: '010-1234-5678' };
    expect(shown('문의 010-1234-5678', { author })).toBe('문의 010-1234-5678');
    expect(shown('주무관 박서준(010-1234-5678)')).toBe(`주무관 박서준(${PHONE})`);
  });
});

describe('mail', () => {
  it.each(['kms77@naver.com', 'kms77＠naver.com', 'kms77 @ naver.com', 'kms77(at)naver.com', 'kms77 (at) naver.com', 'kms77 골뱅이 naver.com'])('masks a private address: %s', (mail) =>
    expect(shown(`회신 ${mail}`)).toBe('회신 [개인정보: 전자우편]'));
  it.each(['bike@seoul.go.kr', '20231234@seoul.go.kr', 'policy@korea.kr'])('keeps an official one: %s', (mail) =>
    expect(shown(`회신 ${mail}`)).toBe(`회신 ${mail}`));
  it('keeps the one at the foot of an office’s letter, whatever its domain', () =>
    expect(shown('전화 053-666-2719 / 전송 053-666-2583 / 4530648@suseong.kr / 부분공개(6)')).toContain('4530648@suseong.kr'));
  it('whose telefax ends like the number of a country', () => {
    const foot = '전화 02-2133-0178 /전송 02-2133-8216 / 9713151@seoul.go.kr / 대시민공개';
    expect(shown(foot)).toBe(foot);
  });
  it('does not take a look-alike of an official domain for one', () =>
    expect(shown('회신 a@seoul.go.kr.example.com')).toBe('회신 [개인정보: 전자우편]'));
});

describe('addresses', () => {
  it.each([
    ['주소: 서울특별시 마포구 월드컵로 212, 101동 1203호', '주소: [개인정보: 주소]'],
    ['주소 서울특별시 종로구 명륜동2가 12-3', '주소 [개인정보: 주소]'],
    ['거주지: 새솔구 달무리로 12길 45, 101동 302호', '거주지: [개인정보: 주소]'],
    ['새솔구 햇살아파트로 3, 101동 302호', '[개인정보: 주소]'],
    ['신청인 김민수(종로구 자하문로 12-3)', '신청인 [개인정보: 이름]([개인정보: 주소])'],
    ['신 청 인 : 김민수\n주    소 : 대구 달서구 월배로 214, 상가동 2층', '신 청 인 : [개인정보: 이름]\n주    소 : [개인정보: 주소]'],
    ['주소 전남 장성군 옥산로9길 98 B04호, 균열', '주소 [개인정보: 주소], 균열'],
    ['주소: 경북 포항시 남구 태화로 94, 한라하우젠트 111동 423호', '주소: [개인정보: 주소]'],
    ['남구 대명로 74길 16, 반지하에 거주', '[개인정보: 주소]에 거주'],
    ['신청인 김민수\n경북 경산시 태화로 173, 1037호', '신청인 [개인정보: 이름]\n[개인정보: 주소]'],
    ['벌집제거 출동 달성군 다사읍 매곡로 17길 25-4 신고자 김민수', '벌집제거 출동 [개인정보: 주소] 신고자 [개인정보: 이름]'],
    ['달성군 들안로 117 B02호 / 010-3026-1585', '[개인정보: 주소] / [개인정보: 전화번호]'],
    ['성명\t거주지\n김민수\t북구 운천로 33, 2층 우측', '성명\t거주지\n[개인정보: 이름]\t[개인정보: 주소]'],
  ])('masks a home: %s', (text, expected) => expect(shown(text)).toBe(expected));

  it('keeps where a business is, whoever runs it', () =>
    expect(shown('업소명\t대표자\t소재지\n황금포차\t김늘솔\t북구 옥산로 36')).toBe('업소명\t대표자\t소재지\n황금포차\t[개인정보: 이름]\t북구 옥산로 36'));

  it.each([
    '우 04524 서울특별시 중구 세종대로 110 (태평로1가)', '한강대로 자전거도로 2.4km 정비', '공사 위치: 용산구 한강대로 405', '마포대로 12개소', '왕복 8차로 확장',
    '대상지: 서울특별시 종로구 자하문로 12', '회사 주소: 서울특별시 중구 세종대로 110', '그의 주소지는 방문하지 않음', '고성이 오가 10분간 정회', '김사무 주무관, 우리 1002-88 확인',
    '업소명\t대표자\t소재지\n황금포차\t-\t북구 옥산로 36',
  ])('keeps offices, sites and roads: %s', (text) => expect(shown(text)).toBe(text));
});

describe('a telephone that somebody called from, and a shop’s', () => {
  it.each([
    ['입금처 문의가 063-497-6688에서 왔으나', '입금처 문의가 [개인정보: 전화번호]에서 왔으나'],
    ['성명을 밝히지 않고 061-374-2218로 걸려온 전화', '성명을 밝히지 않고 [개인정보: 전화번호]로 걸려온 전화'],
  ])('masks %s', (original, expected) => expect(shown(original)).toBe(expected));
  it.each([
    ['신청인 김민수 가게 031-904-2277', '031-904-2277'],
  ])('keeps what is in %s', (original, kept) => expect(shown(original)).toContain(kept));
});

describe('the mail of a district', () => {
  it.each([
    ['회신 team1@suseong.kr', 'team1@suseong.kr'],
  ])('keeps what is in %s', (original, kept) => expect(shown(original)).toContain(kept));
});
