import { startPdfium, withDocument, type Common } from '@plaza/pdfium';

/** What is asked of PDFium's C interface (fpdf_text.h, fpdf_structtree.h, fpdf_edit.h); handles are numbers, 0 is none. */
interface Functions extends Common {
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(textPage: number): void;
  _FPDFText_CountChars(textPage: number): number;
  _FPDFText_GetUnicode(textPage: number, index: number): number;
  _FPDFText_IsHyphen(textPage: number, index: number): number;
  _FPDFText_IsGenerated(textPage: number, index: number): number;
  _FPDFText_GetTextObject(textPage: number, index: number): number;
  _FPDFPageObj_GetMarkedContentID(object: number): number;
  _FPDF_StructTree_GetForPage(page: number): number;
  _FPDF_StructTree_Close(tree: number): void;
  _FPDF_StructTree_CountChildren(tree: number): number;
  _FPDF_StructTree_GetChildAtIndex(tree: number, index: number): number;
  _FPDF_StructElement_GetType(element: number, buffer: number, size: number): number;
  _FPDF_StructElement_CountChildren(element: number): number;
  _FPDF_StructElement_GetChildAtIndex(element: number, index: number): number;
  _FPDF_StructElement_GetChildMarkedContentID(element: number, index: number): number;
}

/** Bytes; texts that are asked for are short. */
const BUFFER = 4096;

export class PdfiumError extends Error {
  override readonly name = 'PdfiumError';
  readonly code = 'PDF_UNREADABLE';
}

/** PDFium in WebAssembly, with its memory kept in order. */
export class Pdfium {
  private constructor(
    readonly call: Functions,
    private readonly buffer: number,
  ) {}

  static async load(): Promise<Pdfium> {
    const call = await startPdfium<Functions>();
    return new Pdfium(call, call.wasmExports.malloc(BUFFER));
  }

  /** @throws PdfiumError */
  withPages<T>(bytes: Uint8Array, read: (page: number) => T): T[] {
    const { call } = this;
    const pages = withDocument(call, bytes, (document) =>
      Array.from({ length: call._FPDF_GetPageCount(document) }, (_, index) => {
        const page = call._FPDF_LoadPage(document, index);
        if (page === 0) throw new PdfiumError('a page cannot be opened');
        try {
          return read(page);
        } finally {
          call._FPDF_ClosePage(page);
        }
      }),
    );
    if (pages === null) throw new PdfiumError('not a PDF that can be opened');
    return pages;
  }

  /** A text that a function writes as UTF-16 with a final zero, into what it is handed; it answers how many bytes it takes. */
  text(write: (buffer: number, size: number) => number): string {
    const length = Math.min(write(this.buffer, BUFFER), BUFFER);
    return Buffer.from(this.call.HEAPU8.slice(this.buffer, this.buffer + Math.max(length - 2, 0))).toString('utf16le');
  }
}
