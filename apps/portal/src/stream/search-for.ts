import type { PublicDocument } from '@plaza/contracts';
import type { NarrowingQuery } from '../api/query';

/** The one place where the stream meets the search: whether a search with this question would find the document. */
export function searchFor(query: NarrowingQuery): (document: PublicDocument) => boolean {
  return (document) =>
    (query.agency ?? document.agency.code) === document.agency.code &&
    (query.department ?? document.department.code) === document.department.code &&
    (query.kind ?? document.kind) === document.kind &&
    (query.status ?? document.status) === document.status &&
    (!query.q || `${document.title} ${document.text ?? ''}`.includes(query.q));
}
