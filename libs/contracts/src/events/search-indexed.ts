/** Sent by each search replica after every batch and every second; no stream keeps it. */
export interface SearchIndexedV1 {
  replica: string;
  cursor: string;
}

export const SEARCH_INDEXED_SUBJECT = 'search.indexed.v1';
