import type { Item } from '@plaza/contracts';

/** A thing the law lets an institution withhold: what goes around the withheld words, and why. `#` stands for the canary. */
export interface Secret {
  item: Item;
  reason: string;
  before: string;
  withheld: string;
  after: string;
}

export const SECRETS: readonly Secret[] = [
  { item: 5, reason: '입찰 예정가격', before: '입찰 예정가격은 ', withheld: '금732,000천원(산정 업체 #)', after: '이며 다음 달에 공고함' },
  { item: 5, reason: '의사결정 과정(2027년 6월 종료 예정)', before: '후보지는 ', withheld: '# 부지와 그 대안', after: '이며 위원회 심의를 거쳐 정함' },
  { item: 5, reason: '인사관리(2027년 2월 종료 예정)', before: '승진 심사에서 ', withheld: '# 평정 의견', after: '을 참고함' },
  { item: 7, reason: '법인의 영업상 비밀', before: '제조 원가는 ', withheld: '개당 4,380원(# 배합 공정)', after: '으로 제출받아 심사함' },
  { item: 7, reason: '업체의 기술 정보', before: '제안서의 핵심 기술은 ', withheld: '# 알고리즘의 상세 구성', after: '이며 평가위원만 열람함' },
  { item: 4, reason: '수사 중인 사항', before: '수사 의뢰한 내용은 ', withheld: '# 명의의 차명 거래', after: '에 관한 것임' },
  { item: 3, reason: '시설 방호', before: '비상 출입 암호는 ', withheld: '#', after: '로 바꾸어 근무자에게만 알림' },
  { item: 8, reason: '부동산 투기 우려', before: '편입 예정지는 ', withheld: '# 일대 42필지', after: '로 공고 전까지 알리지 않음' },
  { item: 2, reason: '을지연습 통합방위 사항', before: '지휘소는 ', withheld: '# 벙커', after: '에 설치함' },
  { item: 1, reason: '「통합방위법」 제21조에 따른 비밀', before: '국가중요시설의 등급은 ', withheld: '# 급', after: '으로 지정됨' },
];

/** Documents that are closed as a whole: title and reason are public, the text is not. */
export const CLOSED_SUBJECTS: readonly { item: Item; reason: string; title: string; lines: readonly string[] }[] = [
  { item: 5, reason: '감사 진행 중(2026년 12월 종료 예정)', title: '하반기 특정감사 계획', lines: ['불시 점검 대상은 #이며 착수 전까지 알리지 않음', '제보 내용에 따르면 # 부서의 회계 처리가 의심됨'] },
  { item: 4, reason: '수사 의뢰 중인 사항', title: '보조금 부정수급 의심 사업자 수사 의뢰', lines: ['혐의자 측 법인은 #이며 압수 대상 장부를 따로 붙임', '# 계좌로의 자금 흐름을 추적 중임'] },
  { item: 2, reason: '통합방위에 관한 사항', title: '을지연습 실시계획', lines: ['가상 적의 침투 경로는 # 방면', '예비 지휘소의 위치는 #'] },
  { item: 7, reason: '법인의 경영상 비밀', title: '민간투자사업 실시협약 검토', lines: ['사업자의 내부 수익률과 # 금융 조건', '협상 하한선은 # 수준'] },
  { item: 8, reason: '부동산 투기 우려(지구 지정 공고일까지)', title: '공공주택지구 후보지 검토', lines: ['# 일대를 1순위 후보지로 검토', '보상비 추정과 # 필지 목록'] },
  { item: 3, reason: '시설 방호에 관한 사항', title: '정수장 방호 취약요소 점검', lines: ['울타리의 사각지대는 # 지점', '경비 인력의 교대 시각은 # 에 따름'] },
];

/** What nobody marked: partial by its code, whole by its text. Only a person can say which part is meant. */
export const UNMARKED_LINES: readonly string[] = ['특정감사 대상 업체는 다음과 같음: #', '협상 전략상 # 안을 먼저 제시함', '평가 점수가 가장 낮은 제안자는 #임'];
