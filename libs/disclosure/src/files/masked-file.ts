import type { Block, Item } from '@plaza/contracts';
import { cutOf, itemsOf, uniteKinds, type CutKind } from '../decision/cut-kinds';
import type { FiredRule } from '../decision/decision';
import { hasPeopleTable } from '../decision/people-table';
import type { Finding } from '../personal-data/finding';
import { mergeCuts, type Cut } from '../text/redact';
import { standsTornApart } from './torn-apart';

export interface FoundIn {
  text: string;
  findings: Finding[];
}

/** So many places of one file are enough for the record. */
const RECORDED = 1_000;

/** What is taken out of one file, and why. */
export class MaskedFile {
  /** Of the text that is shown; what hides is left out as a whole. */
  readonly cuts: readonly Cut<CutKind>[];

  /** @param withheld what of the shown text its source withholds somewhere else */
  constructor(private readonly shown: FoundIn, private readonly hidden: FoundIn, withheld: readonly Cut<CutKind>[]) {
    this.cuts = mergeCuts([...shown.findings.map(cutOf), ...withheld], uniteKinds);
  }

  /** Whether anything personal stands in it, hidden places included. */
  get found(): boolean {
    return this.shown.findings.length > 0 || this.hidden.findings.length > 0;
  }

  /** Items under which the public gets less than all of it: what was found in hidden places is left out with them. */
  get items(): Item[] {
    return [...new Set([...this.cuts.flatMap(({ kind }) => itemsOf(kind)), ...(this.found ? [6 as const] : [])])].sort((a, b) => a - b);
  }

  /** @param rows so many people make it a table of people */
  hasPeopleTable(rows: number): boolean {
    return [this.shown, this.hidden].some(({ text, findings }) => hasPeopleTable(text, findings, rows));
  }

  /** Whether a reader has found what cannot be taken out, as what is shown has it torn apart. */
  leaks(shown: readonly Block[]): boolean {
    return standsTornApart(this.hidden, shown);
  }

  /** @param part what the record calls it */
  rules(part: string): FiredRule[] {
    const rulesOf = ({ findings }: FoundIn, where: string) =>
      findings.slice(0, RECORDED).map(({ rule, start, end, type, confidence, evidence }): FiredRule => ({ rule, part: where, start, end, type, item: 6, confidence, evidence }));
    return [...rulesOf(this.shown, part), ...rulesOf(this.hidden, `${part}.hidden`)];
  }
}
