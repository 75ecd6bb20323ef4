/** Soft hyphen, zero-width characters, byte order mark: invisible, and inside words of pasted text. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** The comma of 1,250,000: a number is one token, whether it was written with commas or not. The comma first: it is looked for at once. */
const GROUPING_COMMA = /,(?<=[0-9],)(?=[0-9]{3}(?![0-9]))/g;
const FINAL_SIGMA = /ς/g;

/** Characters that NFKC leaves as they are, alone and together: nearly all of an official text. */
const PLAIN = /[\0-\x7f가-힣一-鿿·‘’“”「」『』〈〉《》【】★☆○●◎◇◆□■△▲▽▼※→←↑↓–—•]/;
const IS_PLAIN = 1;
const IS_CAPITAL = 2;
const IS_COMMA = 4;
/** What each UTF-16 unit is; a table, because a pattern takes three times as long to look at a text. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return (PLAIN.test(character) ? IS_PLAIN : 0) | (/[A-Z]/.test(character) ? IS_CAPITAL : 0) | (character === ',' ? IS_COMMA : 0);
});

/** The form in which documents and queries are compared: NFKC, lower case, nothing invisible, numbers without grouping commas. */
export function normalise(text: string): string {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)]!;
    if (kind === 0) return strip(fold(text));
    seen |= kind;
  }
  const lower = seen & IS_CAPITAL ? text.toLowerCase() : text;
  return seen & IS_COMMA ? lower.replace(GROUPING_COMMA, '') : lower;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(FINAL_SIGMA, 'σ');
}

function strip(text: string): string {
  return text.replace(INVISIBLE, '').replace(GROUPING_COMMA, '');
}

/** Normalised text with, for each of its units, where it stands in the original. */
export interface Aligned {
  text: string;
  /** `starts[i]` to `ends[i]` of the original became unit `i`. */
  starts: number[];
  ends: number[];
}

const JAMO = '\\u1100-\\u11ff\\u3131-\\u318e\\ua960-\\ua97f\\ud7b0-\\ud7ff\\uffa0-\\uffdc';
/** Stretches that NFKC never joins with what follows: a character with its marks, or conjoining jamo in a row. */
const CLUSTER = new RegExp(`(?:[${JAMO}]+|[^])[\\p{M}\\uff9e\\uff9f]*|[가-힣][${JAMO}]+`, 'gu');

/** As `normalise`, and keeps the way back to the original. Slower: for the few stretches that are shown. */
export function align(original: string): Aligned {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const part = fold(cluster);
    folded += part;
    for (let unit = 0; unit < part.length; unit++) {
      // Clusters that kept their length kept their order too: a long row of jamo must not light up as a whole.
      const same = part.length === cluster.length;
      starts.push(same ? index + unit : index);
      ends.push(same ? index + unit + 1 : index + cluster.length);
    }
  }
  return without(without({ text: folded, starts, ends }, INVISIBLE), GROUPING_COMMA);
}

function without(aligned: Aligned, pattern: RegExp): Aligned {
  const dropped = new Set([...aligned.text.matchAll(pattern)].map(({ index }) => index));
  if (!dropped.size) return aligned;
  const kept = (_: unknown, unit: number) => !dropped.has(unit);
  return {
    text: aligned.text.replace(pattern, ''),
    starts: aligned.starts.filter(kept),
    ends: aligned.ends.filter(kept),
  };
}
