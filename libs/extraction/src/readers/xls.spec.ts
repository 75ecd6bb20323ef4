import { readBytes } from '../read-bytes';
import { expectFound } from '../testing/expect-found';
import { hiddenNumber, xls, xlsRecord } from '../testing/xls';
import { XLS_SECRETS } from '../testing/xls-secrets';

describe('a secret in a workbook of Excel up to 2003', () => {
  it.each(XLS_SECRETS)('in $name is $place', (planted) => expectFound(planted));
});

describe('a workbook of Excel up to 2003', () => {
  it('keeps its sheets as tables', async () => {
    expect(await readBytes(xls({ sheets: [{ name: '명단', rows: [['성명', '연락처'], ['김민수', '010-9876-5432']] }, { name: '업무', rows: [['정비']] }] }))).toMatchObject({
      content: {
        format: 'xls',
        blocks: [
          { kind: 'page', number: 1 }, { kind: 'table', name: '명단', rows: [['성명', '연락처'], ['김민수', '010-9876-5432']] },
          { kind: 'page', number: 2 }, { kind: 'table', name: '업무', rows: [['정비']] },
        ],
      },
    });
  });

  it('tells of a number whose format shows nothing', async () => {
    const bytes = xls({ sheets: [{ rows: [['정비', '합계']], records: [hiddenNumber(1, 0, 8501011234567)] }] });
    expect(await readBytes(bytes)).toMatchObject({ content: { blocks: [{}, { rows: [['정비', '합계']] }], elsewhere: expect.arrayContaining([{ place: 'hidden-text', text: '8501011234567' }]) } });
  });

  it('with a password is encrypted', async () => {
    expect(await readBytes(xls({ sheets: [{ rows: [['내용']] }], records: [xlsRecord(0x2f, Buffer.alloc(54, 1))] }))).toMatchObject({ problem: 'encrypted' });
  });
});
