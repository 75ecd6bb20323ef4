/** Ends of stretches, one after the other: start, end, start, end … in order and apart. */
export type Stretches = readonly number[];

/** So many stretches of one part are enough for the record. What has more is hidden somewhere, nobody says where. */
const RECORDED = 10_000;

/** What the public does not see of each part, in its own offsets; null where there is too much of it to say. */
export type Hidden = Readonly<Record<string, Stretches | null>>;

export function hiddenIn(parts: Iterable<readonly [string, readonly { start: number; end: number }[]]>): Hidden {
  const hidden: Record<string, Stretches | null> = {};
  for (const [part, cuts] of parts) {
    if (cuts.length === 0) continue;
    hidden[part] = cuts.length > RECORDED ? null : apart(cuts);
  }
  return hidden;
}

/** Cuts of different kinds may touch; what they hide is one. */
function apart(cuts: readonly { start: number; end: number }[]): number[] {
  const stretches: number[] = [];
  for (const { start, end } of cuts) {
    if (stretches.at(-1) === start) stretches[stretches.length - 1] = end;
    else stretches.push(start, end);
  }
  return stretches;
}

/** Whether everything in `inner` lies in `outer`. Both are in order. */
export function covers(outer: Stretches | null | undefined, inner: Stretches | null | undefined): boolean {
  if (inner === undefined) return true;
  if (inner === null || outer === null || outer === undefined) return false;
  let at = 0;
  for (let index = 0; index < inner.length; index += 2) {
    while (at < outer.length && outer[at + 1]! < inner[index + 1]!) at += 2;
    if (at >= outer.length || outer[at]! > inner[index]!) return false;
  }
  return true;
}
