import type { Item } from '@plaza/contracts';
import type { DecisionRecord } from '@plaza/disclosure';

/** A stretch of a part for which a rule fired, or which a proviso keeps open. */
export interface Mark {
  start: number;
  end: number;
  rule: string;
  type: string;
  item: Item | null;
  /** 0 to 1. */
  confidence: number;
  kept: boolean;
}

/** One text of a document or of a file, as it was produced, with the evidence. */
export interface Part {
  part: string;
  text: string;
  /** Characters in all; more than `text` has where it was cut. */
  length: number;
  marks: Mark[];
  /** Start, end, start, end … of what the public does not see; null when nobody can say where. */
  hidden: readonly number[] | null;
}

/** More than that of one part is no page any more. */
const SHOWN = 100_000;
const MARKS = 2_000;

export function partOf(part: string, text: string, { rules = [], provisos = [], hidden = {} }: Partial<DecisionRecord>): Part {
  const fired = rules.filter((one) => one.part === part && one.start < SHOWN);
  const kept = provisos.filter((one) => one.part === part && one.start < SHOWN);
  const marks: Mark[] = [
    ...fired.map(({ start, end, rule, type, item, confidence }) => ({ start, end, rule, type, item, confidence, kept: false })),
    ...kept.map(({ start, end, proviso, kept: type }) => ({ start, end, rule: proviso, type, item: null, confidence: 1, kept: true })),
  ];
  return { part, text: text.slice(0, SHOWN), length: text.length, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, MARKS), hidden: hidden[part] === undefined ? [] : hidden[part] };
}
