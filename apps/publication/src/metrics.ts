import { GaugesOnScrape, JOURNEY_BUCKETS } from '@plaza/telemetry';
import { Histogram } from 'prom-client';
import type { DataSource } from 'typeorm';

export const metrics = {
  timeToPublication: new Histogram({
    name: 'plaza_time_to_publication_seconds',
    help: 'From acceptance to the committed and announced publication; decisions made anew, after a hold or an embargo, are left out',
    labelNames: ['type'] as const,
    buckets: JOURNEY_BUCKETS,
  }),
};
// A first late withdrawal must be seen to grow from nothing.
for (const type of ['published', 'corrected', 'withdrawn']) metrics.timeToPublication.zero({ type });

interface Standing {
  cursor: number;
  holds: number;
  /** Seconds. */
  oldest: number;
}

const gauges = new GaugesOnScrape<Standing>([
  { name: 'plaza_publication_cursor', help: 'The newest cursor of the change log', values: ({ cursor }) => [{ value: cursor }] },
  { name: 'plaza_holds', help: 'Documents whose entry is public and whose content waits for a decision', values: ({ holds }) => [{ value: holds }] },
  { name: 'plaza_holds_oldest_seconds', help: 'For how long the oldest of them has been waiting', values: ({ oldest }) => [{ value: oldest }] },
]);

/** Asks the public register when metrics are read: one row, and an index that holds nothing but what is held. */
export function measureRegister(database: DataSource): void {
  gauges.ask(async () => {
    const [row] = await database.query<Standing[]>(
      `SELECT (SELECT value FROM cursor)::float AS cursor, count(*)::int AS holds,
              coalesce(extract(epoch FROM now() - min(published_at)), 0)::float AS oldest
       FROM entries WHERE status = 'held'`,
    );
    return row!;
  });
}
