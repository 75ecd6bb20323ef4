import { BEFORE_NAMES, BEHIND_NAMES, type Whose } from '../../policy/beside-names';
import { kindsOfUnits } from '../../text/code-units';
import { Beginnings, Endings } from './endings';

const before = new Endings(BEFORE_NAMES.keys());
const behind = new Beginnings(BEHIND_NAMES.keys());

const LONGEST_BEFORE = 24;
/** So many marks and figures may stand between the words and the name. */
const LONGEST_GAP = 8;
const LONGEST_BEHIND = 14;
const KINDS = kindsOfUnits(/[가-힣A-Za-z]/, / /);
const [NEITHER, LETTER] = [0, 1];
/** The particles that have another form behind a vowel, each with the one that it has behind a consonant. */
const BEHIND_A_VOWEL = /^(?:가|는|를|와|로(?!부터))(?![가-힣]{2})/;
const BEHIND_A_CONSONANT: Readonly<Record<string, string>> = { 가: '이', 는: '은', 를: '을', 와: '과', 로: '으로' };

/** Whose a word says that the name behind it is: 관제사, 민원을 낸 사람. Null when it is none that says anything. */
export function whoseBehind(word: string): Whose | null {
  const end = before.of(word);
  return end === null || (end.length === 1 && word.length > 1) ? null : BEFORE_NAMES.get(end)!;
}

/** What the last words of the line before a name say. */
export function whoseByWordsBefore(line: string): Whose | null {
  let end = line.length;
  while (end > 0 && KINDS[line.charCodeAt(end - 1)] !== LETTER) end -= 1;
  if (end === 0 || line.length - end > LONGEST_GAP) return null;
  let start = end;
  while (start > 0 && end - start < LONGEST_BEFORE && KINDS[line.charCodeAt(start - 1)] !== NEITHER) start -= 1;
  return whoseBehind(line.slice(start, end).replaceAll(' ', ''));
}

/** What the words behind a name say, its particle with them: 이 채수함, 의 자녀, 어르신. */
export function whoseByWordsBehind(line: string): Whose | null {
  const particle = BEHIND_A_VOWEL.exec(line)?.[0];
  const said = (particle === undefined ? line : BEHIND_A_CONSONANT[particle]! + line.slice(particle.length)).replace(/\s/g, '').slice(0, LONGEST_BEHIND);
  const beginning = said === '' ? null : behind.of(said);
  return beginning === null ? null : BEHIND_NAMES.get(beginning)!;
}
