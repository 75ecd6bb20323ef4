import type { Document } from '@plaza/contracts';
import type { Finding } from './personal-data/finding';
import { declaredOfficials } from './personal-data/officials';
import { readBothWays } from './read-both-ways';

/**
 * What the detectors find in a text that is about to leave, in its own offsets: nothing, when it was masked well. The
 * document tells who the officials are that were kept in it. Labels that stand where something was are not looked into.
 */
export function scan(text: string, document: Pick<Document, 'author' | 'approvals'>): Finding[] {
  return readBothWays(text, declaredOfficials(document)).flatMap(({ findings, folded }) => findings.map((found) => ({ ...found, ...folded.origin(found.start, found.end) })));
}

/** What only the words around it make a name is no leak: a label that stands there now is such a word, too. */
const SURE = 0.8;

/** Whether a finished rendition still shows somebody: then it must not leave. */
export const leaks = (text: string, document: Document): boolean => scan(text, document).some(({ confidence }) => confidence >= SURE);
