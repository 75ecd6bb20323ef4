import type { DocumentWording } from '../cases/part';
import { LAYOUTS } from './layouts';

export const DOCUMENTS: DocumentWording = {
  titles: [
    '도시가스 안전점검 결과 알림', '2026년 하반기 노후 하수관로 교체 계획', '{name} 진정 건 조사 결과', '이의신청({name}) 처리 결과 통지', '경로당 냉방비 지원 계획', '{name}님 정보공개 청구에 대한 결정 통지',
    '가로수 가지치기 시행', '의료급여 본인부담 환급({name})', '청년 월세 지원 추진 현황 보고', '폐기물 수집 운반 대행 계약 체결',
  ],
  files: ['{name}_의견제출서.hwp', '산출내역서.xlsx', '현장사진.zip', '통장사본({name}).pdf', '회의록.hwp'],
  introductions: [
    '신청인 {name}({rrn})의 자격을 확인한 결과 기준에 들어맞음', '민원인 {name}, 연락처 {mobile~}', '청구인: {name}\n주소: {address}\n전자우편: {email}', '보호자 {name}의 휴대폰 {mobile}로 두 번 연락함',
    '대상자 성명: {name}, 생년월일: {birth}, 계좌: 농협 {account}', '{name} 씨는 지난 장마에 침수 피해를 입었다고 함', '위반자 {name}(차량 {plate})에게 과태료 부과를 사전 통지', '체납자 {name}({rrn~})의 예금을 압류',
    '의료급여 수급권자 {name}(증번호 {insurance})의 본인부담금을 돌려줌', '운전자 {name}, 면허번호 {licence}',
  ],
  mentions: [
    '{name+은/는} 이미 같은 내용으로 회신을 받은 적이 있음', '따라서 {name}의 요청은 일부만 받아들임', '결과를 {name}에게 우편으로 알림', '{name+과/와} 협의하여 일정을 다시 정함', '현장 확인에 {name+이/가} 동행함', '{given} 씨의 동의를 받음',
  ],
  business: [
    '하수관로 1.2km를 {date}까지 교체하며 사업비는 {amount}임', '「하수도법」 {cite}에 따라 점용 허가를 받음', '{docno}호({date})와 관련됨', '현장에는 {author} 주무관과 {reviewer} 팀장이 나감', '계약 상대자 사업자등록번호 {bizno}, 법인등록번호 {corp}',
    '교통 통제 구간은 {office} 앞 200m', '문의는 담당 {author}({office-phone})에게', '민원번호 {complaint}로 접수된 건을 함께 처리', '경로당 48개소에 냉방비 {amount}을 나누어 지급', '설명회는 구청 대강당에서 열고 주민 120명이 참석', '공사 소음은 오전 8시 이후로 제한하고 살수차를 하루 세 번 운행',
    '예산과목: 일반회계, 도시안전, 재난관리, 시설비', '추진 경과는 누리집에 매달 올림', '신청인 편의를 위하여 온라인 접수 창구를 마련', '보호자 동의서는 별지 서식을 따름', '기간제 근로자 12명을 채용하여 순찰을 강화', '{approver} 과장 주재로 점검 회의를 주 1회 개최', '심의위원 {official} 위원의 의견에 따라 일부 구간을 제외',
  ],
  tables: [
    { head: '구분\t계획\t실적\t비율', row: '1분기\t120\t118\t98.3%' }, { head: '공종\t수량\t금액', row: '관로 교체\t1,200m\t{amount}' }, { head: '부서\t직급\t성명\t담당', row: '치수과\t행정7급\t{official}\t계약' },
    { head: '연번\t민원번호\t처리', row: '1\t{complaint}\t완료' }, { head: '수령자\t수령일\t금액', row: '{name}\t{date}\t{amount}' },
  ],
  layouts: LAYOUTS,
};
