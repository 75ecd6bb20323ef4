import type { Journey, PublicDocument } from '../documents/public-document';
import type { EventDefinition } from './event';

/** The public rendition, built by an allow-list of fields: the first event that the public side may read. */
export type DocumentClassifiedV1 = Omit<PublicDocument, 'journey'> & { journey: Omit<Journey, 'publishedAt'> };

export const DocumentClassified: EventDefinition<DocumentClassifiedV1> = {
  type: 'document.classified.v1',
  subject: () => 'document.classified.v1',
  identity: ({ source, sourceDocumentId, version, decision }) => ({
    source,
    documentId: sourceDocumentId,
    state: { version, withdrawn: false, decision },
  }),
};
