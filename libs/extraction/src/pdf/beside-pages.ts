import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Reading } from '../reading';
import { Unreadable } from '../unreadable';
import { readAnnotations, type Annotation } from './annotations';
import type { Run } from './page/lines';

/** What pdf.js finds on a page. */
export interface SecondLook {
  /** What annotations and fields show on it. */
  runs: Run[];
  /** Its text, as a second reader understands it. */
  text: string;
}

/** Reads with pdf.js what a document has beside the text of its pages. @returns how it sees each page, and what files were attached */
export async function readBesidePages(bytes: Buffer, reading: Reading): Promise<{ looks: SecondLook[]; attached: Buffer[] }> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(require.resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: Uint8Array.from(bytes), cMapUrl: join(folder, 'cmaps') + sep, cMapPacked: true, standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if ((await document.getPermissions()) !== null) throw new Unreadable('encrypted', 'pdf-rights');
    const attached = await readDocument(document, reading);
    const looks: SecondLook[] = [];
    for (let number = 1; number <= document.numPages; number += 1) looks.push(await readPage(document, number, attached, reading));
    return { looks, attached };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Unreadable('encrypted', 'pdf-password');
    throw error;
  } finally {
    await task.destroy();
  }
}

/** @returns the files that were attached to it */
async function readDocument(document: PDFDocumentProxy, reading: Reading): Promise<Buffer[]> {
  const { info, metadata } = await document.getMetadata();
  // Its pages are drawn by programs from a form of another kind; those in the file only ask for another reader.
  if ((info as { IsXFAPresent?: boolean }).IsXFAPresent) throw new Unreadable('unsupported', 'pdf-xfa');
  for (const text of textsIn(info)) if (!NOT_WRITTEN.test(text)) reading.hidden('property', text);
  for (const text of textsIn(metadata?.getAll())) if (!NOT_WRITTEN.test(text)) reading.hidden('metadata', text);
  for (const text of textsIn(await document.getOutline(), /^(?:title|url|unsafeUrl)$/)) reading.hidden('markup', text);
  for (const text of textsIn((await document.getOptionalContentConfig()).getGroups(), /^name$/)) reading.hidden('markup', text);
  for (const text of textsIn(await document.getJSActions())) reading.hidden('markup', text);
  for (const text of textsIn(await document.getPageLabels())) if (!NOT_WRITTEN.test(text)) reading.hidden('markup', text);
  const attached: Buffer[] = [];
  for (const { description, ...file } of Object.values(((await document.getAttachments()) ?? {}) as Record<string, Attachment>)) {
    reading.hidden('metadata', description);
    await readFile(file, attached, reading);
  }
  return attached;
}

async function readFile({ filename, content }: Attachment, attached: Buffer[], reading: Reading): Promise<void> {
  if (!content) return;
  const bytes = Buffer.from(content);
  attached.push(bytes);
  await reading.file(filename, bytes);
}

interface Attachment {
  filename: string;
  description?: string;
  content?: Uint8Array;
}

/** Dates, versions, flags: what programs fill in by themselves. */
const NOT_WRITTEN = /^(?:D:\d{14}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}|[\d.]{1,5}$|uuid:|application\/pdf$)/;

async function readPage(document: PDFDocumentProxy, number: number, attached: Buffer[], reading: Reading): Promise<SecondLook> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  for (const text of textsIn(await page.getStructTree(), /^alt$/)) reading.hidden('markup', text);
  for (const text of textsIn(await page.getJSActions())) reading.hidden('markup', text);
  const annotations = (await page.getAnnotations({ intent: 'any' })) as Annotation[];
  const runs = readAnnotations(annotations, reading);
  for (const { file } of annotations) if (file) await readFile(file, attached, reading);
  page.cleanup();
  return { runs, text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('') };
}

/** Every string in a value, or those under certain keys. */
function* textsIn(value: unknown, only?: RegExp): Generator<string> {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return;
  for (const [key, each] of value instanceof Map ? value : Object.entries(value)) {
    if (typeof each === 'string' && (only === undefined || only.test(String(key)))) yield each;
    else yield* textsIn(each, only);
  }
}
