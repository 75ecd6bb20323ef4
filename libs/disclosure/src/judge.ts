import type { ClassifiedStatus, Document, Ground, Item, Redaction } from '@plaza/contracts';
import type { Decision, JudgeInput } from './decision/decision';
import { formatCode, parseCode } from './decision/disclosure-code';
import { groundsOf } from './decision/grounds';
import { findHolds, groundsOfHolds, holdsOfRules } from './decision/holds';
import { Masking } from './decision/masking';
import { layRules, rulesOnFindings } from './decision/policy-rules';
import { recordOf } from './decision/record';
import { renditionOf } from './decision/rendition';
import { layWithheld } from './decision/withheld';
import { judgeFiles, withDocumentHeld } from './files/judge-files';
import { AWAITING_DECISION, type PersonalDataType } from './policy/labels';
import { criteriaFor, type Criteria } from './policy/policy';
import { appointmentsOf } from './time/appointments';
import { Clock } from './time/clock';
import { embargoOf } from './time/embargo';
import type { RunningNotice } from './time/ground-times';
import { inForce, nextEnd, type Lapse } from './time/in-force';
import { rulesInForce } from './time/review-rules';
import { unjudgeable } from './unjudgeable';

/**
 * Decides one version of a document by a policy. Pure, and never more open than declared; it never throws: what cannot be
 * judged is held. What has lapsed since it was declared is judged as if it had not been (Art. 9(2)). While an embargo lasts the
 * document is closed, even where it would be held afterwards; on a document that is declared closed, its end is the day on
 * which a person looks again, and the document stays closed until its source declares otherwise.
 */
export function judge(input: JudgeInput): Decision {
  try {
    return decide(input);
  } catch (error) {
    return unjudgeable(input.document, input.now, error instanceof Error ? error.name : 'unknown', input.policy);
  }
}

function decide(input: JudgeInput): Decision {
  const { document: given, bodyText, policy, overruled = [], shown = [], settledFiles = [], files: states = [] } = input;
  const clock = new Clock(given.producedAt, input.now, input.statedAt, input.reviewedAt);
  const criteria = rulesInForce(criteriaFor(policy, given.agency.code), clock);
  const declared = parseCode(given.disclosureCode);
  const { document, ranges: rules, closing, fired } = layRules(given, bodyText, declared, criteria);
  const withholding = layWithheld(document, bodyText, rules);
  const masking = new Masking(document, bodyText, withholding, states, shown);
  const reason = (part: string) => masking.reason(part);
  const { document: left, lapsed } = inForce(given, reason, clock, criteria);
  if (lapsed.length > 0) return withLapsed(decide(afterLapse(input, left)), given.disclosureCode, lapsed);
  const embargo = embargoOf(given, clock);
  const closed = declared.status === 'closed' || embargo !== null || closing.length > 0;

  // An embargo on a document that declares nothing is a decision still under review: item 5.
  const embargoItems: Item[] = embargo !== null && declared.items.length === 0 ? [5] : [];
  const stated = new Set<Item>([...withholding.covered, ...withholding.byRules, ...(declared.status === 'closed' ? declared.items : [])]);
  const surroundings = { clock, criteria, notice: runningNotice(input, criteria) };
  const circumstances = { ...surroundings, document, declared, reason, rules, embargo };
  const closedItems = [...declared.items, ...embargoItems, ...closing.map(({ item }) => item!)];
  const closedWith = closed ? groundsOf(inOrder(closedItems), { ...circumstances, status: 'closed', stated, waiting: false }) : null;
  const files = judgeFiles(document, masking, withholding, states, closedWith, surroundings, settledFiles);
  const found = rulesOnFindings(criteria, { document: given, bodyText: bodyText ?? '', declared, found: masking.personalData });
  const policyRules = [...fired, ...found];
  const holds = [...findHolds(document, bodyText, declared, masking, withholding, files.closedItems, criteria), ...holdsOfRules(policyRules)].filter(
    ({ code }) => !overruled.includes(code),
  );
  const status = closed ? 'closed' : holds.length > 0 ? 'held' : null;

  const misfitTitle = withholding.misfits.some(({ part }) => part === 'title');
  const entries = status === 'held' ? withDocumentHeld(files, criteria) : files.entries;
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
  for (const item of files.closedItems) stated.add(item);
  // What is declared and covers nothing holds the document: when its reason lapses it is judged anew.
  if (final === 'held') for (const item of declared.items) stated.add(item);
  const reasons = groundsOf(sorted, { ...circumstances, status: final, stated, waiting: waits && redactions.every(({ item }) => item !== 6) });
  const appointments = appointmentsOf([...reasons, ...entries.flatMap(({ grounds }) => grounds)], stated, clock, embargo?.opens ? nextEnd(given, reason, clock) : null);

  return {
    status: final,
    disclosureCode: formatCode(final === 'held' ? (items.size > 0 ? 'partial' : 'open') : final, sorted),
    grounds: final === 'held' ? withHolds(groundsOfHolds(holds, criteria), reasons) : reasons,
    redactions: redactions.map((redaction) => withReason(redaction, criteria)),
    rendition,
    released: status === null ? files.released : [],
    ...(final === 'held' ? { ...appointments, reviewAt: null } : appointments),
    record: recordOf(given, policy, {
      rules: masking.rules,
      provisos: masking.provisos,
      policyRules: policyRules.map(({ id, effect, item, proviso }) => ({ id, effect, item, proviso })),
      holds,
      hidden: masking.hidden,
      fileHolds: files.holds,
      notes: embargo?.opens ? ['embargo'] : [],
    }),
  };
}

/** What a person ruled gives way to what its source declared, once nothing is left of what the person withheld. */
function afterLapse({ unruled, ...input }: JudgeInput, left: Document): JudgeInput {
  const isOver = unruled !== undefined && parseCode(left.disclosureCode).status === 'open';
  return { ...input, document: isOver ? unruled : left, ...(!isOver && unruled && { unruled }) };
}

/** A notice that no policy knows any more runs out all the same. */
function runningNotice({ notice }: JudgeInput, { notices }: Criteria): RunningNotice | null {
  return notice ? { at: Date.parse(notice.until), by: notices.find(({ id }) => id === notice.by) ?? 'embargo', items: notice.items } : null;
}

function withLapsed({ record, ...decision }: Decision, declaredCode: string, lapsed: Lapse[]): Decision {
  return { ...decision, record: { ...record, declaredCode, lapsed: [...lapsed, ...record.lapsed] } };
}

const inOrder = (items: Iterable<Item>): Item[] => [...new Set(items)].sort((a, b) => a - b);

/** Decree 13: a reason for each part. What a source or a rule withholds has its own, among the grounds. */
function withReason(redaction: Redaction, { personalData }: Criteria): Redaction {
  if (redaction.type === 'withheld') return redaction;
  const { ko, en } = personalData[redaction.type as PersonalDataType] ?? personalData.otherwise;
  return { ...redaction, reason: ko, reasonEn: en };
}

/** Why it waits comes first; then each item that no hold has named already. When that lapses says nothing as long as a person has to decide. */
function withHolds(holds: Ground[], reasons: Ground[]): Ground[] {
  const others = reasons.filter(({ item }) => holds.every((hold) => hold.item !== item));
  return [...holds, ...others.map(({ lapse: _, review: __, stage: ___, stageEn: ____, ...ground }) => ({ ...ground, until: null }))];
}
