import type { Change, PublicDocument } from '@plaza/contracts';
import type { IndexedDocument } from '@plaza/search-index';
import type { Slice } from './thread/index-host';

/** Documents indexed in one go: some milliseconds, in which no question is answered and no withdrawal is heard. */
const SLICE = 50;

/**
 * What a stretch of the log makes of the index. Only the last change of a document counts. Removals go first, so that no
 * withdrawal waits behind five hundred documents. An entry that is only an identity is of a state that is over: its document
 * goes too, and comes back with the entry of its current state, which follows in the log.
 */
export function slicesOf(changes: readonly Change[]): { slice: Slice; changes: Change[] }[] {
  const last = new Map(changes.map((change) => [change.document.id, change]));
  const gone = [...last.values()].filter(({ document }) => !isCurrent(document));
  const came = [...last.values()].filter(({ document }) => isCurrent(document));
  const slices = gone.length ? [{ slice: { removals: gone.map(({ document }) => document.id), documents: [] as IndexedDocument[] }, changes: gone }] : [];
  for (let at = 0; at < came.length; at += SLICE) {
    const part = came.slice(at, at + SLICE);
    slices.push({ slice: { removals: [], documents: part.map(({ document }) => indexed(document as PublicDocument)) }, changes: part });
  }
  return slices;
}

function isCurrent(document: Change['document']): boolean {
  return document.status !== 'withdrawn' && 'title' in document;
}

function indexed({ id, status, documentNumber, kind, title, text, agency, department, producedAt }: PublicDocument): IndexedDocument {
  return { id, status, documentNumber, kind, title, text, agency, department, producedAt };
}
