import { PDFiumLibrary } from '@hyzyla/pdfium';
import { readPdf } from '../read/text-of-pdf';
import type { Manuscript } from '../text/compose';
import { letter } from '../testing/letter';
import { structureOf } from '../testing/structure';
import { typePdf } from './type-pdf';

const manuscript = (...blocks: Manuscript['blocks']): Manuscript => ({ title: '제목', blocks, language: 'ko' });
const objectsOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const sizesOf = async (pdf: Uint8Array) => {
  const document = await (await PDFiumLibrary.init()).loadDocument(pdf);
  return [...document.pages()].map((page) => page.getOriginalSize()).map(({ originalWidth, originalHeight }) => [Math.round(originalWidth), Math.round(originalHeight)]);
};
const rows = (count: number, columns: number) => Array.from({ length: count }, (_, row) => Array.from({ length: columns }, (_, column) => `${row}-${column}`));

let pdf: Uint8Array;
beforeAll(async () => void (pdf = await typePdf(letter)));

it('the same manuscript gives the same bytes, whatever was typed before', async () => {
  await typePdf(manuscript({ kind: 'paragraph', text: '먼저 친 다른 문서 李' }));
  expect(Buffer.compare(await typePdf(letter), pdf)).toBe(0);
  expect(Buffer.compare(await typePdf({ ...letter, title: `${letter.title}.` }), pdf)).not.toBe(0);
});

it('says nothing of when and where it was made', () => {
  expect(objectsOf(pdf)).not.toMatch(/CreationDate|ModDate|CreateDate|D:\d{4}/);
});

it('brings every font along, as far as it is used', () => {
  const objects = objectsOf(pdf);
  const fonts = objects.match(/\/Subtype \/CIDFontType2/g)!;
  // Regular, bold, and Hanja.
  expect(fonts).toHaveLength(3);
  expect(objects.match(/\/FontFile2 /g)).toHaveLength(fonts.length);
  expect(objects.match(/\/ToUnicode /g)).toHaveLength(fonts.length);
  expect(objects).not.toMatch(/\/Type1\b|\/TrueType\b|Helvetica/);
  expect(pdf.length).toBeLessThan(150_000);
});

it('leads nowhere and does nothing', () => {
  expect(objectsOf(pdf)).not.toMatch(/\/(?:URI|Launch|GoToR|JavaScript|JS|EmbeddedFiles?|AA|OpenAction|Annots|AcroForm|SubmitForm|XObject)\b/);
});

it('is tagged for screen readers: title, language, headings without a gap, tables with heads', async () => {
  expect(objectsOf(pdf)).toMatch(/\/Marked true/);
  expect(objectsOf(pdf)).toMatch(/\/Lang \(ko\)/);
  expect(objectsOf(pdf)).toMatch(/\/DisplayDocTitle true/);
  expect(objectsOf(pdf)).toMatch(/\/Tabs \/S/);
  expect(objectsOf(pdf)).toMatch(/\/Scope \/Column/);
  const [first] = await structureOf(pdf);
  const row = (cell: string) => ['TR', ...Array.from({ length: 4 }, () => [cell])];
  expect(first!.slice(0, 7)).toEqual(['Document', ['H1'], ['P'], ['H2'], ['P'], ['H3'], ['P']]);
  expect(first![7]!.slice(0, 3)).toEqual(['Table', ['Caption'], ['THead', row('TH')]]);
  expect(first![7]![3]!.slice(0, 2)).toEqual(['TBody', row('TD')]);
});

it('of a long document no page leads a reader past all of it, and its text is whole', async () => {
  const texts = Array.from({ length: 400 }, (_, index) => `${index}번째 문단`);
  const long = await typePdf(manuscript(...texts.map((text) => ({ kind: 'paragraph' as const, text }))));
  const children = objectsOf(long).match(/\/K \[[^\]]*\]/g)!.map((list) => list.match(/ R\b/g)?.length ?? 0);
  expect(Math.max(...children)).toBe(40);
  expect((await readPdf(long)).text).toBe(['제목', ...texts].join('\n'));
});

it('empty cells are cells too', async () => {
  const [page] = await structureOf(await typePdf(manuscript({ kind: 'table', rows: [['가', '', '나'], ['', '다', '']] })));
  const row = ['TR', ['TD'], ['TD'], ['TD']];
  expect(page).toEqual(['Document', ['H1'], ['Table', ['TBody', row, row]]]);
});

it('heads stand on every page of a table, and are read out once', async () => {
  const { text, besides } = await readPdf(pdf);
  const pages = (await sizesOf(pdf)).length;
  expect(text.match(/연장\(km\)/g)).toHaveLength(1);
  expect(besides.match(/연장\(km\)/g)!.length).toBeGreaterThanOrEqual(1);
  expect(besides).toContain(`- ${pages} / ${pages} -`);
});

