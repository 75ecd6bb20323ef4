import { SOURCE_SUBJECTS } from '@plaza/contracts';
import type { StreamName } from './streams';

export type ServiceName = 'intake' | 'classification' | 'publication' | 'search' | 'portal' | 'console';

/** A durable pull consumer that a service's handler reads. Its name is its identity: explicit and stable. */
export interface ConsumerDefinition {
  service: ServiceName;
  stream: StreamName;
  /** Raw: what arrives comes from outside and is handed over undecoded, to be refused with an answer where it is bad. */
  raw?: true;
  /** Delivered without their data: the event's id says all that is asked, which state publication has reached. */
  headersOnly?: true;
  /** Milliseconds it may wait for a batch to grow, where nobody waits for what it does. */
  linger?: number;
  /** Durables of its own for each source system; see `durablesOfSource`. */
  perSource?: true;
}

const SETTLING_LINGER = 250;

export const CONSUMERS = {
  intake: { service: 'intake', stream: 'SOURCES', raw: true, perSource: true },
  'intake-settlement': { service: 'intake', stream: 'PUBLICATIONS', headersOnly: true, linger: SETTLING_LINGER },
  'intake-parking-restricted': { service: 'intake', stream: 'DEAD_LETTERS_RESTRICTED', raw: true },
  'intake-parking-public': { service: 'intake', stream: 'DEAD_LETTERS_PUBLIC', raw: true },
  classification: { service: 'classification', stream: 'PRODUCTION' },
  'classification-settlement': { service: 'classification', stream: 'PUBLICATIONS', headersOnly: true, linger: SETTLING_LINGER },
  'classification-parking': { service: 'classification', stream: 'DEAD_LETTERS_PUBLIC', raw: true },
  'classification-reports': { service: 'classification', stream: 'REPORTS' },
  publication: { service: 'publication', stream: 'DISCLOSURE' },
  'publication-reports': { service: 'publication', stream: 'REPORT_ANSWERS' },
  'console-dead-letters-restricted': { service: 'console', stream: 'DEAD_LETTERS_RESTRICTED', raw: true },
  'console-dead-letters-public': { service: 'console', stream: 'DEAD_LETTERS_PUBLIC', raw: true },
} as const satisfies Record<string, ConsumerDefinition>;

export type ConsumerName = keyof typeof CONSUMERS;

/**
 * The restricted side ends at classification; the two sides have dead letters of their own. Search and portal consume
 * nothing, and the console only copies of dead letters: what it cannot copy stays where it is.
 */
export const DEAD_LETTER_SUBJECT: Partial<Record<ServiceName, string>> = {
  intake: 'dead.restricted.intake',
  classification: 'dead.restricted.classification',
  publication: 'dead.public.publication',
};

export const subscriberConsumer = (name: string) => `subscriber-${name}`;

export interface Durable {
  stream: StreamName;
  name: string;
  filter: string;
}

/** What intake reads of a source, and what the source reads of intake's answers. */
const OF_SOURCE = {
  intake: { stream: 'SOURCES', verbs: ['created', 'withdrawn'] },
  source: { stream: 'RECEIPTS', verbs: ['received', 'refused'] },
} as const;

/** Both subjects through one durable, in the order in which they came. */
const together = (reader: keyof typeof OF_SOURCE, system: string): Durable[] => [
  { stream: OF_SOURCE[reader].stream, name: `${reader}-${system}`, filter: `source.${system}.document.*.v1` },
];

/** A durable for each subject. `=` stands in no name of a system, so that no two systems meet in one durable. */
const apart = (reader: keyof typeof OF_SOURCE, system: string): Durable[] =>
  OF_SOURCE[reader].verbs.map((verb) => ({ stream: OF_SOURCE[reader].stream, name: `${reader}-${system}=${verb}`, filter: SOURCE_SUBJECTS[verb](system) }));

/** nats-server takes a filter across two subjects of a stream from 2.10 on; before that each needs a durable of its own. */
const filtersAcrossSubjects = (serverVersion: string) => {
  const [major = 0, minor = 0] = serverVersion.split('.').map(Number);
  return major > 2 || minor >= 10;
};

/** The durables of one source system: `intake` for what it sends, `source` for what it is answered. */
export const durablesOfSource = (reader: keyof typeof OF_SOURCE, system: string, serverVersion: string): Durable[] =>
  filtersAcrossSubjects(serverVersion) ? together(reader, system) : apart(reader, system);

/** Those that a server of another age would have: in the way after an upgrade. */
export const outdatedDurablesOfSource = (reader: keyof typeof OF_SOURCE, system: string, serverVersion: string): Durable[] =>
  filtersAcrossSubjects(serverVersion) ? apart(reader, system) : together(reader, system);
