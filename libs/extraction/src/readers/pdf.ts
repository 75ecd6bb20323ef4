import type { Reading } from '../reading';
import { readEmbedded } from '../compound/embedded';
import { Unreadable } from '../unreadable';
import { SeenText } from './seen-text';
import { readBesidePages } from '../pdf/beside-pages';
import { readPages } from '../pdf/page/pages';
import { plainTextOf } from '../pdf/page/characters';
import { withPdfium, type Pdfium } from '../pdf/pdfium';
import { searchObjects } from '../pdf/raw-objects';

/**
 * A PDF file, read three times: PDFium tells what is on the pages and what of it is to be seen, pdf.js what comes with them, and every
 * object of the file is searched for strings, for what a later revision replaced is still in it.
 */
export async function readPdf(bytes: Buffer, reading: Reading): Promise<void> {
  const first = reading.blocks.length;
  const { looks, attached } = await readBesidePages(bytes, reading);
  const files = reading.blocks.splice(first);
  await withPdfium((pdfium) => {
    const read = pdfium.withDocument(bytes, (document) => (readPages(pdfium, document, looks, reading), true));
    if (!read) throw new Unreadable('broken', 'pdf');
    readRevisions(pdfium, bytes, new SeenText(reading.blocks.slice(first)), reading);
  });
  reading.blocks.push(...files);
  await searchObjects(bytes, attached, reading);
  for (const beside of [bytes.subarray(0, bytes.indexOf('%PDF-')), bytes.subarray(bytes.lastIndexOf(END) + END.length)]) {
    // What a line or a disk ends with is nothing.
    const start = beside.toString('latin1').search(/[^\s\0]/);
    if (start >= 0) await readEmbedded('beside', beside.subarray(start), reading);
  }
}

/** Whoever changes a PDF file mostly writes what is new behind what was there, which can then be read by cutting the file off. */
function readRevisions(pdfium: Pdfium, bytes: Buffer, seen: SeenText, reading: Reading): void {
  const ends: number[] = [];
  for (let at = bytes.indexOf(END); at >= 0; at = bytes.indexOf(END, at + 1)) ends.push(at + END.length);
  // The last is the file itself; the first of one made for the web is that of its first page.
  const older = ends.slice(bytes.subarray(0, 1_024).includes('/Linearized') ? 1 : 0, -1);
  if (older.length > REVISIONS) throw new Unreadable('too-large', 'pdf-revisions');
  for (const end of older) {
    pdfium.withDocument(bytes.subarray(0, end), (document) => {
      for (let index = 0; index < pdfium.call._FPDF_GetPageCount(document); index += 1) {
        const page = pdfium.call._FPDF_LoadPage(document, index);
        if (page === 0) continue;
        const text = plainTextOf(pdfium, page);
        pdfium.call._FPDF_ClosePage(page);
        reading.again(text);
        for (const line of text.split(/[\r\n]+/)) if (!seen.has(line)) reading.hidden('tracked-change', line);
      }
    });
  }
}

const END = Buffer.from('%%EOF');
const REVISIONS = 30;
