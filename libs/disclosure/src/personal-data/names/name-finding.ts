import type { Evidence, Finding, Span } from '../finding';

/** A name, and whether the place says for sure that its bearer is a citizen. */
export interface NameFinding extends Finding {
  type: 'name';
  citizen: boolean;
}

export const name = ({ start, end }: Span, citizen: boolean, rule: string, confidence: number, evidence: readonly Evidence[]): NameFinding => ({
  start, end, type: 'name', citizen, rule, confidence, evidence,
});
