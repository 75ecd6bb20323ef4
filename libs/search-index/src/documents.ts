import type { PublicDocument } from '@plaza/contracts';
import { normalise, tokenise, type TokenSink } from '@plaza/text-analysis';

/** What the index needs of a public document. A closed or held one has no text and is found by the rest. */
export type IndexedDocument = Pick<
  PublicDocument,
  'id' | 'status' | 'documentNumber' | 'kind' | 'title' | 'text' | 'agency' | 'department' | 'producedAt'
>;

/** The fields that can be found, in the order in which they are read. Each by itself: no bigram spans two of them. */
export const searchable = ({ title, documentNumber, department, text }: IndexedDocument): string[] => [
  title, documentNumber, department.name, text ?? '',
];

/** A word of the title counts as often as this: the frequency that BM25 sees, not the length. */
export const TITLE_WEIGHT = 2;

/** Hands every token of the document to the sink; `weighted(weight)` is told before each field. */
export function tokeniseDocument(document: IndexedDocument, sink: TokenSink, weighted: (weight: number) => void): void {
  searchable(document).forEach((field, at) => {
    weighted(at === 0 ? TITLE_WEIGHT : 1);
    tokenise(normalise(field), sink);
  });
}
