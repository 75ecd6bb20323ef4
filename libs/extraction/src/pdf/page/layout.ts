import type { Block } from '@plaza/contracts';
import type { Box } from './characters';
import { linesOf, sizeOf, type Line, type Run } from './lines';
import { Rules } from './rules';
import { linesOfTable, ruledTable } from './tables';

/** What stands on a page as headings and paragraphs, and as tables where lines are drawn around cells or leave gaps at the same places. */
export function layOut(runs: readonly Run[], rules: Rules): Block[] {
  return [0, 1, 2, 3].flatMap((quarter) => {
    const turned = runs.filter((run) => run.turned === quarter).map((run) => ({ ...run, box: upright(run.box, quarter) }));
    return blocksOf(turned, quarter === 0 ? rules : new Rules());
  });
}

function blocksOf(runs: readonly Run[], rules: Rules): Block[] {
  const lines = linesOf(runs, rules);
  const usual = median(lines.map(sizeOf));
  const right = Math.max(...lines.map((line) => line.at(-1)!.box.right));
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const ruled = linesOfTable(lines, at, rules);
    const table = ruled > 0 ? ruledTable(lines.slice(at, at + ruled), rules) : null;
    if (table) {
      blocks.push(table);
      at += ruled;
      continue;
    }
    const gapped = linesWithGaps(lines, at);
    const count = gapped >= 2 ? gapped : 1 + linesThatGoOn(lines, at, right);
    const taken = lines.slice(at, at + count);
    blocks.push(gapped >= 2 ? { kind: 'table', rows: rowsOf(taken) } : passage(taken, usual));
    at += count;
  }
  return blocks;
}

function passage(lines: readonly Line[], usual: number): Block {
  const text = lines.map((line) => line.map((run) => run.text).join('\t')).join('\n');
  const size = sizeOf(lines[0]!) / usual;
  return size > 1.3 && lines.length <= 2 ? { kind: 'heading', level: size > 1.7 ? 1 : 2, text: text.replace(/[\t\n]/g, ' ') } : { kind: 'paragraph', text };
}

/** How many lines from `start` on have cells with gaps between them. */
function linesWithGaps(lines: readonly Line[], start: number): number {
  let end = start;
  while (end < lines.length && lines[end]!.length > 1 && (end === start || isNext(lines[end - 1]!, lines[end]!))) end += 1;
  return end - start;
}

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

/**
 * How many lines go on what begins at `start`: the line before reaches the edge of the text, and the next one is written alike, close
 * below, and is no item of a list.
 */
function linesThatGoOn(lines: readonly Line[], start: number, right: number): number {
  let count = 0;
  for (;;) {
    const [above, below] = [lines[start + count]!, lines[start + count + 1]];
    if (below?.length !== 1 || !isNext(above, below) || ITEM.test(below[0]!.text)) return count;
    const size = sizeOf(below);
    if (Math.abs(sizeOf(above) - size) > size * 0.2 || above.at(-1)!.box.right < right - size * 3) return count;
    count += 1;
  }
}

const ITEM = /^\s*(?:[-–·*•○●□■◦▪▶※ㅇㆍ①-⑳]|(?:\d{1,2}|[가-하])[.)]|\(\d)/;

const isNext = (above: Line, below: Line): boolean => above[0]!.box.bottom - below[0]!.box.top < sizeOf(below) * 2;

function median(values: number[]): number {
  return values.sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 1;
}

/** The box as it would be if the page were turned so that what stands in it is upright. */
function upright({ left, bottom, right, top }: Box, quarter: number): Box {
  if (quarter === 1) return { left: bottom, right: top, bottom: -right, top: -left };
  if (quarter === 2) return { left: -right, right: -left, bottom: -top, top: -bottom };
  return quarter === 3 ? { left: -top, right: -bottom, bottom: left, top: right } : { left, bottom, right, top };
}
