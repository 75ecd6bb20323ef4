import { withMarks } from '../text/marks';
import type { KnownValues } from './everywhere';
import type { Finding } from './finding';
import type { Officials } from './officials';
import { readText, type Reading } from './read-text';

/** Each look finds less; a text that is made to need more of them is held by whoever scans it in the end. */
const LOOKS = 4;

export interface Found {
  findings: Finding[];
  /** What is left of the text when all of it is taken out, and in which nothing was found; null when looking ended before that. */
  rest: string | null;
}

/**
 * Everything personal in a text, in the offsets of its folded form: what was found, where it stands again, and what nobody
 * would take for anything before its neighbours were gone: masking brings words together that a long address kept apart.
 */
export function findAll(reading: Reading, known: KnownValues, officials: Officials): Found {
  let findings = [...reading.findings, ...known.find(reading)];
  let rest: string | null = findings.length === 0 ? reading.folded.text : null;
  for (let look = 0; rest === null && look < LOOKS; look += 1) {
    const marked = withMarks(reading.folded.text, findings);
    const more = readText(marked.text, officials).findings.map((finding) => ({ ...finding, ...marked.origin(finding.start, finding.end) }));
    if (more.length === 0) rest = marked.text;
    else findings = findings.concat(more);
  }
  return { findings, rest };
}
