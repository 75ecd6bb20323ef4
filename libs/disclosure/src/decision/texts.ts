import type { Document } from '@plaza/contracts';
import { sheetsOf } from './fields';

/** Every free text of a document under the name that the record gives it, the body first. */
export function textsOf(document: Document, body: string | null): { part: string; text: string }[] {
  return sheetsOf(document, body ?? '').flatMap(({ text, fields }) => fields.map(({ part, start, end }) => ({ part, text: text.slice(start, end) })));
}
