import { compound } from './compound';
import { escaped, part, sheetData, xlsx, type Related, type Xlsx } from './ooxml';
import type { PlantedSecret } from './planted-secret';

const OPEN = { name: '현황', content: sheetData([['구분', '건수'], ['접수', '12']]) };
const place = (name: string, where: PlantedSecret['place'], workbook: (secret: string) => Partial<Xlsx>): PlantedSecret => ({
  format: 'xlsx', place: where, name, bytes: (secret) => xlsx({ sheets: [OPEN], ...workbook(secret) }),
});
const sheet = (name: string, where: PlantedSecret['place'], content: (secret: string) => string): PlantedSecret => place(name, where, (secret) => ({ sheets: [{ name: '현황', content: content(secret) }] }));
const beside = (name: string, where: PlantedSecret['place'], related: Related, content: (secret: string) => string | Buffer): PlantedSecret =>
  place(name, where, (secret) => ({ sheets: [{ ...OPEN, related: [related] }], parts: { [`xl/${related.target.replace('../', '')}`]: content(secret) } }));
const cell = (content: string, attributes = ''): string => `<sheetData><row r="1"><c r="A1" ${attributes}>${content}</c></row></sheetData>`;
const inked = (fill: string) => `<fonts><font/><font><color theme="0"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs>`;
const name = (secret: string) => secret.split(' ')[0]!;

