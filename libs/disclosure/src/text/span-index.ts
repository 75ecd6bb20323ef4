import { firstFrom } from './first-from';

interface Span {
  start: number;
  end: number;
}

export const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;

/** Answers in logarithmic time what a crafted document would otherwise make quadratic. */
export class SpanIndex {
  readonly #starts: number[] = [];
  /** The farthest end among a span and all before it. */
  readonly #reach: number[] = [];

  constructor(spans: readonly Span[]) {
    let reach = -1;
    for (const { start, end } of spans.length > 1 ? [...spans].sort(byStart) : spans) {
      this.#starts.push(start);
      this.#reach.push((reach = Math.max(reach, end)));
    }
  }

  /** Whether one of the spans holds all of it. */
  covers({ start, end }: Span): boolean {
    return (this.#reach[this.#countBelow(start + 1) - 1] ?? -1) >= end;
  }

  /** Whether one of the spans has something of it. */
  overlaps({ start, end }: Span): boolean {
    return (this.#reach[this.#countBelow(end) - 1] ?? -1) > start;
  }

  /** Whether one of the spans starts at or after `from` and before `to`. */
  startsWithin(from: number, to: number): boolean {
    const next = this.#starts[this.#countBelow(from)];
    return next !== undefined && next < to;
  }

  #countBelow = (limit: number): number => firstFrom(this.#starts.length, (at) => this.#starts[at]!, limit);
}
