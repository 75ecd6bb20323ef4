import { compound } from './compound';
import { list, hwpx, paragraph, run, table, type Hwpx } from './hwpx';
import { jpegWithExif } from './pictures';
import type { PlantedSecret } from './planted-secret';

type Place = PlantedSecret['place'];
const OPEN = run('자전거도로 정비 추진계획을 다음과 같이 보고합니다.');
const document = (name: string, place: Place, having: (secret: string) => Partial<Hwpx>): PlantedSecret => ({
  format: 'hwpx', place, name, bytes: (secret) => hwpx({ paragraphs: [OPEN], ...having(secret) }),
});
const runs = (name: string, place: Place, having: (secret: string) => string): PlantedSecret => document(name, place, (secret) => ({ paragraphs: [OPEN, having(secret)] }));
const listed = (name: string, place: Place, element: string, attributes = ''): PlantedSecret => runs(name, place, (secret) => run('붙임') + list(element, secret, attributes));
const part = (name: string, place: Place, path: string, content: (secret: string) => string | Buffer): PlantedSecret => document(name, place, (secret) => ({ parts: { [path]: content(secret) } }));

/** Everywhere that text can stand in a document of Hangul that is a package of XML. */
export const HWPX_SECRETS: PlantedSecret[] = [
  runs('a paragraph', 'visible', run),
  runs('a paragraph whose runs tear it apart', 'visible', (secret) => [...secret].map((letter) => run(letter)).join('')),
  runs('a cell', 'visible', (secret) => table([['성명', '연락처'], ['신청인', secret]])),
  listed('a header', 'visible', 'header'), listed('a footer', 'visible', 'footer'), listed('a footnote', 'visible', 'footNote'), listed('an endnote', 'visible', 'endNote'),
  runs('a text box', 'visible', (secret) => `<hp:run charPrIDRef="0"><hp:rect><hp:drawText><hp:subList>${paragraph(run(secret))}</hp:subList></hp:drawText></hp:rect></hp:run>`),
  listed('a hidden comment', 'comment', 'hiddenComment'),
  listed('a memo', 'comment', 'fieldBegin', 'type="MEMO"'),
  document('a memo at the end of the section', 'comment', (secret) => ({ after: `<hp:memogroup><hp:memo><hp:paraList>${paragraph(run(secret))}</hp:paraList></hp:memo></hp:memogroup>` })),
  document('white letters', 'hidden-text', (secret) => ({ shapes: ['height="1000" textColor="#FFFFFF" shadeColor="none"'], paragraphs: [OPEN, run(secret, 1)] })),
  document('letters too small to read', 'hidden-text', (secret) => ({ shapes: ['height="10" textColor="#000000"'], paragraphs: [OPEN, run(secret, 1)] })),
  runs('a passage deleted while changes were tracked', 'hidden-text', (secret) => `<hp:run charPrIDRef="0"><hp:t>앞<hp:deleteBegin Id="1" TcId="1"/>${secret}<hp:deleteEnd Id="1" TcId="1"/>뒤</hp:t></hp:run>`),
  document('who changed something', 'tracked-change', (secret) => ({ head: `<hh:trackChangeAuthors><hh:trackChangeAuthor name="${secret}" mark="1" id="1"/></hh:trackChangeAuthors>` })),
  runs('the address of a link', 'markup', (secret) => `<hp:run charPrIDRef="0"><hp:ctrl><hp:fieldBegin type="HYPERLINK"><hp:parameters><hp:stringParam name="Path">mailto:${secret}</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl></hp:run>${run('연락처')}`),
  runs('the description of a picture', 'markup', (secret) => `<hp:run charPrIDRef="0"><hp:pic><hp:shapeComment>${secret}</hp:shapeComment></hp:pic></hp:run>`),
  runs('an equation', 'visible', (secret) => `<hp:run charPrIDRef="0"><hp:equation><hp:script>${secret}</hp:script></hp:equation></hp:run>`),
  runs('a bookmark', 'searched', (secret) => `<hp:run charPrIDRef="0"><hp:ctrl><hp:bookmark name="${secret}"/></hp:ctrl></hp:run>`),
  document('the name of a style', 'searched', (secret) => ({ head: `<hh:styles><hh:style id="0" name="${secret}"/></hh:styles>` })),
  document('the properties', 'property', (secret) => ({ metadata: `<opf:meta name="creator" content="text">${secret}</opf:meta>` })),
  part('a master page', 'header', 'Contents/masterpage0.xml', (secret) => `<hm:masterPage xmlns:hm="m" xmlns:hp="p">${paragraph(run(secret))}</hm:masterPage>`),
  part('the preview', 'preview', 'Preview/PrvText.txt', (secret) => secret),
  part('a script', 'embedded', 'Scripts/sourceScripts', (secret) => Buffer.from(`// ${secret}`, 'utf16le')),
  part('a chart', 'searched', 'Chart/chart1.xml', (secret) => `<c:chart xmlns:c="c"><c:v>${secret}</c:v></c:chart>`),
  part('an older version', 'searched', 'Contents/history0.xml', (secret) => `<h:history xmlns:h="h"><h:delete>${secret}</h:delete></h:history>`),
  part('an object of another program', 'embedded', 'BinData/ole1.ole', (secret) => compound({ '/Contents': Buffer.from(secret, 'utf16le') })),
  part('the author of a picture', 'metadata', 'BinData/image1.jpg', (secret) => jpegWithExif({ author: secret })),
  document('the name of a part', 'searched', (secret) => ({ parts: { [`BinData/${secret}`]: Buffer.alloc(4) } })),
];
