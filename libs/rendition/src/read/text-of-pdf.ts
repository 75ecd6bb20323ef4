import { contentsOf } from './contents';
import { Pdfium } from './pdfium';
import { stringsOf } from './strings-of-pdf';

export interface PdfText {
  /** In the order a screen reader takes: a line for each line of the original text and for each row, cells parted by tabs. */
  text: string;
  /** What stands on the pages beside that: page numbers, repeated heads, anything untagged. */
  besides: string;
  /** What the file says elsewhere: title, bookmarks, metadata. */
  strings: string[];
}

let loading: Promise<Pdfium> | undefined;

/**
 * Reads a PDF that was typed here, by another program than the one that wrote it.
 * @throws PdfiumError
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const pdfium = await (loading ??= Pdfium.load());
  const pages = pdfium.withPages(bytes, (page) => {
    const contents = contentsOf(pdfium, page);
    return { text: structuredText(pdfium, page, contents), besides: [...contents.values()].join('\n') };
  });
  return { text: pages.map(({ text }) => text).reduce(joined, ''), besides: pages.map(({ besides }) => besides).join('\n'), strings: stringsOf(bytes) };
}

/** A page that ends with a space goes on in the same line: the typesetter leaves it where it breaks one. */
const joined = (before: string, after: string): string => (before === '' || before.endsWith(' ') ? before + after : `${before}\n${after}`);

/** What the structure of a page leads to is taken out of its contents. */
function structuredText(pdfium: Pdfium, page: number, contents: Map<number, string>): string {
  const { call } = pdfium;
  const textOf = (element: number): string => {
    const type = pdfium.text((buffer, size) => call._FPDF_StructElement_GetType(element, buffer, size));
    const parts: string[] = [];
    const count = call._FPDF_StructElement_CountChildren(element);
    for (let index = 0; index < count; index += 1) {
      const mark = call._FPDF_StructElement_GetChildMarkedContentID(element, index);
      const child = mark < 0 ? call._FPDF_StructElement_GetChildAtIndex(element, index) : 0;
      if (child !== 0) parts.push(textOf(child));
      if (mark < 0 || !contents.has(mark)) continue;
      parts.push(contents.get(mark)!);
      contents.delete(mark);
    }
    return parts.join(type === 'TR' ? '\t' : type === 'TD' || type === 'TH' ? ' ' : '\n');
  };
  const tree = call._FPDF_StructTree_GetForPage(page);
  try {
    return Array.from({ length: call._FPDF_StructTree_CountChildren(tree) }, (_, index) => textOf(call._FPDF_StructTree_GetChildAtIndex(tree, index))).join('\n');
  } finally {
    call._FPDF_StructTree_Close(tree);
  }
}
