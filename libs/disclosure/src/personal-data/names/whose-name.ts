import type { Whose } from '../../policy/beside-names';
import { HISTORIC } from '../../policy/historic';
import type { Columns } from '../columns';
import { lineAfter, lineBefore, type Evidence } from '../finding';
import { isShapedLikeAName, type Candidate } from './candidates';
import { name, type NameFinding } from './name-finding';
import type { Sighting, Sightings } from './sightings';
import { whoseByWordsBefore, whoseByWordsBehind } from './whose-by-words';
import { AT_FIRST, weightsOf } from './words-around';

/** What stands around a name must speak for a person, and not for an official: the side of whom a mistake would harm. */
const PERSON = 1;
const CITIZEN = -1;
/** What is a word more often than a name is one only where all around it says so. */
const SURELY_PERSON = 3;
const SURELY_CITIZEN = 1;
const LINE = 40;
const ALONE: readonly Evidence[] = ['shape', 'no-word'];
/** Rules that need no second opinion, unless another says that it is an official. */
const SURE: ReadonlySet<string> = new Set(['name.label', 'name.age', 'name.title', 'name.accuser']);
/** What is in columns of these kinds is no person. */
const NOBODYS: ReadonlySet<string | null> = new Set(['other', 'office', 'department']);

/** What is to be masked of a citizen's name; an official's stays, and of what is nobody's name nothing is known. */
export function whoseName(one: Sighting, sightings: Sightings, columns: Columns): readonly NameFinding[] | 'official' | 'nobody' {
  const { told, mention } = one;
  const isDeclared = sightings.isDeclared(one);
  if (isDeclared && (mention !== null || told.length === 0)) return mention === null ? 'nobody' : 'official';
  if (isDeclared && !told.some(({ rule }) => rule === 'name.label-of-many')) return ofTheDeclared(one, sightings);
  if (mention === null && told.some(({ rule, citizen }) => citizen && SURE.has(rule))) return told;
  if (mention !== null && told.length === 0 && (mention.certain || isSurelyAnOfficials(one, sightings.text))) return 'official';
  if (!mayBeAName(one, sightings.text, columns) || isOfHistory(one)) return 'nobody';

  const { person, citizen } = weigh(one, sightings);
  if (told.length > 0) return citizen > CITIZEN ? told : 'official';
  const { short, wordLike, made } = one.candidate!;
  const isDoubtful = short || wordLike || made;
  const isCitizens = isDoubtful ? person > SURELY_PERSON && citizen > SURELY_CITIZEN : person > PERSON && citizen > CITIZEN;
  if (isCitizens && (mention === null || isShapedLikeAName(sightings.text, one.candidate!))) return [name(one, true, 'name.alone', 0.7, ALONE)];
  return mention === null ? 'nobody' : 'official';
}

/** A rule takes it for a name, its shape makes it one, or what is as well a word stands beside a word for a citizen. */
export const mayBeAName = (one: Sighting, text: string, columns: Columns): boolean =>
  one.told.length > 0 || one.mention !== null || (one.candidate !== null && !NOBODYS.has(columns.kindAt(one.start)) && (isShapedLikeAName(text, one.candidate) || isBesideACitizensWord(one, one.candidate, text)));

const isBesideACitizensWord = ({ start, end }: Sighting, { plausible }: Candidate, text: string): boolean =>
  plausible && (saysCitizen(whoseByWordsBefore(lineBefore(text, start, LINE))) || saysCitizen(whoseByWordsBehind(lineAfter(text, end, LINE))));
const saysCitizen = (whose: Whose | null): boolean => whose === 'citizen' || whose === 'citizen?';

/** Told by nothing but what a sentence says: 이순신이 왜군을 물리친 바다. */
const isOfHistory = ({ name, told, mention }: Sighting): boolean => mention === null && HISTORIC.has(name) && told.every(({ rule }) => rule === 'name.context');

/** Whoever bears the name of an author or an approver is a citizen only where a rule says so of the very place. */
function ofTheDeclared(one: Sighting, sightings: Sightings): readonly NameFinding[] | 'official' {
  const isProven = sightings.isProven(one);
  const citizens = one.told.filter(({ rule, citizen }) => (citizen && (rule === 'name.label' || rule === 'name.age')) || (isProven && rule !== 'name.beside-number'));
  return citizens.length > 0 ? citizens : 'official';
}

const isSurelyAnOfficials = ({ start, end }: Sighting, text: string): boolean =>
  whoseByWordsBefore(lineBefore(text, start, LINE)) === 'official' || whoseByWordsBehind(lineAfter(text, end, LINE)) === 'official';

/** Natural logarithms of the odds: above zero all around speaks for a person, and for a citizen rather than an official. */
function weigh(one: Sighting, sightings: Sightings): { person: number; citizen: number } {
  let { person, citizen } = AT_FIRST;
  sightings.tell(one, (place, word) => {
    const weights = weightsOf(place, word);
    person += weights.person;
    citizen += weights.citizen;
  });
  return { person, citizen };
}
