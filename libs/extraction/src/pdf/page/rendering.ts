import type { Handle, Pointer } from '@plaza/pdfium';
import type { Box } from './characters';
import type { Pdfium } from '../pdfium';

/** Pixels along the longer side at most; an ordinary page has one for each point. */
const LONGEST = 1_600;
const BGRX = 3;
const BYTES = 4;
const WHITE = 0xffffffff;
const WITH_ANNOTATIONS = 1;

/** A page as somebody sees it, in pixels, which stay in PDFium's memory: it must be closed. */
export class Rendering {
  readonly #start: Pointer;
  readonly #stride: number;
  #view: Uint8Array | null = null;

  private constructor(
    private readonly pdfium: Pdfium,
    private readonly bitmap: Handle,
    private readonly width: number,
    private readonly height: number,
    private readonly place: Placement,
  ) {
    this.#start = pdfium.call._FPDFBitmap_GetBuffer(bitmap);
    this.#stride = pdfium.call._FPDFBitmap_GetStride(bitmap);
  }

  static of(pdfium: Pdfium, page: Handle): Rendering {
    const { call } = pdfium;
    const size = { width: call._FPDF_GetPageWidth(page), height: call._FPDF_GetPageHeight(page) };
    const scale = Math.min(1, LONGEST / Math.max(size.width, size.height));
    const width = Math.max(1, Math.round(size.width * scale));
    const height = Math.max(1, Math.round(size.height * scale));
    const bitmap = call._FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
    if (bitmap === 0) throw new Error('a page cannot be drawn');
    call._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    call._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
    return new Rendering(pdfium, bitmap, width, height, placementOf(pdfium, page, width, height));
  }

  close(): void {
    this.pdfium.call._FPDFBitmap_Destroy(this.bitmap);
  }

  /** Whether anything in the box looks another way than in a rendering of the same page. */
  differs(other: Rendering, box: Box): boolean {
    const [one, two] = [this.#pixels, other.#pixels];
    return this.#count(box, (at) => differs(one, two, at), true) > 0;
  }

  /** Which share of the box looks another way. */
  difference(other: Rendering, box: Box): number {
    const [one, two] = [this.#pixels, other.#pixels];
    return this.#count(box, (at) => differs(one, two, at));
  }

  /** Which share of the box looks like this colour. */
  likeness([red = 0, green = 0, blue = 0]: readonly number[], box: Box): number {
    const colour = Buffer.from([blue, green, red]);
    const pixels = this.#pixels;
    return this.#count(box, (at) => [0, 1, 2].every((channel) => Math.abs(pixels[at + channel]! - colour[channel]!) < NOTICED));
  }

  /** PDFium's memory moves when it grows. */
  get #pixels(): Uint8Array {
    const { buffer } = this.pdfium.call.HEAPU8;
    if (this.#view?.buffer !== buffer) this.#view = new Uint8Array(buffer, this.#start, this.#stride * this.height);
    return this.#view;
  }

  /** The share of pixels in the box that `holds` says yes to; with `once` the first is enough. */
  #count(box: Box, holds: (at: number) => boolean, once = false): number {
    const [x1, y1] = this.place(box.left, box.top);
    const [x2, y2] = this.place(box.right, box.bottom);
    const [left, right] = [Math.max(0, Math.min(x1, x2)), Math.min(this.width - 1, Math.max(x1, x2))];
    const [top, bottom] = [Math.max(0, Math.min(y1, y2)), Math.min(this.height - 1, Math.max(y1, y2))];
    let all = 0;
    let found = 0;
    for (let y = top; y <= bottom; y += 1) {
      for (let x = left; x <= right; x += 1) {
        all += 1;
        if (!holds(y * this.#stride + x * BYTES)) continue;
        found += 1;
        if (once) return 1;
      }
    }
    return all === 0 ? 0 : found / all;
  }
}

type Placement = (x: number, y: number) => [x: number, y: number];

/** Where a point of the page is among the pixels. PDFium answers in whole pixels, so it is asked as if there were many more. */
function placementOf(pdfium: Pdfium, page: Handle, width: number, height: number): Placement {
  const ask = (x: number, y: number): { x: number; y: number } => {
    const found = pdfium.integers((first, second) => pdfium.call._FPDF_PageToDevice(page, 0, 0, width * FINER, height * FINER, 0, x, y, first!, second!));
    return { x: found?.[0] ?? 0, y: found?.[1] ?? 0 };
  };
  const [origin, along, up] = [ask(0, 0), ask(FAR, 0), ask(0, FAR)];
  const moved = (axis: 'x' | 'y', x: number, y: number): number => Math.floor((origin[axis] + ((along[axis] - origin[axis]) * x + (up[axis] - origin[axis]) * y) / FAR) / FINER);
  return (x, y) => [moved('x', x, y), moved('y', x, y)];
}

const FINER = 256;
const FAR = 1_000;

/** Of 255, in one colour. */
const NOTICED = 20;

function differs(one: Uint8Array, two: Uint8Array, at: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) if (Math.abs(one[at + channel]! - two[at + channel]!) >= NOTICED) return true;
  return false;
}
