import type { Item } from '@plaza/contracts';

/** One reason in the two languages of the portal. */
export interface Reason {
  readonly ko: string;
  readonly en: string;
}

/** What each item of Art. 9(1) of the Official Information Disclosure Act protects; shown when the source names no reason of its own. */
export const ITEM_REASONS: Readonly<Record<Item, Reason>> = {
  1: {
    ko: '다른 법률 또는 법률에서 위임한 명령에 따라 비밀이나 비공개로 정한 정보',
    en: 'Secret or closed under another Act, or under an order that an Act delegates to',
  },
  2: {
    ko: '국가안전보장·국방·통일·외교관계 등 국가의 중대한 이익에 관한 정보',
    en: 'National security, defence, unification or foreign relations',
  },
  3: {
    ko: '국민의 생명·신체 및 재산의 보호에 지장을 줄 우려가 있는 정보',
    en: 'Disclosure may endanger the life, body or property of people',
  },
  4: {
    ko: '진행 중인 재판, 범죄의 예방·수사, 형의 집행 및 교정에 관한 정보',
    en: 'A pending trial, crime prevention, an investigation or corrections',
  },
  5: {
    ko: '감사·감독·검사·시험·규제·입찰계약·기술개발·인사관리 또는 의사결정·내부검토 과정에 있는 정보',
    en: 'Audit, inspection, examination, regulation, tender, technology, personnel, or a decision still under review',
  },
  6: {
    ko: '공개될 경우 사생활의 비밀 또는 자유를 침해할 우려가 있는 개인정보',
    en: 'Personal data whose disclosure may infringe privacy',
  },
  7: {
    ko: '법인·단체 또는 개인의 경영상·영업상 비밀에 관한 정보',
    en: 'Business secrets of a company, an organisation or a person',
  },
  8: {
    ko: '부동산 투기·매점매석 등 특정인에게 이익 또는 불이익을 줄 우려가 있는 정보',
    en: 'Disclosure may favour speculation or hoarding',
  },
};

/** An embargo: the content is complete but its time has not come. */
export const EMBARGO_REASON: Reason = {
  ko: '공개 시점이 정해진 문서로서 그때까지 내부검토 과정에 있음',
  en: 'Under review until the time set for its publication',
};

/** Why a file, and with it a part of the document, waits. */
export const ATTACHMENT_WAITS: Reason = {
  ko: '첨부파일의 내용을 아직 심사하지 않아 개인정보가 없음을 확인하지 못함',
  en: 'The content of an attachment has not been judged yet, so personal data in it cannot be ruled out',
};

/** Why a document waits for a decision. The keys are the stable codes of holds. */
export const HOLD_REASONS = {
  'body-missing': { ko: '본문 파일이 아직 도착하지 않음', en: 'The file with the text has not arrived yet' },
  'body-media-type': { ko: '본문의 형식을 심사할 수 없음', en: 'The text is in a format that cannot be judged' },
  'body-unreadable': { ko: '본문에 읽을 수 없는 글자가 있음', en: 'The text holds characters that cannot be read' },
  'nothing-marked': {
    ko: '부분공개로 지정되었으나 비공개할 부분이 표시되지 않음',
    en: 'Declared partial, but nothing is marked as withheld under this item',
  },
  'nothing-personal': {
    ko: '개인정보를 이유로 부분공개로 지정되었으나 개인정보를 찾지 못함',
    en: 'Declared partial for personal data, but no personal data was found',
  },
  'range-invalid': {
    ko: '비공개로 표시된 범위가 문서의 내용과 맞지 않음',
    en: 'A range marked as withheld does not fit the document',
  },
  'people-table': {
    ko: '여러 사람의 개인정보를 나열한 표가 있어 담당자의 확인이 필요함',
    en: 'A table listing the personal data of several people needs review',
  },
  'judging-failed': {
    ko: '자동 심사를 마치지 못하여 담당자의 판단을 기다림',
    en: 'Automatic judging did not finish; waits for a decision',
  },
} as const satisfies Record<string, Reason>;

export type HoldCode = keyof typeof HOLD_REASONS;
