import type { PlantedSecret } from './planted-secret';
import { zip } from './zip';
import { pdfText, plainPdf, revised, shown, stream, typedPdf, type PlainPdf } from './pdf';

type Place = PlantedSecret['place'];
const OPEN = '자전거도로 정비 추진계획을 다음과 같이 보고합니다.';
const typed = (name: string, place: Place, draw: (document: PDFKit.PDFDocument, secret: string) => void): PlantedSecret => ({
  format: 'pdf', place, name, bytes: (secret) => typedPdf((document) => draw(document.text(OPEN, 72, 72), secret)),
});
const plain = (name: string, place: Place, having: (secret: string) => PlainPdf): PlantedSecret => ({ format: 'pdf', place, name, bytes: (secret) => plainPdf(having(secret)) });
const annotated = (name: string, place: Place, annotation: (secret: string) => string): PlantedSecret =>
  plain(name, place, (secret) => ({ page: '/Annots [10 0 R]', objects: [annotation(secret)] }));
const field = (name: string, place: Place, entries: (secret: string) => string): PlantedSecret =>
  plain(name, place, (secret) => ({
    page: '/Annots [10 0 R]', catalogue: '/AcroForm << /Fields [10 0 R] /DA (/F1 12 Tf) /DR << /Font << /F1 5 0 R >> >> >>',
    objects: [`<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [72 600 400 620] /F 4 /DA (/F1 12 Tf) ${entries(secret)} >>`],
  }));
const line = shown(OPEN, { y: 760 });

