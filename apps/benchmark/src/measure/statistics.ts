/**
 * @param values need no order; Infinity stands for what never arrived
 * @returns null when that share of them never arrived, or there are none
 */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = Float64Array.from(values).sort();
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  return value === undefined || value === Infinity ? null : rounded(value);
}

/** Null counts as worse than every number: a run in which it never came. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.map((value) => value ?? Infinity).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const value = sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return Number.isFinite(value) ? rounded(value) : null;
}

/** Three significant digits at least, one after the point at most for what is large. */
export function rounded(value: number): number {
  const digits = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
  return Number(value.toFixed(digits));
}
