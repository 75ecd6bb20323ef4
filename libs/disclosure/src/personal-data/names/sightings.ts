import { SpanIndex } from '../../text/span-index';
import type { Columns } from '../columns';
import type { Finding, Span } from '../finding';
import type { Officials } from '../officials';
import type { Candidate } from './candidates';
import { Lines } from './line';
import type { Mention } from './mentions';
import type { NameFinding } from './name-finding';
import { isAmongStaff, isOfRank } from './staff-papers';
import { wordsAround, type Place } from './words-around';

/** A place where somebody is named, perhaps, and what the rules say of it. */
export interface Sighting extends Span {
  name: string;
  candidate: Candidate | null;
  /** What took it for a citizen's. */
  told: readonly NameFinding[];
  /** What took it for an official's. */
  mention: Mention | null;
}

// Somebody whose own number follows so soon is a citizen here, even under an official's name.
const PROOF_REACH = 40;
/** In one line, others are near. */
const NEAR = 70;
const BEFORE = 40;
const BEHIND = 24;

/** All the places of a text where somebody is named, perhaps, and what tells whose the names are. */
export class Sightings {
  readonly all: readonly Sighting[];
  readonly #lines: Lines;
  readonly #told: SpanIndex;
  readonly #mentioned: SpanIndex;
  readonly #numbers: SpanIndex;
  readonly #officialNames: ReadonlySet<string>;
  /** How often each name was taken for a citizen's. */
  readonly #citizens = new Map<string, number>();
  readonly #names: ReadonlySet<string>;

  constructor(
    readonly text: string, candidates: readonly Candidate[], told: readonly NameFinding[], mentions: readonly Mention[], numbers: readonly Finding[],
    private readonly columns: Columns, private readonly officials: Officials,
  ) {
    this.all = sightingsOf(text, candidates, told, mentions);
    this.#lines = new Lines(text);
    this.#told = new SpanIndex(told.filter(({ citizen }) => citizen));
    this.#mentioned = new SpanIndex(mentions);
    this.#numbers = new SpanIndex(numbers);
    this.#officialNames = new Set(mentions.map(({ name }) => name));
    for (const { name, told: rules } of this.all) if (rules.some(({ citizen }) => citizen)) this.#citizens.set(name, (this.#citizens.get(name) ?? 0) + 1);
    this.#names = new Set(candidates.filter(({ inDictionary }) => !inDictionary).map(({ name }) => name));
  }

  /** The document declares somebody of this name as author or approver. */
  isDeclared = ({ name }: Sighting): boolean => this.officials.names.has(name);
  /** A number follows that is somebody's own. */
  isProven = ({ end }: Span): boolean => this.#numbers.startsWithin(end, end + PROOF_REACH);

  /** Everything that speaks for whose a name is: what the rules say, and the words around it. */
  tell(one: Sighting, say: (place: Place, word: string) => void): void {
    const { text, columns } = this;
    const line = this.#lines.at(one.start);
    const { start, end, name, told, mention, candidate } = one;
    for (const look of candidate?.looks ?? []) say('word', look);
    for (const { rule, citizen } of told) say('fact', citizen ? rule : `${rule} neutral`);
    if (mention !== null) say('fact', `official ${mention.proviso}`);
    else if (this.#officialNames.has(name)) say('fact', 'official elsewhere');
    if (this.isDeclared(one)) say('fact', 'declared');
    if ((this.#citizens.get(name) ?? 0) > (told.some(({ citizen }) => citizen) ? 1 : 0)) say('fact', 'citizen elsewhere');
    if (isAmongStaff(text, start, end)) say('fact', 'among staff');
    if (isOfRank(text.slice(Math.max(0, start - BEFORE), start)) || isOfRank(text.slice(end, end + BEHIND))) say('fact', 'of rank');
    const kind = columns.kindAt(start);
    if (kind !== null) say('fact', `column ${kind}`);
    if (columns.isOfAnOffice(start)) say('fact', 'rows of an office');
    if (this.isProven(one)) say('fact', 'number behind');
    const isNear = (others: SpanIndex) => others.startsWithin(Math.max(line.start, start - NEAR), start) || others.startsWithin(end, Math.min(line.end, end + NEAR));
    if (isNear(this.#told)) say('fact', 'citizen near');
    if (isNear(this.#mentioned)) say('fact', 'official near');
    wordsAround(text, one, line, columns.headAt(start), this.#names, say);
  }
}

function sightingsOf(text: string, candidates: readonly Candidate[], told: readonly NameFinding[], mentions: readonly Mention[]): Sighting[] {
  const all: { start: number; end: number; name: string; candidate: Candidate | null; told: NameFinding[]; mention: Mention | null }[] = [];
  const findings = [...told].sort((a, b) => a.start - b.start || b.end - a.end);
  let finding = 0;
  let mention = 0;
  const own = (upTo: number) => {
    for (; finding < findings.length && findings[finding]!.start < upTo; finding += 1) {
      const one = findings[finding]!;
      const last = all.at(-1);
      if (last !== undefined && one.start < last.end) last.told.push(one);
      else all.push({ start: one.start, end: one.end, name: text.slice(one.start, one.end).replace(/\s/g, ''), candidate: null, told: [one], mention: null });
    }
  };
  for (const candidate of candidates) {
    own(candidate.start);
    const { start, end, name } = candidate;
    const last = all.at(-1);
    while (mention < mentions.length && mentions[mention]!.start < start) mention += 1;
    const mentioned = mentions[mention]?.start === start ? mentions[mention]! : null;
    if (last !== undefined && start < last.end) {
      last.candidate ??= candidate;
      last.mention ??= mentioned;
    } else all.push({ start, end, name, candidate, told: [], mention: mentioned });
  }
  own(Infinity);
  return all;
}
