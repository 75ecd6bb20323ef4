import type { FileFormat } from '@plaza/contracts';
import { odf, odfPart, type Odf, type OdfKind } from './odf';
import { jpegWithExif } from './pictures';
import type { PlantedSecret } from './planted-secret';

const FORMATS: Record<OdfKind, FileFormat> = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' };
const OPENS: Record<OdfKind, string> = {
  text: '<text:p>자전거도로 정비 추진계획을 다음과 같이 보고합니다.</text:p>',
  spreadsheet: '<table:table table:name="현황"><table:table-row><table:table-cell><text:p>구분</text:p></table:table-cell></table:table-row></table:table>',
  presentation: '<draw:page><draw:frame><draw:text-box><text:p>자전거도로 정비</text:p></draw:text-box></draw:frame></draw:page>',
};
const place = (kind: OdfKind, name: string, where: PlantedSecret['place'], document: (secret: string) => Partial<Odf>): PlantedSecret => ({
  format: FORMATS[kind], place: where, name, bytes: (secret) => odf(kind, { body: OPENS[kind], ...document(secret) }),
});
const within = (kind: OdfKind, name: string, where: PlantedSecret['place'], body: (secret: string) => string, styles = ''): PlantedSecret =>
  place(kind, name, where, (secret) => ({ body: OPENS[kind] + body(secret), styles }));
