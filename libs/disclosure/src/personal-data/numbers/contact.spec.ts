import { shown } from '../../documents.fixture';

const PHONE = '[개인정보: 전화번호]';

describe('telephones', () => {
  it.each([
    '010-9876-5432', '010.9876.5432', '01098765432', '010 9876 5432', '０１０－９８７６－５４３２', '+82-10-9876-5432', '(010)9876-5432', '016-234-5678',
    '0 1 0 - 9 8 7 6 - 5 4 3 2', '0507-1234-5678', '0507-123-4567', '82-10-9876-5432', '0-1-1-7-0-0-8-0-1-3', '10-9876-5432',
  ])('masks a mobile or virtual number: %s', (number) => expect(shown(`연락처 ${number} 로`)).toBe(`연락처 ${PHONE} 로`));

  it('masks a landline that follows a citizen or is called private', () => {
    expect(shown('자택 02-555-1234')).toBe(`자택 ${PHONE}`);
    expect(shown('신청인: 김민수\n전화: 031-555-1234')).toBe(`신청인: [개인정보: 이름]\n전화: ${PHONE}`);
  });

  it.each(['집', '집전화', '집 전화번호가 바뀌어', '휴대전화', '핸드폰', '민원인 연락처', '보호자 전화', '계약자 집', '세대주 자택', '010-9876-5432, 자', '010 9876 5432(집)', '010-9876-5432 / 2.'])('masks a landline behind its word or another number of somebody’s: %s', (before) =>
    expect(shown(`${before} 031-555-1234`)).toMatch(/ \[개인정보: 전화번호\]$/));

  it.each(['+82-2-555-1234', '82 31-555-1234', '(02)555-1234', '(031)555-1234', '070-5551-2345', '(070)5551-2345', '+82-70-5551-2345', '031-5551-2345', '전화 025551234', '접수 / 전화 031-555-1234'])('masks a citizen’s landline, however it is written: %s', (number) =>
    expect(shown(`신청인 김민수 ${number}`)).toMatch(/^신청인 \[개인정보: 이름\] (?:전화 |접수 \/ 전화 )?\[개인정보: 전화번호\]$/));

  it.each(['전화', '연락처', '휴대폰', '핸드폰', '☎', '☏', 'TEL', '자택', 'H.P'])('masks a citizen’s number without an area code where it is called a telephone: %s', (label) => {
    expect(shown(`신청인 김민수 ${label} 555-1234`)).toBe(`신청인 [개인정보: 이름] ${label} ${PHONE}`);
    expect(shown(`신청인 김민수 2555-1234`)).toBe('신청인 [개인정보: 이름] 2555-1234');
  });

  it.each([['성명', '김민수', '[개인정보: 이름]'], ['부서', '회계과', null], ['업체', '한빛상사', null]])('a column of telephones is whose rows they are: %s', (head, whose, masked) => {
    for (const number of ['555-1234', '031-555-1234']) {
      const text = `${head}\t전화\n${whose}\t${number}`;
      expect(shown(text)).toBe(masked === null ? text : `${head}\t전화\n${masked}\t${PHONE}`);
    }
  });

  it('masks a number of a column that has lost its zero', () => expect(shown('성명\t연락처\n김민수\t1070080137')).toBe(`성명\t연락처\n[개인정보: 이름]\t${PHONE}`));

  it.each([
    ['성명\tPhone\n김민수\t555-1234', `성명\tPhone\n[개인정보: 이름]\t${PHONE}`], ['성명\t전화\n김민수\t0315551234', `성명\t전화\n[개인정보: 이름]\t${PHONE}`], ['성명\t전화\n김민수\t12555-1234', '성명\t전화\n[개인정보: 이름]\t12555-1234'], ['성명\t전화\n김민수\t1-555-1234', '성명\t전화\n[개인정보: 이름]\t1-555-1234'],
    ['성명\t전화\n김민수\t11070080137', '성명\t전화\n[개인정보: 이름]\t11070080137'], ['연번\t생년월일\t전화\n1\t1985. 1. 1.\t031-555-1234', `연번\t생년월일\t전화\n1\t[개인정보: 생년월일]\t${PHONE}`], ['일시\t전화\n7. 1.\t031-555-1234', '일시\t전화\n7. 1.\t031-555-1234'],
    ['신청인 김민수\n부서\t전화\n회계과\t555-1234', '신청인 [개인정보: 이름]\n부서\t전화\n회계과\t555-1234'], ['신청인 김민수\n부서\t전화\n회계과\t031-555-1234', '신청인 [개인정보: 이름]\n부서\t전화\n회계과\t031-555-1234'],
  ])('masks the telephones of people in a column, and no office’s: %j', (original, expected) => expect(shown(original)).toBe(expected));

  it('masks what is called private without an area code and without a name', () => expect(shown('자택 555-1234')).toBe(`자택 ${PHONE}`));

  it('masks a landline far behind the only citizen, unless it stands where an office writes its own', () => {
    const far = `신청인 김민수\n${'다시 알아보기로 함. '.repeat(15)}\n`;
    expect(shown(`${far}031-555-1234`)).toContain(PHONE);
    for (const line of ['전화 031-555-1234', '접수 / 전화 031-555-1234']) expect(shown(far + line)).toContain(line);
  });

  it.each(['1010-9876-5432', '010-9876-54321', '10507-1234-5678', '0507-1234-56789', '0-1-0-7-0-0-8-0-1-3-7-5', '2-0-1-0-7-0-0-8-0-1-3-7', '10-1-0-7-0-0-8-0-1-3-7', '연락처 3.1070080137', '연락처 1070080137.5', '10-7008-0137', '010-123-4567', '1010-9876-5432010-1234-5678', '010-9876-5432010-1234-56789'])(
    'keeps what has a digit too many or too few: %s', (text) => expect(shown(text)).toBe(text));
  it.each(['관리번호 12031-555-1234', '02-555-12345', '02-555-1234-5', '025551234', '전화 12555-1234', '전화 555-12345', '전화 555-1234-5', '전화 예약 후 방문, 공고 제2025-1234호', '예약 2025-1234'])(
    '… beside a citizen too: %s', (text) => expect(shown(`신청인 김민수 ${text}`)).toBe(`신청인 [개인정보: 이름] ${text}`));

  it.each([
    '담당 박서준(02-2133-2393)', '문의: 자전거정책과 02-3456-7890', '전화 02-2133-0000 / 전송 02-2133-0001', '이동욱 주무관(02-3456-7890)',
    '대표전화 02-731-2120', '다산콜 120, 1577-1234', '민원인 김민수 관련. 담당 주무관 박서준(02-345-6789)', '담당 주무관 박서준 전화 555-1234', '031-555-1234에서 보낸 팩스',
    '민원인 김민수 건은 세무과 ☎ 031-555-1234', '민원인 김민수 건은 세무과 ☏ 031-555-1234', '민원인 김민수 건은 조세정책과 전화 031-555-1234', '민원인 김민수 건은 세무과 Tel. 031-555-1234', '민원인 김민수 건은 민원실번호 031-555-1234', '민원인 김민수 건은 팩스 031-555-1234', '민원인 김민수에게 알림\n전화 031-555-1234 / 팩스 031-555-1235',
  ])('keeps an office’s: %s', (text) => expect(shown(text)?.match(/\d{3,4}(?:-\d{4})?/)).not.toBeNull());

  it('keeps lines of the exchange that the author’s telephone belongs to, even behind a citizen', () => {
    expect(shown('신청인: 김민수, 회신처 02-2133-9999')).toContain('02-2133-9999');
    expect(shown('신청인 김민수 02-2133-9999')).toContain('02-2133-9999');
    const author = { name: '박서준', position: '주무관', phone: '031-120-1234' };
    expect(shown('신청인 김민수 031-120-9999', { author })).toContain('031-120-9999');
    expect(shown('신청인 김민수 +82 02-2133-9999', { author: { ...author, phone: '+82 02-2133-9999' } })).toContain('+82 02-2133-9999');
  });

  it('keeps a mobile number only when it is declared as the author’s', () => {
    const author = { name: '박서준', position: '주무관', phone: '010-1234-5678' };
    expect(shown('문의 010-1234-5678', { author })).toBe('문의 010-1234-5678');
    expect(shown('주무관 박서준(010-1234-5678)')).toBe(`주무관 박서준(${PHONE})`);
    expect(shown('김민수(010-1234-9999)', { author })).toBe(`[개인정보: 이름](${PHONE})`);
  });
});

