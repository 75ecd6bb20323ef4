import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSegment } from '@plaza/search-index';

/** Everything that a search replica wrote down, as the terms of its index: pairs of syllables, and words. */
export function termsOnDisk(folder: string): Set<string> {
  const { segments } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { segments: { file: string; tombstones: string }[] };
  const known = new Set(segments.map(({ file }) => file));
  const strays = readdirSync(folder).filter((name) => name !== 'manifest.json' && !known.has(name));
  if (strays.length > 0) throw new Error(`files that no manifest names: ${strays.join()}`);
  const found = new Set<string>();
  for (const { file, tombstones } of segments) {
    const { terms } = decodeSegment(readFileSync(join(folder, file)), Buffer.from(tombstones, 'base64'));
    for (let term = 0; term < terms.size; term += 1) found.add(terms.isBigram(term) ? pairOf(terms.keys[term]!) : terms.wordOf(term));
  }
  return found;
}

const pairOf = (key: number) => String.fromCharCode(key >>> 16, ...(key & 0xffff ? [key & 0xffff] : []));
