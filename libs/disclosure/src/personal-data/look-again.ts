import { withMarks } from '../text/marks';
import type { KnownValues } from './everywhere';
import type { Finding } from './finding';
import type { Officials } from './officials';
import { readText, type Reading } from './read-text';

/** Each look finds less; a text that is made to need more of them is held by whoever scans it in the end. */
const LOOKS = 4;

/**
 * Everything personal in a text, in the offsets of its folded form: what was found, where it stands again, and what nobody
 * would take for anything before its neighbours were gone: masking brings words together that a long address kept apart.
 */
export function findAll(reading: Reading, known: KnownValues, officials: Officials): Finding[] {
  let found = [...reading.findings, ...known.find(reading)];
  for (let look = 0, more = found; more.length > 0 && look < LOOKS; look += 1) {
    const marked = withMarks(reading.folded.text, found);
    more = readText(marked.text, officials).findings.map((finding) => ({ ...finding, ...marked.origin(finding.start, finding.end) }));
    found = found.concat(more);
  }
  return found;
}
