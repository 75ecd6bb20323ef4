import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Attachment, Document } from '@plaza/contracts';
import { ZipFile } from 'yazl';

const SIZE = 100_000;
const CONTENT_TYPES = '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONSHIPS = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

export interface File {
  bytes: Buffer;
  attachment: Attachment;
}

/** 100 KB of these documents' texts. */
export function linesOf(index: number, documents: readonly Document[]): string[] {
  const lines: string[] = [];
  // What somebody wrote is no file that another has uploaded before.
  for (let at = index, length = 0; length < SIZE; at = (at + 1) % documents.length) {
    // Rows of people would be held before anything is typed.
    const fit = (documents[at]!.body.text ?? '').split('\n').filter((line) => !/\d{3}/.test(line));
    length += Buffer.byteLength(fit.join('\n')) + 1;
    lines.push(`${index}`, ...fit);
  }
  return lines;
}

/** A file made of them: every other one is a document of Word, the rest plain text. */
export async function fileOf(index: number, documents: readonly Document[]): Promise<File> {
  const lines = linesOf(index, documents);
  const bytes = (index % 2 ? Buffer.from(lines.join('\n')) : await docx(lines)).subarray(0, index % 2 ? whole(lines.join('\n')) : undefined);
  const name = index % 2 ? `붙임 ${index}.txt` : `붙임 ${index}.docx`;
  return { bytes, attachment: { name, mediaType: 'application/octet-stream', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } };
}

/** Bytes up to the size that end with a character. */
function whole(text: string): number {
  const bytes = Buffer.from(text);
  let end = Math.min(SIZE, bytes.length);
  while ((bytes[end]! & 0xc0) === 0x80) end -= 1;
  return end;
}

async function docx(lines: readonly string[]): Promise<Buffer> {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p>`);
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(CONTENT_TYPES), '[Content_Types].xml');
  zip.addBuffer(Buffer.from(RELATIONSHIPS), '_rels/.rels');
  const main = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;
  zip.addBuffer(Buffer.from(main), 'word/document.xml', { compress: false });
  zip.end();
  return await buffer(zip.outputStream);
}
