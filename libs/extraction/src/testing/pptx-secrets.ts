import { part, pptx, slideShape, type Pptx, type Related } from './ooxml';
import type { PlantedSecret } from './planted-secret';

const OPEN = slideShape('자전거도로 정비 추진계획');
const place = (name: string, where: PlantedSecret['place'], presentation: (secret: string) => Partial<Pptx>): PlantedSecret => ({
  format: 'pptx', place: where, name, bytes: (secret) => pptx({ slides: [{ content: OPEN }], ...presentation(secret) }),
});
const on = (name: string, where: PlantedSecret['place'], content: (secret: string) => string): PlantedSecret => place(name, where, (secret) => ({ slides: [{ content: OPEN + content(secret) }] }));
const beside = (name: string, where: PlantedSecret['place'], related: Related, content: (secret: string) => string): PlantedSecret =>
  place(name, where, (secret) => ({ slides: [{ content: OPEN, related: [related] }], parts: { [`ppt/${related.target.replace('../', '')}`]: content(secret) } }));
const run = (text: string) => `<a:r><a:rPr/><a:t>${text}</a:t></a:r>`;

/** Each place of a PresentationML document where text can stand. */
export const PPTX_SECRETS: PlantedSecret[] = [
  on('a shape', 'visible', (secret) => slideShape(secret)),
  on('a title', 'visible', (secret) => slideShape(secret, { placeholder: 'title' })),
  on('a paragraph split into runs', 'visible', (secret) => `<p:sp><p:txBody><a:p>${[...secret].map(run).join('')}</a:p></p:txBody></p:sp>`),
  on('a shape in a group', 'visible', (secret) => `<p:grpSp>${slideShape(secret)}</p:grpSp>`),
  on('a cell of a table', 'visible', (secret) => `<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p>${run(secret)}</a:p></a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`),
  on('the description of a picture', 'markup', (secret) => `<p:pic><p:nvPicPr><p:cNvPr id="4" name="그림" descr="${secret}"/></p:nvPicPr></p:pic>`),
  on('the name of a shape', 'searched', (secret) => slideShape('가', { name: secret })),
  on('the tip of a link', 'searched', (secret) => `<p:sp><p:txBody><a:p><a:r><a:rPr><a:hlinkClick tooltip="${secret}"/></a:rPr><a:t>가</a:t></a:r></a:p></p:txBody></p:sp>`),
  place('a hidden slide', 'hidden-sheet', (secret) => ({ slides: [{ content: OPEN }, { content: slideShape(secret), attributes: 'show="0"' }] })),
  beside('a note', 'note', { type: 'notesSlide', target: '../notesSlides/notesSlide1.xml' }, (secret) => part('p:notes', `<p:cSld><p:spTree>${slideShape(secret)}</p:spTree></p:cSld>`)),
  beside('a comment', 'comment', { type: 'comments', target: '../comments/comment1.xml' }, (secret) => part('p:cmLst', `<p:cm authorId="0"><p:text>${secret}</p:text></p:cm>`)),
  beside('a layout', 'markup', { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' }, (secret) => part('p:sldLayout', `<p:cSld><p:spTree>${slideShape(secret)}</p:spTree></p:cSld>`)),
  beside('a diagram', 'searched', { type: 'diagramData', target: '../diagrams/data1.xml' }, (secret) => part('dataModel', `<a:p>${run(secret.slice(0, 7))}${run(secret.slice(7))}</a:p>`)),
  beside('the cache of a chart', 'searched', { type: 'chart', target: '../charts/chart1.xml' }, (secret) => part('c:chartSpace', `<c:v>${secret}</c:v>`)),
  place('the author of comments', 'searched', (secret) => ({ parts: { 'ppt/commentAuthors.xml': part('p:cmAuthorLst', `<p:cmAuthor name="${secret}"/>`) } })),
  place('a slide that was taken out', 'searched', (secret) => ({ parts: { 'ppt/slides/slide9.xml': part('p:sld', slideShape(secret)) } })),
  place('a property', 'property', (secret) => ({ parts: { 'docProps/app.xml': part('Properties', `<Manager>${secret}</Manager>`) } })),
];
