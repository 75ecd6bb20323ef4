import type { Box } from './characters';
import type { Pdfium } from '../pdfium';
import type { Handle } from '../pdfium-functions';

/** Pixels along the longer side at most; an ordinary page has one for each point. */
const LONGEST = 1_600;
const BGRX = 3;
const BYTES = 4;
const WHITE = 0xffffffff;
const WITH_ANNOTATIONS = 1;

/** A page as somebody sees it, in pixels. */
export class Rendering {
  private constructor(
    private readonly pixels: Buffer,
    private readonly stride: number,
    private readonly width: number,
    private readonly height: number,
    private readonly place: (x: number, y: number) => { x: number; y: number },
  ) {}

  static of(pdfium: Pdfium, page: Handle): Rendering {
    const { call } = pdfium;
    const size = { width: call._FPDF_GetPageWidth(page), height: call._FPDF_GetPageHeight(page) };
    const scale = Math.min(1, LONGEST / Math.max(size.width, size.height));
    const width = Math.max(1, Math.round(size.width * scale));
    const height = Math.max(1, Math.round(size.height * scale));
    const bitmap = call._FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
    try {
      call._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      call._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
      const stride = call._FPDFBitmap_GetStride(bitmap);
      const start = call._FPDFBitmap_GetBuffer(bitmap);
      const place = (x: number, y: number): { x: number; y: number } => {
        const [deviceX = 0, deviceY = 0] = pdfium.integers(2, (first, second) => call._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, first!, second!)) ?? [];
        return { x: deviceX, y: deviceY };
      };
      return new Rendering(Buffer.from(call.HEAPU8.slice(start, start + stride * height)), stride, width, height, place);
    } finally {
      call._FPDFBitmap_Destroy(bitmap);
    }
  }

  /** Which share of the pixels in the box is another than in a rendering of the same page, by more than an eye overlooks. */
  difference(other: Rendering, box: Box): number {
    let all = 0;
    let different = 0;
    for (const at of this.#pixelsIn(box)) {
      all += 1;
      if (differs(this.pixels, other.pixels, at)) different += 1;
    }
    return all === 0 ? 0 : different / all;
  }

  /** Which share of the pixels in the box looks like this colour. */
  likeness(colour: readonly number[], box: Box): number {
    const [red = 0, green = 0, blue = 0] = colour;
    const wanted = Buffer.from([blue, green, red]);
    let all = 0;
    let like = 0;
    for (const at of this.#pixelsIn(box)) {
      all += 1;
      if ([0, 1, 2].every((channel) => Math.abs(this.pixels[at + channel]! - wanted[channel]!) < NOTICED)) like += 1;
    }
    return all === 0 ? 0 : like / all;
  }

  *#pixelsIn(box: Box): Generator<number> {
    const one = this.place(box.left, box.top);
    const two = this.place(box.right, box.bottom);
    const [left, right] = [Math.max(0, Math.min(one.x, two.x)), Math.min(this.width - 1, Math.max(one.x, two.x))];
    const [top, bottom] = [Math.max(0, Math.min(one.y, two.y)), Math.min(this.height - 1, Math.max(one.y, two.y))];
    for (let y = top; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) yield y * this.stride + x * BYTES;
  }
}

/** Of 255, in one colour. */
const NOTICED = 20;

function differs(one: Buffer, two: Buffer, at: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) if (Math.abs(one[at + channel]! - two[at + channel]!) >= NOTICED) return true;
  return false;
}
