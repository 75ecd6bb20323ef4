import type { StreamName } from './streams';

export type ServiceName = 'intake' | 'classification' | 'publication' | 'search' | 'portal';

/** A durable pull consumer that a service's handler reads. Its name is its identity: explicit and stable. */
export interface ConsumerDefinition {
  service: ServiceName;
  stream: StreamName;
  /** Raw: what arrives comes from outside and is handed over undecoded, to be refused with an answer where it is bad. */
  raw?: true;
  /** One durable for each source system, named `<consumer>-<system>`. */
  perSource?: true;
}

export const CONSUMERS = {
  intake: { service: 'intake', stream: 'SOURCES', raw: true, perSource: true },
  'intake-settlement': { service: 'intake', stream: 'PUBLICATIONS' },
  'intake-parking-restricted': { service: 'intake', stream: 'DEAD_LETTERS_RESTRICTED', raw: true },
  'intake-parking-public': { service: 'intake', stream: 'DEAD_LETTERS_PUBLIC', raw: true },
  classification: { service: 'classification', stream: 'PRODUCTION' },
  'classification-settlement': { service: 'classification', stream: 'PUBLICATIONS' },
  'classification-parking': { service: 'classification', stream: 'DEAD_LETTERS_PUBLIC', raw: true },
  publication: { service: 'publication', stream: 'DISCLOSURE' },
} as const satisfies Record<string, ConsumerDefinition>;

export type ConsumerName = keyof typeof CONSUMERS;

/** The restricted side ends at classification; the two sides have dead letters of their own. */
export const DEAD_LETTER_SUBJECT: Record<ServiceName, string> = {
  intake: 'dead.restricted.intake',
  classification: 'dead.restricted.classification',
  publication: 'dead.public.publication',
  search: 'dead.public.search',
  portal: 'dead.public.portal',
};

/** Durables that outsiders read: a source its receipts, a subscriber the publications. */
export const receiptsConsumer = (system: string) => `source-${system}`;
export const subscriberConsumer = (name: string) => `subscriber-${name}`;
export const perSourceConsumer = (consumer: ConsumerName, system: string) => `${consumer}-${system}`;
