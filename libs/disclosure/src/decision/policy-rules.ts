import type { Document, Withheld } from '@plaza/contracts';
import { meets, type Facts } from '../policy/conditions';
import type { Criteria, Rule } from '../policy/policy';
import type { DisclosureCode } from './disclosure-code';

/** What the policy's rules make of a document before anything is looked for in it. */
export interface Ruled {
  /** With the ranges of the rules behind those of the source. */
  document: Document;
  /** The rule behind each of those ranges, in their order. */
  ranges: readonly Rule[];
  /** Rules that close the document whole. */
  closing: readonly Rule[];
  fired: readonly Rule[];
}

const ASK_WHAT_WAS_FOUND = (rule: Rule): boolean => rule.when.finds !== undefined || rule.unless?.finds !== undefined;

const fires = ({ when, unless }: Rule, facts: Facts): boolean => meets(when, facts) && (unless === null || !meets(unless, facts));

/** Rules that withhold do so as a source would, by ranges, so that everything that holds for those holds for them. */
export function layRules(document: Document, bodyText: string | null, declared: DisclosureCode, { rules }: Criteria): Ruled {
  const facts: Facts = { document, bodyText: bodyText ?? '', declared, found: [] };
  const fired = rules.filter((rule) => !ASK_WHAT_WAS_FOUND(rule) && fires(rule, facts));
  const laid = fired.flatMap((rule) => rangesOf(rule, facts.bodyText).map((range) => ({ rule, range })));
  if (laid.length === 0) return { document, ranges: [], closing: [], fired };
  return {
    document: { ...document, withheld: [...(document.withheld ?? []), ...laid.map(({ range }) => range)] },
    ranges: laid.map(({ rule }) => rule),
    closing: fired.filter(({ effect }) => effect === 'close'),
    fired,
  };
}

/** Rules that ask for what was found. They hold or note, nothing else. */
export function rulesOnFindings({ rules }: Criteria, facts: Facts): readonly Rule[] {
  return rules.filter((rule) => ASK_WHAT_WAS_FOUND(rule) && fires(rule, facts));
}

function rangesOf({ effect, item, reason, when }: Rule, body: string): Withheld[] {
  const range = (part: string, start: number | null = null, end: number | null = null): Withheld => ({ part, start, end, item: item!, reason: reason.ko });
  if (effect === 'close' || effect === 'withhold-body') return [range('body')];
  if (effect === 'withhold-title') return [range('title')];
  if (effect !== 'withhold-lines') return [];
  return linesWith(body, [...(when.body ?? []), ...(when.text ?? [])]).map(({ start, end }) => range('body', start, end));
}

/** Lines in which one of these words stands, without their ends. */
function linesWith(text: string, words: readonly string[]): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (words.some((word) => line.includes(word))) lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