const p = (content: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`;
const split = (text: string) => p([...text].map((character) => (character === ' ' ? '<text:s/>' : `<text:span>${character}</text:span>`)).join('<text:bookmark text:name="_a"/>'));
const cell = (text: string, attributes = '') => `<table:table-cell ${attributes}>${text && p(text)}</table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (content: string, attributes = '') => `<table:table table:name="명단" ${attributes}>${content}</table:table>`;
const frame = (content: string, attributes = '') => `<draw:frame ${attributes}><draw:text-box>${content}</draw:text-box></draw:frame>`;
const style = (name: string, family: string, properties: string, parent = '') => `<style:style style:name="${name}" style:family="${family}"${parent && ` style:parent-style-name="${parent}"`}>${properties}</style:style>`;

const HIDES_TEXT = style('H', 'text', '<style:text-properties text:display="none"/>') + style('P', 'paragraph', '<style:text-properties text:display="none"/>') + style('Q', 'paragraph', '', 'P');
const HIDES_SHEET = style('T', 'table', '<style:table-properties table:display="false"/>');
const HIDES_SLIDE = style('D', 'drawing-page', '<style:drawing-page-properties presentation:visibility="hidden"/>');
const deletion = (text: string) => `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info/>${p(text)}</text:deletion></text:changed-region></text:tracked-changes>`;

const insertion = '<text:tracked-changes><text:changed-region text:id="c2"><text:insertion><office:change-info/></text:insertion></text:changed-region></text:tracked-changes>';

/** Each place of an OpenDocument file where text can stand. */
export const ODF_SECRETS: PlantedSecret[] = [
  within('text', 'a paragraph', 'visible', (secret) => p(secret)),
  within('text', 'a paragraph split into spans', 'visible', split),
  within('text', 'a heading', 'visible', (secret) => `<text:h text:outline-level="2">${secret}</text:h>`),
  within('text', 'an item of a list', 'visible', (secret) => `<text:list><text:list-item>${p(secret)}</text:list-item></text:list>`),
  within('text', 'a cell of a table', 'visible', (secret) => table(row(cell('성명') + cell(secret)))),
  within('text', 'a text box', 'visible', (secret) => p(frame(p(secret)))),
  within('text', 'a note', 'note', (secret) => p(`본문<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(secret)}</text:note-body></text:note>`)),
  within('text', 'a comment', 'comment', (secret) => p(`본문<office:annotation><dc:creator>a</dc:creator>${p(secret)}</office:annotation>`)),
  within('text', 'text that was deleted', 'tracked-change', (secret) => deletion(secret) + p('담당 <text:change text:change-id="c1"/>')),
  within('text', 'a number of which a part was deleted', 'tracked-change', (secret) => deletion(secret.slice(-4)) + p(`${secret.slice(0, -4)}<text:change text:change-id="c1"/>`)),
  within('text', 'a number of which a part was replaced', 'tracked-change', (secret) => deletion(secret.slice(-4)) + insertion + p(`${secret.slice(0, -4)}<text:change-start text:change-id="c2"/>0000<text:change-end text:change-id="c2"/><text:change text:change-id="c1"/>`)),
  within('text', 'hidden text', 'hidden-text', (secret) => p(`담당 <text:span text:style-name="H">${secret}</text:span>`), HIDES_TEXT),
  within('text', 'a paragraph of a style that hides', 'hidden-text', (secret) => p(secret, 'Q'), HIDES_TEXT),
  within('text', 'a field that hides its text', 'hidden-text', (secret) => p(`담당 <text:hidden-text text:string-value="${secret}"/>`)),
  within('text', 'a hidden row', 'hidden-row', (secret) => table(row(cell('성명')) + row(cell(secret), 'table:visibility="collapse"'))),
  within('text', 'the description of a picture', 'markup', (secret) => p(`<draw:frame><draw:image/><svg:desc>${secret}</svg:desc></draw:frame>`)),
  within('text', 'the condition of a field', 'searched', (secret) => p(`<text:conditional-text text:condition="ooow:${secret}">가</text:conditional-text>`)),
  place('text', 'a header', 'header', (secret) => ({ common: `<office:master-styles><style:master-page><style:header>${p(secret)}</style:header></style:master-page></office:master-styles>` })),
  place('text', 'a footer', 'footer', (secret) => ({ common: `<office:master-styles><style:master-page><style:footer-left>${split(secret)}</style:footer-left></style:master-page></office:master-styles>` })),
  place('text', 'a property', 'property', (secret) => ({ meta: `<dc:creator>${secret}</dc:creator>` })),
  place('text', 'a property of its own', 'property', (secret) => ({ meta: `<meta:user-defined meta:name="담당">${secret}</meta:user-defined>` })),
  place('text', 'the cache of a chart', 'searched', (secret) => ({ parts: { 'Object 1/content.xml': odfPart('document-content', p(secret)) } })),
  place('text', 'a macro', 'searched', (secret) => ({ parts: { 'Basic/Standard/Module1.xml': `<script:module xmlns:script="s">x = "${secret}"</script:module>` } })),
  place('text', 'the settings', 'searched', (secret) => ({ parts: { 'settings.xml': odfPart('document-settings', `<config-item>${secret}</config-item>`) } })),
  place('text', 'the EXIF of a picture', 'metadata', (secret) => ({ parts: { 'Pictures/1.jpg': jpegWithExif({ author: secret }) } })),
  place('text', 'the EXIF of the preview', 'metadata', (secret) => ({ parts: { 'Thumbnails/thumbnail.png': jpegWithExif({ author: secret }) } })),
  place('text', 'a version that was kept', 'embedded', (secret) => ({ parts: { 'Versions/Version1': odf('text', { body: p(secret) }) } })),
  within('spreadsheet', 'a cell', 'visible', (secret) => table(row(cell('성명')) + row(cell(secret)))),
  within('spreadsheet', 'a cell that is repeated', 'visible', (secret) => table(row(cell('', 'table:number-columns-repeated="16380"') + cell(secret, 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="1048576"'))),
  within('spreadsheet', 'a hidden sheet', 'hidden-sheet', (secret) => table(row(cell(secret)), 'table:style-name="T"'), HIDES_SHEET),
  within('spreadsheet', 'a row that a filter hides', 'hidden-row', (secret) => table(row(cell('성명')) + row(cell(secret), 'table:visibility="filter"'))),
  within('spreadsheet', 'a hidden column', 'hidden-column', (secret) => table(`<table:table-column/><table:table-column table:visibility="collapse"/>${row(cell('가') + cell(secret))}`)),
  within('spreadsheet', 'a formula', 'formula', (secret) => table(row(cell('', `table:formula='of:=IF(1;"";"${secret}")'`)))),
  within('spreadsheet', 'a comment', 'comment', (secret) => table(row(`<table:table-cell><office:annotation>${p(secret)}</office:annotation>${p('가')}</table:table-cell>`))),
  within('spreadsheet', 'a named expression', 'searched', (secret) => `<table:named-expressions><table:named-expression table:name="담당" table:expression='"${secret}"'/></table:named-expressions>`),
  within('presentation', 'a shape', 'visible', (secret) => `<draw:page><draw:custom-shape>${p(secret)}</draw:custom-shape></draw:page>`),
  within('presentation', 'a title', 'visible', (secret) => `<draw:page>${frame(p(secret), 'presentation:class="title"')}</draw:page>`),
  within('presentation', 'a note', 'note', (secret) => `<draw:page><presentation:notes>${frame(p(secret))}</presentation:notes></draw:page>`),
  within('presentation', 'a hidden slide', 'hidden-sheet', (secret) => `<draw:page draw:style-name="D">${frame(p(secret))}</draw:page>`, HIDES_SLIDE),
  place('presentation', 'a master', 'markup', (secret) => ({ common: `<office:master-styles><style:master-page>${frame(p(secret))}</style:master-page></office:master-styles>` })),
];
