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
  duration: new Histogram({
    name: 'plaza_batch_duration_seconds',
    help: 'Time for one batch: preparing, its transaction, and the acknowledgement of everything published',
    labelNames: ['consumer'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  }),
};

/** A counter that begins with its first event hides that event from whoever asks by how much it grew. */
export function startAtZero(consumer: string): void {
  for (const counter of [metrics.retries, metrics.deadLetters, metrics.pauses]) counter.inc({ consumer }, 0);
}
