import type { DocumentWording } from '../cases/part';
import { LAYOUTS } from './layouts';

export const DOCUMENTS: DocumentWording = {
  titles: [
    '침산로 보도 정비공사 준공검사 결과 보고', '손실보상 협의 결과 보고({name})', '과태료 부과 의견제출 검토 보고', '{name} 행정처분 사전통지', '상수도 요금 감면 결정({name})', '2026년 여름철 재난 대비 상황근무 계획', '민원인({name}) 방문 상담 결과', '공시송달 의뢰', '구급활동 결과 보고',
    '{name} 님 손해배상 청구 건',
    '지방세 환급금 지급 결의', '자원봉사자({name}) 표창 추천', '도시계획위원회 회의 결과', '당직 명령 및 근무 지정', '유가족({name}) 면담 보고', '화재피해 조사 결과 통보',
  ],
  files: ['보상협의서_{name}.pdf', '준공사진대지.hwp', '송달증명.pdf', '{name} 소명자료.zip', '회의자료(2부).hwpx', '정산내역.xlsx', '위임장({name}).jpg', '근무지정표.xlsx'],
  introductions: [
    '보상대상자 {name}({rrn})의 {address} 소재 가옥을 조사함', '방문자 {name} 씨는 휴대전화 {mobile~}로 회신을 바람', '○ 성    명: {name}\n○ 주    소: {address}\n○ 전    화: {mobile}\n○ 생년월일: {birth}',
    '청구인 {name+은/는} 신협 {account}로 지급해 달라고 함', '차주 {name}({plate})의 의견제출서를 검토', '피해주민 {name}, {birth}, 비상연락 {mobile}', '유족 대표 {name}(고인의 자, {mobile})',
    '{name} 님의 여권({passport}) 분실 신고를 받음', '환급 신청: {name} / {account} / {mobile}', '세대주 {name}\n세대원 {name/2}\n전입지 {address}', '건강보험 {insurance} 피보험자 {name}', '전자우편 {email}로 자료를 보낸 {name}',
    '위반행위자 {name}(면허 {licence~})를 확인', '이의신청인 {name}, {arn}, {address}', '대상자 이름 {name}, 카드번호 {card}로 결제함',
  ],
  mentions: [
    '{name+은/는} 추가 자료를 내지 아니함', '{name}의 진술과 현장 상황이 맞음', '{name} 건은 이번 달 안에 마무리', '담당자가 {name+과/와} 세 차례 통화', '{given} 씨 댁을 다시 찾아감', '{name~}에게 결과를 서면으로 통지', '{name+이/가} 고맙다는 뜻을 전함',
    '{name} 측에서 이의를 제기할 가능성이 있음', '현지에 {name+이/가} 나와 있었음', '{name}님 사정을 헤아려 분할 납부를 허용', '이웃은 {name+을/를} 본 적이 없다고 함',
  ],
  business: [
    '보도 정비 L=640m, 사업비 {amount}', '{author} 주무관, {reviewer} 팀장이 준공검사를 입회', '{office} 일대 배수로를 준설', '「도시공원법」 {cite}에 근거하여 추진', '관련: {docno}호({date})', '민원번호 {complaint} 함께 처리 요망',
    '시공사 {org=㈜동양조경}(사업자 {bizno}, 법인 {corp})', '위원 {official}의 보완 요구를 반영', '{approver} 과장이 특별점검을 지시', '당직자 {official/2}, {official/3}이 비상근무',
    '예산 잔액 {amount/2}은 이월함', '신청인이 많아 접수 창구를 늘림', '장비 3대, 인력 12명을 투입', '{date} 14:00 소회의실에서 착수보고', '{office-phone}(도로정비팀)로 문의', '대표전화 자동안내 정비', '토지소유자 협의율 87.4%', '보호자와 어르신이 함께 하는 걷기 행사',
    '안내문 2,400부를 세대마다 나눔', '출장자 {official/4} 외 1명, 복명서는 별도 보고', '하도급 대금 지급계좌 {treasury}(구금고)', '{official/5} 사무관이 간사로 참여',
    '반려동물 등록번호 {animal} 확인', '전년 대비 12.4% 늘어 예산을 더 편성', '주민설명회에서 소음 대책을 설명', '공사기간 {date} ~ {date/2}, 강우 시 순연', '시설물 유지관리 지침에 맞춤', '감독일지는 {reviewer} 팀장이 결재', '소방장 {official/6} 현장안전점검관 지정',
  ],
  tables: [
    { head: '공종\t설계\t준공\t증감', row: '경계석\t640m\t638m\t-2m' }, { head: '대상자\t생년월일\t연락처\t판정', row: '{name}\t{birth}\t{mobile}\t인용' }, { head: '근무일\t근무자\t연락처', row: '{date}\t{official}\t{office-phone}' },
    { head: '| 지번 | 소유자 | 보상액 |\n|---|---|---|', row: '| 파동 448-2 | {name} | {amount} |' },
    { head: '순번  민원번호  담당  결과', row: '1  {complaint}  {official}  완료' }, { head: '업체명\t사업자번호\t낙찰액', row: '동양조경\t{bizno}\t{amount}' }, { head: '성명 / 계좌 / 은행', row: '{name} / {account} / 신한' },
  ],
  layouts: LAYOUTS,
};
