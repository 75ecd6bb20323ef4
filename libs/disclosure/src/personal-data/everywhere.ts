import { SpanIndex } from '../text/span-index';
import type { Finding } from './finding';
import type { Reading } from './read-text';

const HANGUL = /[가-힣]/;
const SPACE = /[ \t]/;
/** So many characters are no part of another number by chance. */
const LONG = 9;
const TITLED = /^ ?(?:씨|님|군|양)/;
const END_OF_SHORT_NAME = /^(?:님|씨|군|양)?(?:께서|에게|한테|으로부터|로부터|부터|은|는|이|가|을|를|의|께|와|과|도|만)?(?:은|는|도)?(?![가-힣])/;

/** What was recognised once in a document, to be recognised wherever else it stands, whatever stands beside it there. */
export class KnownValues {
  readonly #byHead = new Map<string, { value: string; finding: Finding; givenName: boolean }[]>();
  readonly #firsts = new Set<string>();
  readonly #seen = new Set<string>();

  learn({ folded, findings }: Reading): void {
    for (const finding of findings) {
      // A day is a birth date only where somebody's birth is spoken of.
      if (finding.type === 'birth-date') continue;
      const value = folded.text.slice(finding.start, finding.end).replace(/\s/g, '');
      this.#add(value, finding);
      if (finding.type === 'name' && /^[가-힣]{3}$/.test(value)) this.#add(value.slice(1), finding, true);
    }
  }

  #add(value: string, finding: Finding, givenName = false): void {
    const key = givenName ? `${value} 씨` : value;
    if (value.length < 2 || this.#seen.has(key)) return;
    this.#seen.add(key);
    const head = value.slice(0, 2);
    this.#firsts.add(head[0]!);
    const bucket = this.#byHead.get(head);
    if (bucket === undefined) this.#byHead.set(head, [{ value, finding, givenName }]);
    else bucket.push({ value, finding, givenName });
  }

  /**
   * Every place in the text where a known value stands. Where an official of the approval line bears a citizen's name,
   * it stays beside the official's position and nowhere else; whom only the text calls an official is masked.
   */
  find({ folded: { text }, kept, findings }: Reading): Finding[] {
    if (this.#seen.size === 0) return [];
    const declared = new SpanIndex(kept.filter((span) => span.declared));
    const already = new SpanIndex(findings);
    const found: Finding[] = [];
    for (let index = 0; index < text.length; index += 1) {
      if (!this.#firsts.has(text[index]!)) continue;
      for (const { value, finding, givenName } of this.#byHead.get(headAt(text, index)) ?? []) {
        const end = endOfMatch(text, index, value);
        if (end < 0 || already.covers({ start: index, end })) continue;
        if (finding.type === 'name' && (declared.covers({ start: index, end }) || !standsAlone(text, index, end, value))) continue;
        if (givenName && !TITLED.test(text.slice(end, end + 2))) continue;
        if (value.length < LONG && /\d/.test(value[0]!) && /\d/.test(text[index - 1] ?? '')) continue;
        found.push({ ...finding, start: index, end, rule: `${finding.type}.same` });
      }
    }
    return found;
  }
}

/** The first two characters of whatever value may start here. */
function headAt(text: string, index: number): string {
  let next = index + 1;
  for (let gap = 0; gap < 3 && SPACE.test(text[next] ?? ''); gap += 1) next += 1;
  return text[index]! + (text[next] ?? '');
}

/** Spaces inside do not hide a value. Returns the end, or -1. */
function endOfMatch(text: string, start: number, value: string): number {
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    for (let gap = 0; index > 0 && gap < 3 && SPACE.test(text[at] ?? ''); gap += 1) at += 1;
    if (text[at] !== value[index]) return -1;
    at += 1;
  }
  return at;
}

/** A name of two syllables is too often a part of other words: it must begin a word and end it, particles aside. */
const standsAlone = (text: string, start: number, end: number, value: string): boolean =>
  value.length > 2 || (!HANGUL.test(text[start - 1] ?? '') && END_OF_SHORT_NAME.test(text.slice(end, end + 8)));
