import type { DataSource } from 'typeorm';

/** Ages from which a hold is told apart, in seconds: an hour, a day, a week. */
const STEPS = [0, 3_600, 86_400, 604_800] as const;

export interface HeldAge {
  /** Seconds. */
  from: number;
  count: number;
}

/** How long what is held has been waiting, by steps. */
export async function heldAges(source: DataSource): Promise<HeldAge[]> {
  const rows: { step: number; count: number }[] = await source.query(
    `SELECT width_bucket(extract(epoch FROM now() - published_at), $1::numeric[]) AS step, count(*)::int AS count FROM entries WHERE status = 'held' GROUP BY 1`,
    [STEPS.slice(1)],
  );
  return STEPS.map((from, step) => ({ from, count: rows.find((row) => row.step === step)?.count ?? 0 }));
}
