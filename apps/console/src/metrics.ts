import { Counter } from 'prom-client';

export const metrics = {
  received: new Counter({ name: 'plaza_spans_received_total', help: 'Spans taken over OTLP' }),
  rejected: new Counter({ name: 'plaza_spans_rejected_total', help: 'Spans over OTLP that could not be right' }),
  stored: new Counter({ name: 'plaza_spans_stored_total', help: 'Spans written to the database' }),
  dropped: new Counter({ name: 'plaza_spans_dropped_total', help: 'Spans that could not be stored' }),
};
