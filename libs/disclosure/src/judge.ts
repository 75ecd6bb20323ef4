import type { ClassifiedStatus, Ground, Item, Redaction } from '@plaza/contracts';
import type { Decision, JudgeInput } from './decision/decision';
import { formatCode, parseCode } from './decision/disclosure-code';
import { groundsOf } from './decision/grounds';
import { findHolds, groundsOfHolds, holdsOfRules } from './decision/holds';
import { Masking } from './decision/masking';
import { layRules, rulesOnFindings } from './decision/policy-rules';
import { recordOf } from './decision/record';
import { renditionOf, utc } from './decision/rendition';
import { layWithheld } from './decision/withheld';
import { judgeFiles, withDocumentHeld } from './files/judge-files';
import { AWAITING_DECISION, type PersonalDataType } from './policy/labels';
import { criteriaFor, type Criteria } from './policy/policy';
import { unjudgeable } from './unjudgeable';

/**
 * Decides one version of a document by a policy. Pure, and never more open than declared; it never throws: what cannot be
 * judged is held. While an embargo lasts the document is closed, even where it would be held afterwards; on a document that is
 * declared closed, its end is the day to look again, and the document stays closed until its source declares otherwise.
 */
export function judge(input: JudgeInput): Decision {
  try {
    return decide(input);
  } catch (error) {
    return unjudgeable(input.document, input.now, error instanceof Error ? error.name : 'unknown', input.policy);
  }
}

function decide({ document: given, bodyText, now, policy, overruled = [], files: states = [] }: JudgeInput): Decision {
  const criteria = criteriaFor(policy, given.agency.code);
  const declared = parseCode(given.disclosureCode);
  const until = embargo(given.restrictedUntil, now);
  const { document, ranges: rules, closing, fired } = layRules(given, bodyText, declared, criteria);
  const withholding = layWithheld(document, bodyText, rules);
  const masking = new Masking(document, bodyText, withholding, states);
  const closed = declared.status === 'closed' || until !== null || closing.length > 0;

  // An embargo on a document that declares nothing is a decision still under review: item 5.
  const embargoItems: Item[] = until !== null && declared.items.length === 0 ? [5] : [];
  const circumstances = { document, declared, masking, criteria, rules, until };
  const closedItems = [...declared.items, ...embargoItems, ...closing.map(({ item }) => item!)];
  const files = judgeFiles(document, masking, withholding, states, closed ? groundsOf(inOrder(closedItems), { ...circumstances, waiting: false }) : null, criteria);
  const found = rulesOnFindings(criteria, { document: given, bodyText: bodyText ?? '', declared, found: masking.personalData });
  const policyRules = [...fired, ...found];
  const holds = [...findHolds(document, bodyText, declared, masking, withholding, files.closedItems, criteria), ...holdsOfRules(policyRules)].filter(
    ({ code }) => !overruled.includes(code),
  );
  const status = closed ? 'closed' : holds.length > 0 ? 'held' : null;

  const misfitTitle = withholding.misfits.some(({ part }) => part === 'title');
  const entries = status === 'held' ? withDocumentHeld(files.entries, criteria) : files.entries;
  entries.forEach(({ url }, index) => url !== null && masking.countFile(index));
  const waits = entries.some((entry) => entry.status === 'held');
  const title = misfitTitle ? AWAITING_DECISION : masking.show('title');
  const text = status === null ? masking.show('body') : undefined;
  const rendition = renditionOf(document, masking, title, entries, text);
  const { redactions } = masking;

  const items = new Set<Item>([...closedItems, ...files.closedItems, ...files.partialItems, ...redactions.map(({ item }) => item)]);
  if (!closed) for (const item of [...withholding.covered, ...withholding.byRules]) items.add(item);
  for (const { item } of closed ? [] : holds) if (item !== null) items.add(item);
  // A file that waits may hold personal data: until it is judged, that is what it waits for.
  if (waits) items.add(6);
  const final: ClassifiedStatus = status ?? (items.size > 0 ? 'partial' : 'open');
  const sorted = inOrder(items);
  const reasons = groundsOf(sorted, { ...circumstances, waiting: waits && redactions.every(({ item }) => item !== 6) });

  return {
    status: final,
    disclosureCode: formatCode(final === 'held' ? (items.size > 0 ? 'partial' : 'open') : final, sorted),
    grounds: final === 'held' ? withHolds(groundsOfHolds(holds, criteria), reasons) : reasons,
    redactions: redactions.map((redaction) => withReason(redaction, criteria)),
    rendition,
    released: status === null ? files.released : [],
    reopensAt: until,
    record: recordOf(given, policy, {
      rules: masking.rules,
      provisos: masking.provisos,
      policyRules: policyRules.map(({ id, effect, item, proviso }) => ({ id, effect, item, proviso })),
      holds,
      hidden: masking.hidden,
      fileHolds: files.holds,
      notes: until === null ? [] : ['embargo'],
    }),
  };
}

function embargo(restrictedUntil: string | null | undefined, now: string): string | null {
  if (!restrictedUntil) return null;
  const until = utc(restrictedUntil);
  return Date.parse(until) > Date.parse(now) ? until : null;
}

const inOrder = (items: Iterable<Item>): Item[] => [...new Set(items)].sort((a, b) => a - b);

/** Decree 13: a reason for each part. What a source or a rule withholds has its own, among the grounds. */
function withReason(redaction: Redaction, { personalData }: Criteria): Redaction {
  if (redaction.type === 'withheld') return redaction;
  const { ko, en } = personalData[redaction.type as PersonalDataType] ?? personalData.otherwise;
  return { ...redaction, reason: ko, reasonEn: en };
}

/** Why it waits comes first; then each item that no hold has named already. */
function withHolds(holds: Ground[], reasons: Ground[]): Ground[] {
  return [...holds, ...reasons.filter(({ item }) => holds.every((hold) => hold.item !== item))];
}