it('a row is one line of cells when it is read again, broken words and lines made whole', async () => {
  const { text } = await readPdf(await typePdf(manuscript(
    { kind: 'table', rows: [['성명', '연락처', '주소', '비고'], ['김시민', '010-1234-5678', '서울특별시 중구 세종대로 110 '.repeat(8), '가'.repeat(80)]] },
    { kind: 'paragraph', text: `첫 줄 ${'시민의 알 권리 '.repeat(40)}\n둘째 줄 010-1234-5678` },
  )));
  const [, heads, cells, first, second] = text.split('\n');
  expect(heads).toBe('성명\t연락처\t주소\t비고');
  expect(cells).toBe(`김시민\t010-1234-5678\t${'서울특별시 중구 세종대로 110 '.repeat(8).trim()}\t${'가'.repeat(80)}`);
  expect([first, second]).toEqual([`첫 줄 ${'시민의 알 권리 '.repeat(40).trim()}`, '둘째 줄 010-1234-5678']);
});

it('a paragraph that goes on over a page is one when it is read again', async () => {
  const sentence = '시민의 알 권리를 보장합니다. '.repeat(400).trim();
  expect((await readPdf(await typePdf(manuscript({ kind: 'paragraph', text: sentence })))).text).toBe(`제목\n${sentence}`);
});

it.each(['가-', 'a-', 'ab-', 'abc-'])('a hyphen at the end of a line stays, as in %j', async (piece) => {
  expect((await readPdf(await typePdf(manuscript({ kind: 'paragraph', text: piece.repeat(600) })))).text).toBe(`제목\n${piece.repeat(600)}`);
});

it('a wide table has a wide page, with what leads to it, and the text after it an upright one', async () => {
  const sizes = await sizesOf(await typePdf(manuscript(
    { kind: 'paragraph', text: '앞' }, { kind: 'heading', level: 1, text: '표' }, { kind: 'table', rows: rows(3, 10).map((row) => row.map((cell) => `자전거도로 ${cell}`)) }, { kind: 'paragraph', text: '뒤' },
  )));
  expect(sizes).toEqual([[595, 842], [842, 595], [595, 842]]);
  const [[, ], [width, height]] = (await sizesOf(await typePdf(manuscript({ kind: 'paragraph', text: '앞' }, { kind: 'table', rows: rows(2, 200) })))) as [number[], [number, number]];
  expect([width > 3_000, height]).toEqual([true, 842]);
});

it('what no typeface has is a mark that can be seen and read again; what is written from the right is spelled out', async () => {
  const { text, besides } = await readPdf(await typePdf(manuscript({ kind: 'paragraph', text: 'ไทย😀\u{2a6d6}\ue123 שלום 끝' })));
  expect(text).toBe('제목\nไทย😀\u{2a6d6}\ue123 [U+05E9][U+05DC][U+05D5][U+05DD] 끝');
  expect(besides).toContain('〓 이 파일의 글꼴에 없는 글자');
  expect((await readPdf(await typePdf(manuscript({ kind: 'paragraph', text: '〓 끝' })))).besides).not.toContain('글꼴');
});

it('characters that look the same stay themselves', async () => {
  const alike = '·・∙ -‐–—― Δ∆ Ω\u2126 µμ ΑA АA';
  expect((await readPdf(await typePdf(manuscript({ kind: 'paragraph', text: alike })))).text).toBe(`제목\n${alike.normalize('NFC')}`);
});

it.each([
  ['a table of 100,000 rows', [{ kind: 'table' as const, rows: rows(100_000, 2) }]],
  ['a million lines', [{ kind: 'paragraph' as const, text: '가\n'.repeat(1_000_000) }]],
  ['a word of two million letters', [{ kind: 'paragraph' as const, text: '가'.repeat(2_000_000) }]],
  ['a table of 2,000 columns', [{ kind: 'table' as const, rows: rows(2, 2_000) }]],
])('%s is refused by name, before it takes long', async (_, blocks) => {
  const before = process.cpuUsage();
  await expect(typePdf(manuscript(...blocks))).rejects.toThrow(expect.objectContaining({ code: 'RENDITION_TOO_LARGE' }));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(15_000);
});

it('ten pages take no long time and little space', async () => {
  const paragraphs = Array.from({ length: 75 }, (_, index) => ({ kind: 'paragraph' as const, text: `${index}. ${'시민의 알 권리를 보장하고 국정에 대한 참여를 확보한다. '.repeat(9)}` }));
  const before = process.cpuUsage();
  const typed = await typePdf(manuscript(...paragraphs));
  const { user, system } = process.cpuUsage(before);
  expect(await sizesOf(typed)).toHaveLength(10);
  expect(typed.length).toBeLessThan(40_000);
  expect((user + system) / 1_000).toBeLessThan(1_000);
});
