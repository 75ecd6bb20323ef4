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
import { Sightings } from './sightings';
import { agedNames, titledNames } from './titled';
import { namesToldByContext } from './told-by-context';
import { whoseName } from './whose-name';
import { wordsOf } from './words';

export interface Names {
  names: NameFinding[];
  /** Officials named in the text itself. Declared: they stand in the approval line too, and not the text alone says so. */
  kept: (Span & { declared: boolean; proviso: Proviso })[];
}

/** Every place of a text where somebody is named, perhaps. `numbers` are those that say whose they are by standing beside a name. */
export function sightingsIn(text: string, columns: Columns, numbers: readonly Finding[], officials: Officials): Sightings {
  const words = wordsOf(text);
  const candidates = candidatesIn(text, words);
  const mentions = officialMentions(text, words, candidates, columns, approversIn(text), officials.exchanges);
  const told = [
    ...namesInLabelledWords(text, words), ...titledNames(text), ...agedNames(text), ...columnNames(text, columns), ...namesBesideNumbers(text, numbers), ...latinNames(text),
  ];
  const known = new Set([...officials.names, ...mentions.map(({ name }) => name)]);
  return new Sightings(text, candidates, [...told, ...namesToldByContext(text, candidates, told, mentions, known)], mentions, numbers, columns, officials);
}

/** Who is named in a text, citizens and officials told apart. */
export function findNames(text: string, columns: Columns, numbers: readonly Finding[], officials: Officials): Names {
  const sightings = sightingsIn(text, columns, numbers, officials);
  const names: NameFinding[] = [];
  const official: (Mention | Span)[] = [];
  for (const one of sightings.all) {
    const verdict = whoseName(one, sightings, columns);
    if (verdict === 'official') official.push(one.mention ?? one);
    else if (verdict !== 'nobody') names.push(...verdict);
  }
  const masked = new SpanIndex(names);
  const isDeclared = ({ start, end }: Span) => officials.names.has(text.slice(start, end).replace(/\s/g, ''));
  const kept = official.filter((span) => !masked.overlaps(span));
  return { names, kept: kept.map((span) => ({ start: span.start, end: span.end, declared: isDeclared(span), proviso: 'proviso' in span ? span.proviso : '6-d' })) };
}
