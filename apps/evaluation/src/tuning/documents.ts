import type { DocumentWording } from '../cases/part';
import { LAYOUTS } from './layouts';

export const DOCUMENTS: DocumentWording = {
  titles: [
    '자전거도로 정비 추진계획', '민원 회신(신청인 {name})', '{name}님 관련 민원 처리결과', '{name} 민원 회신', '2026년 예산 편성 지침', '주차장 확충 사업 계획 보고', '민원인 {name} 면담 결과', '{name} 체납 처분 승인', '시설 점검 결과 보고', '장애인 편의시설 설치 공사 준공', '과태료 부과 통지({name})',
  ],
  files: ['신청인 {name} 동의서.pdf', '위치도.pdf', '동의서_{name}.hwp', '예산서.xlsx', '{name} 진정서.hwp'],
  introductions: [
    '신청인: {name} ({rrn}, {mobile})', '민원인 {name}({mobile~})이 소음을 이유로 민원을 제기', '성명\t{name}\n생년월일\t{birth}\n주소\t{address}\n연락처\t{mobile}', '{name} 씨가 방문하여 상담함', '수급자 {name}({rrn~})의 급여를 변경', '환급 대상: {name}, 국민은행 {account}', '위반차량 {plate}의 소유자 {name}에게 통지',
    '청구인 {name}({email})', '보호자 {name} 연락처 {landline}', '외국인 근로자 성명: {name}, {arn}, 여권번호 {passport}', '신청인 {name}은 카드({card})로 결제',
  ],
  mentions: ['{name+은/는} 처리 결과에 만족함', '{name}의 요구사항을 검토', '{name}에게 회신', '추후 {name+과/와} 다시 협의', '{given} 씨는 재방문 예정', '{name~}의 의견을 반영', '{name+이/가} 제출한 자료', '위 건은 {name} 건과 병합'],
  business: [
    '자전거도로 2.4km를 정비', '사업비 {amount}', '「도로법」 {cite}에 따름', '관련 {docno}({date})', '담당 주무관 {author}', '{reviewer} 팀장이 검토', '사업자등록번호 {bizno}', '법인등록번호 {corp}', '공사 위치: {office}', '문의 {office-phone}', '민원번호 {complaint}', '{approver} 과장 지시사항', '추진기간 {date} ~ {date/2}', '시민 안전을 위하여 점검을 강화',
    '신청인 주소지 관할 주민센터에서 처리', '보호자 동반 입장을 권장', '예산 과목: 시설비(401-01)', '현장 조사 결과 노후 시설이 많음', '주민 의견을 수렴하여 우선순위를 정함', '이용 만족도는 지난해보다 3.2% 높아짐', '{official} 위원이 수정 의견을 냄', '출장자: 주무관 {official/2}', '설계 변경은 없음', '{official/3} 팀장, {author} 주무관 참석',
    '전년도 대비 이용자가 늘어 시설을 넓힐 필요가 있음', '안내판을 새로 달고 누리집에도 올림',
  ],
  tables: [
    { head: '구분\t금액\t비고', row: '시설비\t{amount}\t-' }, { head: '성명\t연락처\t내용', row: '{name}\t{mobile}\t가로등' }, { head: '직급\t성명\t전화', row: '주무관\t{official}\t{office-phone}' }, { head: '연도\t건수\t비율', row: '2026\t120\t3.2%' }, { head: '| 동 | 세대 |', row: '| 합정동 | 120 |' }, { head: '신청인\t주소\t처리', row: '{name}\t{address}\t승인' },
  ],
  layouts: LAYOUTS,
};
