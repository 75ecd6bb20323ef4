import type { Document, Item, Withheld } from '@plaza/contracts';
import type { Decision, JudgeInput } from './decision/decision';
import { formatCode, parseCode } from './decision/disclosure-code';
import { layWithheld } from './decision/withheld';
import type { HoldCode } from './policy/codes';
import { criteriaFor, type Policy } from './policy/policy';

/** What a person decides about a held document. */
export interface Ruling {
  status: 'open' | 'partial' | 'closed';
  grounds: { item: Item; reason?: string | null | undefined }[];
  /** Withheld beside what the detectors find; only for `partial`. */
  spans: (Withheld & { part: 'title' | 'body' })[];
}

/** Seen by a person, these keep nothing back any more; all others stand until their own cause is gone. */
const SETTLED_BY_LOOKING: readonly HoldCode[] = ['people-table', 'rule'];

/**
 * The document as a person has ruled on it, to be judged like any other: the detectors read it again, the reasons given
 * included, and mask what they find. A declared range that fits nothing gives way to given ones under the same item.
 */
export function ruledOn(input: JudgeInput, { status, grounds, spans }: Ruling): JudgeInput {
  const { document, bodyText } = input;
  const declared = document.withheld ?? [];
  if (status === 'open') return { ...input, overruled: SETTLED_BY_LOOKING };
  if (status === 'closed') {
    // A whole part for each ground, so that each item has its own reason, and its own end where the reason states one.
    const reasons = grounds.map(({ item, reason }): Withheld => ({ part: 'body', item, reason: reason ?? null }));
    const disclosureCode = formatCode('closed', grounds.map(({ item }) => item));
    return { ...input, document: { ...document, disclosureCode, disclosureReason: null, restrictedUntil: null, withheld: [...declared, ...reasons] }, unruled: document };
  }
  const covered = new Set(spans.map(({ item }) => item));
  const misfits = new Set(layWithheld(document, bodyText).misfits.filter(({ item }) => covered.has(item)).map(({ index }) => index));
  const reasonOf = (item: Item) => grounds.find((ground) => ground.item === item)?.reason ?? null;
  const items = new Set([...parseCode(document.disclosureCode).items, ...covered, ...grounds.map(({ item }) => item)]);
  const ruled: Document = {
    ...document,
    disclosureCode: items.size > 0 ? formatCode('partial', items) : document.disclosureCode,
    withheld: [...declared.filter((_, index) => !misfits.has(index)), ...spans.map((span) => ({ ...span, reason: span.reason ?? reasonOf(span.item) }))],
  };
  return { ...input, document: ruled, unruled: document, overruled: SETTLED_BY_LOOKING };
}

const UNREADABLE = new Set<HoldCode>(['body-missing', 'body-media-type', 'body-unreadable', 'judging-failed']);

/**
 * Why a ruling cannot stand, given what judging made of it; null when it can. One person alone opens nothing that was
 * declared withheld, nor anything in which the detectors find somebody.
 */
export function objectionTo({ status }: Ruling, decided: Decision): { code: 'only-closed' | 'nothing-marked' | 'second-person' | 'end-passed'; detail: string } | null {
  const { holds, lapsed } = decided.record;
  if (status === 'closed') return lapsed.length > 0 && decided.status !== 'closed' ? { code: 'end-passed', detail: 'The end that the reason states has passed already.' } : null;
  if (holds.some(({ code }) => UNREADABLE.has(code))) return { code: 'only-closed', detail: 'The text cannot be judged, so the document can only be closed.' };
  if (decided.status === 'held') {
    const items = [...new Set(holds.map(({ item }) => item).filter((item) => item !== null))].sort();
    return {
      code: status === 'open' ? 'second-person' : 'nothing-marked',
      detail: status === 'open'
        ? 'The source declared parts of it withheld: to open them needs a second person.'
        : `Something is declared withheld under item ${items.join(', ')} and no span fits it: give spans for it, or close the document.`,
    };
  }
  if (decided.status !== status || (status === 'partial' && decided.redactions.length === 0)) {
    return {
      code: 'second-person',
      detail: status === 'open' ? 'The detectors find something to withhold: to open it all the same needs a second person.' : 'Nothing would be withheld: to open it needs a second person.',
    };
  }
  return null;
}

/**
 * Closes what could not even be read: the entry shows nothing of it, and the law's own reasons, because no detector could
 * look at others.
 */
export function closedUnread(unread: Decision, { grounds }: Ruling, policy: Policy): Decision {
  const law = criteriaFor(policy, unread.rendition.agency.code).items;
  const items = [...new Set(grounds.map(({ item }) => item))].sort();
  const reasons = items.map((item) => ({ item, reason: law[item].reason.ko, reasonEn: law[item].reason.en, until: null }));
  const attachments = unread.rendition.attachments.map((attachment) => ({ ...attachment, status: 'closed' as const, grounds: reasons }));
  return { ...unread, status: 'closed', disclosureCode: formatCode('closed', items), grounds: reasons, rendition: { ...unread.rendition, attachments } };
}
