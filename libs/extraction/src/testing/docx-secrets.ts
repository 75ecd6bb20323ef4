import { gzipSync } from 'node:zlib';
import { compound } from './compound';
import { docx, escaped, part, wordParagraph, xlsx, sheetData, type Docx, type Related } from './ooxml';
import { jpegWithExif } from './pictures';
import type { PlantedSecret } from './planted-secret';

const OPEN = wordParagraph('자전거도로 정비 추진계획을 다음과 같이 보고합니다.');
const place = (name: string, where: PlantedSecret['place'], document: (secret: string) => Partial<Docx>): PlantedSecret => ({
  format: 'docx', place: where, name, bytes: (secret) => docx({ body: OPEN, ...document(secret) }),
});
const within = (name: string, where: PlantedSecret['place'], body: (secret: string) => string): PlantedSecret => place(name, where, (secret) => ({ body: OPEN + body(secret) }));
const beside = (name: string, where: PlantedSecret['place'], related: Related, content: (secret: string) => string | Buffer): PlantedSecret =>
  place(name, where, (secret) => ({ related: [related], parts: { [`word/${related.target}`]: content(secret) } }));

const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** Each character in a run of its own, with marks of the spelling check between them. */
const split = (text: string): string => `<w:p>${[...text].map((character) => run(character, '<w:b/>')).join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
const table = (cell: string, rowProperties = ''): string => `<w:tbl><w:tr>${rowProperties && `<w:trPr>${rowProperties}</w:trPr>`}<w:tc>${wordParagraph('성명')}</w:tc><w:tc>${cell}</w:tc></w:tr></w:tbl>`;

const drawing = (text: string): string => `<svg xmlns="http://www.w3.org/2000/svg"><text>${[...text].map((character) => `<tspan>${escaped(character)}</tspan>`).join('')}</text></svg>`;
const commentedJpeg = (comment: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, comment.length + 2]), comment, Buffer.from([0xff, 0xd9])]);

/** Each place of a WordprocessingML document where text can stand. */
export const DOCX_SECRETS: PlantedSecret[] = [
  within('a paragraph', 'visible', (secret) => wordParagraph(secret)),
  within('a paragraph split into runs', 'visible', split),
  within('a heading', 'visible', (secret) => wordParagraph(secret, '<w:outlineLvl w:val="0"/>')),
  within('a cell of a table', 'visible', (secret) => table(wordParagraph(secret))),
  within('a table in a table', 'visible', (secret) => table(table(wordParagraph(secret)))),
  within('a control', 'visible', (secret) => `<w:sdt><w:sdtPr/><w:sdtContent>${wordParagraph(secret)}</w:sdtContent></w:sdt>`),
  within('a text box', 'visible', (secret) => `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${wordParagraph(secret)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`),
  within('a text box that only old programs show', 'searched', (secret) => `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:pict><v:textbox><w:txbxContent>${split(secret)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`),
  within('a link', 'visible', (secret) => `<w:p><w:hyperlink r:id="rId9">${run(secret)}</w:hyperlink></w:p>`),
  within('text that was added', 'visible', (secret) => `<w:p><w:ins w:author="a">${run(secret)}</w:ins></w:p>`),
  within('text that was deleted', 'tracked-change', (secret) => `<w:p>${run('담당: ')}<w:del w:author="a"><w:r><w:delText xml:space="preserve">${escaped(secret)}</w:delText></w:r></w:del></w:p>`),
  within('a number of which a part was deleted', 'tracked-change', (secret) => `<w:p>${run(secret.slice(0, -2))}<w:del><w:r><w:delText>${secret.slice(-2)}</w:delText></w:r></w:del><w:ins>${run('00')}</w:ins></w:p>`),
  within('text that was moved away', 'tracked-change', (secret) => `<w:p><w:moveFrom>${run(secret)}</w:moveFrom></w:p>`),
  within('a deleted row', 'tracked-change', (secret) => table(wordParagraph(secret), '<w:del/>')),
  within('a hidden row', 'hidden-row', (secret) => table(wordParagraph(secret), '<w:hidden/>')),
  within('hidden text', 'hidden-text', (secret) => `<w:p>${run('담당')}${run(secret, '<w:vanish/>')}</w:p>`),
  within('a number of which a part is hidden', 'hidden-text', (secret) => `<w:p>${run(secret.slice(0, -4))}${run(secret.slice(-4), '<w:vanish w:val="1"/>')}</w:p>`),
  place('text of a style that hides', 'hidden-text', (secret) => ({
    body: `${OPEN}<w:p>${run(secret, '<w:rStyle w:val="h2"/>')}</w:p>`,
    related: [{ type: 'styles', target: 'styles.xml' }],
    parts: { 'word/styles.xml': part('w:styles', '<w:style w:styleId="h1"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="h2"><w:basedOn w:val="h1"/></w:style>') },
  })),
  within('white text on paper', 'hidden-text', (secret) => `<w:p>${run(secret, '<w:color w:val="FFFFFF"/>')}</w:p>`),
  within('text marked in black', 'hidden-text', (secret) => `<w:p>${run(secret, '<w:highlight w:val="black"/>')}</w:p>`),
  within('text in the colour of its shading', 'hidden-text', (secret) => `<w:p>${run(secret, '<w:color w:val="1F3864"/><w:shd w:val="clear" w:fill="1f3864"/>')}</w:p>`),
  within('text of one point', 'hidden-text', (secret) => `<w:p>${run(secret, '<w:sz w:val="2"/>')}</w:p>`),
  within('white text in a table, which may be dark', 'visible', (secret) => table(`<w:p>${run(secret, '<w:color w:val="FFFFFF"/>')}</w:p>`)),
  within('white text on a dark ground', 'visible', (secret) => `<w:p><w:pPr><w:shd w:fill="000080"/></w:pPr>${run(secret, '<w:color w:val="FFFFFF"/>')}</w:p>`),
  within('a field code', 'formula', (secret) => `<w:p><w:r><w:instrText>QUOTE "${secret}"</w:instrText></w:r></w:p>`),
  within('a simple field', 'formula', (secret) => `<w:p><w:fldSimple w:instr='QUOTE "${secret}"'>${run('값')}</w:fldSimple></w:p>`),
  within('the description of a picture', 'markup', (secret) => `<w:p><w:r><w:drawing><wp:docPr id="1" name="그림 1" descr="${secret}"/></w:drawing></w:r></w:p>`),
  within('the title of an old drawing', 'markup', (secret) => `<w:p><w:r><w:pict><v:shape alt="${secret}"/></w:pict></w:r></w:p>`),
  within('the default of a form field', 'searched', (secret) => `<w:p><w:r><w:fldChar><w:ffData><w:textInput><w:default w:val="${secret}"/></w:textInput></w:ffData></w:fldChar></w:r></w:p>`),
  within('an entry of a list to choose from', 'searched', (secret) => `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${secret}" w:value="1"/></w:dropDownList></w:sdtPr></w:sdt>`),
  within('a comment of XML', 'searched', (secret) => `<!--${secret}-->`),
  beside('a header', 'header', { type: 'header', target: 'header1.xml' }, (secret) => part('w:hdr', split(secret))),
  beside('a table in a footer', 'footer', { type: 'footer', target: 'footer1.xml' }, (secret) => part('w:ftr', table(wordParagraph(secret)))),
  beside('a footnote', 'note', { type: 'footnotes', target: 'footnotes.xml' }, (secret) => part('w:footnotes', `<w:footnote w:id="2">${wordParagraph(secret)}</w:footnote>`)),
  beside('an endnote', 'note', { type: 'endnotes', target: 'endnotes.xml' }, (secret) => part('w:endnotes', `<w:endnote w:id="2">${wordParagraph(secret)}</w:endnote>`)),
  beside('a comment', 'comment', { type: 'comments', target: 'comments.xml' }, (secret) => part('w:comments', `<w:comment w:author="a">${wordParagraph(secret)}</w:comment>`)),
  beside('the author of a comment', 'searched', { type: 'comments', target: 'comments.xml' }, (secret) => part('w:comments', `<w:comment w:author="${secret}">${wordParagraph('확인')}</w:comment>`)),
  beside('a building block', 'markup', { type: 'glossaryDocument', target: 'glossary/document.xml' }, (secret) => part('w:glossaryDocument', `<w:docParts><w:docPart><w:docPartBody>${wordParagraph(secret)}</w:docPartBody></w:docPart></w:docParts>`)),
  beside('a variable of the document', 'searched', { type: 'settings', target: 'settings.xml' }, (secret) => part('w:settings', `<w:docVars><w:docVar w:name="v" w:val="${secret}"/></w:docVars>`)),
  beside('the cache of a chart', 'searched', { type: 'chart', target: 'charts/chart1.xml' }, (secret) => part('c:chartSpace', `<c:strCache><c:pt idx="0"><c:v>${secret}</c:v></c:pt></c:strCache>`)),
  beside('a diagram', 'searched', { type: 'diagramData', target: 'diagrams/data1.xml' }, (secret) => part('a:dataModel', `<a:p><a:r><a:t>${secret.slice(0, 6)}</a:t></a:r><a:r><a:t>${secret.slice(6)}</a:t></a:r></a:p>`)),
  beside('a workbook that was put in', 'embedded', { type: 'package', target: 'embeddings/sheet.xlsx' }, (secret) => xlsx({ sheets: [{ name: '명단', content: sheetData([['성명'], [secret]]) }] })),
  beside('an object', 'embedded', { type: 'oleObject', target: 'embeddings/oleObject1.bin' }, (secret) => compound({ '/CONTENTS': Buffer.from(secret, 'utf16le') })),
  beside('a file in an object', 'embedded', { type: 'oleObject', target: 'embeddings/oleObject1.bin' }, (secret) => packaged('명단.xlsx', xlsx({ sheets: [{ name: '명단', content: sheetData([[secret]]) }] }))),
  beside('the EXIF of a picture', 'metadata', { type: 'image', target: 'media/image1.jpeg' }, (secret) => jpegWithExif({ author: secret })),
  beside('a text that no relationship of Word leads to', 'embedded', { type: 'attachedText', target: 'notes.txt' }, (secret) => Buffer.from(secret)),
  place('a link to an address', 'searched', (secret) => ({ related: [{ type: 'hyperlink', target: `mailto:?subject=${encodeURIComponent(secret)}`, outside: true }] })),
  place('a property', 'property', (secret) => ({ parts: { 'docProps/core.xml': part('cp:coreProperties', `<dc:creator>${secret}</dc:creator>`, 'xmlns:cp="cp" xmlns:dc="dc"') } })),
  place('the company', 'property', (secret) => ({ parts: { 'docProps/app.xml': part('Properties', `<Company>${secret}</Company>`) } })),
  place('a property of its own', 'property', (secret) => ({ parts: { 'docProps/custom.xml': part('Properties', `<property name="담당"><vt:lpwstr>${secret}</vt:lpwstr></property>`, 'xmlns:vt="vt"') } })),
  place('custom XML', 'searched', (secret) => ({ parts: { 'customXml/item1.xml': `<root><person>${secret}</person></root>` } })),
  place('an attribute of custom XML', 'searched', (secret) => ({ parts: { 'customXml/item1.xml': `<root person="${secret}"/>` } })),
  place('custom XML that holds a file', 'embedded', (secret) => ({ parts: { 'customXml/item1.xml': `<root>${xlsx({ sheets: [{ name: '명단', content: sheetData([[secret]]) }] }).toString('base64')}</root>` } })),
  place('custom XML that is escaped twice', 'searched', (secret) => ({ parts: { 'customXml/item1.xml': `<root>${[...secret].map((character) => `&amp;#${character.charCodeAt(0)};`).join('')}</root>` } })),
  place('a drawing', 'searched', (secret) => ({ parts: { 'word/media/image1.svg': drawing(secret) } })),
  place('a drawing that is compressed', 'embedded', (secret) => ({ parts: { 'word/media/image1.svgz': gzipSync(drawing(secret)) } })),
  place('a text in base64', 'embedded', (secret) => ({ parts: { 'word/media/image1.png': Buffer.from(`추진계획의 그림 ${secret}`).toString('base64') } })),
  place('a comment of a picture in UTF-16', 'searched', (secret) => ({ parts: { 'word/media/image1.jpeg': commentedJpeg(Buffer.from(secret, 'utf16le')) } })),
  place('a part that nothing leads to', 'searched', (secret) => ({ parts: { 'word/old.xml': part('w:document', split(secret)) } })),
  place('the name of a part', 'searched', (secret) => ({ parts: { [`customXml/${secret}.xml`]: '<root/>' } })),
];

/** How Windows packages a file as an object (MS-OLEDS 2.3.6 and the format of its packager). */
export function packaged(name: string, bytes: Buffer): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from(value, 'utf8'), Buffer.alloc(1)]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  const content = Buffer.concat([Buffer.from([2, 0]), text(name), text(`C:\\${name}`), Buffer.from([0, 0, 3, 0, 4, 0, 0, 0]), Buffer.from('tmp\0'), size, bytes]);
  const total = Buffer.alloc(4);
  total.writeUInt32LE(content.length);
  return compound({ '/\u0001Ole10Native': Buffer.concat([total, content]) });
}
