import type { PersonalDataType } from '../policy/labels';
import { firstFrom } from '../text/first-from';
import type { SpanIndex } from '../text/span-index';
import type { Columns } from './columns';

export interface Span {
  start: number;
  end: number;
}

/** What spoke for a finding, in the order in which it was looked at. */
export type Evidence =
  /** The number or the name is shaped as its kind is. */
  | 'shape'
  | 'checksum'
  /** A bank, a mail provider, a syllable of names: known by a list. */
  | 'dictionary'
  /** The word before it, or the head of its column, says what it is. */
  | 'label' | 'separator' | 'column'
  /** Spaces, line ends or invisible characters stood within it. */
  | 'torn'
  /** 씨, 님, 학생: whoever is called so. */
  | 'title'
  /** It stands beside somebody's name or number. */
  | 'beside-name' | 'beside-number' | 'hanja'
  /** The sentence, the relation, the list or the paper speaks of a person. */
  | 'sentence' | 'relation' | 'list' | 'paper'
  /** No dictionary has it as a word, nor what it might be made of. */
  | 'no-word'
  /** The same value was recognised elsewhere in the document. */
  | 'same';

/** Personal data found in a text, in the offsets of the text the detector was given. */
export interface Finding extends Span {
  type: PersonalDataType;
  /** The rule that fired, e.g. `phone.mobile`. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
  evidence: readonly Evidence[];
}

/** Somebody the text speaks of: a citizen's data follows a citizen, an office's follows an official. */
export interface Actor extends Span {
  official: boolean;
}

/** What is known of the document while one of its texts is read. */
export interface Scene {
  readonly text: string;
  /** Digits of the telephones that the document declares as its author's. */
  readonly officialPhones: ReadonlySet<string>;
  /** Area code and exchange of those telephones: an office's lines share them. */
  readonly officialExchanges: ReadonlySet<string>;
  /** In order of `start`. */
  readonly actors: readonly Actor[];
  readonly hasCitizen: boolean;
  /** Numbers that say of themselves whose they are: somebody's. */
  readonly numbers: SpanIndex;
  /** What stands in tables. */
  readonly columns: Columns;
}

export type Detector = (scene: Scene) => Finding[];

/** What holds, in order. */
export const evidence = (...all: (Evidence | false)[]): Evidence[] => all.filter((one) => one !== false);

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** At most `reach` characters of the same line before `index`. */
export function lineBefore(text: string, index: number, reach: number): string {
  const window = text.slice(Math.max(0, index - reach), index);
  return window.slice(window.lastIndexOf('\n') + 1);
}

const NOTHING_BEFORE = /^[ \t○◦•·▶☞※*◇□-]{0,8}$/;

/** As `lineBefore`; of a line that has nothing before `index`, the line above, as forms have their labels there. */
export function labelBefore(text: string, index: number, reach: number): string {
  const before = lineBefore(text, index, reach);
  if (before.length >= index || !NOTHING_BEFORE.test(before)) return before;
  const above = index - before.length - 1;
  return above < 0 || text[above] !== '\n' ? before : `${lineBefore(text, above, reach)} `;
}

const SET_APART = /(?<![가-힣])[가-힣] {1,4}[가-힣](?![가-힣])/;
const BLANKS_BETWEEN = /(?<=(?<![가-힣])[가-힣]) {1,4}(?=[가-힣](?![가-힣]))/g;

/** Whether the words before a number are the label, 계 좌 번 호 too: forms set the syllables of short words apart. */
export const isLabel = (label: RegExp, before: string): boolean => label.test(before) || (SET_APART.test(before) && label.test(before.replace(BLANKS_BETWEEN, '')));

/** At most `reach` characters of the same line from `index` on. */
export function lineAfter(text: string, index: number, reach: number): string {
  const window = text.slice(index, index + reach);
  const end = window.indexOf('\n');
  return end < 0 ? window : window.slice(0, end);
}

/** The last actor named within `reach` characters before `index`. */
export function nearestActor({ actors }: Scene, index: number, reach: number): Actor | null {
  const actor = actors[firstFrom(actors.length, (at) => actors[at]!.start, index) - 1];
  return actor !== undefined && index - actor.end <= reach ? actor : null;
}

/** The first actor named within `reach` characters from `index` on. */
export function actorAfter({ actors }: Scene, index: number, reach: number): Actor | null {
  const actor = actors[firstFrom(actors.length, (at) => actors[at]!.start, index)];
  return actor !== undefined && actor.start - index <= reach ? actor : null;
}
