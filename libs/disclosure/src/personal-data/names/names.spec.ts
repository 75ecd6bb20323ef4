import { judge } from '../../judge';
import { NOW, ordinary, policy, shown, withText } from '../../documents.fixture';

const NAME = '[개인정보: 이름]';

describe('a citizen’s name is masked', () => {
  it.each([
    ['신청인 김민수가 제출', `신청인 ${NAME}가 제출`],
    ['성명: 김 민 수', `성명: ${NAME}`],
    ['성 명 : 이영희', `성 명 : ${NAME}`],
    ['신청인: 남궁민수, 황보석', `신청인: ${NAME}, ${NAME}`],
    ['민원인(정하늘)이 제기', `민원인(${NAME})이 제기`],
    ['성명(한글): 김민수', `성명(한글): ${NAME}`],
    ['이영희 씨와 박철수님', `${NAME} 씨와 ${NAME}님`],
    ['대표자 김갑동(주식회사 한빛)', `대표자 ${NAME}(주식회사 한빛)`],
    ['보호자: 허준', `보호자: ${NAME}`],
    ['성명: NGUYEN THI HOA', `성명: ${NAME}`],
    ['성명: 응우옌티화', `성명: ${NAME}`],
    ['신청인: 金民秀', `신청인: ${NAME}`],
    ['피해자 이수진, 박도윤의 진술', `피해자 ${NAME}, ${NAME}의 진술`],
    ['○ 김민수(850101-1234567)', `○ ${NAME}([개인정보: 주민등록번호])`],
    ['성명\t신청 내용\t처리\n김늘솔\t감면\t승인', `성명\t신청 내용\t처리\n${NAME}\t감면\t승인`],
    ['| 연번 | 성명 | 비고 |\n| 1 | 김민수 | - |', `| 연번 | 성명 | 비고 |\n| 1 | ${NAME} | - |`],
    ['순번 | 이름 | 서명\n  | 김늘솔 | 인', `순번 | 이름 | 서명\n  | ${NAME} | 인`],
    ['수령인 (대리 김건호)', `수령인 (대리 ${NAME})`],
    ['신청인명 김민수, 민원인명: 이영희', `신청인명 ${NAME}, 민원인명: ${NAME}`],
    ['환자 김민수(남, 45세)', `환자 ${NAME}(남, 45세)`],
    ['신청인: 김민수 외 2명(이영희, 박철수)', `신청인: ${NAME} 외 2명(${NAME}, ${NAME})`],
    ['신청인 김민수와 이영희가', `신청인 ${NAME}와 ${NAME}가`],
    ['수급자 명단: 김민수, 이영희', `수급자 명단: ${NAME}, ${NAME}`],
    ['신청인\u200b 김\u200b민수', `신청인\u200b ${NAME}`],
    ['신청인 ' + '김민수'.normalize('NFD'), `신청인 ${NAME}`],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('a full name that nothing beside it tells is masked, as no dictionary has the word', () => {
  it.each([
    ['송달불능: 국만철(폐문부재)', `송달불능: ${NAME}(폐문부재)`],
    ['공동명의 김한주', `공동명의 ${NAME}`],
    ['예초작업 인부임: 남점수, 황순팔 각 5공', `예초작업 인부임: ${NAME}, ${NAME} 각 5공`],
    ['소유권이전 등기 촉탁 김서현 → 달구벌구', `소유권이전 등기 촉탁 ${NAME} → 달구벌구`],
    ['세대 방문 결과 조보검은 부재', `세대 방문 결과 ${NAME}은 부재`],
    ['시누이 강외숙과 따로 삶', `시누이 ${NAME}과 따로 삶`],
    ['시누이 은겸필과 따로 삶', `시누이 ${NAME}과 따로 삶`],
    ['결혼이민자 PHAM THU TRANG 국적 취득', `결혼이민자 ${NAME} 국적 취득`],
    ['외국인 John Miller 체류기간 연장', `외국인 ${NAME} 체류기간 연장`],
    ['청구인의 대리인 변호사 김민수의 주장', `청구인의 대리인 변호사 ${NAME}의 주장`],
    ['강사 황보민아 사정으로 휴강', `강사 ${NAME} 사정으로 휴강`],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    '이재민 구호물품 지급', '가림막과 방수총을 보강', '고사목 제거, 시인성 향상', '제목만으로 내용을 알기 어려움', '사정은 같음, 반영이 어려움', '조사결과 공개', '유성구 하귀리 일원', '우이천 산책로', '부대표 선출', '신온실 신축, 구온실 철거', '전라남도와 남동구의 협약', '남창동 산 47-23 정비', 'LED CCTV 설치',
    '단가는 1,250원이다', '㈜하이든 납품', '주식회사 온누리', '정주영 기념관', '김유정역 2번 출구', '백남준 시집',
  ])('a word, a place, a firm or what is called after somebody stays: %s', (text) => expect(shown(text)).toBe(text));

  it.each(['이순신이 왜군을 물리친 바다를 걷는 길', '어린이 연극 유관순, 안중근 공연', '벽화 주제: 방정환, 윤동주'])('whoever lived long ago stays: %s', (text) => expect(shown(text)).toBe(text));
  it.each([
    ['신청인 이순신', `신청인 ${NAME}`],
    ['이순신 씨', `${NAME} 씨`],
    ['이순신(010-1234-5678)', `${NAME}([개인정보: 전화번호])`],
  ])('and who bears such a name today is masked: %s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('the office’s own people stay, however papers name them', () => {
  it.each([
    '여권팀 여하랑, 구온유', '세무2과 함지란에게 문의', '동장 강재형, 방문간호사 국태희', '7월 당직순번: 4일 함나결, 5일 도세윤', '사무분장\n○ 고채아 : 예산\n○ 임도하 : 서무', '지휘차 편성\n지휘차: 도경석\n펌프차: 피세환',
    '담당자\n제시운\n전화', '최기준\n주무관\n연락처', '문의는 강명호(02-2133-3010)에게', '반민정(minj@seoul.go.kr)', '보낸사람: 반민정 <minj@seoul.go.kr>', '조승호(내선 4471)', '과장 공석으로 문승환 대결', '공단 체육사업팀 국지선 대리, 과장 추미경', '교감 현태우, 담임 마영근', '영치일\t체납자수\t영치자\t부서\n7. 1.\t3\t용상욱\t세무과',
    '과정명\t소속\t대상자\n실무\t회계과\t서윤우\n실무\t세정과\t진영태', '사용일시 / 사용자 / 차량 / 비고\n7. 1. / 류아람 / 공용 레이 / -\n7. 2. / 신재형 / 공용 레이 / -',
    '교육명;이수자;시간;직급\n청렴교육;서영진;4;7급', '평가위원 우혜란(건축사), 홍지훈(변호사)',
  ])('%s', (text) => expect(shown(text)).toBe(text));

  it('but not whoever does something to one', () => expect(shown('김민수가 주무관을 고소함')).toBe(`${NAME}가 주무관을 고소함`));
});

describe('what is no citizen’s name stays', () => {
  it.each([
    '신청인 주소지를 방문', '신청인 본인 확인', '민원인 안내문을 발송', '민원인 이의신청 접수', '보호자 동의서 제출', '시민 안전을 위하여, 시민 이동권 보장', '사망자 유류품 인도', '서류를 보완하기로 하였음.',
    '구청장님, 위원장님, 이용자님, 고객님께, 선생님', '담당자 김철수, 팀장 한지민 과장 오세진', '문서번호\t결재일자\t공개여부\t방침번호\t시 민',
    '신청인: 한국전력공사', '신청인: 강남구', '출장신청인 박서준 주무관', '환자 이송을 지원, 학생 지도부(남부)', '자문위원 김하나, 위원장 이서준', '성명: 박서준, 직급: 주무관', '직급\t성명\t연락처\n주무관\t이동욱\t02-2133-1111', '신청인 김○○', '대표자 변경신고, 수급자 선정기준',
  ])('%s', (text) => expect(shown(text)).toBe(text));
});

describe('what stands in a column of names', () => {
  // Nothing but the column takes 강산, a word, for somebody.
  it.each([
    ...[', ', ',', '·', '/', '  ,  '].map((between) => [`허준${between}강산`, `${NAME}${between}${NAME}`]), ...['(배우자)', ' 외 2명', '외 2명', '등 2명', '등', ' 접수', ', 대리인', ' 작년에 접수한 건을 다시 검토함'].map((rest) => [`강산${rest}`, `${NAME}${rest}`]), ['바트바야르', NAME], ['강산 & 허준', `${NAME} & ${NAME}`],
    ['환경미화 작년에 접수', `${NAME} 작년에 접수`], ['온누리 작년에 접수한 환불 건을 다시 검토함', `${NAME} 작년에 접수한 환불 건을 다시 검토함`], ['바트바야르 작년에 접수한 환불 건을 다시 검토함', `${NAME} 작년에 접수한 환불 건을 다시 검토함`],
    ...['강산의 집', '환경미화 작년에 접수한 환불 건을 다시 검토함', '민원인 작년에 접수', '신청인', '피해자', '미상'].map((cell) => [cell, cell]),
  ])('is one, several, or none: %s', (cell, expected) => expect(shown(`성명\t신청 내용\t처리\n${cell}\t감면\t승인`)).toBe(`성명\t신청 내용\t처리\n${expected}\t감면\t승인`));
});

describe('a sentence below a table is no row of it', () => {
  it.each([
    // Single blanks part the cells: an item of the text, a line without the numbers that the heads promise, a name that is a word.
    '연번 성명 생년월일 연락처\n1 바트바야르 빈백 운영',
    '연번 성명 주소 비고\n가. 큰돌사거리 광장 빈백을 4개월간 운영',
    '연번 성명 생년월일 연락처 주소\n5. 초롱사거리 광장에 조명을 갖춘 야외도서관을 4개월간 운영',
    '성명 주소 비고\n온라인 판매를 돕는 영상 제작 교육에 36개 점포가 참여',
    '성명 주소 비고\n초미세먼지 이용에 따르는 불편이 7% 줄어듦',
    // Its only gap parts it.
    `성명    신청 내용    처리\n${NAME}    환불    승인\n수급자 선정 기준을 알림  끝.`,
    `성명    신청 내용    처리\n${NAME}    환불    승인\n위반차량번호 조회 결과에 따라 소유자에게 통지함  끝.`,
  ])('%s', (text) => expect(shown(text)).toBe(text));

  it.each([
    ['연번 성명 생년월일 연락처\n1 바트바야르 미상 없음', `연번 성명 생년월일 연락처\n1 ${NAME} 미상 없음`],
    ['연번 성명 생년월일 연락처\n1 바트바야르 - -', `연번 성명 생년월일 연락처\n1 ${NAME} - -`],
    ['성명 주소 비고\n이슬비 새솔동 2회', `성명 주소 비고\n${NAME} [개인정보: 주소] 2회`],
    ['연번 성명 생년월일 주소\n1 바트바야르 1990.1.1. 외국인등록사실증명 참조', `연번 성명 생년월일 주소\n1 ${NAME} [개인정보: 생년월일] 외국인등록사실증명 참조`],
    ['성명 주소 비고\n응우옌티화 새솔동 2회', `성명 주소 비고\n${NAME} [개인정보: 주소] 2회`],
    ['성명    신청 내용    처리\n응우옌 티화    환불    승인', `성명    신청 내용    처리\n${NAME} 티화    환불    승인`],
    ['성명    신청 내용    처리\n강산 작년에 접수한 환불 건을 다시 검토함    승인', `성명    신청 내용    처리\n${NAME} 작년에 접수한 환불 건을 다시 검토함    승인`],
    ['성명    신청 내용    처리\n바트바야르 작년에 접수한 환불 건을 다시 검토함    승인', `성명    신청 내용    처리\n${NAME} 작년에 접수한 환불 건을 다시 검토함    승인`],
  ])('but a row is: %s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('once masked, a name is masked everywhere in the document', () => {
  const text = '신청인 김민수, 이늘솔이 제출. 늘솔 씨와 김민수께 알리고 김 민수의 동의를 받음. 민수 씨는 동의함.';
  const { rendition } = judge({
    document: {
      ...ordinary, ...withText(text),
      title: '김민수 건 처리 결과', references: ['김민수진정서'], functionPath: ['김민수'], unitTask: { id: 'T1', name: '김민수 반복민원' },
      department: { code: '1', name: '김민수담당과' }, documentNumber: '김민수-1',
      attachments: [{ name: '동의서_김민수.pdf', mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64) }],
    },
    bodyText: text,
    now: NOW,
    policy,
  });
  it('in title, number, references, path, task, department and file names, with particles attached', () => {
    expect(JSON.stringify(rendition)).not.toMatch(/김\s?민수/);
    expect(rendition).toMatchObject({ title: `${NAME} 건 처리 결과`, references: [`${NAME}진정서`], documentNumber: `${NAME}-1` });
  });
  it('and by the given name alone', () => expect(rendition.text).not.toMatch(/(?:민수|늘솔) 씨/));
});

describe('an official who bears a masked citizen’s name', () => {
  const text = '민원인: 박서준(010-1111-2222)이 문의함. 담당 주무관 박서준이 회신함. 박서준은 재방문을 요청함.';
  it('stays as author, in the approval line and beside the position; elsewhere the name is masked, since nobody can tell whose it is', () => {
    const { rendition } = judge({ document: { ...ordinary, ...withText(text) }, bodyText: text, now: NOW, policy });
    expect(rendition.author?.name).toBe('박서준');
    expect(rendition.approvals[0]?.name).toBe('박서준');
    expect(rendition.text).toBe(`민원인: ${NAME}([개인정보: 전화번호])이 문의함. 담당 주무관 박서준이 회신함. ${NAME}은 재방문을 요청함.`);
  });

  it.each([
    ['박서준(남, 45세)이 방문', `${NAME}(남, 45세)이 방문`], ['신청인 박서준이 방문', `신청인 ${NAME}이 방문`], ['박서준 씨(010-1111-2222)가 방문', `${NAME} 씨([개인정보: 전화번호])가 방문`], ['성명: 박서준 010-1111-2222', `성명: ${NAME} [개인정보: 전화번호]`],
    ['성명\t전화\n박서준\t010-1111-2222', `성명\t전화\n${NAME}\t[개인정보: 전화번호]`],
  ])('is a citizen where a rule says so of the very place, and any rule does where a number follows: %j', (original, expected) => expect(shown(original)).toBe(expected));
  it.each([['박서준 씨가 방문', '박서준'], ['박서준 010-1111-2222', '박서준'], ['성명: 박서준', '박서준'], ['성명\t비고\n박서준\t접수', '박서준']])('and else the official: %j', (original, kept) => expect(shown(original)).toContain(kept));
});

describe('what stands around a name tells whose it is where nothing else does', () => {
  it.each([
    '지하철보안관 김민수·이영호 조가 잡상인을 퇴거 조치함', '수문 조작원 김민수, 부재 시 이영호', '감독원 김민수 (서명)', '말 전한 사람 김민수', '창구 정리: 3번 김민수(제증명), 4번 이영호(여권 교부)',
    '채수 김민수, 시험 이영호', '안내장 보내는 일은 김민수가 하고, 과태료는 이영호가 맡는다.', '층\t소음도\t측정\n2층\t58dB\t김민수', '작성 고객서비스처 김민수',
  ])('whoever does the work, by the words beside the name, its line and the head of its column: %s', (text) => expect(shown(text)).toBe(text));
  it.each([
    ['카드 주인 김민수', `카드 주인 ${NAME}`],
    ['경로당 총무 김민수가 시설을 안내', `경로당 총무 ${NAME}가 시설을 안내`],
    ['저는 옆 건물 약국 하는 김민수입니다.', `저는 옆 건물 약국 하는 ${NAME}입니다.`],
    ['위쪽 집 김민수네와 아래쪽 집 이영호네가 담장 철거에 동의', `위쪽 집 ${NAME}네와 아래쪽 집 ${NAME}네가 담장 철거에 동의`],
    ['순번\t집주인\t방문일\n1\t김민수\t7. 1.\n2\t최은경\t7. 2.', `순번\t집주인\t방문일\n1\t${NAME}\t7. 1.\n2\t${NAME}\t7. 2.`],
    ['환자 왕또순은 어제 퇴원', `환자 ${NAME}은 어제 퇴원`],
    ['카드 주인 맹아인, 어머니 연루다', `카드 주인 ${NAME}, 어머니 ${NAME}`],
    ['토지 소유 박온, 이달자 면담', `토지 소유 ${NAME}, ${NAME} 면담`],
  ])('whoever it is done for: %s', (text, expected) => expect(shown(text)).toBe(expected));
  it('a word is made no name by a title behind it: 공영주차장 is no 차장', () => expect(shown('중앙동 공영주차장 지붕에 설비')).toBe('중앙동 공영주차장 지붕에 설비'));
  it.each(['심의위원 명단(가나다순) 김민수, 박서준', '승진임용 예정자 김민수, 박서준', '옴부즈만 김민수의 시정권고를 받아들임', '물품 검수자는 김민수 지방행정주사보임', '마을명\t이장 성명\t임기\n교리3구\t김민수\t2년', '방문자(공무원)\t방문일\t부서\n김민수\t7. 1.\t복지과'])('an official: %s', (text) => expect(shown(text)).toBe(text));
  it.each([
    ['민원을 낸 이웃 김겸의 요청', `민원을 낸 이웃 ${NAME}의 요청`],
    ['체납자 장달자의 배우자가 방문', `체납자 ${NAME}의 배우자가 방문`],
    ['신청인: 김-민-수', `신청인: ${NAME}`],
    ['신청인 김민수\n서류를 보완하기로 하였음.', `신청인 ${NAME}\n서류를 보완하기로 하였음.`],
    ['순번\t성명\t비고\n1\t강산、허준\t-\n2\t허준 & 강산\t-', `순번\t성명\t비고\n1\t${NAME}、${NAME}\t-\n2\t${NAME} & ${NAME}\t-`],
    ['신청인 김민수, 제목으로 30자', `신청인 ${NAME}, 제목으로 30자`],
    ['성명: 김\n민\n수', `성명: ${NAME}`],
  ])('a citizen: %s', (text, expected) => expect(shown(text)).toBe(expected));
  it.each(['한울시의 빈집 정비', '사유가 사라진 11건', '노후 경유차 저공해 조치', '제출처: 자전거정책과', '거주자우선주차 배정자 안내', '배꽃천 주민 간담회', '세입자 보증금 442,477,020원은 돌려받지 못함', '골목에서 나오는 차가 안 보인다고 함', '유모차가 지나갈 수 없다고 함',
    '주차면 3면이 지워져 있어 재도색을 요청하였음', '녹음하고 있다고 고지하자 목소리를 낮추었음'])('nobody: %s', (text) => expect(shown(text)).toBe(text));
});