/** Everywhere that text can stand in a PDF file. */
export const PDF_SECRETS: PlantedSecret[] = [
  typed('a line', 'visible', (document, secret) => document.text(secret)),
  plain('a line whose font is not in the file', 'visible', (secret) => ({ content: line + shown(secret) })),
  typed('letters one below the other', 'torn', (document, secret) => [...secret].forEach((letter, row) => document.text(letter, 300, 100 + row * 20, { lineBreak: false }))),
  typed('letters one below the other, beside others', 'torn', (document, secret) => {
    for (const [row, letter] of [...secret].entries()) document.text(letter, 300, 100 + row * 20, { lineBreak: false });
    for (const row of [...secret].keys()) document.text('추진', 72, 100 + row * 20, { lineBreak: false });
  }),
  typed('a letter in each cell', 'torn', (document, secret) =>
    [...secret].forEach((letter, column) => document.rect(40 + column * 16, 200, 16, 20).stroke().text(letter, 43 + column * 16, 204, { lineBreak: false }))),
  typed('a line turned by a quarter', 'visible', (document, secret) => document.rotate(90, { origin: [300, 400] }).text(secret, 200, 400)),
  plain('a page that is turned', 'visible', (secret) => ({ content: line + shown(secret), page: '/Rotate 90' })),
  plain('a drawing that is used on the page', 'visible', (secret) => ({
    content: `${line} /X1 Do`, resources: '/XObject << /X1 10 0 R >>',
    objects: [stream(shown(secret), '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >>')],
  })),
  typed('a line under a black box', 'covered', (document, secret) => document.text(secret, 72, 200).rect(60, 190, 400, 40).fill('black')),
  typed('a line under a white box', 'hidden-text', (document, secret) => document.text(secret, 72, 200).rect(60, 190, 400, 40).fill('white')),
  plain('a line under a box, its font not in the file', 'covered', (secret) => ({ content: `${line}${shown(secret)} 0 g 60 690 400 30 re f` })),
  plain('a line under a box that is an annotation', 'covered', (secret) => ({
    content: line + shown(secret), page: '/Annots [10 0 R]',
    objects: ['<< /Type /Annot /Subtype /Square /Rect [60 690 460 720] /F 4 /C [0 0 0] /IC [0 0 0] /AP << /N 11 0 R >> >>', stream('0 g 0 0 400 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 400 30]')],
  })),
  typed('white letters on white', 'hidden-text', (document, secret) => document.fillColor('white').text(secret)),
  plain('white letters on white, their font not in the file', 'hidden-text', (secret) => ({ content: `${line} 1 g ${shown(secret)}` })),
  plain('letters drawn invisibly', 'hidden-text', (secret) => ({ content: line + shown(secret, { before: '3 Tr' }) })),
  typed('letters beyond the page', 'searched', (document, secret) => document.text(secret, 700, 72, { lineBreak: false })),
  typed('a layer that is off', 'hidden-text', onHiddenLayer),
  plain('a layer that is off, its font not in the file', 'hidden-text', (secret) => ({
    content: `${line} /OC /L1 BDC ${shown(secret)} EMC`, resources: '/Properties << /L1 10 0 R >>',
    catalogue: '/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>', objects: ['<< /Type /OCG /Name (x) >>'],
  })),
  annotated('a comment', 'comment', (secret) => `<< /Type /Annot /Subtype /Text /Rect [72 600 92 620] /Contents ${pdfText(secret)} >>`),
  annotated('the author of a comment', 'comment', (secret) => `<< /Type /Annot /Subtype /Text /Rect [72 600 92 620] /T ${pdfText(secret)} /Contents ${pdfText('확인')} >>`),
  annotated('a hidden comment', 'comment', (secret) => `<< /Type /Annot /Subtype /Text /F 2 /Rect [72 600 92 620] /Contents ${pdfText(secret)} >>`),
  annotated('text typed onto the page', 'visible', (secret) => `<< /Type /Annot /Subtype /FreeText /DA (/F1 12 Tf) /F 4 /Rect [72 600 400 620] /Contents ${pdfText(secret)} >>`),
  plain('a stamp', 'searched', (secret) => ({
    page: '/Annots [10 0 R]',
    objects: ['<< /Type /Annot /Subtype /Stamp /F 4 /Rect [72 600 400 640] /AP << /N 11 0 R >> >>', stream(shown(secret, { x: 0, y: 10 }), '/Type /XObject /Subtype /Form /BBox [0 0 328 40] /Resources << /Font << /F1 5 0 R >> >>')],
  })),
  typed('a stamp in letters that only its font tells', 'searched', (document, secret) => stampOf(document, secret, PRINTED)),
  typed('a hidden stamp in letters that only its font tells', 'searched', (document, secret) => stampOf(document, secret, HIDDEN)),
  annotated('the address of a link', 'markup', (secret) => `<< /Type /Annot /Subtype /Link /Rect [72 600 400 620] /A << /S /URI /URI (mailto:${encodeURIComponent(secret)}) >> >>`),
  field('a field', 'visible', (secret) => `/T (a) /V ${pdfText(secret)}`),
  field('a hidden field', 'hidden-text', (secret) => `/T (a) /F 2 /V ${pdfText(secret)}`),
  field('the name of a field', 'markup', (secret) => `/T ${pdfText(secret)} /V (x)`),
  field('the hint of a field', 'markup', (secret) => `/T (a) /TU ${pdfText(secret)} /V (x)`),
  field('what a field was before', 'markup', (secret) => `/T (a) /DV ${pdfText(secret)} /V (x)`),
  plain('the properties', 'property', (secret) => ({ trailer: '/Info 10 0 R', objects: [`<< /Author ${pdfText(secret)} >>`] })),
  plain('a property of their own', 'property', (secret) => ({ trailer: '/Info 10 0 R', objects: [`<< /Applicant ${pdfText(secret)} >>`] })),
  plain('the metadata', 'metadata', (secret) => ({ catalogue: '/Metadata 10 0 R', objects: [stream(xmp(secret), '/Type /Metadata /Subtype /XML')] })),
  plain('a bookmark', 'markup', (secret) => ({
    catalogue: '/Outlines 10 0 R', objects: ['<< /Type /Outlines /First 11 0 R /Last 11 0 R /Count 1 >>', `<< /Title ${pdfText(secret)} /Parent 10 0 R /Dest [3 0 R /Fit] >>`],
  })),
  plain('a script', 'markup', (secret) => ({ catalogue: `/OpenAction << /S /JavaScript /JS ${pdfText(`app.alert('${secret}')`)} >>` })),
  plain('the name of a layer', 'markup', (secret) => ({ catalogue: '/OCProperties << /OCGs [10 0 R] /D << /Order [10 0 R] >> >>', objects: [`<< /Type /OCG /Name ${pdfText(secret)} >>`] })),
  plain('the description of a picture', 'markup', (secret) => ({
    content: `${line} /Figure << /MCID 0 >> BDC 0 0 10 10 re f EMC`, page: '/StructParents 0',
    catalogue: '/MarkInfo << /Marked true >> /StructTreeRoot 10 0 R',
    objects: ['<< /Type /StructTreeRoot /K 11 0 R /ParentTree << /Nums [0 [11 0 R]] >> >>', `<< /Type /StructElem /S /Figure /P 10 0 R /Pg 3 0 R /K 0 /Alt ${pdfText(secret)} >>`],
  })),
  plain('an attached file', 'visible', (secret) => attached(secret)),
  plain('an associated file', 'embedded', (secret) => ({ catalogue: '/AF [10 0 R]', objects: attached(secret).objects })),
  plain('an associated file in UTF-16', 'embedded', (secret) => ({ catalogue: '/AF [10 0 R]', objects: attached(Buffer.from(`\ufeff${secret}`, 'utf16le')).objects })),
  plain('an attribute of the metadata', 'searched', (secret) => ({ catalogue: '/Metadata 10 0 R', objects: [stream(xmp('x').replace('rdf:about=""', `rdf:about="" xmlns:a="a" a:tel="${Buffer.from(secret).toString('latin1')}"`), '/Type /Metadata /Subtype /XML')] })),
  plain('the text of a field in a stream of its own', 'searched', (secret) => ({ objects: [stream(Buffer.from(`\ufeff${secret}`, 'utf16le').swap16().toString('latin1'))] })),
  { format: 'pdf', place: 'embedded', name: 'after its end', bytes: (secret) => Buffer.concat([plainPdf({ content: line }), zip({ 'a.txt': secret })]) },
  { format: 'pdf', place: 'embedded', name: 'before its beginning', bytes: (secret) => Buffer.concat([Buffer.from(`${secret}\n`), plainPdf({ content: line })]) },
  { format: 'pdf', place: 'tracked-change', name: 'what an older revision said', bytes: (secret) => revised(plainPdf({ content: line + shown(secret) }), { 4: stream(line) }) },
  plain('an object that nothing refers to', 'searched', (secret) => ({ objects: [`<< /Note ${pdfText(secret)} >>`] })),
  plain('a file that nothing refers to', 'embedded', (secret) => ({ objects: [stream(zip({ 'a.txt': secret }).toString('latin1'))] })),
  plain('an attached file that an annotation stands for', 'visible', (secret) => ({
    page: '/Annots [12 0 R]', objects: [...attached(secret).objects!, '<< /Type /Annot /Subtype /FileAttachment /Rect [72 600 92 620] /FS 10 0 R >>'],
  })),
  plain('a signature', 'searched', (secret) => ({ objects: [`<< /Type /Sig /Name ${pdfText(secret)} /Reason (x) >>`] })),
];

