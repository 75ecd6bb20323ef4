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

/** Why item 6 stands on a document whose file waits. */
export const FILES_WAIT: Reason = {
  ko: '첨부파일의 심사가 끝나지 않아 개인정보가 없음을 확인하지 못함',
  en: 'An attachment has not been judged, so personal data in it cannot be ruled out',
};

/** Why one file waits. The keys are stable codes. */
export const FILE_REASONS = {
  'file-missing': { ko: '파일이 아직 도착하지 않음', en: 'The file has not arrived yet' },
  'file-reading': { ko: '파일의 내용을 심사하고 있음', en: 'The content of the file is being judged' },
  'file-document-held': { ko: '문서 전체의 판단을 기다림', en: 'Waits with its document' },
  'file-people-table': { ko: '여러 사람의 개인정보를 나열한 표가 있어 담당자의 확인이 필요함', en: 'A table listing the personal data of several people needs review' },
  'file-nothing-marked': { ko: '부분공개로 지정되었으나 비공개할 부분이 표시되지 않음', en: 'Declared partial, but nothing is marked as withheld under this item' },
  'file-nothing-personal': { ko: '개인정보를 이유로 부분공개로 지정되었으나 개인정보를 찾지 못함', en: 'Declared partial for personal data, but no personal data was found' },
  'file-leaks': { ko: '공개본을 다시 검사한 결과 담당자의 확인이 필요함', en: 'What would be published was read again and needs review' },
  'file-encrypted': { ko: '암호가 걸려 있어 내용을 심사할 수 없음', en: 'Encrypted: its content cannot be judged' },
  'file-broken': { ko: '손상되어 내용을 심사할 수 없음', en: 'Damaged: its content cannot be judged' },
  'file-unsupported': { ko: '심사할 수 없는 형식임', en: 'Its format cannot be judged' },
  'file-no-text': { ko: '그림으로만 되어 있어 내용을 심사할 수 없음', en: 'It holds pictures without text, which cannot be judged' },
  'file-too-large': { ko: '내용이 너무 많아 자동으로 심사할 수 없음', en: 'It holds more than can be judged automatically' },
  'file-too-slow': { ko: '정해진 시간에 내용을 읽지 못함', en: 'It could not be read within its time' },
  'file-crashed': { ko: '내용을 읽는 중에 실패함', en: 'Reading its content failed' },
  'file-mismatch': { ko: '등록된 파일과 내용이 다름', en: 'Its bytes are not those that were declared' },
} as const satisfies Record<string, Reason>;

export type FileHoldCode = keyof typeof FILE_REASONS;

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
