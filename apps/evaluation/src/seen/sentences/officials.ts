import type { Sentences } from '../../cases/part';

export const OFFICIALS: Sentences[] = [
  {
    subject: 'officials-named',
    templates: [
      '담당: {official=하정민}(☎ {office-phone=2133-4471})', '기안 {official=우상진} 검토 {official=맹은희} 결재 {official=반기태}', '주무관 {official=지한솔}  팀장 {official=표인혜}  과장 전결 11/25 {official=곽동주}',
      '{official=양희재} 복지정책팀장이 현장을 점검', '출장자: 지방행정주사보 {official=금나연} 외 1명', '근무조 1조: {official=소재원} 주무관, {official=변아영} 주무관',
      '소방위 {official=길준태}, 소방교 {official=명세진} 출동', '회의 참석: {official=방수연} 과장, {official=엄지훈} 팀장, 외부위원 {official=도경호} 위원', '위촉위원 {official=함은규} 교수',
      '감독공무원 {official=여동건}', '당직사령 {official=추성우}, 당직원 {official=현미래}', '발령: {official=기태은} 지방행정주사 승진', '협조자  재무과장 {official=연제하}', '부구청장 {official=선우정}',
      '문의: 주택과 {official=채유림} ({office-phone=02-450-7711})', '(담당자 {official=좌은지}, {office-mail=2024118@seoul.go.kr})', '복무 감독자 {official=탁윤호}',
      '{author} 주무관이 현장을 확인함', '{approver} 과장은 보완을 지시함', '기안자 {author}', '작성: {author}(02-2133-0000)', '{author+이/가} 작성하고 {approver+이/가} 결재함', '{reviewer} 팀장 주재 회의',
      '업무대행자 {official} 주무관', '교육 이수: 지방세무서기 {official}, 지방행정서기 {official/2}', '점검자 {official} / 확인자 {official/2}', '인계자 {official} 인수자 {official/2} (사무인계인수서)',
      '{official} 지방소방장이 현장을 지휘', '시의원 {official}의 질의에 답변', '위원장 {official}, 간사 {official/2}', '보건소 간호직 공무원 {official} 방문', '행정8급 {official}', '{official} 사무관({office-phone})',
      '동장 {official}, 사무장 {official/2}', '현장대응단장 {official}', '총괄: {official} 국장', '사회복지직 {official} 주무관이 상담', '대결 {official}', '전결 {official}', '代{official}', '★{author}',
      '팀장 代 {official}', '기록: 주무관 {official}', '검수자 지방시설주사 {official}', '물품출납원 {official}', '분임재무관 {official}', '주무관 {official}(내선 {office-phone=4471})', '{official} 구청장 인사말',
      '표창 대상: {official} 소방장', '수사관 {official}, 조사관 {official/2}', '민원을 상담한 주무관 {official+은/는} 규정을 설명함', '센터장 {official}에게 보고', '주무관 {official}님께 문의', '{official} 팀장님',
    ],
    tables: [
      { head: '소속\t직급\t성명\t비고', row: '복지지원과\t행정7급\t{official}\t출장' }, { head: '연번\t부서\t직위\t이름\t행정전화', row: '1\t건축과\t주무관\t{official}\t{office-phone}' },
      { head: '근무일\t근무자\t직급', row: '{date}\t{official}\t주무관' }, { head: '| 조 | 조장 | 직급 |\n|---|---|---|', row: '| 2 | {official} | 소방장 |' },
      { head: '성명\t현 직급\t승진 직급\t소속', row: '{official}\t행정8급\t행정7급\t세무과' }, { head: '위원명\t구분\t현직', row: '{official}\t위촉직\t대학교수' },
      { head: '담당업무\t담당자\t전화번호', row: '도로 점용 허가\t{official}\t{office-phone}' },
    ],
  },
  {
    subject: 'office-contacts',
    templates: [
      '문의: 생활보장과 ☎ {office-phone=02-901-6664}', '다산콜센터 {office-phone=120}', '대표전화 {office-phone=02-2094-0114}', '팩스 {office-phone=02-901-5555}', '고객센터 {office-phone=1588-9000}',
      '우 {office=01071 서울특별시 강북구 도봉로89길 13}', '사업 위치: {office=강북구 삼양로 410} 일원', '공사 현장({office=은평구 진흥로 67})에서 설명회', '홈페이지 http://www.ep.go.kr, 전자우편 {office-mail=jinwoo2@ep.go.kr}',
      '전화 {office-phone} / 팩스 {office-phone=02-2133-1099} / {office-mail}', '담당부서로 {office-phone}번으로 전화', '교육장: {office} 구민회관 2층', '{office-mail}로 의견을 내면 됨', '시공사 사무실 {office-phone=02-3446-0017}',
      '회의 장소는 {office} 구청 5층', '보건소({office-phone=02-901-7600})에서 접종', '청사 주소: {office}', '콜택시 {office-phone=1670-3355}', '영업소 소재지 {office}', '계약업체 사무소: {office}',
    ],
  },
];
