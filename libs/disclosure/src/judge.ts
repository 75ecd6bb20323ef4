import type { ClassifiedStatus, Ground, Item } from '@plaza/contracts';
import type { Decision, JudgeInput } from './decision/decision';
import { formatCode, parseCode } from './decision/disclosure-code';
import { groundsOf } from './decision/grounds';
import { findHolds, groundsOfHolds } from './decision/holds';
import { Masking } from './decision/masking';
import { renditionOf, utc } from './decision/rendition';
import { layWithheld } from './decision/withheld';
import { judgeFiles, withDocumentHeld } from './files/judge-files';
import { AWAITING_DECISION } from './policy/labels';
import { POLICY_VERSION } from './policy/version';
import { unjudgeable } from './unjudgeable';

/**
 * Decides one version of a document. Pure, and never more open than declared; it never throws: what cannot be judged
 * is held. While an embargo lasts the document is closed, even where it would be held afterwards; on a document that is
 * declared closed, its end is the day to look again, and the document stays closed until its source declares otherwise.
 */
export function judge(input: JudgeInput): Decision {
  try {
    return decide(input);
  } catch (error) {
    return unjudgeable(input.document, input.now, error instanceof Error ? error.name : 'unknown');
  }
}

function decide({ document, bodyText, now, overruled = [], files: states = [] }: JudgeInput): Decision {
  const declared = parseCode(document.disclosureCode);
  const until = embargo(document.restrictedUntil, now);
  const withholding = layWithheld(document, bodyText);
  const masking = new Masking(document, bodyText, withholding, states);
  const closed = declared.status === 'closed' || until !== null;

  // An embargo on a document that declares nothing is a decision still under review: item 5.
  const embargoItems: Item[] = until !== null && declared.items.length === 0 ? [5] : [];
  const closedGrounds = closed ? groundsOf([...declared.items, ...embargoItems], { document, masking, until, waiting: false }) : null;
  const files = judgeFiles(document, masking, withholding, states, closedGrounds);
  const holds = findHolds(document, bodyText, declared, masking, withholding, files.closedItems).filter(({ code }) => !overruled.includes(code));
  const status = closed ? 'closed' : holds.length > 0 ? 'held' : null;

  const misfitTitle = withholding.misfits.some(({ part }) => part === 'title');
  const entries = status === 'held' ? withDocumentHeld(files.entries) : files.entries;
  entries.forEach(({ url }, index) => url !== null && masking.countFile(index));
  const waits = entries.some((entry) => entry.status === 'held');
  const title = misfitTitle ? AWAITING_DECISION : masking.show('title');
  const text = status === null ? masking.show('body') : undefined;
  const rendition = renditionOf(document, masking, title, entries, text);
  const { redactions } = masking;

  const items = new Set<Item>([...declared.items, ...embargoItems, ...files.closedItems, ...files.partialItems, ...redactions.map(({ item }) => item)]);
  if (!closed) for (const item of withholding.covered) items.add(item);
  for (const { item } of closed ? [] : holds) if (item !== null) items.add(item);
  // A file that waits may hold personal data: until it is judged, that is what it waits for.
  if (waits) items.add(6);
  const final: ClassifiedStatus = status ?? (items.size > 0 ? 'partial' : 'open');
  const sorted = [...items].sort((a, b) => a - b);
  const reasons = groundsOf(sorted, { document, masking, until, waiting: waits && redactions.every(({ item }) => item !== 6) });

  return {
    status: final,
    disclosureCode: formatCode(final === 'held' ? (items.size > 0 ? 'partial' : 'open') : final, sorted),
    grounds: final === 'held' ? withHolds(groundsOfHolds(holds), reasons) : reasons,
    redactions,
    rendition,
    released: status === null ? files.released : [],
    reopensAt: until,
    record: {
      policyVersion: POLICY_VERSION,
      declaredCode: document.disclosureCode,
      rules: masking.rules,
      provisos: masking.provisos,
      holds,
      fileHolds: files.holds,
      notes: until === null ? [] : ['embargo'],
    },
  };
}

function embargo(restrictedUntil: string | null | undefined, now: string): string | null {
  if (!restrictedUntil) return null;
  const until = utc(restrictedUntil);
  return Date.parse(until) > Date.parse(now) ? until : null;
}

/** Why it waits comes first; then each item that no hold has named already. */
function withHolds(holds: Ground[], reasons: Ground[]): Ground[] {
  return [...holds, ...reasons.filter(({ item }) => holds.every((hold) => hold.item !== item))];
}
