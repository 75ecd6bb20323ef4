import { lineAfter, lineBefore, type Evidence } from '../finding';
import type { Columns } from '../columns';
import { isShapedLikeAName } from './candidates';
import { name, type NameFinding } from './name-finding';
import type { Sighting, Sightings } from './sightings';
import { whoseByWordsBefore, whoseByWordsBehind } from './whose-by-words';
import { AT_FIRST, weightsOf } from './words-around';

/** What stands around a name must speak for a person, and not for an official: the side of whom a mistake would harm. */
const PERSON = 2;
const CITIZEN = -1;
/** What is a word more often than a name is one only where all around it says so. */
const SURELY_PERSON = 3;
const SURELY_CITIZEN = 1.5;
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
  if (!mayBeAName(one, sightings.text, columns)) return 'nobody';

  const { person, citizen } = weigh(one, sightings);
  if (told.length > 0) return citizen > CITIZEN ? told : 'official';
  const isDoubtful = one.candidate!.short || one.candidate!.wordLike || one.candidate!.made;
  const isCitizens = isDoubtful ? person > SURELY_PERSON && citizen > SURELY_CITIZEN : person > PERSON && citizen > CITIZEN;
  if (isCitizens && isShapedLikeAName(sightings.text, one.candidate!)) return [name(one, true, 'name.alone', 0.7, ALONE)];
  return mention === null ? 'nobody' : 'official';
}

/** A rule takes it for a name, or its shape makes it one. */
export const mayBeAName = ({ start, told, mention, candidate }: Sighting, text: string, columns: Columns): boolean =>
  told.length > 0 || mention !== null || (candidate !== null && !NOBODYS.has(columns.kindAt(start)) && isShapedLikeAName(text, candidate));

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
