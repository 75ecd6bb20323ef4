/** 0 is none. */
export type Handle = number;
export type Pointer = number;

/** What every use of PDFium's C interface needs (fpdfview.h), and its memory. The package has types for only what it calls itself. */
export interface Common {
  _FPDF_InitLibraryWithConfig(config: Pointer): void;
  _FPDF_LoadMemDocument(bytes: Pointer, size: number, password: Pointer): Handle;
  _FPDF_CloseDocument(document: Handle): void;
  _FPDF_GetPageCount(document: Handle): number;
  _FPDF_LoadPage(document: Handle, index: number): Handle;
  _FPDF_ClosePage(page: Handle): void;
  wasmExports: { malloc(size: number): Pointer; free(pointer: Pointer): void };
  HEAPU8: Uint8Array;
}
