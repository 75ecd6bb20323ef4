import { isCommonWord } from '../../policy/common-words';
import { COMPOUND_FAMILY_NAMES } from '../../policy/names';
import { SpanIndex } from '../../text/span-index';
import type { Columns } from '../columns';
import type { Finding, Span } from '../finding';
import type { Officials } from '../officials';
import { approversIn } from './approval-line';
import { namesBesideNumbers } from './beside-numbers';
import { columnNames } from './column-names';
import { namesInLabelledWords } from './labels';
import { latinNames } from './latin-names';
import { officialMentions, type Candidate, type Mention, type Proviso } from './mentions';
import type { NameFinding } from './name-finding';
import { isWord } from './full-name';
import { isOrganisation, isPlausibleName } from './person-name';
import { nameLength } from './read-name';
import { isPosition, positionOf } from './roles';
import { isOfRank } from './staff-papers';
import { COMPOUND, FAMILY, GIVEN, rolesOf, SINGLE } from './syllables';
import { ENDS_A_WORD } from '../../policy/made-words';
import { isTail } from './tails';
import { agedNames, titledNames } from './titled';
import { namesToldByContext } from './told-by-context';
import { wordsOf, type Words } from './words';

export interface Names {
  names: NameFinding[];
  /** Officials named in the text itself. Declared: they stand in the approval line too, and not the text alone says so. */
  kept: (Span & { declared: boolean; proviso: Proviso })[];
}

// Somebody whose own number follows so soon is a citizen here, even under an official's name.
const PROOF_REACH = 40;

/** Who is named in a text, citizens and officials told apart. `numbers` are those that say whose they are by standing beside a name. */
export function findNames(text: string, columns: Columns, numbers: readonly Finding[], officials: Officials): Names {
  const words = wordsOf(text);
  const candidates = candidatesIn(text, words);
  const mentions = officialMentions(text, words, candidates, columns, approversIn(text), officials.exchanges);
  const told = [
    ...namesInLabelledWords(text, words), ...titledNames(text), ...agedNames(text), ...columnNames(text, columns), ...namesBesideNumbers(text, numbers), ...latinNames(text),
  ];
  const known = new Set([...officials.names, ...mentions.map(({ name }) => name)]);
  const more = namesToldByContext(text, candidates, told, mentions, known, columns);
  return resolve(text, [...told, ...more], mentions, numbers, officials);
}

function candidatesIn(text: string, words: Words): Candidate[] {
  const candidates: Candidate[] = [];
  for (let word = 0; word < words.count; word += 1) {
    const start = words.starts[word]!;
    const length = words.ends[word]! - start;
    if (length < 2 || length > 16 || !mayBeginWithAName(text, start, length)) continue;
    const run = text.slice(start, start + length);
    const size = sizeOf(run);
    if (size > 0) candidates.push({ start, end: start + size, name: run.slice(0, size), word, run, short: size === 2 });
  }
  return candidates;
}

/** Offices write the same words again and again. */
const sizes = new Map<string, number>();
const MOST_SIZES = 16_384;

/** How much of a run of Hangul is somebody's name, particles and titles aside; 0 when nothing is. */
function sizeOf(run: string): number {
  let size = sizes.get(run);
  if (size === undefined) {
    if (sizes.size >= MOST_SIZES) sizes.clear();
    sizes.set(run, (size = nameLength(run, 'bare') || nameBeforePosition(run) || unusualName(run)));
  }
  return size;
}

/** By the syllables alone, before anything is cut out of the text: few words get beyond it. */
function mayBeginWithAName(text: string, start: number, length: number): boolean {
  const first = rolesOf(text.charCodeAt(start));
  if ((first & COMPOUND) !== 0) return true;
  if ((first & FAMILY) === 0) return false;
  const second = rolesOf(text.charCodeAt(start + 1));
  return length === 2 ? (second & SINGLE) !== 0 : (second & GIVEN) !== 0 && (rolesOf(text.charCodeAt(start + 2)) & GIVEN) !== 0;
}

/** 은겸필: syllables that stand in other places in other names, where no dictionary has the word. */
function unusualName(run: string): number {
  const size = COMPOUND_FAMILY_NAMES.has(run.slice(0, 2)) ? 4 : 3;
  const word = run.slice(0, size);
  return run.length >= size && !ENDS_A_WORD.includes(word[size - 1]!) && isTail(run.slice(size), run.charCodeAt(size - 1)) && !isCommonWord(word) && !isPosition(word) && !isOrganisation(word) && !isWord(word, run) ? size : 0;
}

/** 김철수의원, 허준. */
function nameBeforePosition(run: string): number {
  if (run.length === 2) return isPlausibleName(run) ? 2 : 0;
  const length = COMPOUND_FAMILY_NAMES.has(run.slice(0, 2)) ? 4 : 3;
  return run.length > length && isPlausibleName(run.slice(0, length)) && positionOf(run.slice(length)) !== null ? length : 0;
}

function resolve(text: string, candidates: readonly NameFinding[], mentions: readonly Mention[], numbers: readonly Finding[], officials: Officials): Names {
  const isDeclared = ({ start, end }: Span) => officials.names.has(text.slice(start, end).replace(/\s/g, ''));
  const keep = (spans: readonly (Mention | NameFinding)[]): Names['kept'] =>
    spans.map((span) => ({ start: span.start, end: span.end, declared: isDeclared(span), proviso: 'proviso' in span ? span.proviso : '6-d' }));
  if (candidates.length === 0) return { names: [], kept: keep(mentions) };
  const proofs = new SpanIndex(numbers);
  const places = new SpanIndex(mentions);
  const mentioned = new Set(mentions.map(({ name }) => name));
  const isOfficial = (candidate: NameFinding): boolean => {
    const name = text.slice(candidate.start, candidate.end).replace(/\s/g, '');
    const declared = officials.names.has(name);
    const beside = places.overlaps(candidate);
    if (beside && (declared || candidate.rule !== 'name.label')) return true;
    if (candidate.rule === 'name.beside-number') return declared;
    const proven = proofs.startsWithin(candidate.end, candidate.end + PROOF_REACH);
    if (candidate.rule === 'name.title' || candidate.rule === 'name.column') return declared && !proven;
    if (candidate.citizen) return false;
    return ((declared || mentioned.has(name)) && !proven) || isOfRank(text.slice(Math.max(0, candidate.start - 40), candidate.start)) || isOfRank(text.slice(candidate.end, candidate.end + 24));
  };
  const names = candidates.filter((candidate) => !isOfficial(candidate));
  const masked = new SpanIndex(names);
  const kept = [...mentions, ...candidates.filter(isOfficial)].filter((span) => !masked.overlaps(span));
  return { names, kept: keep(kept) };
}
