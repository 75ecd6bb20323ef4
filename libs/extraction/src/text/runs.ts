import { decode } from 'iconv-lite';
import type { HidingPlace } from '@plaza/contracts';
import type { Charset } from '@plaza/text-analysis';
import type { Reading } from '../reading';
import { Unreadable } from '../unreadable';

/**
 * Searches bytes whose structure is not known for strings of either kind. Random bytes look like Hanja here and there: what is found
 * is searched, and told of `place`, if it has one, only where it reads like words.
 */
export function searchStrings(bytes: Buffer, place: HidingPlace | null, reading: Reading): void {
  const runs = [...wideRuns(bytes), ...narrowRuns(bytes)];
  reading.again(runs.join('\n'));
  if (place) for (const run of runs) if (readsLikeWords(run)) reading.hidden(place, run);
}

/**
 * What was written behind a text of two bytes a character by a program that writes one: read by two, it is a row of Hanja, which whoever
 * has the row can read by one again.
 */
export function searchOtherCharset(bytes: Buffer, charset: Charset, reading: Reading): void {
  if (!charset.startsWith('utf-16')) return;
  const runs = narrowRuns(bytes, 8);
  if (runs.some((run) => /(?:\d[-. ]?){9}/.test(run))) throw new Unreadable('broken', 'charsets');
  reading.again(runs.join('\n'));
}

export const readsLikeWords = (run: string): boolean => /[가-힣]{2}|[\x20-\x7e]{4}/.test(run);

/** Runs of characters of two bytes each, little-endian, at even and at odd offsets. */
export function wideRuns(bytes: Buffer): string[] {
  const runs: string[] = [];
  for (const first of [0, 1]) {
    let start = first;
    for (let at = first; at < bytes.length + 2; at += 2) {
      if (at + 1 < bytes.length && TEXT[bytes[at]! | (bytes[at + 1]! << 8)]) continue;
      if (at - start >= SHORTEST * 2) runs.push(bytes.toString('utf16le', start, at));
      start = at + 2;
    }
  }
  return runs;
}

/** Runs of printable bytes, in UTF-8; those with bytes in them that are none, as older Korean programs write, too. */
export function narrowRuns(bytes: Buffer, shortest = SHORTEST): string[] {
  const runs: string[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if ((bytes[at] ?? 0) >= 0x20 && bytes[at] !== 0x7f) continue;
    const run = bytes.subarray(start, at);
    const text = run.toString('utf8');
    if (run.length >= shortest) runs.push(...(text.includes('\ufffd') ? [text, decode(run, 'cp949')] : [text]));
    start = at + 1;
  }
  return runs;
}

const SHORTEST = 3;
/** Units that Korean documents are written with. */
const TEXT = textUnits([0x09, 0x0a], [0x20, 0x7f], [0xa0, 0x100], [0x1100, 0x1200], [0x2010, 0x2070], [0x2100, 0x2800], [0x3000, 0xa000], [0xac00, 0xd7a4], [0xf900, 0xfb00], [0xff01, 0xfff0]);

function textUnits(...ranges: [number, number][]): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const [start, end] of ranges) units.fill(1, start, end);
  return units;
}
