import { Counter, Histogram } from 'prom-client';

/** Labels are consumer names and outcomes of the runner: bounded sets. */
export const metrics = {
  events: new Counter({ name: 'plaza_events_total', help: 'Events by what became of them', labelNames: ['consumer', 'outcome'] }),
  retries: new Counter({ name: 'plaza_event_retries_total', help: 'Failed attempts that will be repeated', labelNames: ['consumer'] }),
  deadLetters: new Counter({ name: 'plaza_dead_letters_total', help: 'Events given up', labelNames: ['consumer'] }),
  pauses: new Counter({ name: 'plaza_infrastructure_pauses_total', help: 'Waits for PostgreSQL or NATS', labelNames: ['consumer'] }),
  batch: new Histogram({
    name: 'plaza_batch_events',
    help: 'Events in one transaction',
    labelNames: ['consumer'],
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  }),
};
