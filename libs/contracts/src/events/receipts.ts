import type { Problem } from '../problem';
import type { EventDefinition } from './event';
import { SOURCE_SUBJECTS } from './source-events';

/** Accepted: committed to intake's production register. The same content again gets the same receipt again. */
export interface DocumentReceivedV1 {
  source: string;
  subject: 'document' | 'withdrawal';
  documentId: string;
  version: number | null;
  status: 'accepted' | 'duplicate';
  /** The public id under which the document will stand on the portal. */
  id: string;
  receivedAt: string;
  /** The CloudEvents id of the event that is answered. */
  eventId: string | null;
}

/** Not accepted; `problem` (RFC 9457) names each bad field. Nothing of the event's content is repeated. */
export interface DocumentRefusedV1 {
  source: string;
  documentId: string | null;
  version: number | null;
  eventId: string | null;
  status: number;
  problem: Problem;
}

export const DocumentReceived: EventDefinition<DocumentReceivedV1> = {
  type: 'document.received.v1',
  subject: ({ source }) => SOURCE_SUBJECTS.received(source),
  identity: ({ source, documentId, version, subject }) => ({
    source, documentId, state: { version: version ?? 0, withdrawn: subject === 'withdrawal', decision: 0 },
  }),
};

export const DocumentRefused: EventDefinition<DocumentRefusedV1> = {
  type: 'document.refused.v1',
  subject: ({ source }) => SOURCE_SUBJECTS.refused(source),
  // What is refused has no place among the states of a document: several events about one version may be, each for another reason.
  identity: ({ source, documentId, version, eventId }) => ({
    source, documentId: eventId ?? documentId ?? 'unknown', state: { version: version ?? 0, withdrawn: false, decision: 0 },
  }),
};