/** Each place of a SpreadsheetML workbook where text can stand. */
export const XLSX_SECRETS: PlantedSecret[] = [
  sheet('a cell', 'visible', (secret) => sheetData([['성명'], [secret]])),
  place('a cell that shares its text', 'visible', (secret) => ({ sheets: [{ name: '현황', content: cell('<v>0</v>', 't="s"') }], sharedStrings: [`<t>${secret}</t>`] })),
  place('a text split into runs', 'visible', (secret) => ({ sheets: [{ name: '현황', content: cell('<v>0</v>', 't="s"') }], sharedStrings: [[...secret].map((character) => `<r><rPr><b/></rPr><t xml:space="preserve">${character}</t></r>`).join('')] })),
  place('a text of escaped characters', 'visible', (secret) => ({ sheets: [{ name: '현황', content: cell('<v>0</v>', 't="s"') }], sharedStrings: [`<t>${[...secret].map((character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`).join('')}</t>`] })),
  sheet('what a formula has come to', 'visible', (secret) => cell(`<f>A2</f><v>${secret}</v>`, 't="str"')),
  place('a format that writes the number', 'visible', (secret) => ({
    sheets: [{ name: '현황', content: cell(`<v>${Number(secret.replace(/\D/g, ''))}</v>`, 's="1"') }],
    styles: `<numFmts><numFmt numFmtId="164" formatCode="&quot;${name(secret)} &quot;000\\-0000\\-0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`,
  })),
  place('a cell written in white', 'hidden-text', (secret) => ({ sheets: [{ name: '현황', content: `<sheetData><row><c t="str"><v>성명</v></c><c t="str" s="1"><v>${secret}</v></c></row></sheetData>` }], styles: inked('<patternFill patternType="none"/>') })),
  place('a cell written in white on a dark ground', 'visible', (secret) => ({ sheets: [{ name: '현황', content: cell(`<v>${secret}</v>`, 't="str" s="1"') }], styles: inked('<patternFill patternType="solid"><fgColor rgb="FF000080"/></patternFill>') })),
  place('a text that no cell shows any more', 'hidden-text', (secret) => ({ sharedStrings: [`<t>${secret}</t>`] })),
  place('how a text is pronounced', 'searched', (secret) => ({ sharedStrings: [`<t>담당</t><rPh sb="0" eb="1"><t>${secret}</t></rPh>`] })),
  place('a hidden sheet', 'hidden-sheet', (secret) => ({ sheets: [OPEN, { name: '명단', state: 'hidden', content: sheetData([[secret]]) }] })),
  place('a sheet that is hidden from menus too', 'hidden-sheet', (secret) => ({ sheets: [OPEN, { name: '명단', state: 'veryHidden', content: sheetData([[secret]]) }] })),
  place('the name of a hidden sheet', 'hidden-sheet', (secret) => ({ sheets: [OPEN, { name: secret, state: 'hidden', content: sheetData([['가']]) }] })),
  sheet('a hidden row', 'hidden-row', (secret) => sheetData([['성명'], [secret]], (row) => (row === 1 ? 'hidden="1"' : ''))),
  sheet('a row without height', 'hidden-row', (secret) => sheetData([['성명'], [secret]], (row) => (row === 1 ? 'ht="0" customHeight="1"' : ''))),
  sheet('a hidden column', 'hidden-column', (secret) => `<cols><col min="2" max="3" width="9" hidden="1"/></cols>${sheetData([['구분', '성명'], ['가', secret]])}`),
  sheet('a column without width', 'hidden-column', (secret) => `<cols><col min="2" max="2" width="0"/></cols>${sheetData([['구분', '성명'], ['가', secret]])}`),
  sheet('a formula', 'formula', (secret) => cell(`<f>IF(FALSE,"${escaped(secret)}","")</f><v></v>`, 't="str"')),
  place('a defined name', 'formula', (secret) => ({ workbook: `<definedNames><definedName name="담당" hidden="1">"${secret}"</definedName></definedNames>` })),
  sheet('a header', 'header', (secret) => `${sheetData([['가']])}<headerFooter><oddHeader>&amp;L${secret}</oddHeader></headerFooter>`),
  sheet('a footer', 'footer', (secret) => `${sheetData([['가']])}<headerFooter><evenFooter>${secret}</evenFooter></headerFooter>`),
  sheet('the list of a validation', 'searched', (secret) => `${sheetData([['가']])}<dataValidations><dataValidation type="list"><formula1>"${secret}"</formula1></dataValidation></dataValidations>`),
  sheet('the prompt of a validation', 'searched', (secret) => `${sheetData([['가']])}<dataValidations><dataValidation prompt="${secret}"/></dataValidations>`),
  sheet('the tip of a link', 'searched', (secret) => `${sheetData([['가']])}<hyperlinks><hyperlink ref="A1" tooltip="${secret}"/></hyperlinks>`),
  beside('a comment', 'comment', { type: 'comments', target: '../comments1.xml' }, (secret) => part('comments', `<commentList><comment ref="A1"><text><r><t xml:space="preserve">${secret.slice(0, 5)}</t></r><r><t>${secret.slice(5)}</t></r></text></comment></commentList>`)),
  beside('the author of a comment', 'comment', { type: 'comments', target: '../comments1.xml' }, (secret) => part('comments', `<authors><author>${secret}</author></authors>`)),
  beside('a comment in a thread', 'comment', { type: 'threadedComment', target: '../threadedComments/threadedComment1.xml' }, (secret) => part('ThreadedComments', `<threadedComment><text>${secret}</text></threadedComment>`)),
  beside('a text box', 'searched', { type: 'drawing', target: '../drawings/drawing1.xml' }, (secret) => part('wsDr', `<a:p><a:r><a:t>${secret}</a:t></a:r></a:p>`)),
  beside('an old comment drawn in VML', 'markup', { type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' }, (secret) => `<xml xmlns:v="urn:v"><v:textbox><div>${secret}<br></div></v:textbox></xml>`),
  beside('the description of a picture', 'searched', { type: 'drawing', target: '../drawings/drawing1.xml' }, (secret) => part('wsDr', `<pic><cNvPr id="2" name="그림" descr="${secret}"/></pic>`)),
  beside('the settings of a printer', 'embedded', { type: 'printerSettings', target: '../printerSettings/printerSettings1.bin' }, (secret) => Buffer.concat([Buffer.from([1, 4, 0, 6, 220]), Buffer.from(`\0${secret}\0`, 'utf16le')])),
  place('a cache of a pivot table', 'searched', (secret) => ({ parts: { 'xl/pivotCache/pivotCacheDefinition1.xml': part('pivotCacheDefinition', `<cacheField name="성명"><sharedItems><s v="${secret}"/></sharedItems></cacheField>`) } })),
  place('what another workbook said', 'searched', (secret) => ({ parts: { 'xl/externalLinks/externalLink1.xml': part('externalLink', `<sheetDataSet><sheetData><row><cell r="A1"><v>${secret}</v></cell></row></sheetData></sheetDataSet>`) } })),
  place('a sheet that the workbook does not name', 'searched', (secret) => ({ parts: { 'xl/worksheets/sheet9.xml': part('worksheet', sheetData([[secret]])) } })),
  place('a string in the source of a macro', 'markup', (secret) => ({ parts: { 'xl/vbaProject.bin': compound({ '/VBA/Module1': macro(`x = "${secret}"`) }) } })),
  place('a property', 'property', (secret) => ({ parts: { 'docProps/core.xml': part('coreProperties', `<lastModifiedBy>${secret}</lastModifiedBy>`) } })),
];

/** A module as MS-OVBA 2.4.1 compresses it, if only by writing down each character. */
function macro(source: string): Buffer {
  const bytes = Buffer.from(source);
  const tokens: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 8) tokens.push(Buffer.from([0]), bytes.subarray(at, at + 8));
  const chunk = Buffer.concat(tokens);
  const header = Buffer.alloc(2);
  header.writeUInt16LE(0xb000 | (chunk.length - 1));
  return Buffer.concat([Buffer.from('left by the compiler'), Buffer.from([1]), header, chunk]);
}