describe('mail', () => {
  it.each(['kms77@naver.com', 'kms77＠naver.com', 'kms77 @ naver.com', 'kms77(at)naver.com', 'kms77 (at) naver.com', 'kms77 골뱅이 naver.com', 'kms77(AT)naver.com', 'kms77 [골뱅이] naver.com', 'kms77@naver[dot]com', 'kms77@naver(DOT)com', 'kms77@home.lan'])('masks a private address: %s', (mail) =>
    expect(shown(`회신 ${mail}`)).toBe('회신 [개인정보: 전자우편]'));
  it.each(['bike@seoul.go.kr', '20231234@seoul.go.kr', 'policy@korea.kr'])('keeps an official one: %s', (mail) =>
    expect(shown(`회신 ${mail}`)).toBe(`회신 ${mail}`));
  it('keeps the one at the foot of an office’s letter, whatever its domain', () =>
    expect(shown('전화 053-666-2719 / 전송 053-666-2583 / 4530648@suseong.kr / 부분공개(6)')).toContain('4530648@suseong.kr'));
  it('… by telefax too; what is told behind its words is none', () => {
    expect(shown('팩스 053-666-2583 / kim@naver.com')).toBe('팩스 053-666-2583 / kim@naver.com');
    expect(shown('팩스로 보냄. 회신 kim@naver.com')).toBe('팩스로 보냄. 회신 [개인정보: 전자우편]');
  });
  it.each(['단가 3 @ 5.5', 'kms77 @ home.lan', '@naver.com', '회신 @ naver.com', 'kim@회사', '골뱅이 무침'])('keeps what is no address: %s', (text) => expect(shown(text)).toBe(text));
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
    ['031-555-1234에서 온 전화', '[개인정보: 전화번호]에서 온 전화'],
    ['031-555-1234에서 걸려 온 전화', '[개인정보: 전화번호]에서 걸려 온 전화'],
    ['031-555-1234에서 전화가 옴', '[개인정보: 전화번호]에서 전화가 옴'],
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
