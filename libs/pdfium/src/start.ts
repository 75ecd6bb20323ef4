import type { Common } from './functions';

/** A PDFium of its own, with its functions as its headers declare them. */
export async function startPdfium<Functions extends Common>(): Promise<Functions> {
  const { PDFiumModule } = await import('@hyzyla/pdfium');
  const call = (await PDFiumModule({})) as unknown as Functions;
  // Its own wrappers look at each call before they make it, which for several a letter takes longer than the calls.
  for (const [name, made] of Object.entries(call.wasmExports)) if (name.startsWith('FPDF')) Object.assign(call, { [`_${name}`]: made });
  call._FPDF_InitLibraryWithConfig(0);
  return call;
}
