import type { StreamName } from '@plaza/messaging';
import type { WaitingOfService } from '../dead-letters/dead-letters';
import type { ReplicaView, StreamView } from './bus-view';
import { sumOf } from './exposition';
import type { ServiceView } from './services-view';

export const STAGES = ['intake', 'classification', 'publication', 'search'] as const;
export type Stage = (typeof STAGES)[number];

/** What one sample says. Null is unknown: whoever should have said it did not answer. */
export interface StageNow {
  stage: Stage;
  /** Events a second since the last sample. */
  rate: number | null;
  /** What waits before this stage and in its hands. */
  lag: number | null;
  /** Seconds. */
  oldest: number | null;
  redelivered: number | null;
  unsettled: number | null;
  /** Seconds. */
  unsettledOldest: number | null;
  parked: number | null;
  /** What the stage gave up and nobody has replayed; null for search, which consumes nothing that it could give up. */
  deadLetters: number | null;
}

export interface Overview {
  /** Milliseconds since 1970. */
  at: number;
  /** False while the bus does not answer. */
  bus: boolean;
  stages: StageNow[];
  services: { name: string; up: boolean; missing: string[] }[];
  streams: StreamView[];
  sources: { source: string; /** Seconds since its last event. */ age: number }[];
  cursor: string | null;
  replicas: { replica: string; cursor: string; behind: number | null; /** Seconds. */ silent: number }[];
  holds: number | null;
  holdsOldest: number | null;
  deadLetters: { restricted: number; public: number } | null;
}

export interface Seen {
  at: number;
  streams: StreamView[] | null;
  services: ServiceView[];
  replicas: ReplicaView[];
  deadLetters: WaitingOfService[] | null;
}

/** The queue each stage reads, and the consumer's name. */
const QUEUES: Record<Exclude<Stage, 'search'>, { stream: StreamName; consumer: RegExp }> = {
  intake: { stream: 'SOURCES', consumer: /^intake-/ },
  classification: { stream: 'PRODUCTION', consumer: /^classification$/ },
  publication: { stream: 'DISCLOSURE', consumer: /^publication$/ },
};

const COUNTERS: Record<Stage, { name: string; labels?: Record<string, string> }[]> = {
  intake: [{ name: 'plaza_intake_submissions_total', labels: { status: 'accepted' } }],
  classification: [{ name: 'plaza_events_total', labels: { consumer: 'classification', outcome: 'processed' } }],
  publication: [{ name: 'plaza_events_total', labels: { consumer: 'publication', outcome: 'processed' } }],
  search: [{ name: 'plaza_search_changes_total' }],
};

/** Of several replicas the sum; null as soon as one of them is silent, as its share is unknown. */
function counted(services: ServiceView[], stage: Stage): number | null {
  const replicas = services.filter(({ service }) => service === stage);
  if (replicas.length === 0 || replicas.some(({ metrics }) => metrics === null)) return null;
  return replicas.reduce((sum, { metrics }) => sum + COUNTERS[stage].reduce((part, { name, labels }) => part + (sumOf(metrics!, name, labels) ?? 0), 0), 0);
}

/** A gauge of what all replicas share: the largest that any of them says. */
function shared(services: ServiceView[], service: string, name: string): number | null {
  const values = services.filter((view) => view.service === service).map(({ metrics }) => (metrics ? sumOf(metrics, name) : undefined)).filter((value) => value !== undefined);
  return values.length > 0 ? Math.max(...values) : null;
}

/** Pure: what is seen now, beside what was counted in the sample before. */
export function overviewOf(seen: Seen, before: { at: number; counts: Record<Stage, number | null> } | null): { overview: Overview; counts: Record<Stage, number | null> } {
  const { at, services, streams, replicas, deadLetters } = seen;
  const counts = Object.fromEntries(STAGES.map((stage) => [stage, counted(services, stage)])) as Record<Stage, number | null>;
  const cursor = shared(services, 'publication', 'plaza_publication_cursor');
  const behind = (replica: ReplicaView) => (cursor === null ? null : Math.max(0, cursor - Number(replica.cursor)));
  const stages = STAGES.map((stage): StageNow => ({
    stage,
    rate: rateOf(counts[stage], before?.counts[stage] ?? null, before ? at - before.at : 0),
    ...(stage === 'search' ? lagOfSearch(replicas.map(behind)) : lagOf(streams, QUEUES[stage])),
    unsettled: shared(services, stage, 'plaza_unsettled'),
    unsettledOldest: shared(services, stage, 'plaza_unsettled_oldest_seconds'),
    parked: shared(services, stage, 'plaza_parked'),
    deadLetters: stage === 'search' ? null : waiting(deadLetters, ({ service }) => service === stage),
  }));
  const overview: Overview = {
    at,
    bus: streams !== null,
    stages,
    services: services.map(({ name, up, missing }) => ({ name, up, missing })),
    streams: streams ?? [],
    sources: sourcesOf(services, at),
    cursor: cursor === null ? null : String(cursor),
    replicas: replicas.map((replica) => ({ replica: replica.replica, cursor: replica.cursor, behind: behind(replica), silent: Math.max(0, (at - replica.heardAt) / 1000) })),
    holds: shared(services, 'publication', 'plaza_holds'),
    holdsOldest: shared(services, 'publication', 'plaza_holds_oldest_seconds'),
    deadLetters: deadLetters && { restricted: waiting(deadLetters, ({ side }) => side === 'restricted')!, public: waiting(deadLetters, ({ side }) => side === 'public')! },
  };
  return { overview, counts };
}

/** A counter that went back belongs to a process that began anew: what it did in between is unknown, not negative. */
function rateOf(now: number | null, before: number | null, milliseconds: number): number | null {
  if (now === null || before === null || milliseconds <= 0 || now < before) return null;
  return ((now - before) * 1000) / milliseconds;
}

type Lag = Pick<StageNow, 'lag' | 'oldest' | 'redelivered'>;

function lagOf(streams: StreamView[] | null, queue: { stream: StreamName; consumer: RegExp }): Lag {
  const stream = streams?.find((view) => view.stream === queue.stream);
  if (!stream) return { lag: null, oldest: null, redelivered: null };
  const readers = stream.consumers.filter(({ consumer }) => queue.consumer.test(consumer));
  const sum = (value: (reader: (typeof readers)[number]) => number) => readers.reduce((total, reader) => total + value(reader), 0);
  // A work queue: what it still holds is what waits.
  return { lag: sum(({ pending, ackPending }) => pending + ackPending), oldest: stream.oldest ?? 0, redelivered: sum(({ redelivered }) => redelivered) };
}

function waiting(letters: WaitingOfService[] | null, of: (letters: WaitingOfService) => boolean): number | null {
  return letters && letters.filter(of).reduce((sum, { waiting: some }) => sum + some, 0);
}

function lagOfSearch(behind: (number | null)[]): Lag {
  const known = behind.filter((value) => value !== null);
  return { lag: known.length > 0 ? Math.max(...known) : null, oldest: null, redelivered: null };
}

function sourcesOf(services: ServiceView[], at: number): Overview['sources'] {
  const last = new Map<string, number>();
  for (const { metrics } of services.filter(({ service }) => service === 'intake')) {
    for (const { name, labels, value } of metrics ?? []) {
      if (name !== 'plaza_source_last_event_timestamp_seconds' || labels.source === undefined) continue;
      last.set(labels.source, Math.max(value, last.get(labels.source) ?? 0));
    }
  }
  return [...last].map(([source, seconds]) => ({ source, age: Math.max(0, at / 1000 - seconds) })).sort((a, b) => b.age - a.age).slice(0, 200);
}
