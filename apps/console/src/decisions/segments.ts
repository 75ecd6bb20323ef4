import type { InspectedMark, InspectedPart } from '@plaza/contracts';

/** A stretch of text in which nothing changes: what was found there, what keeps it open, and whether the public sees it. */
export interface Segment {
  text: string;
  hidden: boolean;
  marks: InspectedMark[];
}

/** Cuts a text where a mark or what is hidden begins or ends. Marks may overlap. */
export function segmentsOf({ text, marks, hidden }: Pick<InspectedPart, 'text' | 'marks' | 'hidden'>): Segment[] {
  const stretches = (hidden ?? []).flatMap((start, index, all) => (index % 2 === 0 ? [{ start, end: all[index + 1]! }] : []));
  const ends = new Set([0, text.length]);
  for (const { start, end } of [...marks, ...stretches]) for (const at of [start, end]) if (at > 0 && at < text.length) ends.add(at);
  const cuts = [...ends].sort((a, b) => a - b);
  const waiting = [...marks].sort((a, b) => a.start - b.start);
  let active: InspectedMark[] = [];
  let next = 0;
  let stretch = 0;
  return cuts.slice(0, -1).map((start, index) => {
    active = active.filter(({ end }) => end > start);
    for (; next < waiting.length && waiting[next]!.start <= start; next += 1) if (waiting[next]!.end > start) active = [...active, waiting[next]!];
    while (stretch < stretches.length && stretches[stretch]!.end <= start) stretch += 1;
    return { text: text.slice(start, cuts[index + 1]), hidden: stretch < stretches.length && stretches[stretch]!.start <= start, marks: active };
  });
}
