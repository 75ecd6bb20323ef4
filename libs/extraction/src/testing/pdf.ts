import PDFDocument from 'pdfkit';

/** A PDF file as a program writes it, with a Korean font in it. */
export function typedPdf(draw: (document: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}): Buffer {
  const document = new PDFDocument({ size: 'A4', ...options });
  document.font(require.resolve('@expo-google-fonts/gothic-a1/400Regular/GothicA1_400Regular.ttf')).fontSize(12);
  draw(document);
  document.end();
  return document.read() as Buffer;
}

export interface PlainPdf {
  /** The operators of its page; text by `shown`. */
  content?: string;
  /** Entries of the page, the catalogue and the trailer. */
  page?: string;
  catalogue?: string;
  trailer?: string;
  resources?: string;
  /** Objects from number 10 on. */
  objects?: string[];
}

/** A text string of PDF in hexadecimal, as titles and comments are. */
export const pdfText = (text: string): string => `<FEFF${wide(text)}>`;

/** Operators that show a line in a Korean font that is not in the file; `before` may set how. */
export const shown = (text: string, { x = 72, y = 700, size = 12, before = '' } = {}): string => `BT ${before} /F1 ${size} Tf ${x} ${y} Td <${wide(text)}> Tj ET\n`;

/** A PDF file written by hand: one page, nothing compressed. */
export function plainPdf({ content = shown('자전거도로 정비 추진계획을 다음과 같이 보고합니다.'), page = '', catalogue = '', trailer = '', resources = '', objects = [] }: PlainPdf): Buffer {
  return written([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    stream(content),
    '<< /Type /Font /Subtype /Type0 /BaseFont /HYGoThic-Medium /Encoding /UniKS-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYGoThic-Medium /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /HYGoThic-Medium /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    'null', 'null', ...objects,
  ], trailer);
}

export const stream = (data: string, entries = ''): string => `<< ${entries} /Length ${Buffer.byteLength(data, 'latin1')} >>\nstream\n${data}\nendstream`;

/** The same file with objects written anew behind its end: all but a few readers see only these. */
export function revised(original: Buffer, objects: Record<number, string>): Buffer {
  const parts = [original.toString('latin1')];
  const offsets: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    offsets.push(`${number} 1\n${String(parts.join('').length).padStart(10, '0')} 00000 n \n`);
    parts.push(`${number} 0 obj\n${body}\nendobj\n`);
  }
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(parts[0]!)![1];
  const start = parts.join('').length;
  return Buffer.from(`${parts.join('')}xref\n${offsets.join('')}trailer\n<< /Size 50 /Root 1 0 R /Prev ${before} >>\nstartxref\n${start}\n%%EOF\n`, 'latin1');
}

function written(objects: readonly string[], trailer: string): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const wide = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
