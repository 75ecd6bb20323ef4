import type { PublicDocument } from '@plaza/contracts';
import type { StoredSpan } from './traces';

/** One bar of the waterfall. */
export interface Bar {
  span: StoredSpan;
  depth: number;
  /** From the beginning of the trace; negative when this began before it, as a batch may. */
  offsetUs: number;
  durationUs: number;
  /** Part of work that was done for several traces at once. */
  shared: boolean;
}

export interface Waterfall {
  bars: Bar[];
  startedUs: number;
  durationUs: number;
  services: string[];
}

/**
 * Lays the spans out as a tree: children below their parent, by the time they began; a span whose parent was not kept stands
 * by itself; shared work stands below the span it links to.
 */
export function waterfall(own: StoredSpan[], shared: StoredSpan[] = []): Waterfall {
  const known = new Map(own.map((span) => [span.spanId, span]));
  const workIds = new Set(shared.map(({ spanId }) => spanId));
  const children = new Map<string, { span: StoredSpan; shared: boolean }[]>();
  const add = (parent: string, span: StoredSpan, isShared: boolean) => children.set(parent, [...(children.get(parent) ?? []), { span, shared: isShared }]);
  for (const span of own) add(span.parentSpanId !== null && known.has(span.parentSpanId) ? span.parentSpanId : '', span, false);
  for (const span of shared) {
    const linked = span.links.find(({ spanId }) => known.has(spanId));
    if (linked) add(linked.spanId, span, true);
    else if (span.parentSpanId !== null && workIds.has(span.parentSpanId)) add(span.parentSpanId, span, true);
  }
  const startedUs = Math.min(...own.map((span) => span.startedUs));
  const bars: Bar[] = [];
  const placed = new Set<string>();
  const lay = (parent: string, depth: number) => {
    for (const { span, shared: isShared } of children.get(parent) ?? []) {
      if (placed.has(span.spanId)) continue;
      placed.add(span.spanId);
      bars.push({ span, depth, offsetUs: span.startedUs - startedUs, durationUs: span.endedUs - span.startedUs, shared: isShared });
      lay(span.spanId, depth + 1);
    }
  };
  lay('', 0);
  // Spans that name each other as parents hang on none of the roots.
  for (const span of own) {
    if (placed.has(span.spanId)) continue;
    placed.add(span.spanId);
    bars.push({ span, depth: 0, offsetUs: span.startedUs - startedUs, durationUs: span.endedUs - span.startedUs, shared: false });
  }
  const end = Math.max(...bars.map(({ offsetUs, durationUs }) => offsetUs + durationUs));
  return { bars, startedUs, durationUs: Math.max(end, 1), services: [...new Set(bars.map(({ span }) => span.service))] };
}

const STEPS = [['intake', 'receivedAt', 'classifiedAt'], ['classification', 'classifiedAt', 'publishedAt'], ['publication', 'publishedAt', 'publishedAt']] as const;

/** A journey of which no span was kept, from the times that every document carries. */
export function spansOfJourney({ journey, id }: Pick<PublicDocument, 'journey' | 'id'>): StoredSpan[] {
  const us = (time: string) => Date.parse(time) * 1000;
  return STEPS.flatMap(([service, from, to], place) => {
    if (Number.isNaN(us(journey[from])) || Number.isNaN(us(journey[to]))) return [];
    return [{
      traceId: journey.traceId ?? '', spanId: `${place}`, parentSpanId: null, service, name: `${from} → ${to}`, kind: 1,
      startedUs: us(journey[from]), endedUs: Math.max(us(journey[to]), us(journey[from])), failed: false,
      attributes: { 'plaza.document.id': id }, events: [], links: [],
    }];
  });
}
