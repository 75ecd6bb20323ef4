import { Unreadable } from '../unreadable';
import type { Functions, Handle, Pointer } from './pdfium-functions';

/** Bytes of memory for strings. */
const STRING = 256;
/** No function that is asked writes more. */
const NUMBERS = 6;

interface Views {
  doubles: Float64Array;
  floats: Float32Array;
  integers: Int32Array;
}

let started: Promise<Pdfium> | null = null;

export const startPdfium = (): Promise<Pdfium> => (started ??= Pdfium.start());

/** PDFium takes long to start. What it failed in, other than by saying so, may have left it in any state: the next file gets another one. */
export async function withPdfium(use: (pdfium: Pdfium) => void): Promise<void> {
  const pdfium = await startPdfium();
  try {
    use(pdfium);
  } catch (error) {
    if (!(error instanceof Unreadable)) started = null;
    throw error;
  }
}

/** PDFium, and some of its memory for what its functions write through pointers. */
export class Pdfium {
  readonly #scratch: Pointer;
  readonly #fours: Pointer[];
  readonly #eights: Pointer[];
  #current: Views | null = null;

  private constructor(readonly call: Functions) {
    this.#scratch = call.wasmExports.malloc(STRING + 8);
    this.#fours = Array.from({ length: NUMBERS }, (_, index) => this.#scratch + index * 4);
    this.#eights = Array.from({ length: NUMBERS }, (_, index) => this.#scratch + index * 8);
  }

  static async start(): Promise<Pdfium> {
    const { PDFiumModule } = await import('@hyzyla/pdfium');
    const call = (await PDFiumModule({})) as unknown as Functions;
    // Its own wrappers look at each call before they make it, which for ten a letter takes longer than the calls.
    for (const [name, made] of Object.entries(call.wasmExports)) if (name.startsWith('FPDF')) Object.assign(call, { [`_${name}`]: made });
    call._FPDF_InitLibraryWithConfig(0);
    return new Pdfium(call);
  }

  /** Numbers that a function writes, each through a pointer of its own: good until the next question; null when it says that it has none. */
  doubles(ask: (...pointers: Pointer[]) => number): Float64Array | null {
    return ask(...this.#eights) === 0 ? null : this.#views().doubles;
  }

  floats(ask: (...pointers: Pointer[]) => number): Float32Array | null {
    return ask(...this.#fours) === 0 ? null : this.#views().floats;
  }

  integers(ask: (...pointers: Pointer[]) => number): Int32Array | null {
    return ask(...this.#fours) === 0 ? null : this.#views().integers;
  }

  /** A short string that a function writes, with the length of its bytes. */
  string(ask: (buffer: Pointer, size: number, written: Pointer) => number): string {
    const written = this.#scratch + STRING;
    if (ask(this.#scratch, STRING, written) === 0) return '';
    const length = new Uint32Array(this.call.HEAPU8.buffer, written, 1)[0]!;
    return Buffer.from(this.call.HEAPU8.buffer, this.#scratch, Math.min(STRING, length)).toString('utf16le').split('\0', 1)[0]!;
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

  /** PDFium's memory moves when it grows. */
  #views(): Views {
    const { buffer } = this.call.HEAPU8;
    if (this.#current?.floats.buffer !== buffer) {
      this.#current = { doubles: new Float64Array(buffer, this.#scratch, NUMBERS), floats: new Float32Array(buffer, this.#scratch, NUMBERS), integers: new Int32Array(buffer, this.#scratch, NUMBERS) };
    }
    return this.#current;
  }
}
