import type { Heading, Part } from '../text/compose';
import type { Table } from '../text/table';
import { columnsOf, type Columns } from './columns';
import { leftToRight } from './left-to-right';
import { linesOf } from './lines';
import { childOf, MARGIN, PORTRAIT, usableWidth, type Element, type Page, type Sheet, type Style } from './page';
import { Pages } from './pages';
import { setTable } from './set-table';
import { BOLD, REGULAR } from './typeface';

interface Setting extends Style {
  /** Line height, in parts of the type size; the spaces above and below, in points. */
  leading: number;
  above: number;
  below: number;
  /** Points that must be left below for what follows. */
  keep: number;
}

const heading = (size: number, above: number): Setting => ({ typeface: BOLD, size, grey: 0, leading: 1.4, above, below: 6, keep: 48 });
const HEADINGS: Record<number, Setting> = {
  1: { ...heading(19, 0), below: 14 }, 2: heading(14.5, 18), 3: heading(12.5, 14), 4: heading(11.5, 12), 5: heading(11, 10), 6: heading(10.5, 10),
};
const PARAGRAPH: Setting = { typeface: REGULAR, size: 10.5, grey: 0, leading: 1.65, above: 0, below: 6, keep: 0 };
const MARK: Setting = { ...PARAGRAPH, size: 9, grey: 0.35, above: 6, keep: 30 };
const CAPTION: Setting = { ...PARAGRAPH, typeface: BOLD, size: 9.5, above: 4, below: 4, keep: 40 };
const AFTER_TABLE = 12;
/** For each page readers go through all children of what reaches over it: of a long document those are groups. */
const PARTS_OF_GROUP = 40;

export interface Layout {
  document: Element;
  pages: Page[];
  /** The headings of each page that has some. */
  outline: Map<number, Heading[]>;
}

/**
 * Puts every part in its place.
 * @throws RenditionTooLargeError
 */
export function layOut(given: Part[]): Layout {
  const parts = given.map(leftToRight);
  const document: Element = { type: 'Document', children: [], parent: null };
  const pages = new Pages();
  const outline: Layout['outline'] = new Map();
  const tables = new Map<Part, Columns>();
  for (const part of parts) if (part.kind === 'table') tables.set(part, columnsOf(part));
  const sheets = sheetsOf(parts, tables);
  let group = document;
  parts.forEach((part, index) => {
    const sheet = sheets[index]!;
    pages.use(sheet);
    if (parts.length > PARTS_OF_GROUP && index % PARTS_OF_GROUP === 0) group = childOf(document, 'Div');
    if (part.kind === 'table') return table(part, sheet);
    const setting = part.kind === 'heading' ? HEADINGS[part.level]! : part.kind === 'mark' ? MARK : PARAGRAPH;
    setText(pages, childOf(group, part.kind === 'heading' ? `H${part.level as 1}` : 'P'), part.text, sheet, setting);
    if (part.kind !== 'heading') return;
    const page = pages.all.length - 1;
    outline.set(page, [...(outline.get(page) ?? []), part]);
  });
  return { document, pages: pages.all, outline };

  function table(part: Table, sheet: Sheet): void {
    const element = childOf(group, 'Table');
    if (part.caption !== '') setText(pages, childOf(element, 'Caption'), part.caption, sheet, CAPTION);
    setTable(pages, element, part, tables.get(part)!);
    pages.y += AFTER_TABLE;
  }
}

/** Each part's sheet: a table's own; what leads to a table goes with it; all else is upright. */
function sheetsOf(parts: Part[], tables: Map<Part, Columns>): Sheet[] {
  const sheets: Sheet[] = [];
  let next = PORTRAIT;
  for (const part of parts.toReversed()) {
    if (part.kind === 'table') next = tables.get(part)!.sheet;
    else if (part.kind === 'paragraph') next = PORTRAIT;
    sheets.push(next);
  }
  return sheets.reverse();
}

function setText(pages: Pages, element: Element, text: string, sheet: Sheet, setting: Setting): void {
  const lines = linesOf(text, usableWidth(sheet), setting.typeface, setting.size);
  const leading = setting.size * setting.leading;
  pages.keep(setting.above + Math.min(lines.length, 2) * leading + setting.keep);
  if (!pages.fresh) pages.y += setting.above;
  for (const line of lines) {
    if (leading > pages.room) pages.turn();
    if (line.text !== '') pages.set(element, line, MARGIN.side, pages.y, leading, setting);
    pages.y += leading;
  }
  pages.y += setting.below;
}
