import { Pdfium } from '../read/pdfium';

/** An element's type, and its children. */
export type Branch = [string, ...Branch[]];

/** What a screen reader is led through on each page, as PDFium sees it. */
export async function structureOf(pdf: Uint8Array): Promise<Branch[]> {
  const pdfium = await Pdfium.load();
  const { call } = pdfium;
  const branchOf = (element: number): Branch => [
    pdfium.text((buffer, size) => call._FPDF_StructElement_GetType(element, buffer, size)),
    ...Array.from({ length: call._FPDF_StructElement_CountChildren(element) }, (_, index) => call._FPDF_StructElement_GetChildAtIndex(element, index)).filter((child) => child !== 0).map(branchOf),
  ];
  return pdfium.withPages(pdf, (page) => {
    const tree = call._FPDF_StructTree_GetForPage(page);
    const branch = branchOf(call._FPDF_StructTree_GetChildAtIndex(tree, 0));
    call._FPDF_StructTree_Close(tree);
    return branch;
  });
}
