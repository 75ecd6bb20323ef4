import type { DocumentClassifiedV1, DocumentProducedV1 } from '@plaza/contracts';
import { judge, lengthOfContent, readDictionary, unjudgeable, type Decision, type FileState, type JudgeInput, type Policy, type ReleasedFile } from '@plaza/disclosure';
import type { NewDecision } from '../decisions';
import { judgeAgainApart, judgeFirstApart, LONG_TEXT, type Unfinished } from './judge-apart';

// Before the first document comes: it would wait for it.
readDictionary();

/** A judged document, before its decision has a number. */
export interface Judged {
  decision: Decision;
  /** Something was missing or failed: decided anew when the document comes again. */
  provisional: boolean;
  /**
   * To be seen to once it has been decided: files are there that have not been read, or that may leave and have not been made for the
   * public, or judging was not done in its time.
   */
  filesToDo: boolean;
  at: Date;
}

/**
 * `input` may be the produced document as a person has ruled on it. Where its files have too much in them to be judged with it, they
 * wait, and it is decided without what they hold.
 * @param until for a first decision: others wait until then, as `performance.now()` tells time, and no longer
 */
export async function judgeInput(produced: DocumentProducedV1, input: JudgeInput, at: Date, until?: number): Promise<Judged> {
  const { bodyText, files = [] } = input;
  const decision = await judgedInTime(input, until);
  if (typeof decision === 'string') {
    if (!files.some(isRead)) return notJudged(produced, decision, at, input.policy);
    const alone = await judgeInput(produced, { ...input, files: files.map((state) => (isRead(state) ? { problem: decision } : state)) }, at, until);
    // On a machine that is less busy they may be judged in time; as large as they are they stay.
    return { ...alone, provisional: alone.provisional || decision === 'too-slow' };
  }
  if (decision.rendition.text !== undefined && tooLarge(decision.rendition.text)) return judgeFailed(produced, 'RENDITION_TOO_LARGE', at, input.policy);
  const failed = decision.record.holds.some(({ code }) => code === 'judging-failed');
  return { decision, provisional: bodyText === null || failed, filesToDo: unmade(decision).length > 0 || unread(input, decision), at };
}

async function judgedInTime(input: JudgeInput, until: number | undefined): Promise<Decision | Unfinished> {
  const characters = lengthOf(input);
  if (characters < LONG_TEXT) return judge(input);
  return until === undefined ? await judgeAgainApart(input, characters) : await judgeFirstApart(input, until);
}

const isRead = (state: FileState): boolean => 'content' in state;

const lengthOf = ({ bodyText, files = [] }: JudgeInput): number =>
  files.reduce((length, state) => length + ('content' in state ? lengthOfContent(state.content) : 0), bodyText?.length ?? 0);

/** Files that may leave, and have not been made for the public. */
export const unmade = ({ released, rendition }: Decision): ReleasedFile[] => released.filter(({ index }) => rendition.attachments[index]!.url === null);

const unread = ({ files = [] }: JudgeInput, { rendition }: Decision): boolean =>
  files.some((state, index) => 'waiting' in state && state.waiting === 'reading' && rendition.attachments[index]?.status !== 'closed');

/** Characters that JSON escapes make a text several times as long: what the bus could not carry must be held. */
const LARGEST_TEXT = 12 * 1024 * 1024;
const tooLarge = (text: string) => text.length > LARGEST_TEXT / 12 && Buffer.byteLength(JSON.stringify(text)) > LARGEST_TEXT;

/** What stands in for a judgement that failed: a held entry that shows nothing. */
export function judgeFailed({ document }: DocumentProducedV1, code: string, at: Date, policy: Policy): Judged {
  return { decision: unjudgeable(document, at.toISOString(), code, policy), provisional: true, filesToDo: false, at };
}

/** Held for now, and judged again from the queue, where it may take the time that a text of its length takes. */
export const notJudged = (produced: DocumentProducedV1, why: Unfinished, at: Date, policy: Policy): Judged =>
  why === 'too-slow' ? { ...judgeFailed(produced, 'JUDGING_TOO_LONG', at, policy), filesToDo: true } : judgeFailed(produced, 'JUDGING_TOO_LARGE', at, policy);

/** The row to keep and the event to emit. The event is built field by field: nothing of the original slips in. */
export function decisionRow(produced: DocumentProducedV1, number: number, { decision, provisional, at }: Judged, traceparent: string | undefined): NewDecision {
  const { id, source, document, receivedAt } = produced;
  const { rendition } = decision;
  const classified: DocumentClassifiedV1 = {
    id,
    version: document.version,
    decision: number,
    status: decision.status,
    disclosureCode: decision.disclosureCode,
    grounds: decision.grounds,
    documentNumber: rendition.documentNumber,
    kind: rendition.kind,
    title: rendition.title,
    ...(rendition.text === undefined ? {} : { text: rendition.text }),
    redactions: decision.redactions,
    agency: rendition.agency,
    department: rendition.department,
    author: rendition.author,
    approvals: rendition.approvals,
    producedAt: rendition.producedAt,
    retention: rendition.retention,
    functionPath: rendition.functionPath,
    unitTask: rendition.unitTask,
    license: rendition.license,
    references: rendition.references,
    attachments: rendition.attachments,
    source,
    sourceDocumentId: document.documentId,
    journey: {
      producedAt: rendition.producedAt,
      receivedAt,
      classifiedAt: at.toISOString(),
      traceId: traceparent?.split('-')[1] ?? null,
    },
  };
  return {
    classified,
    provisional,
    reopensAt: decision.reopensAt,
    reviewAt: decision.reviewAt,
    policyVersion: decision.record.policyVersion,
    decidedAt: at,
    traceparent: traceparent ?? null,
    record: decision.record,
    rendition: JSON.stringify(classified),
  };
}
