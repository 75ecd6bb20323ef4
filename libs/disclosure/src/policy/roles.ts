/** A value after one of these is a citizen, whoever else bears the name. */
export const CITIZEN_LABELS = (
  '신청인 신청자 민원인 청구인 청구자 대표자 대표이사 수급자 수급권자 보호자 세대주 세대원 피해자 피해인 고발인 고소인 피고발인 피고소인 진정인 제보자 청원인 신고인 신고자 피신고인 당사자 대리인 위임인 수임인 ' +
  '임차인 임대인 소유자 소유주 소유권자 건축주 건물주 채무자 채권자 납세자 납세의무자 체납자 배우자 예금주 수취인 수령인 수령자 계약자 입주자 피상속인 상속인 사망자 확진자 격리자 접촉자 응시자 합격자 당첨자 수상자 위반자 ' +
  '운전자 차주 의뢰인 이의신청인 부양의무자 후견인 피후견인 피고인 피의자 참고인 영업주 업주 영업자 사업주 개설자 양도인 양수인 매도인 매수인 이해관계인 관계인 토지소유자 가해자 목격자 실종자 유족 유가족 고인 망인 상속권자 ' +
  '전입자 전출자 동거인 입소자 퇴소자 접수인 제출자 제출인 요구조자 구조대상자 이송자 이송환자 부상자 피보험자 피부양자 수익자 보증인 연대보증인 대여자 차용인 분실자 습득자 점유자 거주자 실거주자 접종자 감염자 ' +
  '명의자 명의인 신청대리인 대리신청인 법정대리인 친권자 미성년자 입양인 이의제기인 고충민원인 반려인 견주 차용자 임차자 투숙객 투숙자 독거노인 참여자 피조사자 미납자 환급자 가입신청자 건의자 제안자 응모자 구직자 ' +
  '실습생 장학생 수강생 교육생 수강자 연명부 탄원인 서약자 각서인 위임자 수임자 위탁자 송달받을자 피신청인 피청구인 상대방 재신청인 휴학생 졸업생 입학생 유학생 전학생'
).split(' ');
/** So common in ordinary sentences that only a colon, a full name or an age behind it makes a name of what follows. */
export const CROWD_LABELS = (
  '학생 아동 노인 장애인 주민 시민 구민 회원 고객 자녀 부모 환자 강사 근로자 이용자 대상자 봉사자 자원봉사자 참가자 가입자 입주민 방문자 토지주 원고 피고 증인 행위자 학부모 지원자 대표 명단 세입자 조합원 의뢰자 ' +
  '보훈대상자 가족대표 관리인 본인 가족 보호대상 요양보호사 설계자 시공자 어린이 유아 원아 청소년 외국인 등록외국인 유학생 결혼이민자 부친 모친 아버지 어머니 할머니 할아버지 남편 아내 아들 딸 조카 동생 형 누나 언니 오빠 손자 손녀 ' +
  '며느리 사위 장남 차남 장녀 차녀 처 자 모 부 망 소외 소외인 피부양자 세대 임산부 산모 이웃 지인 직원가족'
).split(' ');
/** Citizens and officials alike: what else is said of them tells. */
export const ANYBODY = new Set('참석자 면담자 상담자 입회자 수신자 발신자 인솔자 사용자 관리자 운영자 개발자 승인자 등록자 처리자 발급자 배포자 촬영자 제작자 저자 연구자 사회자 진행자 강연자 토론자 발제자 시행자 주관자 후임자 적임자 최고령자'.split(' '));
/** A value after one of these is a person, an official perhaps. */
export const NEUTRAL_LABELS = ['성명', '이름', '성함', '명칭성명'];

/** People entrusted with public work: their names and occupations stay too (item 6, proviso 6-e). */
export const ENTRUSTED = new Set(['위원장', '부위원장', '위원', '간사', '의원', '의장', '부의장', '교수', '변호사', '통장', '반장', '이장', '대변인']);

/** Positions and ranks in the civil service: the name beside one is the official's who did the work (item 6, proviso 6-d). */
export const POSITIONS = (
  '주무관 실무관 사무관 서기관 이사관 부이사관 담당관 감사관 조사관 감독관 심사관 연구관 연구사 지도사 지도관 팀장 과장 국장 실장 본부장 부장 차장 센터장 소장 관장 원장 단장 처장 청장 부구청장 구청장 부시장 시장 군수 도지사 ' +
  '동장 면장 읍장 계장 주사 주사보 서기 서기보 소방위 소방경 소방령 소방장 소방교 소방사 소방정 소방서장 경찰서장 파출소장 지구대장 소방대장 구조대장 구급대장 경사 경위 경감 경정 총경 순경 경장 사무장 주임 전문관 비서관 보좌관 과장대리 팀장대리 직무대리 수사관 검사관 재무관 ' +
  '분임재무관 지출원 출납원 물품출납원 물품관리관 집행관 전문위원 정책관 기획관 협력관 주재관 면접관'
).split(' ').concat([...ENTRUSTED]);

/** These only end like a position. */
export const NO_POSITIONS = new Set('주차장 승차장 하차장 정차장 세차장 전통시장 재래시장 고소장 공소장 예방주사 병의원 한의원 예금통장 관리대장 사고경위 발생경위 유통장 계좌통장'.split(' '));

/** What somebody does for the office: whoever is named after it did the work. */
export const OFFICIAL_ROLES = (
  '기안 검토 결재 전결 대결 협조 협조자 기안자 검토자 결재자 담당자 담당 업무담당자 민원담당 계약담당 작성 작성자 보고 보고자 출장자 공무원 근무자 당직자 당직원 당직사령 당직근무자 점검자 확인자 조사자 감독자 감독공무원 검수 검수자 ' +
  '검사자 인계자 인수자 총괄 기록 강평 전임자 후임자 점검반 현장감독 감독 출동대원 구급대원 구조대원 업무대행자 대행자 책임자 실무자 배석 배석자 사회 진행 발표 발표자 공무직 임기제 청원경찰 환경미화원 심사위원 자문위원 평가위원 위촉위원 ' +
  '외부위원 발령 안내 감독관 대변인 비서실 조장 발신 수신담당 총무 접수담당'
).split(' ');

/** What is said to a person or of one, right behind the name. */
export const TITLES = ['씨', '님', '귀하', '여사', '어르신', '군', '양', '옹'];
export const CALLINGS = (
  '할아버지 할머니 아주머니 아저씨 학생 어린이 아동 선생님 주민 회원 선수 대표 사장 회장 고객 환자 부부 남매 형제 자매 모녀 모자 부녀 부자 일가 가족 가구 세대 본인 측 명의 소유 사망'
).split(' ');
