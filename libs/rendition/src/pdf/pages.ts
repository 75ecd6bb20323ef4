import { RenditionTooLargeError } from '../errors';
import type { Line } from './lines';
import { MARGIN, PORTRAIT, type Element, type Ornament, type Page, type Piece, type Sheet, type Style } from './page';

export const MOST_PAGES = 500;
/** Of the type size: how far below their top letters have their baseline. */
const BASELINE = 0.84;

/** Pages as they fill, from top to bottom. */
export class Pages {
  readonly all: Page[] = [];
  /** Where the next line's top will be. */
  y = MARGIN.top;
  private sheet = PORTRAIT;
  private piece: Piece | null = null;

  /** @throws RenditionTooLargeError */
  turn(sheet: Sheet = this.sheet): void {
    if (this.all.length >= MOST_PAGES) throw new RenditionTooLargeError(`more than ${MOST_PAGES} pages`);
    this.all.push({ sheet, pieces: [], ornaments: [] });
    this.sheet = sheet;
    this.y = MARGIN.top;
    this.piece = null;
  }

  /** Goes on on this sheet: on the page that is open when it is one, else on a new one. */
  use(sheet: Sheet): void {
    if (this.all.length > 0 && this.sheet.width === sheet.width && this.sheet.height === sheet.height) return;
    this.turn(sheet);
  }

  /** Turns the page unless so much fits below. */
  keep(height: number): void {
    if (this.all.length === 0 || height > this.room && !this.fresh) this.turn();
  }

  get room(): number {
    return this.sheet.height - MARGIN.bottom - this.y;
  }

  /** How much a page takes. */
  get depth(): number {
    return this.sheet.height - MARGIN.bottom - MARGIN.top;
  }

  get fresh(): boolean {
    return this.y === MARGIN.top;
  }

  /** Sets a line in a row of lines of a height, the topmost `y`. A line that only continues the one before, of the same element, goes into the same piece. */
  set(element: Element | null, line: Line, x: number, y: number, leading: number, style: Style): void {
    const placed = { text: line.text, x: x + line.indent, y: y + (leading - style.size) / 2 + style.size * BASELINE, style };
    if (this.piece && this.piece.element === element && !line.begins) this.piece.lines.push(placed);
    else this.page.pieces.push((this.piece = { element, lines: [placed] }));
  }

  adorn(...ornaments: Ornament[]): void {
    this.page.ornaments.push(...ornaments);
  }

  private get page(): Page {
    return this.all.at(-1)!;
  }
}
