import { JOURNEY_BUCKETS } from '@plaza/telemetry';
import { Counter, Gauge, Histogram } from 'prom-client';

export const metrics = {
  changes: new Counter({ name: 'plaza_search_changes_total', help: 'Entries of the change log applied to the index' }),
  cursor: new Gauge({ name: 'plaza_search_cursor', help: 'The cursor up to which the index is complete' }),
  head: new Gauge({ name: 'plaza_search_head', help: 'The newest cursor of the change log, when it was last read' }),
  documents: new Gauge({ name: 'plaza_search_documents', help: 'Documents that can be found' }),
  timeToSearch: new Histogram({
    name: 'plaza_time_to_search_seconds',
    help: 'From acceptance until a question finds it here; what was published before this replica had caught up, and decisions made anew, are left out',
    buckets: JOURNEY_BUCKETS,
  }),
  duration: new Histogram({
    name: 'plaza_search_duration_seconds',
    help: 'Time to answer a search, with the texts from publication',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  }),
  saving: new Histogram({
    name: 'plaza_search_snapshot_seconds',
    help: 'Time to erase what is dead and write a snapshot',
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30],
  }),
};
