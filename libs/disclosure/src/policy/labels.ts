import type { Item } from '@plaza/contracts';

/** Every kind of personal data that is looked for, with the name a reader sees in its place. */
export const PERSONAL_DATA = {
  name: '이름',
  'resident-number': '주민등록번호',
  'alien-number': '외국인등록번호',
  passport: '여권번호',
  'driving-licence': '운전면허번호',
  phone: '전화번호',
  account: '계좌번호',
  card: '카드번호',
  email: '전자우편',
  vehicle: '차량번호',
  'health-insurance': '건강보험번호',
  address: '주소',
  'birth-date': '생년월일',
} as const;

export type PersonalDataType = keyof typeof PERSONAL_DATA;

/** Stands where a title, a name or a file name would, while nobody could judge it. */
export const AWAITING_DECISION = '[판단 대기]';

export const personalLabel = (type: PersonalDataType): string => `[개인정보: ${PERSONAL_DATA[type]}]`;

/** Names the items and the reason; its length says nothing of what was there. */
export function withheldLabel(items: readonly Item[], reasons: readonly string[]): string {
  const named = items.map((item) => `제${item}호`).join('·');
  return reasons.length === 0 ? `[비공개: ${named}]` : `[비공개: ${named} ${reasons.join(', ')}]`;
}
