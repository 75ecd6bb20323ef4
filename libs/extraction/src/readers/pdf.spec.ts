import { createHash } from 'node:crypto';
import type { Block, FileContent } from '@plaza/contracts';
import { ReaderPool } from '../reader-pool';
import { expectFound } from '../testing/expect-found';
import { plainPdf, shown, stream, typedPdf } from '../testing/pdf';
import { PDF_SECRETS } from '../testing/pdf-secrets';
import { pngWithText } from '../testing/pictures';

// In processes: Jest cannot load what pdf.js is written as.
const pool = new ReaderPool({ processes: 1 });
afterAll(() => pool.close());
const read = (bytes: Buffer) => pool.read(bytes, { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length });
const blocksOf = async (bytes: Buffer): Promise<Block[]> => ((await read(bytes)) as { content: FileContent }).content.blocks;

describe('a secret in a PDF file', () => {
  it.each(PDF_SECRETS)('in $name is $place', (planted) => expectFound(planted, read));
});

describe('a PDF file', () => {
  const text = (document: PDFKit.PDFDocument): PDFKit.PDFDocument => document.text('자전거도로 정비 추진계획을 다음과 같이 보고합니다.\n'.repeat(3));
  const scan = (document: PDFKit.PDFDocument): PDFKit.PDFDocument => document.image(pngWithText(''), 0, 0, { width: 595, height: 842 });

  it.each([
    ['with a password', { userPassword: 'a' }], ['that may not be copied', { ownerPassword: 'a', permissions: { copying: false } }],
  ])('%s is encrypted', async (_, options) => {
    expect(await read(typedPdf(text, options))).toMatchObject({ problem: 'encrypted' });
  });

  it.each<[string, (document: PDFKit.PDFDocument) => void]>([
    ['that is scanned', scan],
    ['one page of which is scanned', (document) => scan(text(document).addPage())],
    ['a scanned page of which has only a number', (document) => scan(text(document).addPage()).text('- 2 -', 280, 800)],
    ['that shows its letters as outlines', (document) => Array.from({ length: 200 }, (_, index) => document.rect(72 + index, 72, 1, 9).fill())],
  ])('%s has a page that nobody has read', async (_, draw) => {
    expect(await read(typedPdf((document) => void draw(document)))).toMatchObject({ problem: 'no-text' });
  });

  it('whose scanned page has invisible letters on it is not read by them: nobody knows whether they are right', async () => {
    const content = `q 595 0 0 842 0 0 cm /X1 Do Q ${shown('신청인 김민수에게 다음과 같이 회신합니다. 한강대로 405, 서울특별시 중구 세종대로 110', { before: '3 Tr' })}`;
    const picture = '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nA\nendstream';
    expect(await read(plainPdf({ content, resources: '/XObject << /X1 10 0 R >>', objects: [picture] }))).toMatchObject({ problem: 'no-text' });
  });

  it('with a picture beside its text is read, and says that a picture is there', async () => {
    expect(await blocksOf(typedPdf((document) => text(document).image(pngWithText(''), 72, 300, { width: 100 })))).toContainEqual({ kind: 'picture' });
  });

  it('keeps tables whose cells are drawn, however near their texts stand', async () => {
    const rows = [['성명', '연락처', '비고'], ['김민수', '010-9876-5432', '첫 줄\n둘째 줄'], ['이영희', '010-1234-5678', '']];
    const bytes = typedPdf((document) => {
      rows.forEach((row, y) => row.forEach((text, x) => document.rect(72 + x * 92, 200 + y * 40, 92, 40).stroke().text(text, 74 + x * 92, 204 + y * 40, { width: 90 })));
    });
    expect(await blocksOf(bytes)).toEqual([{ kind: 'page', number: 1 }, { kind: 'table', rows }]);
  });

  it('keeps a hyphen at the end of a line', async () => {
    const bytes = typedPdf((document) => document.text('연락처 010-9876-', 72, 72).text('5432 입니다', 72, 90));
    expect(JSON.stringify(await blocksOf(bytes))).toContain('010-9876-');
  });

  it('made of a form that programs draw has no reader', async () => {
    const catalogue = '/AcroForm << /Fields [] /XFA 10 0 R >>';
    expect(await read(plainPdf({ catalogue, objects: [stream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>')] }))).toMatchObject({ problem: 'unsupported' });
  });

  it('keeps headings, paragraphs, lists and tables', async () => {
    const bytes = typedPdf((document) => {
      document.fontSize(24).text('정비 추진계획', 72, 72).fontSize(12);
      document.text('1. 추진배경', 72, 120).text('가. 시민 안전', 72, 140);
      [['성명', '연락처'], ['김민수', '010-9876-5432'], ['이영희', '010-1234-5678']].forEach(([name, phone], row) => document.text(name!, 72, 200 + row * 20).text(phone!, 250, 200 + row * 20));
    });
    expect(await blocksOf(bytes)).toEqual([
      { kind: 'page', number: 1 }, { kind: 'heading', level: 1, text: '정비 추진계획' }, { kind: 'paragraph', text: '1. 추진배경' }, { kind: 'paragraph', text: '가. 시민 안전' },
      { kind: 'table', rows: [['성명', '연락처'], ['김민수', '010-9876-5432'], ['이영희', '010-1234-5678']] },
    ]);
  });
});
