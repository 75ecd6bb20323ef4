import { SpanIndex } from '../../text/span-index';
import type { Columns } from '../columns';
import type { Finding, Span } from '../finding';
import type { Officials } from '../officials';
import { approversIn } from './approval-line';
import { namesBesideNumbers } from './beside-numbers';
import { candidatesIn } from './candidates';
import { columnNames } from './column-names';
import { namesInLabelledWords } from './labels';
import { latinNames } from './latin-names';
import { officialMentions, type Mention, type Proviso } from './mentions';
import type { NameFinding } from './name-finding';
import { isOfRank } from './staff-papers';
import { agedNames, titledNames } from './titled';
import { namesToldByContext } from './told-by-context';
import { wordsOf } from './words';
import { spokenFor } from './words-around';

export interface Names {
  names: NameFinding[];
  /** Officials named in the text itself. Declared: they stand in the approval line too, and not the text alone says so. */
  kept: (Span & { declared: boolean; proviso: Proviso })[];
}

// Somebody whose own number follows so soon is a citizen here, even under an official's name.
const PROOF_REACH = 40;
/** By the rule that took a name for a citizen's: how clearly what stands around it must speak for an official, to outweigh that. */
const OUTWEIGHED: Partial<Record<string, number>> = { 'name.label-of-many': -1, 'name.context': -1.5 };

/** Who is named in a text, citizens and officials told apart. `numbers` are those that say whose they are by standing beside a name. */
export function findNames(text: string, columns: Columns, numbers: readonly Finding[], officials: Officials): Names {
  const words = wordsOf(text);
  const candidates = candidatesIn(text, words);
  const mentions = officialMentions(text, words, candidates, columns, approversIn(text), officials.exchanges);
  const told = [
    ...namesInLabelledWords(text, words), ...titledNames(text), ...agedNames(text), ...columnNames(text, columns), ...namesBesideNumbers(text, numbers), ...latinNames(text),
  ];
  const known = new Set([...officials.names, ...mentions.map(({ name }) => name)]);
  const names = new Set(candidates.filter(({ inDictionary }) => !inDictionary).map(({ name }) => name));
  const more = namesToldByContext(text, candidates, told, mentions, known, columns, names);
  return resolve(text, [...told, ...more], mentions, numbers, officials, names);
}

function resolve(text: string, candidates: readonly NameFinding[], mentions: readonly Mention[], numbers: readonly Finding[], officials: Officials, all: ReadonlySet<string>): Names {
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
    if (candidate.rule === 'name.beside-number' && declared) return true;
    const proven = proofs.startsWithin(candidate.end, candidate.end + PROOF_REACH);
    if (candidate.rule === 'name.title' || candidate.rule === 'name.column') return declared && !proven;
    if (!proven && spokenFor(text, candidate, all).citizen < (OUTWEIGHED[candidate.rule] ?? -Infinity)) return true;
    if (candidate.citizen) return false;
    return ((declared || mentioned.has(name)) && !proven) || isOfRank(text.slice(Math.max(0, candidate.start - 40), candidate.start)) || isOfRank(text.slice(candidate.end, candidate.end + 24));
  };
  const names = candidates.filter((candidate) => !isOfficial(candidate));
  const masked = new SpanIndex(names);
  const kept = [...mentions, ...candidates.filter(isOfficial)].filter((span) => !masked.overlaps(span));
  return { names, kept: keep(kept) };
}
