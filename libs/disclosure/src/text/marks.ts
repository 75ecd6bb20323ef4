import type { Folded } from './fold';
import { byStart } from './span-index';

interface Span {
  start: number;
  end: number;
}

/** No word, no digit and no bracket: no pattern takes it for more than something that stands there. */
const MARK = '※';

/** The text with one mark for each of the spans, and for spans that touch one together, and the way back. */
export function withMarks(text: string, spans: readonly Span[]): Folded {
  const pieces: string[] = [];
  const froms: number[] = [];
  const origins: Span[] = [];
  let length = 0;
  let done = 0;
  const add = (piece: string, origin: Span) => {
    if (piece === '') return;
    pieces.push(piece);
    froms.push(length);
    origins.push(origin);
    length += piece.length;
  };
  for (const span of united(spans)) {
    add(text.slice(done, span.start), { start: done, end: span.start });
    add(MARK, span);
    done = span.end;
  }
  add(text.slice(done), { start: done, end: text.length });
  /** A mark is as long as what it stands for, from either side. */
  const back = (index: number, side: 'start' | 'end'): number => {
    const piece = lastAtMost(froms, index);
    const { start, end } = origins[piece] ?? { start: 0, end: 0 };
    if (end - start !== pieces[piece]?.length) return side === 'start' ? start : end;
    return start + index - froms[piece]! + (side === 'start' ? 0 : 1);
  };
  return { text: pieces.join(''), origin: (start, end) => ({ start: back(start, 'start'), end: back(end - 1, 'end') }) };
}

function united(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of [...spans].sort(byStart)) {
    const last = all.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
