import { readBytes } from '../read-bytes';
import { expectFound } from '../testing/expect-found';
import { sheetData, xlsx } from '../testing/ooxml';
import { XLSX_SECRETS } from '../testing/xlsx-secrets';

describe('whatever can carry text in xlsx is found:', () => {
  it.each(XLSX_SECRETS.map((planted) => [`${planted.format}: ${planted.name}`, planted] as const))('%s', (_, planted) => expectFound(planted));
});

it('shows numbers and dates as their cells do, in the rows and columns that hold anything', async () => {
  const bytes = xlsx({
    sheets: [{
      name: '명단',
      content: `<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>성명</t></is></c><c r="XFD2" t="s"><v>0</v></c></row>
        <row r="9"><c r="B9" t="inlineStr"><is><t>김민수</t></is></c><c r="D9" s="1"><v>32875</v></c><c r="E9" s="2"><v>1234567</v></c><c r="F9" t="b"><v>1</v></c><c r="XFD9"><v>0.5</v></c></row></sheetData>`,
    }],
    sharedStrings: ['<t>비고</t>'],
    styles: '<numFmts><numFmt numFmtId="170" formatCode="#,##0&quot;원&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>',
  });
  await expect(readBytes(bytes)).resolves.toMatchObject({
    content: { blocks: [{ kind: 'page', number: 1 }, { kind: 'table', name: '명단', rows: [['성명', '', '', '', '비고'], ['김민수', '1990-01-02', '1,234,567원', 'TRUE', '0.5']] }] },
  });
});

it('counts days from 1904 where the workbook does', async () => {
  const bytes = xlsx({ sheets: [{ name: 'a', content: '<sheetData><row><c s="1"><v>31413</v></c></row></sheetData>' }], styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>', workbook: '<workbookPr date1904="1"/>' });
  await expect(readBytes(bytes)).resolves.toMatchObject({ content: { blocks: [{}, { rows: [['1990-01-02']] }] } });
});

it('tells of a hidden row with the heads above it, so that a number has its name', async () => {
  const bytes = xlsx({ sheets: [{ name: 'a', content: sheetData([['성명', '전화'], ['가', '1'], ['나', '2']], (row) => (row === 2 ? 'hidden="1"' : '')) }] });
  await expect(readBytes(bytes)).resolves.toMatchObject({
    content: { blocks: [{}, { rows: [['성명', '전화'], ['가', '1']] }], elsewhere: expect.arrayContaining([{ place: 'hidden-row', text: '성명\t전화\n나\t2' }]) as unknown },
  });
});
