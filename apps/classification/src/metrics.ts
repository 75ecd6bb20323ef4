import { Counter, Histogram } from 'prom-client';

export const metrics = {
  openingsPutOff: new Counter({ name: 'plaza_openings_put_off_total', help: 'Documents whose reason has lapsed and that could not be decided at once' }),
  policyDocuments: new Counter({ name: 'plaza_policy_documents_total', help: 'Documents judged again to apply a policy' }),
  policyFailures: new Counter({ name: 'plaza_policy_failures_total', help: 'Documents that could not be judged by another policy, and are left as they are' }),
  decisions: new Counter({ name: 'plaza_decisions_total', help: 'Decisions by disclosure status', labelNames: ['status'] }),
  reading: new Histogram({
    name: 'plaza_file_reading_seconds',
    help: 'Reading one file, by its format or by why it could not be read',
    labelNames: ['result'] as const,
    buckets: [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
  }),
  making: new Histogram({
    name: 'plaza_file_making_seconds',
    help: 'Making what the public gets of one file, and reading that again',
    labelNames: ['outcome'] as const,
    buckets: [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
  }),
  fileWork: new Counter({ name: 'plaza_file_work_total', help: 'Documents whose files were seen through, or wait for another try', labelNames: ['outcome'] as const }),
};
