import { GaugesOnScrape } from '@plaza/telemetry';
import type { Queryable } from './ledger';

interface Waiting {
  register: string;
  waiting: number;
  parked: number;
  /** Seconds. */
  oldest: number;
}

const labelled = (value: (row: Waiting) => number) => (row: Waiting) => [{ labels: { register: row.register }, value: value(row) }];
const labelNames = ['register'];

const gauges = new GaugesOnScrape<Waiting>([
  { name: 'plaza_unsettled', help: 'Committed states that publication has not answered yet, parked ones left out', labelNames, values: labelled(({ waiting }) => waiting) },
  { name: 'plaza_unsettled_oldest_seconds', help: 'For how long the oldest of them has been waiting', labelNames, values: labelled(({ oldest }) => oldest) },
  { name: 'plaza_parked', help: 'States whose event is a dead letter, waiting for its replay', labelNames, values: labelled(({ parked }) => parked) },
]);

/** Counts what waits in this service's ledger. What is settled leaves that table, so the whole of it is what waits. */
export function measureLedger(register: string, database: Queryable): void {
  gauges.ask(async () => {
    const [row] = (await database.query(
      `SELECT count(*) FILTER (WHERE parked_at IS NULL)::int AS waiting, count(*) FILTER (WHERE parked_at IS NOT NULL)::int AS parked,
              coalesce(extract(epoch FROM now() - min(since) FILTER (WHERE parked_at IS NULL)), 0)::float AS oldest
       FROM unsettled`,
    )) as [Omit<Waiting, 'register'>];
    return { register, ...row };
  });
}
