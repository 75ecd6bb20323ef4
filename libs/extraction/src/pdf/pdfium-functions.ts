import type { Common, Handle, Pointer } from '@plaza/pdfium';

/**
 * Functions of PDFium, as its headers declare them (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_annot.h, fpdf_flatten.h).
 */
export interface Functions extends Common {
  _FPDF_GetLastError(): number;
  _FPDF_GetPageWidth(page: Handle): number;
  _FPDF_GetPageHeight(page: Handle): number;
  _FPDF_PageToDevice(page: Handle, x: number, y: number, width: number, height: number, rotation: number, pageX: number, pageY: number, deviceX: Pointer, deviceY: Pointer): number;

  _FPDFText_LoadPage(page: Handle): Handle;
  _FPDFText_ClosePage(text: Handle): void;
  _FPDFText_CountChars(text: Handle): number;
  _FPDFText_GetText(text: Handle, start: number, count: number, result: Pointer): number;
  _FPDFText_GetUnicode(text: Handle, index: number): number;
  _FPDFText_HasUnicodeMapError(text: Handle, index: number): number;
  _FPDFText_GetCharBox(text: Handle, index: number, left: Pointer, right: Pointer, bottom: Pointer, top: Pointer): number;
  /** Writes left, top, right and bottom, one after the other. */
  _FPDFText_GetLooseCharBox(text: Handle, index: number, rectangle: Pointer): number;
  _FPDFText_GetFontSize(text: Handle, index: number): number;
  /** Writes a to f, one after the other. */
  _FPDFText_GetMatrix(text: Handle, index: number, matrix: Pointer): number;
  /** In radians. */
  _FPDFText_GetCharAngle(text: Handle, index: number): number;
  _FPDFText_GetTextObject(text: Handle, index: number): Handle;
  _FPDFTextObj_GetTextRenderMode(object: Handle): number;
  _FPDFTextObj_GetFont(object: Handle): Handle;
  _FPDFFont_GetIsEmbedded(font: Handle): number;

  _FPDFPage_CountObjects(page: Handle): number;
  _FPDFPage_GetObject(page: Handle, index: number): Handle;
  _FPDFPage_InsertObjectAtIndex(page: Handle, object: Handle, index: number): number;
  _FPDFFormObj_CountObjects(form: Handle): number;
  _FPDFFormObj_GetObject(form: Handle, index: number): Handle;
  _FPDFPageObj_GetType(object: Handle): number;
  _FPDFPageObj_GetBounds(object: Handle, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): number;
  _FPDFPageObj_SetIsActive(object: Handle, active: number): number;
  _FPDFPageObj_GetFillColor(object: Handle, red: Pointer, green: Pointer, blue: Pointer, alpha: Pointer): number;
  _FPDFPageObj_SetFillColor(object: Handle, red: number, green: number, blue: number, alpha: number): number;
  _FPDFPageObj_CountMarks(object: Handle): number;
  _FPDFPageObj_GetMark(object: Handle, index: number): Handle;
  _FPDFPageObjMark_GetName(mark: Handle, buffer: Pointer, size: number, written: Pointer): number;
  _FPDFPageObj_CreateNewRect(x: number, y: number, width: number, height: number): Handle;
  _FPDFPageObj_GetMatrix(object: Handle, matrix: Pointer): number;
  _FPDFPath_CountSegments(path: Handle): number;
  _FPDFPath_GetPathSegment(path: Handle, index: number): Handle;
  _FPDFPathSegment_GetType(segment: Handle): number;
  _FPDFPathSegment_GetPoint(segment: Handle, x: Pointer, y: Pointer): number;
  _FPDFPath_SetDrawMode(path: Handle, fill: number, stroke: number): number;

  _FPDFPage_GetAnnotCount(page: Handle): number;
  _FPDFPage_GetAnnot(page: Handle, index: number): Handle;
  _FPDFPage_CloseAnnot(annotation: Handle): void;
  _FPDFAnnot_SetFlags(annotation: Handle, flags: number): number;
  _FPDFPage_Flatten(page: Handle, how: number): number;

  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: Pointer, stride: number): Handle;
  _FPDFBitmap_FillRect(bitmap: Handle, left: number, top: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_GetBuffer(bitmap: Handle): Pointer;
  _FPDFBitmap_GetStride(bitmap: Handle): number;
  _FPDFBitmap_Destroy(bitmap: Handle): void;
  _FPDF_RenderPageBitmap(bitmap: Handle, page: Handle, x: number, y: number, width: number, height: number, rotation: number, flags: number): void;
}
