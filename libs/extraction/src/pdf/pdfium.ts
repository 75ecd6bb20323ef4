import type { Functions, Handle, Pointer } from './pdfium-functions';

/** Bytes of memory for strings. */
const STRING = 256;

let started: Promise<Pdfium> | null = null;

/** PDFium takes long to start. What it failed in may have left it in any state, so the next file gets another one. */
export async function withPdfium(use: (pdfium: Pdfium) => void): Promise<void> {
  started ??= Pdfium.start();
  try {
    use(await started);
  } catch (error) {
    started = null;
    throw error;
  }
}

/** PDFium, and some of its memory for what its functions write through pointers. */
export class Pdfium {
  readonly #scratch: Pointer;

  private constructor(readonly call: Functions) {
    this.#scratch = call.wasmExports.malloc(STRING + 8);
  }

  static async start(): Promise<Pdfium> {
    const { PDFiumModule } = await import('@hyzyla/pdfium');
    const call = (await PDFiumModule({})) as unknown as Functions;
    call._FPDF_InitLibraryWithConfig(0);
    return new Pdfium(call);
  }

  /** Numbers that a function writes, each through a pointer of its own; null when it says that it has none. */
  doubles(count: number, ask: (...pointers: Pointer[]) => number): number[] | null {
    return this.#ask(count, 8, ask) ? [...new Float64Array(this.call.HEAPU8.buffer, this.#scratch, count)] : null;
  }

  floats(count: number, ask: (...pointers: Pointer[]) => number): number[] | null {
    return this.#ask(count, 4, ask) ? [...new Float32Array(this.call.HEAPU8.buffer, this.#scratch, count)] : null;
  }

  integers(count: number, ask: (...pointers: Pointer[]) => number): number[] | null {
    return this.#ask(count, 4, ask) ? [...new Int32Array(this.call.HEAPU8.buffer, this.#scratch, count)] : null;
  }

  /** A short string that a function writes, with the length of its bytes. */
  string(ask: (buffer: Pointer, size: number, written: Pointer) => number): string {
    const written = this.#scratch + STRING;
    if (ask(this.#scratch, STRING, written) === 0) return '';
    const length = new Uint32Array(this.call.HEAPU8.buffer, written, 1)[0]!;
    return Buffer.from(this.call.HEAPU8.buffer, this.#scratch, Math.min(STRING, length)).toString('utf16le').replace(/\0.*$/s, '');
  }

  /** Opens a document that is gone after `use`. @returns null when PDFium cannot read it */
  withDocument<Result>(bytes: Uint8Array, use: (document: Handle) => Result): Result | null {
    const pointer = this.call.wasmExports.malloc(bytes.length);
    this.call.HEAPU8.set(bytes, pointer);
    const document = this.call._FPDF_LoadMemDocument(pointer, bytes.length, 0);
    try {
      return document === 0 ? null : use(document);
    } finally {
      if (document !== 0) this.call._FPDF_CloseDocument(document);
      this.call.wasmExports.free(pointer);
    }
  }

  #ask(count: number, size: number, ask: (...pointers: Pointer[]) => number): boolean {
    return ask(...Array.from({ length: count }, (_, index) => this.#scratch + index * size)) !== 0;
  }
}
