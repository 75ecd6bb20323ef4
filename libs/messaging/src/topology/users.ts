import { SEARCH_INDEXED_SUBJECT, SOURCE_SUBJECTS } from '@plaza/contracts';
import { inboxPrefixOf } from '../connection';
import {
  CONSUMERS, DEAD_LETTER_SUBJECT, durablesOfSource, outdatedDurablesOfSource, subscriberConsumer, type ConsumerDefinition, type ServiceName,
} from './consumers';

/** A NATS user and exactly the subjects it may use; everything else is denied by the server. */
export interface UserPermissions {
  user: string;
  publish: string[];
  subscribe: string[];
  /** Sources and subscribers: in an account of their own, see `authorizationBlock`. */
  outside?: true;
}

/** The three calls a pull consumer needs. CONSUMER.CREATE is not among them: it would let its holder write anywhere. */
const pulling = (stream: string, consumer: string) => [
  `$JS.API.CONSUMER.INFO.${stream}.${consumer}`,
  `$JS.API.CONSUMER.MSG.NEXT.${stream}.${consumer}`,
  `$JS.ACK.${stream}.${consumer}.>`,
];

const consumersOf = (service: ServiceName) =>
  Object.entries<ConsumerDefinition>(CONSUMERS)
    .filter(([, definition]) => definition.service === service)
    // Sources come and go; every consumer of SOURCES is intake's.
    .flatMap(([name, { stream, perSource }]) => pulling(stream, perSource ? '*' : name));

const OWN: Record<ServiceName, { publish: string[]; subscribe: string[] }> = {
  intake: {
    publish: [
      'document.produced.v1', 'document.withdrawn.v1', SOURCE_SUBJECTS.received('*'), SOURCE_SUBJECTS.refused('*'),
      '$JS.API.STREAM.INFO.PRODUCTION', '$JS.API.STREAM.INFO.DISCLOSURE',
    ],
    subscribe: [],
  },
  classification: { publish: ['document.classified.v1', 'report.registered.v1', '$JS.API.STREAM.INFO.DISCLOSURE'], subscribe: [] },
  publication: {
    publish: [
      'publication.*.v1.*', 'document.reported.v1', '$JS.API.STREAM.MSG.DELETE.PUBLICATIONS', '$JS.API.STREAM.MSG.GET.PUBLICATIONS', '$JS.API.STREAM.INFO.REPORTS',
    ],
    subscribe: [],
  },
  search: { publish: [SEARCH_INDEXED_SUBJECT], subscribe: ['publication.*.v1.*'] },
  portal: { publish: [], subscribe: ['publication.*.v1.*', SEARCH_INDEXED_SUBJECT] },
  // It looks at how full everything is, and into nothing but dead letters.
  console: {
    publish: ['$JS.API.STREAM.INFO.*', '$JS.API.CONSUMER.LIST.*', '$JS.API.CONSUMER.INFO.*.*'],
    subscribe: [SEARCH_INDEXED_SUBJECT],
  },
};

export const SERVICES = Object.keys(OWN) as ServiceName[];

export function serviceUser(service: ServiceName): UserPermissions {
  const { publish, subscribe } = OWN[service];
  return {
    user: service,
    publish: [...publish, ...(DEAD_LETTER_SUBJECT[service] ? [DEAD_LETTER_SUBJECT[service]] : []), ...consumersOf(service)],
    subscribe: [`${inboxPrefixOf(service)}.>`, ...subscribe],
  };
}

/** A source publishes two subjects under its own name, and reads the answers to itself. */
export function sourceUser(system: string): UserPermissions {
  const user = `source-${system}`;
  // Whatever the age of the server that will read this.
  const receipts = [...durablesOfSource('source', system, '2.10'), ...outdatedDurablesOfSource('source', system, '2.10')];
  return {
    user,
    publish: [SOURCE_SUBJECTS.created(system), SOURCE_SUBJECTS.withdrawn(system), ...receipts.flatMap(({ stream, name }) => pulling(stream, name))],
    subscribe: [`${inboxPrefixOf(user)}.>`, SOURCE_SUBJECTS.received(system), SOURCE_SUBJECTS.refused(system)],
    outside: true,
  };
}

/** A subscriber reads publications through the one durable that provisioning made for it. */
export function subscriberUser(name: string): UserPermissions {
  const user = `subscriber-${name}`;
  return { user, publish: pulling('PUBLICATIONS', subscriberConsumer(name)), subscribe: [`${inboxPrefixOf(user)}.>`], outside: true };
}

/** Provisioning alone may create, change or delete streams and consumers. */
export const PROVISIONING: UserPermissions = { user: 'provisioning', publish: ['>'], subscribe: ['>'] };
