/**
 * The state of a document. States are totally ordered by (version, withdrawn, decision): a withdrawal outranks every
 * decision on its version, and a higher version outranks the withdrawal. A lower state never overwrites a higher one.
 */
export interface State {
  version: number;
  withdrawn: boolean;
  decision: number;
}

/** Negative when `a` is the lower state, 0 when equal, positive when `a` is the higher. */
export function compareStates(a: State, b: State): number {
  return a.version - b.version || Number(a.withdrawn) - Number(b.withdrawn) || a.decision - b.decision;
}
