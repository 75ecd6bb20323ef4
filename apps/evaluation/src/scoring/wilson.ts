/** A share with its 95 % interval after Wilson (1927), which holds near 0 and 1 where the usual one does not. */
export interface Share {
  of: number;
  hits: number;
  share: number;
  low: number;
  high: number;
}

const Z = 1.959964;

export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { of, hits, share: NaN, low: 0, high: 1 };
  const share = hits / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  const middle = share + (Z * Z) / (2 * of);
  return { of, hits, share, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
