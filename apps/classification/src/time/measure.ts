import { GaugesOnScrape } from '@plaza/telemetry';
import type { DataSource } from 'typeorm';
import { WITHDRAWN } from '../withdrawals';

interface Standing {
  openings: number;
  /** Seconds. */
  oldestOpening: number;
  reviews: number;
  oldestReview: number;
}

const gauges = new GaugesOnScrape<Standing>([
  { name: 'plaza_openings_overdue', help: 'Documents whose reason has lapsed and that have not been decided anew', values: ({ openings }) => [{ value: openings }] },
  { name: 'plaza_openings_overdue_oldest_seconds', help: 'For how long the oldest of them should have been', values: ({ oldestOpening }) => [{ value: oldestOpening }] },
  { name: 'plaza_reviews_due', help: 'Documents whose grounds wait for a person to look at them again', values: ({ reviews }) => [{ value: reviews }] },
  { name: 'plaza_reviews_due_oldest_seconds', help: 'For how long the oldest of them has been waiting', values: ({ oldestReview }) => [{ value: oldestReview }] },
]);

/** Asks what time has in store when metrics are read: by indexes that hold only what is due or has been tried. */
export function measureAppointments(source: DataSource): void {
  gauges.ask(async () => {
    const [row] = await source.query<Standing[]>(
      `SELECT o.count::int AS openings, coalesce(extract(epoch FROM now() - o.since), 0)::float AS "oldestOpening",
              r.count::int AS reviews, coalesce(extract(epoch FROM now() - r.since), 0)::float AS "oldestReview"
       FROM (SELECT count(*), min(judge_at) AS since FROM appointments WHERE judge_at <= now() AND (try_at <= now() OR attempts > 0)) o,
            (SELECT count(*), min(review_at) AS since FROM appointments d WHERE review_at <= now() AND NOT ${WITHDRAWN}) r`,
    );
    return row!;
  });
}
