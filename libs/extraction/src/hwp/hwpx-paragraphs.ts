import type { HidingPlace } from '@plaza/contracts';
import type { Attributes, XmlListener } from '../xml/parse';
import type { HwpxShapes } from './hwpx-shapes';
import type { RawParagraph } from './paragraphs';

/** Every paragraph of a section of HWPX (KS X 6101), wherever it stands, and the texts that are no paragraphs. */
export class HwpxParagraphs implements XmlListener {
  readonly paragraphs: RawParagraph[] = [];
  readonly others: { place: HidingPlace; text: string }[] = [];
  readonly #around: { place: HidingPlace | null; coloured: boolean }[] = [];
  readonly #open: (RawParagraph & { shape: string; coloured: boolean })[] = [];
  #other: { place: HidingPlace; text: string } | null = null;
  /** Of runs with text; a paragraph's own controls stand in runs too. */
  #inText = 0;
  /** What was deleted may reach from one paragraph into another. */
  #deleted = 0;

  constructor(private readonly shapes: HwpxShapes) {}

  open(name: string, attributes: Attributes): void {
    const { place, coloured } = this.#around.at(-1) ?? { place: null, coloured: false };
    this.#around.push({
      place: name === 'fieldBegin' && attributes.type === 'MEMO' ? 'comment' : (PLACES[name] ?? place),
      coloured: coloured || name === 'drawText' || ((name === 'tc' || name === 'tbl') && this.shapes.coloured(attributes.borderFillIDRef ?? '')),
    });
    const paragraph = this.#open.at(-1);
    if (name === 'p') this.#open.push({ text: '', hidden: new Set(), place, shape: '', coloured: coloured || this.shapes.colouredParagraph(attributes.paraPrIDRef ?? '') });
    else if (name === 'run' && paragraph) paragraph.shape = attributes.charPrIDRef ?? '';
    else if (name === 't') this.#inText += 1;
    else if (name === 'deleteBegin') this.#deleted += 1;
    else if (name === 'deleteEnd') this.#deleted = Math.max(0, this.#deleted - 1);
    else if (name in MARKS) this.#write(MARKS[name]!);
    if (name in OTHERS) this.others.push((this.#other = { place: OTHERS[name]!, text: '' }));
  }

  text(text: string): void {
    if (this.#other) this.#other.text += text;
    else if (this.#inText > 0) this.#write(text);
  }

  close(name: string): void {
    this.#around.pop();
    if (name === 't') this.#inText -= 1;
    else if (name in OTHERS) this.#other = null;
    else if (name === 'p') {
      const { text, hidden, place } = this.#open.pop()!;
      this.paragraphs.push({ text, hidden, place });
    }
  }

  #write(text: string): void {
    const paragraph = this.#open.at(-1);
    if (!paragraph) return;
    if (this.#deleted > 0 || this.shapes.unseen(paragraph.shape, paragraph.coloured)) for (let at = 0; at < text.length; at += 1) paragraph.hidden.add(paragraph.text.length + at);
    paragraph.text += text;
  }
}

const PLACES: Record<string, HidingPlace> = { header: 'header', footer: 'footer', footNote: 'note', endNote: 'note', hiddenComment: 'comment', memo: 'comment', masterPage: 'header' };
const OTHERS: Record<string, HidingPlace> = { script: 'formula', shapeComment: 'markup', stringParam: 'markup' };
const MARKS: Record<string, string> = { tab: '\t', lineBreak: '\n', nbSpace: ' ', fwSpace: ' ', hyphen: '-' };
