import { firstFrom } from './first-from';

interface Span {
  start: number;
  end: number;
}

export const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;

/** Answers in logarithmic time what a crafted document would otherwise make quadratic. Many are never asked: in order is put what is. */
export class SpanIndex {
  #order: Order | null = null;

  constructor(private readonly spans: readonly Span[]) {}

  /** Whether one of the spans holds all of it. */
  covers({ start, end }: Span): boolean {
    return this.#reachOf(start + 1) >= end;
  }

  /** Whether one of the spans has something of it. */
  overlaps({ start, end }: Span): boolean {
    return this.#reachOf(end) > start;
  }

  /** Whether one of the spans starts at or after `from` and before `to`. */
  startsWithin(from: number, to: number): boolean {
    if (this.spans.length === 0) return false;
    const { starts } = (this.#order ??= orderOf(this.spans));
    const next = starts[firstFrom(starts.length, (at) => starts[at]!, from)];
    return next !== undefined && next < to;
  }

  /** How far those reach that start before `limit`; -1 when none does. */
  #reachOf(limit: number): number {
    if (this.spans.length === 0) return -1;
    const { starts, reach } = (this.#order ??= orderOf(this.spans));
    return reach[firstFrom(starts.length, (at) => starts[at]!, limit) - 1] ?? -1;
  }
}

interface Order {
  starts: readonly number[];
  /** The farthest end among a span and all before it. */
  reach: readonly number[];
}

function orderOf(spans: readonly Span[]): Order {
  const sorted = spans.length > 1 ? [...spans].sort(byStart) : spans;
  let farthest = -1;
  return { starts: sorted.map(({ start }) => start), reach: sorted.map(({ end }) => (farthest = Math.max(farthest, end))) };
}
