import type { IRBlock, ParseResult } from 'kordoc';
import type { Reading } from '../reading';
import { Unreadable } from '../unreadable';

/** Writes what kordoc read of a document: headings, paragraphs, tables, notes after the paragraph that they belong to. */
export function writeBlocks(result: ParseResult, reading: Reading): void {
  if (!result.success) throw new Unreadable(PROTECTED.has(result.code ?? '') ? 'encrypted' : 'broken', `kordoc-${(result.code ?? 'error').toLowerCase()}`);
  let page = 1;
  for (const block of result.blocks) {
    // Without the layout of whoever saved the document, these are numbers of sections.
    if (result.metadata?.pageMode === 'layout' && (block.pageNumber ?? 0) > page) reading.page((page = block.pageNumber!));
    write(block, reading);
  }
}

const PROTECTED: ReadonlySet<string> = new Set(['ENCRYPTED', 'DRM_PROTECTED']);

function write(block: IRBlock, reading: Reading): void {
  const { type, text = '', table, children = [] } = block;
  if (type === 'image') reading.picture();
  else if (type === 'heading') reading.heading(block.level ?? 1, plain(text));
  else if (type !== 'table' && type !== 'separator') reading.paragraph(plain(text));
  if (table) {
    if (table.caption) reading.paragraph(plain(table.caption));
    reading.table(table.cells.map((row) => row.map((cell) => plain(cell.text))));
    if (table.cells.some((row) => row.some((cell) => cell.blocks?.some((each) => each.type === 'image')))) reading.picture();
  }
  for (const child of children) write(child, reading);
  if (block.footnoteText) reading.paragraph(plain(block.footnoteText));
}

/** kordoc writes Markdown and a little HTML into texts, which would tear a number apart. */
const plain = (text: string): string =>
  text.replace(/!\[image\]\([^()\s]*\)/g, '').replace(/<\/?u>/g, '').replace(/~~([^~\n]+)~~/g, '$1').replace(/\[([^[\]\n]+)\]\([a-z][a-z0-9+.-]{0,20}:[^()\s]*\)/gi, '$1');
