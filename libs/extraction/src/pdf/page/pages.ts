import type { Handle } from '@plaza/pdfium';
import type { Block } from '@plaza/contracts';
import type { Reading } from '../../reading';
import { Unreadable } from '../../unreadable';
import type { SecondLook } from '../beside-pages';
import { charactersIn, plainTextIn, plainTextOf, withText, type Box } from './characters';
import { layOut } from './layout';
import type { Run } from './lines';
import { objectsOf, type PageObjects } from './objects';
import type { Pdfium } from '../pdfium';
import { runsOf, type PageText } from './runs';
import { Visibility } from './visibility';

/** Reads the pages of a document, each of which another reader has looked at. */
export function readPages(pdfium: Pdfium, document: Handle, looks: readonly SecondLook[], reading: Reading): void {
  const { call } = pdfium;
  const count = call._FPDF_GetPageCount(document);
  reading.entries(count);
  for (let index = 0; index < count; index += 1) {
    const page = call._FPDF_LoadPage(document, index);
    if (page === 0) throw new Unreadable('broken', 'pdf-page');
    const annotations = call._FPDFPage_GetAnnotCount(page);
    try {
      if (!readPage(pdfium, page, index + 1, looks[index]?.runs ?? [], reading)) throw new Unreadable('no-text', 'pdf-page-of-pictures');
    } finally {
      call._FPDF_ClosePage(page);
    }
    reading.again(looks[index]?.text ?? '');
    if (annotations > 0) reading.again(textWithAnnotations(pdfium, document, index, annotations));
  }
}

/** @returns whether what the page shows could be read: of a scanned page a person must say what is on it */
function readPage(pdfium: Pdfium, page: Handle, number: number, more: Run[], reading: Reading): boolean {
  const { characters, plain } = withText(pdfium, page, (text) => ({ characters: charactersIn(pdfium, text), plain: plainTextIn(pdfium, text) }));
  const objects = objectsOf(pdfium, page);
  // Pictures of whole pages take long to draw.
  const visibility = characters.some(({ object }) => object !== 0) ? new Visibility(pdfium, page, objects.texts, characters) : null;
  const text = runsOf(characters, objects.rules, (character) => visibility?.hidden(character) ?? null);
  visibility?.close();
  for (const { place, text: hidden } of text.hidden) reading.hidden(place, hidden);
  reading.page(number);
  for (const block of layOut([...text.runs, ...more], objects.rules)) write(block, reading);
  if (objects.pictures.length > 0) reading.picture();
  reading.again(plain);
  return isRead(text, objects, { width: pdfium.call._FPDF_GetPageWidth(page), height: pdfium.call._FPDF_GetPageHeight(page) });
}

function write(block: Block, reading: Reading): void {
  if (block.kind === 'table') reading.table(block.rows);
  else if (block.kind === 'heading') reading.heading(block.level, block.text);
  else if (block.kind === 'paragraph') reading.paragraph(block.text);
}

/** As many letters as a page number or the stamp of a receipt has. */
const STAMP = 40;
/** More lines than a letterhead has: letters drawn as outlines have hundreds. */
const OUTLINES = 60;

function isRead({ letters, unmapped }: PageText, { pictures, drawings }: PageObjects, { width, height }: { width: number; height: number }): boolean {
  if (unmapped > letters * 0.05) return false;
  const pictured = pictures.reduce((sum, box) => sum + area(box), 0) / (width * height);
  if (letters === 0) return pictures.length === 0 && drawings < OUTLINES;
  return pictured < 0.5 || letters >= STAMP;
}

const area = ({ left, bottom, right, top }: Box): number => Math.abs((right - left) * (top - bottom));

/** The text of a page once its annotations, hidden ones too, have become part of it. */
function textWithAnnotations(pdfium: Pdfium, document: Handle, index: number, annotations: number): string {
  const { call } = pdfium;
  const page = call._FPDF_LoadPage(document, index);
  for (let each = 0; each < annotations; each += 1) {
    const annotation = call._FPDFPage_GetAnnot(page, each);
    call._FPDFAnnot_SetFlags(annotation, PRINTED);
    call._FPDFPage_CloseAnnot(annotation);
  }
  call._FPDFPage_Flatten(page, FOR_DISPLAY);
  call._FPDF_ClosePage(page);
  const flat = call._FPDF_LoadPage(document, index);
  const text = plainTextOf(pdfium, flat);
  call._FPDF_ClosePage(flat);
  return text;
}

const PRINTED = 4;
const FOR_DISPLAY = 0;
