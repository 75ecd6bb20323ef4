import type { Tombstone } from '../documents/public-document';
import type { EventDefinition } from './event';

/** A withdrawal that intake has accepted; covers every version up to `version`. Carries nothing of the document itself. */
export type DocumentWithdrawnV1 = Omit<Tombstone, 'decision' | 'status' | 'withdrawnAt'> & { receivedAt: string };

export const DocumentWithdrawn: EventDefinition<DocumentWithdrawnV1> = {
  type: 'document.withdrawn.v1',
  subject: () => 'document.withdrawn.v1',
  identity: ({ source, sourceDocumentId, version }) => ({
    source,
    documentId: sourceDocumentId,
    state: { version, withdrawn: true, decision: 0 },
  }),
};
