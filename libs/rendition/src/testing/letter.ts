import type { Manuscript } from '../text/compose';

/** A plan with everything in it: headings that skip a level, a table over several pages, a wide one, a form, labels, Hanja. */
export const letter: Manuscript = {
  title: '자전거도로 정비 추진계획 (신청인 [개인정보: 이름])',
  language: 'ko',
  blocks: [
    { kind: 'page', number: 1 },
    { kind: 'heading', level: 1, text: '1. 추진배경' },
    { kind: 'paragraph', text: '  가. 신청인 [개인정보: 이름](전화 [개인정보: 전화번호])의 건의로 ①노면 ②안전시설을 정비하며, 면적은 1,250㎡이고 구간은 1∼3공구임.\n  나. 소요예산: 금1,250,000천원' },
    { kind: 'heading', level: 4, text: '세부 계획 (Ⅰ단계)' },
    { kind: 'paragraph', text: '代 결재: 기획관 李○○ 😀 끝.' },
    {
      kind: 'table', name: '구간별 현황',
      rows: [['연번', '구간', '연장(km)', '담당'], ...Array.from({ length: 90 }, (_, index) => [String(index + 1), `한강대로 ${index + 1}구간`, (index * 0.3).toFixed(1), '[개인정보: 이름]'])],
    },
    { kind: 'picture' },
    { kind: 'file', name: '첨부/예산내역.xlsx' },
    { kind: 'table', name: 'Sheet1', rows: [Array.from({ length: 18 }, (_, column) => `항목${column + 1} 집행액`), ...Array.from({ length: 5 }, (_, row) => Array.from({ length: 18 }, (_, column) => String((row + 1) * (column + 3) * 12_345)))] },
    { kind: 'paragraph', text: '이상입니다.' },
    { kind: 'table', rows: [['문서번호', '자전거정책과-1204'], ['공개여부', '부분공개(6)', '', '']] },
  ],
};
