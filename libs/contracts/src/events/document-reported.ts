import type { EventDefinition } from './event';

/** So many characters a reader may say about what is exposed. */
export const LONGEST_NOTE = 1_000;

/** A reader reports that a public document exposes somebody. What they say may itself be personal: it goes to the restricted side, and nowhere else. */
export interface DocumentReportedV1 {
  reportId: string;
  /** The document's public id. */
  id: string;
  note: string;
  /** ISO 8601. */
  reportedAt: string;
}

/** A report has been taken in and acted upon: whoever kept it until then may forget it. */
export interface ReportRegisteredV1 {
  reportId: string;
}

/** Reports are entities of their own, each with one state. */
export const stateOfReport = (reportId: string) => ({ source: 'report', documentId: reportId, version: 1, withdrawn: false, decision: 1 });

const identity = ({ reportId }: { reportId: string }) => {
  const { source, documentId, ...state } = stateOfReport(reportId);
  return { source, documentId, state };
};

export const DocumentReported: EventDefinition<DocumentReportedV1> = { type: 'document.reported.v1', subject: () => 'document.reported.v1', identity };

export const ReportRegistered: EventDefinition<ReportRegisteredV1> = { type: 'report.registered.v1', subject: () => 'report.registered.v1', identity };
