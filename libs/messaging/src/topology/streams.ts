import { RetentionPolicy } from 'nats';

const DAY = 86_400_000;
/** The console has copied them long before, and keeps those that nobody has replayed. */
const DEAD_LETTERS_KEPT = 30 * DAY;

export interface StreamDefinition {
  name: string;
  subjects: string[];
  retention: RetentionPolicy;
  /** Milliseconds; 0 keeps for ever. */
  maxAge: number;
}

/**
 * Every stream. Those between two stages are work queues: what was acknowledged is gone, so the stream itself says what
 * still waits and since when, and restricted content does not stay on the bus.
 */
export const STREAMS = {
  SOURCES: {
    name: 'SOURCES',
    subjects: ['source.*.document.created.v1', 'source.*.document.withdrawn.v1'],
    retention: RetentionPolicy.Workqueue,
    maxAge: 0,
  },
  RECEIPTS: {
    name: 'RECEIPTS',
    subjects: ['source.*.document.received.v1', 'source.*.document.refused.v1'],
    retention: RetentionPolicy.Limits,
    maxAge: 7 * DAY,
  },
  PRODUCTION: { name: 'PRODUCTION', subjects: ['document.produced.v1'], retention: RetentionPolicy.Workqueue, maxAge: 0 },
  DISCLOSURE: {
    name: 'DISCLOSURE',
    subjects: ['document.classified.v1', 'document.withdrawn.v1'],
    retention: RetentionPolicy.Workqueue,
    maxAge: 0,
  },
  /** From the public side to the restricted one: what readers report, and that it has been taken in. */
  REPORTS: { name: 'REPORTS', subjects: ['document.reported.v1'], retention: RetentionPolicy.Workqueue, maxAge: 0 },
  REPORT_ANSWERS: { name: 'REPORT_ANSWERS', subjects: ['report.registered.v1'], retention: RetentionPolicy.Workqueue, maxAge: 0 },
  PUBLICATIONS: { name: 'PUBLICATIONS', subjects: ['publication.*.v1.*'], retention: RetentionPolicy.Limits, maxAge: 7 * DAY },
  DEAD_LETTERS_RESTRICTED: {
    name: 'DEAD_LETTERS_RESTRICTED',
    subjects: ['dead.restricted.*'],
    retention: RetentionPolicy.Limits,
    maxAge: DEAD_LETTERS_KEPT,
  },
  DEAD_LETTERS_PUBLIC: { name: 'DEAD_LETTERS_PUBLIC', subjects: ['dead.public.*'], retention: RetentionPolicy.Limits, maxAge: DEAD_LETTERS_KEPT },
} as const satisfies Record<string, StreamDefinition>;

export type StreamName = keyof typeof STREAMS;
