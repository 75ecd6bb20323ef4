import type { InspectedMark, InspectedPart } from '@plaza/contracts';
import type { DecisionRecord } from '@plaza/disclosure';

/** More than that of one part is no page any more. */
const SHOWN = 100_000;
const MARKS = 2_000;

export function partOf(part: string, text: string, { rules = [], provisos = [], hidden = {} }: Partial<DecisionRecord>): InspectedPart {
  const fired = rules.filter((one) => one.part === part && one.start < SHOWN);
  const kept = provisos.filter((one) => one.part === part && one.start < SHOWN);
  const marks: InspectedMark[] = [
    ...fired.map(({ start, end, rule, type, item, confidence }) => ({ start, end, rule, type, item, confidence, kept: false })),
    ...kept.map(({ start, end, proviso, kept: type }) => ({ start, end, rule: proviso, type, item: null, confidence: 1, kept: true })),
  ];
  return { part, text: text.slice(0, SHOWN), length: text.length, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, MARKS), hidden: hidden[part] === undefined ? [] : hidden[part] };
}
