import type { Handle } from '@plaza/pdfium';
import type { Box, Character } from './characters';
import type { Text } from './objects';
import type { Pdfium } from '../pdfium';
import { Rendering } from './rendering';

/** Why nobody sees a character: it is not drawn or looks like its ground, or something lies on it. */
export type Hidden = 'hidden-text' | 'covered';

/**
 * What is to be seen of the characters of a page. Its text is switched off, and what then looks as before was not to be seen: be it
 * drawn invisibly, on a layer that is off, in the colour of its ground, outside of the page, or under a box that somebody drew on it.
 */
export class Visibility {
  readonly #as: Rendering;
  readonly #without: Rendering;
  /** With a block in place of each text whose font is not in the file: such a font draws nothing here, Korean ones at least. */
  readonly #blocks: Rendering | null;

  /** Afterwards the page shows no text any more, and may have blocks on it. Must be closed. */
  constructor(
    private readonly pdfium: Pdfium,
    page: Handle,
    texts: readonly Text[],
    characters: readonly Character[],
  ) {
    this.#as = Rendering.of(pdfium, page);
    for (const { object } of texts) pdfium.call._FPDFPageObj_SetIsActive(object, 0);
    this.#without = Rendering.of(pdfium, page);
    const undrawn = new Map<Handle, Box[]>();
    for (const { object, box, text } of characters) if (this.#cannotDraw(object, text)) undrawn.set(object, [...(undrawn.get(object) ?? []), box]);
    this.#blocks = undrawn.size === 0 ? null : this.#withBlocks(page, texts, undrawn);
  }

  close(): void {
    for (const rendering of [this.#as, this.#without, this.#blocks]) rendering?.close();
  }

  /** @returns null when it is to be seen */
  hidden(character: Character): Hidden | null {
    const { object, ink, box, text } = character;
    if (!this.#isDrawn(object)) return 'hidden-text';
    if (this.#as.differs(this.#without, ink)) return null;
    // On bare paper nothing can lie on it.
    if (!this.#blocks || !this.#cannotDraw(object, text)) return this.#without.likeness(PAPER, box) > 0.5 ? 'hidden-text' : 'covered';
    // A block is on no layer; which layers are off is not asked.
    if (this.#isOnLayer(object)) return 'hidden-text';
    if (this.#blocks.difference(this.#without, box) < 0.5) return 'covered';
    return this.#without.likeness(this.#colour(object), box) > 0.5 ? 'hidden-text' : null;
  }

  #isDrawn(object: Handle): boolean {
    return !NOT_DRAWN.has(this.pdfium.call._FPDFTextObj_GetTextRenderMode(object));
  }

  #cannotDraw(object: Handle, text: string): boolean {
    const { call } = this.pdfium;
    return text >= '\u1100' && object !== 0 && this.#isDrawn(object) && call._FPDFFont_GetIsEmbedded(call._FPDFTextObj_GetFont(object)) === 0;
  }

  #isOnLayer(object: Handle): boolean {
    const { call } = this.pdfium;
    for (let index = 0; index < call._FPDFPageObj_CountMarks(object); index += 1) {
      const mark = call._FPDFPageObj_GetMark(object, index);
      if (this.pdfium.string((buffer, size, written) => call._FPDFPageObjMark_GetName(mark, buffer, size, written)) === 'OC') return true;
    }
    return false;
  }

  #colour(object: Handle): number[] {
    const { call } = this.pdfium;
    const [red = 0, green = 0, blue = 0] = this.pdfium.integers((first, second, third, fourth) => call._FPDFPageObj_GetFillColor(object, first!, second!, third!, fourth!)) ?? [];
    return [red, green, blue];
  }

  #withBlocks(page: Handle, texts: readonly Text[], undrawn: ReadonlyMap<Handle, Box[]>): Rendering {
    const { call } = this.pdfium;
    const boxes = new Map<Handle, Box[]>();
    for (const { object, onPage } of texts) boxes.set(onPage, [...(boxes.get(onPage) ?? []), ...(undrawn.get(object) ?? [])]);
    for (let index = call._FPDFPage_CountObjects(page) - 1; index >= 0; index -= 1) {
      for (const { left, bottom, right, top } of boxes.get(call._FPDFPage_GetObject(page, index)) ?? []) {
        const block = call._FPDFPageObj_CreateNewRect(left, bottom, right - left, top - bottom);
        call._FPDFPageObj_SetFillColor(block, ...BLOCK, 255);
        call._FPDFPath_SetDrawMode(block, 1, 0);
        call._FPDFPage_InsertObjectAtIndex(page, block, index + 1);
      }
    }
    return Rendering.of(this.pdfium, page);
  }
}

const PAPER = [255, 255, 255];
/** No document has large areas of it. */
const BLOCK = [254, 1, 254] as const;
/** Invisible, and only as a border for what is drawn next (ISO 32000, 9.3.6). */
const NOT_DRAWN: ReadonlySet<number> = new Set([3, 7]);
