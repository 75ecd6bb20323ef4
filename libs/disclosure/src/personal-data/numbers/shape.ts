import { lettersForDigits } from '../../text/letters-for-digits';
import { linesWithDigits } from '../../text/lines-with-digits';
import { matchesOf } from '../../text/matches';
import { tornNumbers } from '../../text/torn-numbers';
import type { Folded } from '../../text/fold';
import type { Finding, Scene, Span } from '../finding';

/** One kind of number: how it looks, and what must be said around it. */
export interface Shape {
  /** Words without which no number of the kind is accepted: where they are missing, nothing is looked for. */
  readonly needs?: RegExp;
  /** Numbers of its patterns stand in nearly every text, and those words in few: they are looked for first. */
  readonly wordsFirst?: true;
  readonly patterns: readonly RegExp[];
  /** So many digits it has at least; seven where nothing is said. Lines with fewer are not looked at. */
  readonly fewest?: Fewest;
  /** `match` has the number as it would be written in one piece; `span` says where it stands in the scene's text. */
  accept(match: RegExpExecArray, span: Span, scene: Scene): Finding | null;
}

/** Of a day of birth without its year; of a birth date and a plate; of what may be partly hidden; of a telephone; of a card. */
const FEWEST = [2, 4, 7, 10, 13] as const;
type Fewest = (typeof FEWEST)[number];
const USUAL = 7;
/** Then no line has more than one digit. */
const LINE_BY_LINE = /\d[ \t]{0,3}\n[ \t]{0,3}\d[ \t]{0,3}\n[ \t]{0,3}\d/;

/** Where a text has digits: its lines with so many at least, what in it has letters for digits, and what is one number torn apart. */
export interface Digits {
  lines: Readonly<Record<Fewest, Folded>>;
  lettered: readonly Folded[];
  torn: readonly Folded[];
}

export function digitsIn(text: string): Digits {
  const lines = linesWithDigits(text, FEWEST);
  return { lines, lettered: lettersForDigits(lines[USUAL]), torn: lines[4].text === '' && !LINE_BY_LINE.test(text) ? [] : tornNumbers(text) };
}

/** Every number of the shapes in the text, and those of `torn` that spaces or line ends have torn, where nothing else was found. */
export function findNumbers(shapes: readonly Shape[], torn: readonly Shape[], digits: Digits, scene: Scene): Finding[] {
  if (digits.lines[FEWEST[0]].text === '' && digits.torn.length === 0) return [];
  const { text } = scene;
  const findings: Finding[] = [];
  search(shapes, ({ fewest = USUAL }) => digits.lines[fewest], scene, (found) => findings.push(found));
  for (const region of digits.lettered) search(shapes, () => region, scene, (found) => findings.push(found));
  for (const region of digits.torn) {
    search(torn, () => region, scene, (found, whole) => {
      const original = text.slice(found.start, found.end);
      const next = text.slice(found.end, found.end + 4);
      if (!/[\s|]/.test(original) || endsInAList(original, next) || OF_A_SUM.test(next) || !(mayBeTorn(whole, original) || (saysWhat(found) && (!CELLS.test(original) || GROUP_BY_GROUP.test(original))))) return;
      findings.push({ ...found, confidence: found.confidence - 0.1, evidence: [...found.evidence, 'torn'] });
    });
  }
  return findings;
}

function search(shapes: readonly Shape[], viewFor: (shape: Shape) => Folded, scene: Scene, take: (found: Finding, whole: string) => void): void {
  for (const shape of shapes) {
    const view = viewFor(shape);
    if (view.text === '' || (shape.wordsFirst && !shape.needs!.test(scene.text))) continue;
    const ends = new Map<number, number>();
    for (const pattern of shape.patterns) {
      const matches = matchesOf(pattern, view.text);
      if (matches.length === 0 || (!shape.wordsFirst && shape.needs?.test(scene.text) === false)) continue;
      for (const match of matches) {
        const found = shape.accept(match, view.origin(match.index, match.index + match[0].length), scene);
        // Two patterns of one kind may take the same.
        if (found === null || (ends.get(found.start) ?? 0) >= found.end) continue;
        ends.set(found.start, found.end);
        take(found, match[0]);
      }
    }
  }
}

/** Figures in a row of a table are no number torn apart: its own dashes are there, or every digit stands by itself, or the three parts of a telephone. */
const mayBeTorn = (whole: string, original: string): boolean => (!CELLS.test(original) && /[-.·_~]/.test(whole)) || DIGIT_BY_DIGIT.test(original) || PART_BY_PART.test(original);
const CELLS = /[\t|]/;
const DIGIT_BY_DIGIT = /^\d(?:[\s|-]{1,10}\d)*$/;
const PART_BY_PART = /^01[016789][\s|]{1,10}\d{3,4}[\s|]{1,10}\d{4}$/;
/** 336720 2,184,003원, 336720 2억: the last digits are those of a sum. */
const OF_A_SUM = /^(?:,\d{3}|[억원건명년월%]|[만천]원)/;
/** 801215 | 1234567, 11 | 12 | 345678 | 90, 4111 | 1111 | 1111 | 1111 */
const GROUP_BY_GROUP = /^(?:\d{6}[\s|-]{1,10}\d{7}|\d{2}[\s|-]{1,10}\d{2}[\s|-]{1,10}\d{6}[\s|-]{1,10}\d{2}|\d{4}(?:[\s|-]{1,10}\d{4}){3})$/;
/** The 2 of a next line's `2. …` or of a next row's first cell. */
const endsInAList = (original: string, next: string): boolean => /\n\s{0,6}\d{1,3}$/.test(original) && /^(?:[.)][ \t]+\S|[\t|]| {2})/.test(next);
const saysWhat = ({ evidence }: Finding): boolean => evidence.includes('label') || evidence.includes('column');
