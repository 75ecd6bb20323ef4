/**
 * Splits a batch into rounds with one event for each key, sorted by key: no row is touched twice in a statement, and
 * replicas that meet in the same rows take their locks in the same order. Events of one key keep their order.
 */
export function rounds<T extends { key: string }>(batch: T[]): T[][] {
  const seen = new Map<string, number>();
  const result: T[][] = [];
  for (const item of batch) {
    const round = seen.get(item.key) ?? 0;
    seen.set(item.key, round + 1);
    (result[round] ??= []).push(item);
  }
  for (const round of result) round.sort((a, b) => (a.key < b.key ? -1 : 1));
  return result;
}
