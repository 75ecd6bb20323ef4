import type { Heading } from '../text/compose';
import { WORDS, type Language } from '../text/words';
import type { Layout } from './lay-out';
import { widthOf } from './lines';
import { MARGIN, type Element, type Ornament, type Page, type Piece, type Placed, type Style } from './page';
import type { EmbeddedFont } from './embedded-font';
import type { TaggedDocument } from './tagged-document';
import { REGULAR } from './typeface';

const FOOT: Style = { typeface: REGULAR, size: 9, grey: 0.35 };
const RULE_GREY = 0.55;
const AREA_GREY = 0.94;

/** Writes the pages one by one; what is complete is written out at once, so that only one page is in memory. */
export function draw(document: TaggedDocument, { document: root, pages, outline }: Layout, language: Language): void {
  const structure = new Structure(document, root);
  const finished = finishedAfter(pages);
  const bookmarks = new Bookmarks(document.outline);
  pages.forEach((page, index) => {
    document.addPage({ size: [page.sheet.width, page.sheet.height], margin: 0 });
    if (pages.length > 1) bookmarks.add(outline.get(index) ?? []);
    artifact(document, 'Layout', page.ornaments.map(ornamentOf));
    for (const piece of page.pieces) drawPiece(document, structure, piece);
    drawFoot(document, page, WORDS[language].pageOf(index + 1, pages.length), WORDS[language].lacking);
    for (const element of finished[index]!) structure.end(element);
  });
  structure.end(root);
}

/** What a screen reader goes through: made as far as it is needed, in the order of reading. */
class Structure {
  private readonly made = new Map<Element, PDFKit.PDFStructureElement>();

  constructor(
    private readonly document: TaggedDocument,
    root: Element,
  ) {
    const made = document.struct(root.type);
    document.addStructure(made);
    this.made.set(root, made);
  }

  of(element: Element): PDFKit.PDFStructureElement {
    return this.made.get(element) ?? this.make(element);
  }

  end(element: Element): void {
    this.of(element).end();
    for (const child of element.children) this.made.delete(child);
    this.made.delete(element);
  }

  private make(element: Element): PDFKit.PDFStructureElement {
    const parent = this.of(element.parent!);
    // A row is made with all its cells: an empty one has no text that would ask for it.
    if (element.parent!.type === 'TR') for (const cell of element.parent!.children) this.add(parent, cell);
    else this.add(parent, element);
    return this.made.get(element)!;
  }

  private add(parent: PDFKit.PDFStructureElement, element: Element): void {
    const made = this.document.struct(element.type, element.type === 'TH' ? ({ scope: 'Column' } as object) : {});
    parent.add(made);
    this.made.set(element, made);
  }
}

/** Leads to the page that is open as it is added. */
class Bookmarks {
  private readonly branches: PDFKit.PDFOutline[];

  constructor(root: PDFKit.PDFOutline) {
    this.branches = [root];
  }

  add(headings: Heading[]): void {
    for (const { level, text } of headings) {
      const parent = this.branches[Math.min(level, this.branches.length) - 1]!;
      this.branches.splice(level, Infinity, parent.addItem(text));
    }
  }
}

/** Of each page, the elements that nothing on a later page belongs to; rows as a whole. */
function finishedAfter(pages: Page[]): Element[][] {
  const last = new Map<Element, number>();
  pages.forEach(({ pieces }, index) => {
    for (const { element } of pieces) if (element) last.set(element.parent!.type === 'TR' ? element.parent! : element, index);
  });
  const finished: Element[][] = pages.map(() => []);
  for (const [element, index] of last) finished[index]!.push(element);
  return finished;
}

function drawPiece(document: TaggedDocument, structure: Structure, { element, lines }: Piece): void {
  if (!element) return artifact(document, 'Pagination', [textOf(document, lines)]);
  const content = document.markStructureContent(element.type);
  document.addContent(textOf(document, lines));
  document.endMarkedContent();
  structure.of(element).add(content);
}

function drawFoot(document: TaggedDocument, { sheet, pieces }: Page, number: string, lacking: string): void {
  const y = sheet.height - MARGIN.bottom / 2;
  const lengthOf = (text: string) => widthOf(text, FOOT.typeface) * FOOT.size;
  const foot = [{ text: number, x: (sheet.width - lengthOf(number)) / 2, y, style: FOOT }];
  if (pieces.some(({ lines }) => lines.some(hasStandIn))) foot.push({ text: lacking, x: sheet.width - MARGIN.side - lengthOf(lacking), y, style: FOOT });
  artifact(document, 'Pagination', [textOf(document, foot)]);
}

function artifact(document: TaggedDocument, type: 'Layout' | 'Pagination', content: string[]): void {
  if (content.length === 0) return;
  document.markContent('Artifact', { type });
  document.addContent(content.join('\n'));
  document.endMarkedContent();
}

/** One text object. pdfkit's pages count from the upper left corner, in which letters must be turned over again. */
function textOf(document: TaggedDocument, lines: Placed[]): string {
  let text = 'BT\n';
  let open: EmbeddedFont | null = null;
  let size = 0;
  for (const { text: line, x, y, style } of lines) {
    text += `${style.grey} g 1 0 0 -1 ${points(x)} ${points(y)} Tm\n`;
    let codes = '';
    for (const character of line) {
      const { font, code } = document.sortOf(character.codePointAt(0)!, style.typeface);
      if (font !== open || style.size !== size) {
        text += `${shown(codes)}/${document.nameOf(font)} ${style.size} Tf\n`;
        codes = '';
        [open, size] = [font, style.size];
      }
      codes += code;
    }
    text += shown(codes);
  }
  return `${text}ET`;
}

const shown = (codes: string): string => (codes === '' ? '' : `(${codes}) Tj\n`);

function ornamentOf(ornament: Ornament): string {
  if (ornament.kind === 'area') return `${AREA_GREY} g ${[ornament.x, ornament.y, ornament.width, ornament.height].map(points).join(' ')} re f`;
  const { x1, y1, x2, y2, width } = ornament;
  return `${RULE_GREY} G ${width} w ${points(x1)} ${points(y1)} m ${points(x2)} ${points(y2)} l S`;
}

function hasStandIn({ text, style }: Placed): boolean {
  for (const character of text) if (style.typeface.glyphOf(character.codePointAt(0)!).standsIn) return true;
  return false;
}

const points = (number: number): string => String(Math.round(number * 100) / 100);
