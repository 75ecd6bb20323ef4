import type { Block } from '@plaza/contracts';
import type { Box } from './characters';

/** A piece of a line without a wide gap in it. */
export interface Run {
  text: string;
  box: Box;
  /** In quarters: pieces turned alike are read together. */
  turned: number;
}

/** What stands on a page as lines, and as tables where lines have gaps at the same places. */
export function layOut(runs: readonly Run[]): Block[] {
  const blocks: Block[] = [];
  for (const quarter of [0, 1, 2, 3]) {
    const lines = linesOf(runs.filter(({ turned }) => turned === quarter).map((run) => ({ ...run, box: upright(run.box, quarter) })));
    const usual = median(lines.map(heightOf));
    const right = Math.max(...lines.map((line) => line.at(-1)!.box.right));
    for (let at = 0; at < lines.length; ) {
      let end = at;
      while (end < lines.length && lines[end]!.length > 1 && (end === at || isNext(lines[end - 1]!, lines[end]!))) end += 1;
      if (end - at >= 2) blocks.push({ kind: 'table', rows: rowsOf(lines.slice(at, end)) });
      else {
        end = at + 1;
        while (end < lines.length && lines[end]!.length === 1 && goesOn(lines[end - 1]!, lines[end]!, right)) end += 1;
        const text = lines.slice(at, end).map((line) => line.map((run) => run.text).join('\t')).join('\n');
        const size = heightOf(lines[at]!) / usual;
        blocks.push(size > 1.3 && end - at <= 2 ? { kind: 'heading', level: size > 1.7 ? 1 : 2, text: text.replace(/[\t\n]/g, ' ') } : { kind: 'paragraph', text });
      }
      at = end;
    }
  }
  return blocks;
}

type Line = Run[];

/** Pieces side by side are a line; those of a line from the left to the right. */
function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  for (const run of [...runs].sort((one, two) => middle(two) - middle(one))) {
    const line = lines.at(-1);
    if (line && Math.abs(middle(line[0]!) - middle(run)) < Math.min(height(line[0]!), height(run)) / 2) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => joined(line.sort((one, two) => one.box.left - two.box.left)));
}

/** Pieces that touch are one. */
function joined(line: Line): Line {
  const cells: Line = [];
  for (const run of line) {
    const before = cells.at(-1);
    const gap = before ? run.box.left - before.box.right : Infinity;
    if (!before || gap > height(run) * WIDE_GAP) cells.push({ ...run, box: { ...run.box } });
    else {
      before.text += (gap > height(run) * 0.15 ? ' ' : '') + run.text;
      before.box.right = Math.max(before.box.right, run.box.right);
    }
  }
  return cells;
}

/** Wider than this, in heights of the line, are two cells rather than two words. */
export const WIDE_GAP = 1;

/** Columns are the strips of a table that its cells leave no gap in. */
function rowsOf(lines: readonly Line[]): string[][] {
  const strips: { left: number; right: number }[] = [];
  for (const { box } of lines.flat().sort((one, two) => one.box.left - two.box.left)) {
    const strip = strips.at(-1);
    if (strip && box.left < strip.right) strip.right = Math.max(strip.right, box.right);
    else strips.push({ left: box.left, right: box.right });
  }
  return lines.map((line) => strips.map(({ left, right }) => line.filter(({ box }) => box.left >= left && box.left < right).map(({ text }) => text).join(' ')));
}

const isNext = (above: Line, below: Line): boolean => above[0]!.box.bottom - below[0]!.box.top < heightOf(below) * 2;

/** A line goes on in the next one when it reaches the edge of the text and the next one is written alike, close below and not as an item of a list. */
function goesOn(above: Line, below: Line, right: number): boolean {
  const size = heightOf(below);
  return (
    isNext(above, below) && Math.abs(heightOf(above) - size) < size * 0.2 && above.at(-1)!.box.right > right - size * 3 && !ITEM.test(below[0]!.text)
  );
}

const ITEM = /^\s*(?:[-–·*•○●□■◦▪▶※ㅇㆍ①-⑳]|(?:\d{1,2}|[가-하])[.)]|\(\d)/;

const height = ({ box }: Run): number => box.top - box.bottom;
const middle = ({ box }: Run): number => (box.top + box.bottom) / 2;
const heightOf = (line: Line): number => Math.max(...line.map(height));

function median(values: number[]): number {
  return values.sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 1;
}

/** The box as it would be if the page were turned so that what stands in it is upright. */
function upright({ left, bottom, right, top }: Box, quarter: number): Box {
  if (quarter === 1) return { left: bottom, right: top, bottom: -right, top: -left };
  if (quarter === 2) return { left: -right, right: -left, bottom: -top, top: -bottom };
  return quarter === 3 ? { left: -top, right: -bottom, bottom: left, top: right } : { left, bottom, right, top };
}
