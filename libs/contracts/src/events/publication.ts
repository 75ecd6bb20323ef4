import type { ChangeType, PublicDocument, Tombstone } from '../documents/public-document';
import type { EventDefinition } from './event';

/** With more than 256 KiB of text the event carries `textUrl` in place of `text`. */
export const INLINE_TEXT_LIMIT = 256 * 1024;

export type PublicationV1 = (PublicDocument & { textUrl?: string }) | Tombstone;

const publication = (change: ChangeType): EventDefinition<PublicationV1> => ({
  type: `publication.${change}.v1`,
  subject: ({ agency }) => `publication.${change}.v1.${agency.code}`,
  identity: ({ source, sourceDocumentId, version, decision, status }) => ({
    source,
    documentId: sourceDocumentId,
    state: { version, withdrawn: status === 'withdrawn', decision },
  }),
});

/** What subscribers get: only public content, each with its cursor in the change log. */
export const Publication: Record<ChangeType, EventDefinition<PublicationV1>> = {
  published: publication('published'),
  corrected: publication('corrected'),
  withdrawn: publication('withdrawn'),
};

export const PUBLICATION_SUBJECTS = 'publication.*.v1.*';
