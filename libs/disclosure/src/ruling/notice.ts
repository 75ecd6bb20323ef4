import type { Document, Ground, Item } from '@plaza/contracts';
import type { JudgeInput } from '../decision/decision';
import { formatCode, parseCode } from '../decision/disclosure-code';
import { criteriaFor, type NoticeRule, type Policy } from '../policy/policy';
import { afterPeriod, dayOf } from '../time/seoul';
import type { Ruling } from './ruling';

/** Between the decision to open something and its opening those whom it concerns may object: Act, Art. 21(3). */
export interface Notice {
  /** The policy's rule. */
  by: string;
  /** ISO 8601. */
  until: string;
  /** Items under which something opens with it. */
  items: Item[];
  /** What stood before and stands until then: an earlier ruling, or as the source declared it. */
  before: Ruling | null;
  /** It waited for a person before, and is closed until then. */
  wasHeld: boolean;
}

/** A rule of the policy for an agency; undefined for a name it does not have. */
export const noticeRule = (policy: Policy, agency: string, id: string): NoticeRule | undefined => criteriaFor(policy, agency).notices.find((rule) => rule.id === id);

/** The notice to give from a moment on, where these grounds stand. */
export function noticeBy({ id, items, period }: NoticeRule, standing: { held: boolean; grounds: readonly Ground[] }, before: Ruling | null, now: Date): Notice {
  const concerned = items.filter((item) => standing.grounds.some((ground) => ground.item === item));
  return {
    by: id, until: new Date(afterPeriod(dayOf(now.getTime()), period)).toISOString(), items: concerned.length > 0 ? concerned : [...items], before, wasHeld: standing.held,
  };
}

export const isRunning = ({ until }: Notice, now: string): boolean => Date.parse(until) > Date.parse(now);

/** A document that would be held is closed meanwhile, under what it will open from. */
export function closedUntilThen(input: JudgeInput, { items }: Notice): JudgeInput {
  const { document } = input;
  const disclosureCode = formatCode('closed', [...parseCode(document.disclosureCode).items, ...items]);
  return { ...input, document: { ...document, disclosureCode } satisfies Document };
}
