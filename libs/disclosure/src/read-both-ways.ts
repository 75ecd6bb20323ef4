import { decoded, mayBeWritten, WRITTEN } from '@plaza/text-analysis';
import type { Officials } from './personal-data/officials';
import { readText, type Reading } from './personal-data/read-text';
import { patched, through } from './text/fold';

/** A text as it stands and, where parts of it are written by other characters, as these read. Either may show somebody. */
export function readBothWays(text: string, officials: Officials): [Reading, ...Reading[]] {
  const asItStands = readText(text, officials);
  if (!mayBeWritten(text)) return [asItStands];
  const written = patched(text, WRITTEN, ([part]) => decoded(part).text);
  if (written.text === text) return [asItStands];
  const asItReads = readText(written.text, officials);
  return [asItStands, { ...asItReads, folded: through(written, asItReads.folded) }];
}
