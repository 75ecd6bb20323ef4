import { zip, type ZipParts } from './zip';

export interface Related {
  id?: string;
  /** The last word of the relationship's type. */
  type: string;
  /** Within the folder of the part that it belongs to. */
  target: string;
  outside?: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"', `xmlns:r="${OFFICE}/relationships"`, 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"', 'xmlns:o="urn:schemas-microsoft-com:office:office"', 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"', 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A part of an office document: `w:hdr` with its content, for instance. */
export const part = (root: string, content: string, attributes = ''): string => `${DECLARATION}<${root} ${NAMESPACES}${attributes && ` ${attributes}`}>${content}</${root}>`;

export function relationships(related: Related[]): string {
  const each = related.map(({ id, type, target, outside }, index) => `<Relationship Id="${id ?? `rId${index + 1}`}" Type="${OFFICE}/relationships/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`);
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** An office document around its main part. */
export function office(main: string, type: string, parts: ZipParts): Buffer {
  return zip({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${TYPES}${type}.main+xml"/></Types>`,
    '_rels/.rels': relationships([{ type: 'officeDocument', target: main }]),
    ...parts,
  });
}

export interface Docx {
  /** What stands in `w:body`. */
  body: string;
  related?: Related[];
  parts?: ZipParts;
}

export const docx = ({ body, related = [], parts = {} }: Docx): Buffer =>
  office('word/document.xml', 'wordprocessingml.document', {
    'word/document.xml': part('w:document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relationships(related),
    ...parts,
  });

/** A paragraph of WordprocessingML, of one run. */
export const wordParagraph = (text: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

export interface Xlsx {
  sheets: { name: string; state?: string; content: string; related?: Related[] }[];
  sharedStrings?: string[];
  styles?: string;
  /** What follows the sheets in the workbook. */
  workbook?: string;
  parts?: ZipParts;
}

export function xlsx({ sheets, sharedStrings = [], styles = '', workbook = '', parts = {} }: Xlsx): Buffer {
  const entries = sheets.map(({ name, state }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`);
  const sheetParts = sheets.flatMap(({ content, related }, index) => [
    [`xl/worksheets/sheet${index + 1}.xml`, part('worksheet', content)],
    ...(related ? [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships(related)]] : []),
  ]);
  return office('xl/workbook.xml', 'spreadsheetml.sheet', {
    'xl/workbook.xml': part('workbook', `<sheets>${entries.join('')}</sheets>${workbook}`),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { type: 'sharedStrings', target: 'sharedStrings.xml' }, { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/sharedStrings.xml': part('sst', sharedStrings.map((text) => `<si>${text}</si>`).join('')),
    'xl/styles.xml': part('styleSheet', styles),
    ...(Object.fromEntries(sheetParts) as ZipParts),
    ...parts,
  });
}

/** Rows of texts that stand in their cells. */
export const sheetData = (rows: string[][], rowAttributes: (index: number) => string = () => ''): string =>
  `<sheetData>${rows.map((row, at) => `<row r="${at + 1}" ${rowAttributes(at)}>${row.map((text, column) => `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`).join('')}</sheetData>`;

export interface Pptx {
  slides: { content: string; attributes?: string; related?: Related[] }[];
  parts?: ZipParts;
}

export function pptx({ slides, parts = {} }: Pptx): Buffer {
  const slideParts = slides.flatMap(({ content, attributes, related = [] }, index) => [
    [`ppt/slides/slide${index + 1}.xml`, part('p:sld', `<p:cSld><p:spTree>${content}</p:spTree></p:cSld>`, attributes)],
    [`ppt/slides/_rels/slide${index + 1}.xml.rels`, relationships(related)],
  ]);
  return office('ppt/presentation.xml', 'presentationml.presentation', {
    'ppt/presentation.xml': part('p:presentation', `<p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join('')}</p:sldIdLst>`),
    'ppt/_rels/presentation.xml.rels': relationships(slides.map((_, index) => ({ type: 'slide', target: `slides/slide${index + 1}.xml` }))),
    ...(Object.fromEntries(slideParts) as ZipParts),
    ...parts,
  });
}

/** A shape with one paragraph. */
export const slideShape = (text: string, { name = '', placeholder = '' } = {}): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}"/><p:nvPr>${placeholder && `<p:ph type="${placeholder}"/>`}</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></p:txBody></p:sp>`;
