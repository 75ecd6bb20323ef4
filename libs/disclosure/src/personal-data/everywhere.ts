import { SpanIndex } from '../text/span-index';
import type { Finding } from './finding';
import type { Reading } from './read-text';

interface Known {
  finding: Finding;
  /** The given name alone: only before a title is it the same person's. */
  givenName: boolean;
}

/** Values that begin with the same two characters, by their length: one look for each length, however many values there are. */
interface Bucket {
  lengths: number[];
  values: Map<string, Known>;
}

const HANGUL = /[가-힣]/;
const isSpace = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t';
/** So many characters are no part of another number by chance. */
const LONG = 9;
const FEW = 24;
/** A value longer than this is found by where it was recognised alone. */
const LONGEST = 60;
const TITLED = /^ ?(?:씨|님|군|양)/;
const END_OF_SHORT_NAME = /^(?:님|씨|군|양)?(?:께서|에게|한테|으로부터|로부터|부터|은|는|이|가|을|를|의|께|와|과|도|만)?(?:은|는|도)?(?![가-힣])/;

/** What was recognised once in a document, to be recognised wherever else it stands, whatever stands beside it there. */
export class KnownValues {
  readonly #byHead = new Map<string, Bucket>();
  readonly #firsts = new Set<string>();

  learn({ folded, findings }: Reading): void {
    for (const finding of findings) {
      // A day is a birth date only where somebody's birth is spoken of.
      if (finding.type === 'birth-date') continue;
      const value = folded.text.slice(finding.start, finding.end).replace(/\s/g, '');
      this.#add(value, finding, false);
      if (finding.type === 'name' && /^[가-힣]{3}$/.test(value)) this.#add(value.slice(1), finding, true);
    }
  }

  #add(value: string, finding: Finding, givenName: boolean): void {
    if (value.length < 2 || value.length > LONGEST) return;
    const head = value.slice(0, 2);
    this.#firsts.add(head[0]!);
    let bucket = this.#byHead.get(head);
    if (bucket === undefined) this.#byHead.set(head, (bucket = { lengths: [], values: new Map() }));
    if (!bucket.lengths.includes(value.length)) bucket.lengths = [...bucket.lengths, value.length].sort((a, b) => a - b);
    // Somebody may be called as another is by the given name: the full name counts.
    const before = bucket.values.get(value);
    if (before === undefined || (before.givenName && !givenName)) bucket.values.set(value, { finding, givenName });
  }

  /** Where a value may start. Few first characters are sought one by one, as nothing is faster than that. */
  *#placesIn(text: string): Generator<number> {
    if (this.#firsts.size <= FEW) {
      for (const first of this.#firsts) for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) yield at;
    } else {
      for (let at = 0; at < text.length; at += 1) if (this.#firsts.has(text[at]!)) yield at;
    }
  }

  /**
   * Every place in the text where a known value stands. Where an official of the approval line bears a citizen's name,
   * it stays beside the official's position and nowhere else; whom only the text calls an official is masked.
   */
  find({ folded: { text }, kept, findings }: Reading): Finding[] {
    if (this.#byHead.size === 0) return [];
    const declared = new SpanIndex(kept.filter((span) => span.declared));
    const already = new SpanIndex(findings);
    const found: Finding[] = [];
    for (const index of this.#placesIn(text)) {
      const bucket = this.#byHead.get(headAt(text, index));
      if (bucket === undefined) continue;
      for (const { value, end, known } of matchesAt(text, index, bucket)) {
        const { finding, givenName } = known;
        if (already.covers({ start: index, end })) continue;
        if (finding.type === 'name' && (declared.covers({ start: index, end }) || !standsAlone(text, index, end, value))) continue;
        if (givenName && !TITLED.test(text.slice(end, end + 2))) continue;
        if (value.length < LONG && /\d/.test(value[0]!) && /\d/.test(text[index - 1] ?? '')) continue;
        found.push({ ...finding, start: index, end, rule: `${finding.type}.same`, evidence: ['same'] });
      }
    }
    return found;
  }
}

/** The first two characters of whatever value may start here. */
function headAt(text: string, index: number): string {
  let next = index + 1;
  for (let gap = 0; gap < 3 && isSpace(text, next); gap += 1) next += 1;
  return text[index]! + (text[next] ?? '');
}

/** The values of a bucket that stand at `start`. Blanks inside do not hide one. */
function* matchesAt(text: string, start: number, { lengths, values }: Bucket): Generator<{ value: string; end: number; known: Known }> {
  let at = start;
  let written = '';
  for (const length of lengths) {
    while (written.length < length) {
      for (let gap = 0; written !== '' && gap < 3 && isSpace(text, at); gap += 1) at += 1;
      if (at >= text.length) return;
      written += text[at]!;
      at += 1;
    }
    const known = values.get(written);
    if (known !== undefined) yield { value: written, end: at, known };
  }
}

/** A name of two syllables is too often a part of other words: it must begin a word and end it, particles aside. */
const standsAlone = (text: string, start: number, end: number, value: string): boolean =>
  value.length > 2 || (!HANGUL.test(text[start - 1] ?? '') && END_OF_SHORT_NAME.test(text.slice(end, end + 8)));
