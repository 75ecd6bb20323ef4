import type { SourceEventKind } from '../submissions/source-event';

/** How far the clocks of replicas and of the bus may be apart, in milliseconds. */
const CLOCKS_APART = 2_000;

/**
 * When a submission over HTTP arrived, in the bus' microseconds. Only a replica's own clock says so: a document at the latest,
 * a withdrawal at the earliest that it can have been. A correction sent after a withdrawal is then never taken for what it
 * covers; of what came closer together than the clocks can tell, the order of registration counts.
 */
export const arrivalOverHttp = (kind: SourceEventKind, now = Date.now()): number => (kind === 'created' ? now + CLOCKS_APART : now - CLOCKS_APART) * 1_000;
