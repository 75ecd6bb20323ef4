import { readBytes } from '../read-bytes';
import { expectFound } from '../testing/expect-found';
import { odf } from '../testing/odf';
import { ODF_SECRETS } from '../testing/odf-secrets';

describe('whatever can carry text in odf is found:', () => {
  it.each(ODF_SECRETS.map((planted) => [`${planted.format}: ${planted.name}`, planted] as const))('%s', (_, planted) => expectFound(planted));
});

it('says of an encrypted document so', async () => {
  const manifest = '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  await expect(readBytes(odf('text', { body: '', parts: { 'META-INF/manifest.xml': manifest, 'content.xml': Buffer.from([1, 2, 3]) } }))).resolves.toEqual({ problem: 'encrypted', detail: 'odf' });
});

it('reads headings, paragraphs and tables in their order', async () => {
  const cell = (text: string, attributes = '') => `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
  const body = `<text:h text:outline-level="2">추진계획</text:h><text:p>가<text:s text:c="2"/>나<text:line-break/>다</text:p>
    <table:table><table:table-header-rows><table:table-row>${cell('성명')}${cell('')}${cell('비고', 'table:number-columns-repeated="2"')}</table:table-row></table:table-header-rows></table:table>`;
  await expect(readBytes(odf('text', { body }))).resolves.toMatchObject({
    content: { blocks: [{ kind: 'heading', level: 2, text: '추진계획' }, { kind: 'paragraph', text: '가  나\n다' }, { kind: 'table', rows: [['성명', '', '비고', '']] }] },
  });
});
