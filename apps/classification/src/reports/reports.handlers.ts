import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { CODE, DOCUMENT_ID, DocumentClassified, LONGEST_NOTE, ReportRegistered, type DocumentClassifiedV1, type DocumentReportedV1 } from '@plaza/contracts';
import { heldOnReport, recordOnReport, type DecisionRecord, type Policy } from '@plaza/disclosure';
import { Consume, emit, PermanentError, type Emission, type Received } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import type { NewDecision } from '../decisions';
import { LaterDecisions } from '../later-decisions';
import { POLICY } from '../policy/policy-in-force';
import { isWithdrawn } from '../withdrawals';
import { isKnown, isReviewed, keepReport } from './reports';

interface Standing {
  version: number;
  decision: number;
  policyVersion: string;
  source: string;
  documentId: string;
  traceparent: string | null;
  record: string;
  rendition: string;
}

/** What readers report as exposed is held at once, and a person looks. Nothing is judged for it: what cannot wait must not depend on anything. */
@Controller()
export class ReportsHandlers {
  constructor(
    private readonly later: LaterDecisions,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  @Consume('classification-reports')
  async register(@Payload() batch: Received<DocumentReportedV1>[], @Ctx() tx: Transaction): Promise<Emission[]> {
    const now = new Date();
    const emissions: Emission[] = [];
    for (const event of [...batch].sort((a, b) => (a.data.id < b.data.id ? -1 : 1))) {
      const held = await this.take(tx, wellFormed(event.data), now);
      if (held) emissions.push(emit(DocumentClassified, held.classified, { traceparent: held.traceparent ?? undefined }, { json: held.rendition }) as Emission);
      emissions.push(emit(ReportRegistered, { reportId: event.data.reportId }, event) as Emission);
    }
    return emissions;
  }

  /** The decision that a report leads to; null when it only waits to be looked at, or is known. */
  private async take(tx: Transaction, report: DocumentReportedV1, now: Date): Promise<NewDecision | null> {
    if (await isKnown(tx, report.reportId)) return null;
    for (;;) {
      const standing = await standingOf(tx, report.id);
      // What nobody knows, or has been withdrawn, exposes nobody.
      if (!standing || (await isWithdrawn(tx, standing))) return null;
      const reviewed = await isReviewed(tx, report.id, standing.version);
      const record = JSON.parse(standing.record) as DecisionRecord;
      if (reviewed || record.holds.some(({ code }) => code === 'reported')) {
        await keepReport(tx, report, standing.version, !reviewed);
        return null;
      }
      const row = decisionOn(standing, record, report, this.policy, now);
      // Another decision of this number may be committed by now: then it is that which has to be held.
      if ((await this.later.keep(tx, [row])).length === 0) continue;
      await keepReport(tx, report, standing.version, true);
      return row;
    }
  }
}

function decisionOn(standing: Standing, record: DecisionRecord, report: DocumentReportedV1, policy: Policy, now: Date): NewDecision {
  const shown = JSON.parse(standing.rendition) as DocumentClassifiedV1;
  const classified: DocumentClassifiedV1 = {
    ...heldOnReport(shown, policy), decision: standing.decision + 1, journey: { ...shown.journey, classifiedAt: now.toISOString() },
  };
  return {
    classified, provisional: false, reopensAt: null, reviewAt: null, policyVersion: standing.policyVersion, decidedAt: now, traceparent: standing.traceparent,
    record: recordOnReport(record, report), rendition: JSON.stringify(classified),
  };
}

async function standingOf(tx: Transaction, id: string): Promise<Standing | null> {
  const [row] = (await tx.query(
    `SELECT version, decision, policy_version AS "policyVersion", source, document_id AS "documentId", traceparent, record, rendition
     FROM decisions WHERE id = $1 ORDER BY version DESC, decision DESC LIMIT 1`,
    [id],
  )) as Standing[];
  return row ?? null;
}

/** @throws PermanentError for what publication cannot have sent */
function wellFormed(report: DocumentReportedV1): DocumentReportedV1 {
  const { reportId, id, note, reportedAt } = report;
  if (!DOCUMENT_ID.test(reportId) || typeof id !== 'string' || !CODE.test(id) || typeof note !== 'string' || note.length > LONGEST_NOTE || Number.isNaN(Date.parse(reportedAt))) {
    throw new PermanentError('INVALID_EVENT', 'not a report as publication makes them');
  }
  return report;
}
