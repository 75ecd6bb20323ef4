import { TAG, type HwpRecord } from './records';

/** What the document's head says about how its text looks, as far as it decides whether anybody can see it. */
export class Shapes {
  private readonly characters: Buffer[];
  private readonly fills: Buffer[];
  private readonly paragraphs: Buffer[];

  constructor(documentInfo: readonly HwpRecord[]) {
    this.characters = documentInfo.filter(({ tag }) => tag === TAG.characterShape).map(({ data }) => data);
    this.paragraphs = documentInfo.filter(({ tag }) => tag === TAG.paragraphShape).map(({ data }) => data);
    this.fills = documentInfo.filter(({ tag }) => tag === TAG.borderFill).map(({ data }) => data);
  }

  /** White on white, or too small to read. */
  unseen(shape: number, onColour: boolean): boolean {
    const data = this.characters[shape];
    if (data === undefined || data.length < 64) return false;
    const white = (data.readUInt32LE(52) & 0xffffff) === WHITE && [WHITE, NONE].includes(data.readUInt32LE(60));
    return data.readInt32LE(42) < SMALLEST || (white && !onColour);
  }

  /** Whether paragraphs of this shape have a ground of their own that is not white. */
  colouredParagraph(shape: number): boolean {
    const data = this.paragraphs[shape];
    return data !== undefined && data.length >= PARAGRAPH_FILL + 2 && this.coloured(data.readUInt16LE(PARAGRAPH_FILL));
  }

  /** Whether what has this border (counted from one) is filled with something that is not white. */
  coloured(borderFill: number): boolean {
    const data = this.fills[borderFill - 1];
    if (data === undefined || data.length < 40) return false;
    const kind = data.readUInt32LE(32);
    return kind > 1 || (kind === 1 && ![WHITE, NONE].includes(data.readUInt32LE(36)));
  }
}

/** Where a paragraph's shape names its border and fill. */
const PARAGRAPH_FILL = 32;
const WHITE = 0xffffff;
const NONE = 0xffffffff;
/** In hundredths of a point. */
const SMALLEST = 150;
