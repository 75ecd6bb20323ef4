import type { DocumentWording } from '../cases/part';
import { LAYOUTS } from './layouts';

export const DOCUMENTS: DocumentWording = {
  titles: [
    '가을철 산불 방지 대책 보고', '공영주차장 요금 조정(안) 검토', '{name} 고충민원 처리 결과', '이행강제금 부과 예고({name})', '어린이집 급식 위생 점검 계획', '보상금 지급 결의 - {name}', '노후 경유차 조기폐차 지원 대상 확정', '도서관 야간 개관 시범 운영', '{name} 님 기초생활보장 급여 변경 통보', '도로 재포장 공사 설계 변경',
    '행정심판 청구서 송부({name}/영업정지)', '직장 내 교육 계획 알림', '임대주택 퇴거 안내문({name})', '음식물류 폐기물 수수료 체계 개편',
  ],
  files: ['{name}_진술서.pdf', '위치도.dwg', '보상협의서({name}).hwpx', '예산 집행 내역.xlsx', '{name} 신분증 사본.jpg', '점검표 서식.hwp', '2026년 계획(최종).pdf', '가족관계증명서_{name}.pdf'],
  introductions: [
    '민원을 낸 {name} 씨({address})는 하수구 역류로 가게가 잠겼다고 호소함', '피처분자 인적사항\n성명 {name}\n주민등록번호 {rrn}\n연락처 {mobile}', '급여 신청 가구의 가구주는 {name+이며/며} 계좌는 우체국 {account}로 적어 냄', '전화({mobile~})로 접수한 {name} 어르신의 요청 사항', '차량 {plate}의 소유자 {name}에게 출석을 요구',
    '고소인 {name}({birth}생)이 경찰서에 낸 진정 사본을 받음', '청구인 {name}, 전자우편 {email}, 집전화 {landline}', '토지 소유자는 {name}, 주소는 {address}로 조사됨', '세입자 {name}의 외국인등록번호는 {arn}, 여권은 {passport}', '면허({licence})가 정지된 {name}의 이의 제기', '수급자 {name}의 건강보험증번호 {insurance}와 복지카드 {card}를 대조',
    '{name} 학생의 담임교사가 결석을 알려 옴',
  ],
  mentions: [
    '{name+은/는} 전에도 두 차례 방문하여 같은 말을 하였음', '{name}에게서 취소하겠다는 연락이 옴', '{name+이/가} 낸 자료에는 날짜가 빠져 있음', '이에 {name+을/를} 다시 만나 설명하기로 함', '{name}의 사정을 헤아려 분할 납부를 받아들임', '{given} 씨는 결과를 전화로 듣고 싶어 함', '{name+과/와} 그 가족이 임시 숙소로 옮김', '수령증에 {name+이/가} 서명함', '나머지 절차는 {name}의 답을 기다려 진행',
  ],
  business: [
    '총사업비 {amount}, 기간은 {date}부터 {date/2}까지', '관련 근거는 「지방재정법」 {cite} 및 {docno}호', '{author} 주무관이 초안을 만들고 {reviewer} 팀장이 고침', '현장 점검반은 {official} 팀장과 {official/2} 주무관', '낙찰 업체 사업자등록번호는 {bizno}, 법인등록번호는 {corp}', '궁금한 점은 {author}({office-phone})에게', '민원 {complaint} 등 세 건을 묶어 답변',
    '{approver} 과장 지시로 예비비 {amount/3}을 배정', '주차면 148면을 새로 그리고 안내판 12개를 세움', '산불감시원 62명을 읍면동에 나누어 둠', '설문에 시민 1,204명이 답하였고 찬성이 71.3%', '납부 계좌는 농협은행 {treasury}(예금주 진주시)', '발대식은 {office} 시청 광장에서 {date} 10시에 엶', '유기견 {animal} 보호비를 정산', '소방서 {official/3} 소방위가 안전 교육을 맡음',
    '시의회 {official/4} 의원이 추가 질의를 예고', '아스콘 1,182톤, 경계석 640m를 씀', '우기 전 마무리를 위해 주말에도 작업', '신청인 편의를 높이고자 무인 발급기를 늘림', '대상자 선정 기준은 조례 시행규칙을 따름', '보도자료는 공보팀 {official/5+이/가} 배포함', '도서 2만 권에 전자 태그를 붙임', '급식소 38곳의 칼·도마를 수거하여 검사',
  ],
  tables: [
    { head: '항목\t단가\t수량\t합계', row: '차선 도색\t4,200\t310\t{amount}' }, { head: '읍면동\t대상\t완료\t미완료', row: '초전동\t41\t38\t3' }, { head: '담당 구역\t점검자\t직급', row: '제2구역\t{official}\t시설7급' }, { head: '접수일\t접수번호\t기한', row: '{date}\t{complaint}\t14일' },
    { head: '신청자\t생년월일\t전화번호', row: '{name}\t{birth}\t{mobile}' }, { head: '업체명\t사업자번호\t계약액', row: '한마음조경\t{bizno}\t{amount}' }, { head: '환급 대상\t은행\t계좌번호\t금액', row: '{name}\t기업\t{account}\t{amount}' }, { head: '시간\t순서\t진행', row: '10:20\t경과보고\t{official} 팀장' },
  ],
  layouts: LAYOUTS,
};
