import { BEFORE_NAMES } from '../../policy/beside-names';
import { CITIZEN_LABELS, CROWD_LABELS, NEUTRAL_LABELS } from '../../policy/roles';
import { COMMON_FAMILY_NAMES, COMPOUND_FAMILY_NAMES, FAMILY_NAMES, GIVEN_FIRST, GIVEN_SECOND, GIVEN_SINGLE, GIVEN_WITH_COMMON_ENDS, WELL_KNOWN_GIVEN } from '../../policy/names';

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;

/** What a syllable may be within a name. One look into a table for each: names are looked for at every word of a text. */
export const FAMILY = 1;
export const COMMON_FAMILY = 2;
export const FIRST = 4;
export const SECOND = 8;
export const SINGLE = 16;
/** The first syllable of a family name of two. */
export const COMPOUND = 32;
/** The last of a given name that is in a list of its own. */
export const LISTED = 64;

/** Any of a given name, in whatever place. */
export const GIVEN = FIRST | SECOND | SINGLE | LISTED;

/** The last of a label, or of one with a particle or 명 behind it. */
export const ENDS_LABEL = 128;

const ROLES = new Uint8Array(SYLLABLES);
for (const [syllables, role] of [[FAMILY_NAMES, FAMILY], [COMMON_FAMILY_NAMES, FAMILY | COMMON_FAMILY], [[...COMPOUND_FAMILY_NAMES].map((family) => family[0]!), COMPOUND], [GIVEN_FIRST, FIRST], [GIVEN_SECOND, SECOND], [GIVEN_SINGLE, SINGLE], [[...GIVEN_WITH_COMMON_ENDS, ...WELL_KNOWN_GIVEN].map((given) => given[1]!), LISTED], [[...CITIZEN_LABELS, ...CROWD_LABELS, ...NEUTRAL_LABELS, ...'명은는객', ...[...BEFORE_NAMES].flatMap(([word, whose]) => (whose === 'citizen' ? [word] : []))].map((label) => label.at(-1)!), ENDS_LABEL]] as const) {
  for (const syllable of syllables) ROLES[syllable.charCodeAt(0) - FIRST_SYLLABLE]! |= role;
}

export const isHangul = (code: number): boolean => code >= FIRST_SYLLABLE && code < FIRST_SYLLABLE + SYLLABLES;
export const rolesOf = (code: number): number => (isHangul(code) ? ROLES[code - FIRST_SYLLABLE]! : 0);
export const endsInConsonant = (code: number): boolean => (code - FIRST_SYLLABLE) % 28 !== 0;
/** 로 instead of 으로 stands behind ㄹ too. */
export const endsInRieul = (code: number): boolean => (code - FIRST_SYLLABLE) % 28 === 8;
