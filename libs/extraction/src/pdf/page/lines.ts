import type { Box } from './characters';
import type { Rules } from './rules';

/** A piece of a line without a wide gap or a drawn line in it. */
export interface Run {
  text: string;
  box: Box;
  /** Of its letters, in points. */
  size: number;
  /** In quarters: pieces turned alike are read together. */
  turned: number;
}

/** Pieces side by side, from the left to the right. */
export type Line = Run[];

export const middle = ({ box }: Run): number => (box.top + box.bottom) / 2;
export const sizeOf = (line: Line): number => Math.max(...line.map(({ size }) => size));

/** Wider than this, in sizes of the letters, are two cells rather than two words. */
export const WIDE_GAP = 1;

/** From the top to the bottom. */
export function linesOf(runs: readonly Run[], rules: Rules): Line[] {
  const lines: Line[] = [];
  for (const run of [...runs].sort((one, two) => middle(two) - middle(one))) {
    const line = lines.at(-1);
    if (line && Math.abs(middle(line[0]!) - middle(run)) < Math.min(line[0]!.size, run.size) / 2) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => joined(line.sort((one, two) => one.box.left - two.box.left), rules));
}

/** Pieces that touch are one. */
function joined(line: Line, rules: Rules): Line {
  const pieces: Line = [];
  for (const run of line) {
    const before = pieces.at(-1);
    const gap = before ? run.box.left - before.box.right : Infinity;
    if (!before || gap > run.size * WIDE_GAP || rules.standsBetween(before.box.right, run.box.left, middle(run))) pieces.push({ ...run, box: { ...run.box } });
    else {
      before.text += (gap > run.size * 0.15 ? ' ' : '') + run.text;
      before.box.right = Math.max(before.box.right, run.box.right);
    }
  }
  return pieces;
}
