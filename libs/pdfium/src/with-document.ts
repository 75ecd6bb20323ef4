import type { Common, Handle } from './functions';

/** Opens a document that is gone after `use`. @returns null when PDFium cannot read it */
export function withDocument<Result>(call: Common, bytes: Uint8Array, use: (document: Handle) => Result): Result | null {
  const pointer = call.wasmExports.malloc(bytes.length);
  call.HEAPU8.set(bytes, pointer);
  const document = call._FPDF_LoadMemDocument(pointer, bytes.length, 0);
  try {
    return document === 0 ? null : use(document);
  } finally {
    if (document !== 0) call._FPDF_CloseDocument(document);
    call.wasmExports.free(pointer);
  }
}
