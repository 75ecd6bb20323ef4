import type { Block, FileContent } from '@plaza/contracts';
import { storable, type Cut } from '../text/redact';

/** What is shown of a file as one text: a line for each paragraph, tabs between cells, an empty line after a table. */
export function textOfBlocks(blocks: readonly Block[]): string {
  const pieces: string[] = [];
  for (const { text, after } of walk(blocks)) pieces.push(text, after);
  return pieces.join('');
}

/** All that a file holds beside that: searched, never shown. */
export const hiddenTextOf = ({ elsewhere, readAgain }: FileContent): string => [...elsewhere.map(({ text }) => text), ...readAgain].join('\n\n');

/** Characters, or about as many: what judging it costs. */
export const lengthOfContent = (content: FileContent): number => textOfBlocks(content.blocks).length + hiddenTextOf(content).length;

/** The same blocks with each cut replaced by its label. Cuts are merged, in order, and in the offsets of `textOfBlocks`. */
export function showBlocks<Kind>(blocks: readonly Block[], cuts: readonly Cut<Kind>[], label: (kind: Kind) => string): Block[] {
  const shown = blocks.map((block): Block => (block.kind === 'table' ? { ...block, rows: block.rows.map((row) => [...row]) } : { ...block }));
  let offset = 0;
  let next = 0;
  for (const { text, after, put } of walk(shown)) {
    const end = offset + text.length;
    while (next < cuts.length && cuts[next]!.end <= offset) next += 1;
    let done = offset;
    const pieces: string[] = [];
    for (let at = next; at < cuts.length && cuts[at]!.start < end; at += 1) {
      const cut = cuts[at]!;
      pieces.push(text.slice(done - offset, Math.max(done, cut.start) - offset), label(cut.kind));
      done = Math.min(end, cut.end);
    }
    pieces.push(text.slice(done - offset));
    put(storable(pieces.join('')));
    offset = end + after.length;
  }
  return shown;
}

interface Piece {
  text: string;
  after: string;
  put(text: string): void;
}

function* walk(blocks: readonly Block[]): Generator<Piece> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (block.name !== undefined) yield { text: block.name, after: '\n', put: (text) => (block.name = text) };
      for (const row of block.rows) {
        for (let column = 0; column < row.length; column += 1) {
          // A cell of several lines is still one cell; blanks keep every offset.
          yield { text: row[column]!.replace(/[\t\n\r]/g, ' '), after: column + 1 < row.length ? '\t' : '\n', put: (text) => (row[column] = text) };
        }
      }
      yield { text: '', after: '\n', put: () => undefined };
    } else if (block.kind === 'heading' || block.kind === 'paragraph') yield { text: block.text, after: '\n', put: (text) => (block.text = text) };
    else if (block.kind === 'file') yield { text: block.name, after: '\n', put: (text) => (block.name = text) };
  }
}
