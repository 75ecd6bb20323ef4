import { beginsWithNoun, isCommonWord, isOrdinaryWord } from '../../policy/common-words';
import { isInDictionary } from '../../policy/dictionary';
import { COMPOUND_FAMILY_NAMES, GIVEN_WITH_COMMON_ENDS, WELL_KNOWN_GIVEN } from '../../policy/names';
import { isPosition } from './roles';
import { COMMON_FAMILY, FAMILY, FIRST, rolesOf, SECOND, SINGLE } from './syllables';

/** How surely a word is a name, from its syllables alone. */
export type Likeness = 'name' | 'perhaps' | 'no';

// These end what people do and where they are: 신청자, 관리인, 자치구, 시금고.
const ENDS_A_ROLE = /[자인원생주관장과부처팀실청구동시군읍면리로은는이가을를의에도만서및와들님씨회사소서식지류형성]$|금고$/;
const ORGANISATION = /(?:농협|신협|축협|수협|금고|캐피탈|화재|생명|증권|카드|공사|공단|회사|협회|재단|조합|은행|학교|대학|병원|센터|구청|시청|군청|본부|연합|연맹|위원회|사업소|법인|학원|교회|복지관|건설|전자|산업|개발|상사|기업|유치원|어린이집|아파트|상회|상점|의원|약국|특별시|광역시|자치시|자치도|테크|엔지니어링)$/;

/** Shaped like a Korean name: a family name, then syllables that names are given, in their order. */
export function isPlausibleName(word: string): boolean {
  return isGiven(word) && !isCommonWord(word) && !isPosition(word);
}

function isGiven(word: string): boolean {
  const { length } = word;
  if (length < 2 || length > 4) return false;
  const family = length > 2 && COMPOUND_FAMILY_NAMES.has(word.slice(0, 2)) ? 2 : 1;
  if (family === 1 && (rolesOf(word.charCodeAt(0)) & FAMILY) === 0) return false;
  const first = rolesOf(word.charCodeAt(family));
  if (length === family + 1) return (first & SINGLE) !== 0;
  if (length !== family + 2) return false;
  if ((first & FIRST) !== 0 && (rolesOf(word.charCodeAt(family + 1)) & SECOND) !== 0) return true;
  return GIVEN_WITH_COMMON_ENDS.has(word.slice(family)) || WELL_KNOWN_GIVEN.has(word.slice(family));
}

/** Shaped like a name even by unusual syllables: for places where a person is named. */
export function likenessOf(word: string): Likeness {
  if (isPlausibleName(word)) return 'name';
  if (isOrdinaryWord(word) || isPosition(word)) return 'no';
  // 정정은 is a name as well as 정정 with its particle.
  if (isCommonWord(word)) return isGiven(word) ? 'perhaps' : 'no';
  if (COMPOUND_FAMILY_NAMES.has(word.slice(0, 2))) return word.length === 3 || word.length === 4 ? 'perhaps' : 'no';
  const family = rolesOf(word.charCodeAt(0));
  const isShaped = word.length === 3 && ((family & COMMON_FAMILY) !== 0 || ((family & FAMILY) !== 0 && !isInDictionary(word)));
  return isShaped && !beginsWithNoun(word) && !ENDS_A_ROLE.test(word) ? 'perhaps' : 'no';
}

export const isNameLike = (word: string): boolean => likenessOf(word) !== 'no';
export const isOrganisation = (word: string): boolean => ORGANISATION.test(word);

/** Behind `성명:` whatever begins with a family name and is no ordinary word. */
export const mayBeNamed = (word: string): boolean =>
  ((rolesOf(word.charCodeAt(0)) & FAMILY) !== 0 || COMPOUND_FAMILY_NAMES.has(word.slice(0, 2))) && (likenessOf(word) !== 'no' || (!isCommonWord(word) && !isPosition(word))) && !isOrganisation(word);
