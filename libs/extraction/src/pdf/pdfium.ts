import { startPdfium, withDocument, type Handle, type Pointer } from '@plaza/pdfium';
import { Unreadable } from '../unreadable';
import type { Functions } from './pdfium-functions';

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

export const keptPdfium = (): Promise<Pdfium> => (started ??= Pdfium.start());

/** PDFium takes long to start. What it failed in, other than by saying so, may have left it in any state: the next file gets another one. */
export async function withPdfium(use: (pdfium: Pdfium) => void): Promise<void> {
  const pdfium = await keptPdfium();
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
    return new Pdfium(await startPdfium<Functions>());
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
    return withDocument(this.call, bytes, use);
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
