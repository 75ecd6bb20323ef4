import { readBytes } from '../read-bytes';
import { DOCX_SECRETS } from '../testing/docx-secrets';
import { expectFound } from '../testing/expect-found';
import { docx, part, wordParagraph } from '../testing/ooxml';

describe('whatever can carry text in a document of Word is found:', () => {
  it.each(DOCX_SECRETS.map((planted) => [planted.name, planted] as const))('%s', (_, planted) => expectFound(planted));
});

it('reads headings, paragraphs, tables and pictures in their order', async () => {
  const cell = (text: string, span = 1) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${wordParagraph(text)}</w:tc>`;
  const bytes = docx({
    body: `${wordParagraph('추진계획', '<w:pStyle w:val="a"/>')}${wordParagraph('본문')}<w:tbl><w:tr>${cell('구분', 2)}${cell('비고')}</w:tr><w:tr>${cell('가')}${cell('나')}${cell('다')}</w:tr></w:tbl>
      <w:p><w:r><w:drawing><a:blip r:embed="rId7"/></w:drawing></w:r></w:p>${wordParagraph('끝.')}`,
    related: [{ type: 'styles', target: 'styles.xml' }],
    parts: { 'word/styles.xml': part('w:styles', '<w:style w:styleId="a"><w:name w:val="heading 2"/></w:style>') },
  });
  await expect(readBytes(bytes)).resolves.toMatchObject({
    content: {
      format: 'docx',
      blocks: [
        { kind: 'heading', level: 2, text: '추진계획' },
        { kind: 'paragraph', text: '본문' },
        { kind: 'table', rows: [['구분', '', '비고'], ['가', '나', '다']] },
        { kind: 'picture' },
        { kind: 'paragraph', text: '끝.' },
      ],
    },
  });
});

it('keeps the raised sign of a note apart from the number before it', async () => {
  const bytes = docx({ body: '<w:p><w:r><w:t>010-9876-5432</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>' });
  await expect(readBytes(bytes)).resolves.toMatchObject({ content: { blocks: [{ kind: 'paragraph', text: '010-9876-5432 1' }] } });
});

it('says of a document of pictures alone that there is no text', async () => {
  await expect(readBytes(docx({ body: '<w:p><w:r><w:drawing><a:blip r:embed="rId7"/></w:drawing></w:r></w:p>' }))).resolves.toMatchObject({ problem: 'no-text' });
});

it('refuses a document type, whatever it would define', async () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w>&b;</w>';
  await expect(readBytes(docx({ body: '', parts: { 'word/document.xml': bomb } }))).resolves.toMatchObject({ problem: 'unsupported', detail: 'xml-doctype' });
});
