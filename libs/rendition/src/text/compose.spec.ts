import type { Block } from '@plaza/contracts';
import { compose } from './compose';
import type { Table } from './table';

const partsOf = (...blocks: Block[]) => compose({ title: '제목', blocks, language: 'ko' }).slice(1);
const tableOf = (rows: string[][], name?: string) => partsOf({ kind: 'table', rows, name })[0] as Table | undefined;

it('no heading skips a level, and only the title is of the first', () => {
  const levels = [3, 1, 9, 2, 0, -5, Number.NaN].map((level) => ({ kind: 'heading' as const, level, text: '제목' }));
  expect(partsOf(...levels)).toEqual([2, 2, 3, 3, 2, 2, 2].map((level) => ({ kind: 'heading', level, text: '제목' })));
});

it('a heading without text counts for nothing', () => {
  expect(partsOf({ kind: 'heading', level: 1, text: ' ' }, { kind: 'heading', level: 2, text: '가' })).toEqual([{ kind: 'heading', level: 2, text: '가' }]);
});

it('says where a page began, where a picture was left out, and which file within the file follows', () => {
  expect(partsOf({ kind: 'page', number: 3 }, { kind: 'picture' }, { kind: 'file', name: '가.hwp' })).toEqual([
    { kind: 'mark', text: '[원본 3쪽]' }, { kind: 'mark', text: '[그림 생략]' }, { kind: 'heading', level: 2, text: '[파일] 가.hwp' },
  ]);
});

it('a file without a title has one all the same', () => {
  expect(compose({ title: ' \u200b', blocks: [], language: 'ko' })).toEqual([{ kind: 'heading', level: 1, text: '–' }]);
});

it.each([
  ['short names over figures', [['연번', '이름'], ['1', '가'], ['2', '나']], true],
  ['names of three columns', [['성명', '부서', '비고'], ['가', '나', '다']], true],
  ['a form, whose first column names the rows', [['문서번호', '자전거정책과-1204'], ['결재일자', '2026. 7. 15.'], ['공개여부', '부분공개']], false],
  ['a row with a gap', [['구분', '', '비고'], ['1', '2', '3']], false],
  ['a row with a figure', [['2026', '2027', '2028'], ['1', '2', '3']], false],
  ['a row alone', [['성명', '부서', '비고']], false],
])('heads are found in %s: %j, %j', (_, rows, head) => {
  expect(tableOf(rows)!.head).toEqual(head ? rows[0] : null);
});

it('a table is even, without the empty rows and columns at its end', () => {
  expect(tableOf([['가', '', ''], [], ['', '나', '', ' '], ['', '']])).toMatchObject({ rows: [['가', ''], ['', '나']], columns: 2, head: null });
  expect(partsOf({ kind: 'table', rows: [] }, { kind: 'table', rows: [[], ['', ' ']], name: 'Sheet2' })).toEqual([{ kind: 'mark', text: 'Sheet2' }]);
});

it('knows a column of figures', () => {
  expect(tableOf([['이름', '금액', '비율', '날짜'], ['가', '1,250', '-3.5%', '2026. 7. 1.'], ['나', '', '△1', '']])!.figures).toEqual([false, true, true, false]);
});
