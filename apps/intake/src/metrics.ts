import { Counter } from 'prom-client';

export const metrics = {
  submissions: new Counter({
    name: 'plaza_intake_submissions_total',
    help: 'Documents and withdrawals submitted, by what became of them',
    labelNames: ['kind', 'status', 'via'] as const,
  }),
  refusals: new Counter({ name: 'plaza_intake_refusals_total', help: 'Refusals by problem', labelNames: ['problem', 'via'] as const }),
  settled: new Counter({ name: 'plaza_intake_settled_total', help: 'Documents and withdrawals that publication has answered' }),
  unannounced: new Counter({ name: 'plaza_intake_unannounced_total', help: 'Accepted over HTTP while the bus was away: left to re-emission' }),
  blobs: new Counter({ name: 'plaza_intake_blobs_total', help: 'Blobs stored' }),
};

export type Via = 'nats' | 'http' | 'folder';

export function countOutcome(kind: 'document' | 'withdrawal', via: Via, status: string, problem?: string): void {
  metrics.submissions.inc({ kind, status, via });
  if (problem !== undefined) metrics.refusals.inc({ problem, via });
}
