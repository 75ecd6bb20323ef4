/** A straight line along the page: at which height or how far right it is drawn, from where to where. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

/** Lines that are drawn in pieces, cell by cell, are one; so are both edges of a line that is drawn as a thin area. */
const APART = 3;

/** The lines of tables and boxes on a page. */
export class Rules {
  readonly vertical: readonly Rule[];
  readonly horizontal: readonly Rule[];

  constructor(lines: readonly { from: [number, number]; to: [number, number] }[] = []) {
    const vertical: Rule[] = [];
    const horizontal: Rule[] = [];
    for (const { from, to } of lines) {
      const [width, height] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
      if (width < 1 && height > APART) vertical.push({ at: from[0], from: Math.min(from[1], to[1]), to: Math.max(from[1], to[1]) });
      else if (height < 1 && width > APART) horizontal.push({ at: from[1], from: Math.min(from[0], to[0]), to: Math.max(from[0], to[0]) });
    }
    this.vertical = merged(vertical);
    this.horizontal = merged(horizontal);
  }

  /** The vertical lines that pass a height, from the left to the right. */
  crossing(y: number): Rule[] {
    return this.vertical.filter(({ from, to }) => from <= y && y <= to);
  }

  /** Whether a vertical line stands between two places at a height. */
  standsBetween(left: number, right: number, y: number): boolean {
    return this.vertical.some(({ at, from, to }) => at > left - TOUCHING && at < right + TOUCHING && from <= y && y <= to);
  }

  /** Whether a horizontal line lies between two heights somewhere between two places. */
  liesBetween(above: number, below: number, left: number, right: number): boolean {
    return this.horizontal.some(({ at, from, to }) => at < above && at > below && from < right && to > left);
  }
}

/** Letters reach into the line beside them a little. */
const TOUCHING = 0.5;

function merged(rules: readonly Rule[]): Rule[] {
  const lines: Rule[] = [];
  for (const rule of [...rules].sort((one, two) => Math.round(one.at / APART) - Math.round(two.at / APART) || one.from - two.from)) {
    const before = lines.at(-1);
    if (before && Math.abs(before.at - rule.at) < APART && rule.from <= before.to + APART) before.to = Math.max(before.to, rule.to);
    else lines.push({ ...rule });
  }
  return lines.sort((one, two) => one.at - two.at);
}
