import { ITEMS, STATUSES } from '@plaza/contracts';
import type { DataSource } from 'typeorm';
import { rangeEnd, rangeStart, type StatisticsQuery } from './register-query';

interface Row {
  status: string;
  items: number[];
  count: number;
}

const FILTER = `($1::text IS NULL OR agency = $1) AND ($2::timestamptz IS NULL OR produced_at >= $2)
  AND ($3::timestamptz IS NULL OR produced_at <= $3)`;

/**
 * How many documents stand open, partial, closed, held and withdrawn, each counted apart, which items withhold, and the
 * milliseconds from production to first publication.
 */
export async function statistics(source: DataSource, query: StatisticsQuery) {
  const filter = [query.agency ?? null, rangeStart(query.from), rangeEnd(query.to)];
  const [rows, [delays]] = (await Promise.all([
    source.query(`SELECT status, items, count(*)::int AS count FROM entries WHERE ${FILTER} GROUP BY status, items`, filter),
    source.query(
      `SELECT percentile_cont(ARRAY[0.5, 0.95, 0.99]) WITHIN GROUP (
         ORDER BY extract(epoch FROM first_published_at - produced_at) * 1000) AS ms
       FROM entries WHERE ${FILTER} AND produced_at IS NOT NULL`,
      filter,
    ),
  ])) as [Row[], [{ ms: number[] | null }]];
  const sum = (fits: (row: Row) => boolean) => rows.filter(fits).reduce((total, { count }) => total + count, 0);
  const [p50, p95, p99] = (delays.ms ?? []).map((ms) => Math.round(ms));
  return {
    total: sum(() => true),
    byStatus: Object.fromEntries(STATUSES.map((status) => [status, sum((row) => row.status === status)])),
    byItem: Object.fromEntries(ITEMS.map((item) => [item, sum((row) => row.items.includes(item))])),
    timeToPublication: { p50: p50 ?? null, p95: p95 ?? null, p99: p99 ?? null },
  };
}
