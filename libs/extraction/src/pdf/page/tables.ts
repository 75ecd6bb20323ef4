import type { Block } from '@plaza/contracts';
import type { Box } from './characters';
import { middle, type Line } from './lines';
import type { Rule, Rules } from './rules';

/** How many lines from `start` on stand in one table that is drawn with lines; 0 when the first stands in none. */
export function linesOfTable(lines: readonly Line[], start: number, rules: Rules): number {
  let end = start;
  let around: readonly Rule[] = [];
  for (; end < lines.length; end += 1) {
    const fence = rules.crossing(middle(lines[end]![0]!));
    const [left, right] = [fence[0]?.at ?? 0, fence.at(-1)?.at ?? 0];
    const isWithin = lines[end]!.every(({ box }) => box.right > left && box.left < right);
    if (fence.length < 2 || !isWithin || (end > start && !fence.some((rule) => around.includes(rule)))) break;
    around = fence;
  }
  return end - start;
}

/** The lines of a table in the columns and rows that are drawn; null when it has but one column: a box around a text. */
export function ruledTable(lines: readonly Line[], rules: Rules): Extract<Block, { kind: 'table' }> | null {
  const edges = edgesOf(lines, rules);
  if (edges.length < 3) return null;
  const [left, right] = [edges[0]!, edges.at(-1)!];
  const begins = lines.map((line, index) => index > 0 && rules.liesBetween(middle(lines[index - 1]![0]!), middle(line[0]!), left, right));
  // Without a line between rows, each line of text is one.
  const hasRows = begins.includes(true);
  const rows: string[][] = [];
  lines.forEach((line, index) => {
    const cells = edges.slice(1).map((_, column) => line.filter(({ box }) => columnOf(box, edges) === column).map(({ text }) => text).join(' '));
    if (index === 0 || begins[index] || !hasRows) rows.push(cells);
    else rows.push(rows.pop()!.map((text, column) => [text, cells[column]!].filter(Boolean).join('\n')));
  });
  return { kind: 'table', rows };
}

/** Where columns begin and end: lines that pass any line of text, those almost in the same place once. */
function edgesOf(lines: readonly Line[], rules: Rules): number[] {
  const found = [...new Set(lines.flatMap((line) => rules.crossing(middle(line[0]!))))].map(({ at }) => at).sort((one, two) => one - two);
  return found.filter((at, index) => index === 0 || at - found[index - 1]! > NARROWEST);
}

/** No column is as narrow as this, in points. */
const NARROWEST = 5;

function columnOf(box: Box, edges: readonly number[]): number {
  const centre = (box.left + box.right) / 2;
  const column = edges.findIndex((right) => right > centre) - 1;
  return Math.max(0, column === -2 ? edges.length - 2 : column);
}
