import { attribute, descendants, type XmlElement } from '../xml/tree';

/** What the head of a document says about how its text looks, as far as it decides whether anybody can see it. */
export class HwpxShapes {
  readonly #unseen = new Map<string, 'always' | 'on white'>();
  readonly #coloured = new Set<string>();
  readonly #paragraphs = new Set<string>();

  constructor(head: XmlElement | undefined) {
    for (const shape of head ? descendants(head, 'charPr') : []) {
      const id = attribute(shape, 'id') ?? '';
      if (Number(attribute(shape, 'height') ?? 1_000) < SMALLEST) this.#unseen.set(id, 'always');
      else if (isWhite(attribute(shape, 'textColor')) && NO_SHADE.test(attribute(shape, 'shadeColor') ?? 'none')) this.#unseen.set(id, 'on white');
    }
    for (const border of head ? descendants(head, 'borderFill') : []) {
      const [brush] = descendants(border, 'winBrush');
      const face = brush && attribute(brush, 'faceColor');
      const drawn = [...descendants(border, 'gradation'), ...descendants(border, 'imgBrush')].length > 0;
      if (drawn || (face !== undefined && !NO_SHADE.test(face))) this.#coloured.add(attribute(border, 'id') ?? '');
    }
    for (const shape of head ? descendants(head, 'paraPr') : []) {
      const [border] = descendants(shape, 'border');
      if (border && this.coloured(attribute(border, 'borderFillIDRef') ?? '')) this.#paragraphs.add(attribute(shape, 'id') ?? '');
    }
  }

  /** Whether paragraphs of this shape have a ground of their own that is not white. */
  colouredParagraph(shape: string): boolean {
    return this.#paragraphs.has(shape);
  }

  unseen(shape: string, onColour: boolean): boolean {
    const when = this.#unseen.get(shape);
    return when === 'always' || (when === 'on white' && !onColour);
  }

  /** Whether what has this border is filled with something that is not white. */
  coloured(borderFill: string): boolean {
    return this.#coloured.has(borderFill);
  }
}

/** In hundredths of a point. */
const SMALLEST = 150;
const NO_SHADE = /^(?:none|#(?:ff)?ffffff)$/i;

const isWhite = (colour: string | undefined): boolean => /^#(?:ff)?ffffff$/i.test(colour ?? '');
