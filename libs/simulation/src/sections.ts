import type { Kind } from '@plaza/contracts';

/** A numbered part of a document: its heading and what may stand below it. */
export interface Section {
  headings: readonly string[];
  lines: readonly string[];
}

const BACKGROUND: Section = {
  headings: ['추진배경', '추진 필요성', '현황 및 배경'],
  lines: ['{agency}의 {thing:은/는} 해마다 수요가 늘고 있으나 시설은 그에 미치지 못함', '지난해 {measure:이/가} {percent}% 늘어 {work:을/를} 서둘러야 함', '{place} 주민 간담회에서 {thing:을/를} 개선하여 달라는 의견이 여러 차례 나옴', '{year}년 주요업무 계획에 따라 {work:을/를} 체계적으로 추진하고자 함', '기존 방식은 절차가 복잡하고 결과를 시민이 알기 어려웠음'],
};
const BASIS: Section = {
  headings: ['추진근거', '관련근거'],
  lines: ['「지방자치법」 제13조제2항 및 같은 법 시행령', '「공공기관의 정보공개에 관한 법률」 제9조제1항', '「도로법」 제61조제1항 및 관련 조례 제7조', '{department}-{hundred}({date})호 「{work} 기본계획」', '{year}년 시장 방침 제{count}호', '「지방재정법」 제33조 및 「지방회계법」 제29조'],
};
const PLAN: Section = {
  headings: ['세부 추진계획', '추진내용', '사업 내용'],
  lines: ['사업기간은 {date}부터 {date}까지이며 대상지는 {place} 외 {count}개소', '{thing:은/는} 현장 조사 결과를 바탕으로 우선순위를 정하여 차례로 정비', '설계 단계에서 주민 설명회를 {small}회 열고 나온 의견을 반영', '공사 중 소음과 먼지를 줄이기 위하여 가림막과 살수차를 운영', '완료한 구간은 {measure} 변화를 {small}개월 동안 측정하여 효과를 확인'],
};
const MONEY: Section = {
  headings: ['소요예산', '예산 및 재원'],
  lines: ['소요예산: {amount}', '재원은 시비 {percent}%와 구비로 나누어 부담하고 부족한 부분은 추가경정예산에 반영', '산출내역: {thing} {count}식, 부대비 {amount}', '예산과목: 정책사업 {work}, 시설비(401-01)'],
};
const EFFECT: Section = {
  headings: ['기대효과', '행정사항', '향후 일정'],
  lines: ['{thing} 이용에 따르는 불편이 줄고 만족도가 {percent}% 이상으로 높아질 것으로 기대', '추진 상황을 매월 점검하여 {department} 누리집에 공개', '{place:과/와} {place}에 먼저 적용한 뒤 전 지역으로 확대', '협조 부서는 {date}까지 자체 계획을 세워 알려 주시기 바람', '시민이 쉽게 알 수 있도록 그림과 쉬운 말로 안내문을 만들어 배포'],
};
const MEETING: Section = {
  headings: ['논의 내용', '주요 의견', '안건 검토'],
  lines: ['{thing} 운영 시간을 늘리면 인건비가 {percent}% 더 든다는 지적이 있어 단계적으로 늘리기로 함', '{place}보다 {place:이/가} 접근성이 좋으므로 후보지를 다시 비교하기로 함', '{measure} 집계 기준을 부서마다 달리 쓰고 있어 하나로 맞추기로 함', '다음 회의는 {date}에 열고 {work} 중간 결과를 보고하기로 함', '위원회는 원안에 동의하되 {thing} 안전 대책을 보완하는 조건을 붙임'],
};
const RESULT: Section = {
  headings: ['추진 실적', '주요 성과', '점검 결과'],
  lines: ['계획한 {count}개소 가운데 {small}개소를 뺀 모두를 마쳐 진도율 {percent}%를 기록', '{thing} 관련 불편 신고는 {hundred}건에서 {count}건으로 감소', '{place} 현장에서 {small}건의 미비점을 확인하고 그 자리에서 보완', '이용자 {hundred}명에게 물은 결과 {percent}%가 만족한다고 답함'],
};
const NUMBERS: Section = {
  headings: ['자료 개요', '작성 기준', '분석'],
  lines: ['{measure:은/는} {year}년 {month}월 말을 기준으로 집계', '전년 같은 달과 비교하여 {percent}% 늘었으며 {place} 쪽의 증가가 두드러짐', '반올림 때문에 세부 항목의 합이 전체와 다를 수 있음', '{thing:은/는} 조사 방법이 바뀌어 {year}년 이전 자료와 바로 비교할 수 없음'],
};
const TERMS: Section = {
  headings: ['계약 조건', '과업 내용', '검사 및 대금'],
  lines: ['계약방법은 「지방자치단체를 당사자로 하는 계약에 관한 법률」 제9조에 따른 일반경쟁', '지체상금률은 1일당 1,000분의 {small}이며 한도는 계약금액의 100분의 30', '준공 검사는 완료 통지를 받은 날부터 {count}일 안에 실시', '과업은 {place} {thing} {count}개소를 대상으로 하며 하자보수 기간은 {small}년'],
};
const NEWS: Section = {
  headings: ['주요 내용', '이용 방법', '덧붙이는 말'],
  lines: ['{agency:은/는} {date}부터 {place}에서 {work:을/를} 시작한다고 밝혔다', '{thing:을/를} 이용하려는 시민은 누리집이나 동주민센터에서 신청하면 된다', '지난해 시범 운영에서는 {hundred}명이 참여하여 {percent}%가 만족한다고 답했다', '자세한 내용은 {department}에 문의하거나 다산콜 120으로 물으면 된다'],
};

/** What each kind of document consists of, in order. */
export const SECTIONS: Record<Kind, readonly Section[]> = {
  approval: [BACKGROUND, BASIS, PLAN, MONEY, EFFECT],
  meeting: [BASIS, MEETING, PLAN, EFFECT],
  report: [BACKGROUND, RESULT, NUMBERS, EFFECT],
  statistics: [NUMBERS, RESULT, BASIS],
  contract: [BASIS, TERMS, MONEY, EFFECT],
  budget: [BACKGROUND, MONEY, BASIS, EFFECT],
  press: [NEWS, BACKGROUND, RESULT],
  other: [BASIS, BACKGROUND, EFFECT],
};

/** How titles of each kind end. */
export const TITLE_ENDS: Record<Kind, readonly string[]> = {
  approval: ['추진계획', '시행 계획', '추진계획 변경(안)', '시행 알림'],
  meeting: ['실무회의 결과', '추진위원회 회의록', '간담회 결과'],
  report: ['결과보고', '추진실적 보고', '현장점검 결과'],
  statistics: ['월별 현황', '분기 통계', '이용 통계'],
  contract: ['계약 체결', '계약 결과', '준공 검사 및 대금 지급'],
  budget: ['예산 재배정', '예산(안) 편성', '예산 집행계획'],
  press: ['보도자료', '언론 보도 설명자료'],
  other: ['협조 요청', '안내', '자료 제출'],
};
