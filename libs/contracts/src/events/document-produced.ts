import type { Document } from '../documents/document';
import type { EventDefinition } from './event';

/** A version that intake has accepted: committed to the production register. Restricted: classification alone reads it. */
export interface DocumentProducedV1 {
  /** The public id: permanent, opaque, the same for every version. */
  id: string;
  source: string;
  document: Document;
  receivedAt: string;
}

export const DocumentProduced: EventDefinition<DocumentProducedV1> = {
  type: 'document.produced.v1',
  subject: () => 'document.produced.v1',
  identity: ({ source, document }) => ({
    source,
    documentId: document.documentId,
    state: { version: document.version, withdrawn: false, decision: 0 },
  }),
};
