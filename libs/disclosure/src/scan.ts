import type { Document } from '@plaza/contracts';
import type { Finding } from './personal-data/finding';
import { declaredOfficials } from './personal-data/officials';
import { readText } from './personal-data/read-text';
import { withoutLabels } from './text/labels';

/**
 * What the detectors find in a text that is about to leave, in its own offsets: nothing, when it was masked well. The
 * document tells who the officials are that were kept in it. Labels that stand where something was are not looked into.
 */
export function scan(text: string, document: Document): Finding[] {
  const { findings, folded } = readText(withoutLabels(text), declaredOfficials(document));
  return findings.map((found) => ({ ...found, ...folded.origin(found.start, found.end) }));
}
