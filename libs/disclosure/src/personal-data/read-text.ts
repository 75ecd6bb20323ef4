import type { PersonalDataType } from '../policy/labels';
import { fold, joinDigits, type Folded } from '../text/fold';
import { SpanIndex } from '../text/span-index';
import { account } from './account';
import { address } from './address';
import { birthDate } from './birth-date';
import { card } from './card';
import { drivingLicence } from './driving-licence';
import { email } from './email';
import type { Actor, Detector, Finding, Scene, Span } from './finding';
import { healthInsurance } from './health-insurance';
import { columnNames } from './name-columns';
import { agedNames, labelledNames, namesBesideNumbers, titledNames, type NameFinding } from './names';
import { officialMentions, type Mention, type Officials, type Proviso } from './officials';
import { passport } from './passport';
import { landlinePhone, mobilePhone } from './phone';
import { residentNumber } from './resident-number';
import { tableCells, type Cell } from './table-cells';
import { runTogether } from './run-together';
import { vehicle } from './vehicle';

/** One text as read by every detector, in the offsets of its folded form. */
export interface Reading {
  folded: Folded;
  findings: Finding[];
  /** Officials named in the text itself. Declared: they stand in the approval line too, and not the text alone says so. */
  kept: (Span & { declared: boolean; proviso: Proviso })[];
}

const NUMBERS: Detector[] = [residentNumber, runTogether, mobilePhone, drivingLicence, card, passport, healthInsurance, account, vehicle, email, birthDate];
// Strict enough in shape to be looked for in numbers that spaces have torn apart.
const TORN_NUMBERS: Detector[] = [residentNumber, mobilePhone, drivingLicence, card];
const FOLLOWING_SOMEBODY: Detector[] = [landlinePhone, address, birthDate];
// Whoever stands directly before one of these is the person it belongs to.
const IDENTIFYING: ReadonlySet<PersonalDataType> = new Set(['resident-number', 'alien-number', 'phone', 'passport', 'driving-licence', 'birth-date']);
// Somebody whose own number follows so soon is a citizen here, even under an official's name.
const PROOF_REACH = 40;

export function readText(text: string, officials: Officials): Reading {
  const folded = fold(text);
  const bare: Scene = { officialPhones: officials.phones, officialExchanges: officials.exchanges, actors: [], cells: tableCells(folded.text) };
  const numbers = /\d|@|골뱅이/.test(folded.text) ? findNumbers(folded, bare) : [];
  const mentions = officialMentions(folded.text);
  const { names, kept } = findNames(folded.text, numbers, mentions, officials, bare.cells);
  const actors: Actor[] = [
    ...names.map(({ start, end }) => ({ start, end, official: false })),
    ...kept.map(({ start, end }) => ({ start, end, official: true })),
  ].sort((a, b) => a.start - b.start);
  const scene = { ...bare, actors };
  const following = /\d/.test(folded.text) ? FOLLOWING_SOMEBODY.flatMap((detect) => detect(folded.text, scene)) : [];
  const seen = new SpanIndex(numbers);
  const further = following.filter((one) => !seen.covers(one));
  return { folded, findings: [...numbers, ...names, ...further], kept };
}

/** An author and an approval line are there to name officials: only what is no name and no office's address is looked for. */
export function readOfficials(text: string, officials: Officials): Reading {
  const folded = fold(text);
  const bare: Scene = { officialPhones: officials.phones, officialExchanges: officials.exchanges, actors: [], cells: [] };
  return { folded, findings: /\d|@|골뱅이/.test(folded.text) ? findNumbers(folded, bare) : [], kept: [] };
}

function findNumbers(folded: Folded, scene: Scene): Finding[] {
  const findings = NUMBERS.flatMap((detect) => detect(folded.text, scene));
  const joined = joinDigits(folded.text);
  if (joined === null) return findings;
  const torn = TORN_NUMBERS.flatMap((detect) => detect(joined.text, scene)).map((finding) => ({
    ...finding,
    ...joined.origin(finding.start, finding.end),
  }));
  const whole = new SpanIndex(findings);
  return [...findings, ...torn.filter((one) => !whole.covers(one))];
}

function findNames(text: string, numbers: Finding[], mentions: Mention[], officials: Officials, cells: readonly Cell[]) {
  const identifying = numbers.filter(({ type }) => IDENTIFYING.has(type));
  const proofs = new SpanIndex(identifying);
  const places = new SpanIndex(mentions);
  const candidates = [...labelledNames(text), ...titledNames(text), ...agedNames(text), ...columnNames(text, cells), ...namesBesideNumbers(text, identifying)];
  const mentioned = new Set(mentions.map(({ name }) => name));
  const isOfficial = (candidate: NameFinding): boolean => {
    const name = text.slice(candidate.start, candidate.end).replace(/\s/g, '');
    const beside = places.overlaps(candidate);
    if (beside && officials.names.has(name)) return true;
    if (candidate.rule === 'name.beside-number') return beside || officials.names.has(name);
    if (candidate.citizen) return false;
    return (officials.names.has(name) || mentioned.has(name)) && !proofs.startsWithin(candidate.end, candidate.end + PROOF_REACH);
  };
  const names = candidates.filter((candidate) => !isOfficial(candidate));
  const masked = new SpanIndex(names);
  const kept = [...mentions, ...candidates.filter(isOfficial)].filter((span) => !masked.overlaps(span));
  const declared = ({ start, end }: Span) => officials.names.has(text.slice(start, end).replace(/\s/g, ''));
  const provisoOf = (span: Mention | NameFinding): Proviso => ('proviso' in span ? span.proviso : '6-d');
  return { names, kept: kept.map((span) => ({ start: span.start, end: span.end, declared: declared(span), proviso: provisoOf(span) })) };
}
