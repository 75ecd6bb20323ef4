import type { Outcome } from '../register/register';
import type { Submission } from '../submissions/submission';

/** The body of a 202: what a receipt over NATS says. */
export function receiptOf({ source, kind, documentId, eventId }: Submission, outcome: Exclude<Outcome, { status: 'refused' }>) {
  const { status, id, version, receivedAt } = outcome;
  return { source, subject: kind, documentId, version, status, id, receivedAt: receivedAt.toISOString(), eventId };
}
