import type { Document, DocumentClassifiedV1, PublicDocument } from '@plaza/contracts';

/** Patterns of Nest's handlers, and what travels under them. */
export const CREATED = 'document.created';
export const PRODUCED = 'document.produced';
export const CLASSIFIED = 'document.classified';
export const PUBLISHED = 'publication.published';
export const INDEXED = 'search.indexed';

export interface Produced {
  id: string;
  source: string;
  document: Document;
  receivedAt: string;
}

export type Classified = DocumentClassifiedV1;

export interface Published {
  /** Its place in the change log. */
  cursor: string;
  document: PublicDocument;
}

export interface Indexed {
  sourceDocumentId: string;
}