function attached(file: string | Buffer): PlainPdf {
  return {
    catalogue: '/Names << /EmbeddedFiles << /Names [(a.txt) 10 0 R] >> >>',
    objects: ['<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F 11 0 R >> >>', stream(Buffer.from(file as string).toString('latin1'), '/Type /EmbeddedFile')],
  };
}

const xmp = (secret: string): string =>
  Buffer.from(`<?xpacket?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${secret}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`).toString('latin1');

const PRINTED = 4;
const HIDDEN = 2;

/** Drawn with the font of the page: nobody can read its glyphs in the bytes of the file. PDFKit knows no appearances of annotations. */
function stampOf(document: PDFKit.PDFDocument, secret: string, flags: number): void {
  const { _font: font } = document as unknown as { _font: { ref(): object; encode(text: string): [string[], unknown] } };
  const appearance = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 328, 40], Resources: { Font: { S1: font.ref() } } });
  appearance.end(`BT /S1 12 Tf 0 10 Td <${font.encode(secret)[0].join('')}> Tj ET`);
  document.annotate(72, 200, 328, 40, { Subtype: 'Stamp', F: flags, AP: { N: appearance } } as PDFKit.Mixins.AnnotationOption);
}

/** PDFKit knows no layers. */
function onHiddenLayer(document: PDFKit.PDFDocument, secret: string): void {
  const layer = document.ref({ Type: 'OCG', Name: 'x' });
  layer.end('');
  const { _root: root, page } = document as unknown as { _root: { data: object }; page: { resources: { data: object } } };
  Object.assign(root.data, { OCProperties: { OCGs: [layer], D: { OFF: [layer] } } });
  Object.assign(page.resources.data, { Properties: { L1: layer } });
  document.addContent('/OC /L1 BDC');
  document.text(secret);
  document.addContent('EMC');
}
