import { isInDictionary } from '../../policy/dictionary';
import { MADE_OF_A_NOUN, PREFIXES } from '../../policy/made-words';
import { COMPOUND_FAMILY_NAMES, WELL_KNOWN_GIVEN } from '../../policy/names';
import { isOfAVerb } from '../../policy/office-nouns';
import { COMMON_FAMILY, rolesOf } from './syllables';
import { isTail } from './tails';

const FIRM_BEFORE = /(?:㈜|\(주\)|\(유\)|\(사\)|\(재\)|주식회사|유한회사|법인|협동조합|상호|업체명?|단체명?|기업명?|[「『《〈<])[ :]{0,2}$/;
/** What is called after somebody, or like somebody. */
const NAMED_AFTER =
  /^ ?(?:㈜|\(주\)|\(유\)|아파트|빌딩|타워|마을|시장|역|공원|광장|초등학교|중학교|고등학교|[초중고](?![가-힣])|대학|병원|의원|약국|교회|성당|도서관|주유소|사거리|삼거리|교차로|터널|대교|고개|건설|산업|토건|개발|기업(?!은행)|농협(?!중앙회|은행| ?\d)|조합|지점|호텔|식당|가든|상가|상회|빌라|맨션|오피스텔|기념관|기념사업회|기념비|선생(?!님)|의사 기념|소설|시집|시인|단편|작품|문학|전집|의사(?! )|열사|장군|문학관|문학상|생가|동상|축제|거리|호수|저수지|해수욕장|휴게소|정류장)/;
/** Other words that end so are villages, streams and roads. */
const GIVEN_LIKE_A_PLACE = new Set('순천 영길 재길 상길 종길 성길 창길 용길 병길 동길 만길 규길 광길 한길 문길 유리 나리 규리 혜리 세리 주리 소리 아리 보리 채리 미리 애리 두리 예리 해리'.split(' '));
/** 1,250원이다 */
const FIGURE = /\d/;
/** 남창동 산 47-23 */
const PLOT = /^동 ?(?:산 ?)?\d/;
/** 배정자 차춘배 */
const LABELS_THE_NEXT = /^[자인주] [가-힣]{3}/;
/** 원동기 12가3456, 차호: 12 가 3456, 출생 연월일 1988. 3. 12.: what the number is. */
const SAYS_WHAT_FOLLOWS = /(?:(?:원동기|차호)[ :]{1,3}[\d .(-]{0,5}[가-힣][가-힣\d .)-]{0,10}\d{4}|[연년]월일[ :]{1,3}\d)/y;
const BEFORE = 10;
const BEHIND = 12;

/**
 * Whether what stands beside a name of the usual syllables leaves it a person's by itself: one that is no word, as 공고일 and 부대표 are.
 * `end` is where the name ends in the text.
 */
export function standsLikeAName(text: string, start: number, end: number): boolean {
  if (FIGURE.test(text[start - 1] ?? '')) return false;
  if (FIRM_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start)) || NAMED_AFTER.test(text.slice(end, end + BEHIND))) return false;
  if (LABELS_THE_NEXT.test(text.slice(end - 1, end + 4)) && !WELL_KNOWN_GIVEN.has(text.slice(end - 2, end))) return false;
  return !PLOT.test(text.slice(end - 1, end + 4));
}

export function saysWhatFollows(text: string, start: number): boolean {
  SAYS_WHAT_FOLLOWS.lastIndex = start;
  return SAYS_WHAT_FOLLOWS.test(text);
}

/** A word of the language, or one made of some. */
export function isWord(word: string, run: string): boolean {
  if (isInDictionary(word) || isInDictionary(run) || isOfAVerb(word, run.slice(word.length))) return true;
  if (/[리천길]$/.test(word) && !GIVEN_LIKE_A_PLACE.has(word.slice(-2))) return true;
  if (word.length !== 3 || COMPOUND_FAMILY_NAMES.has(word.slice(0, 2))) return false;
  if (isMadeOfANoun(word)) return true;
  const [head, given] = [word.slice(0, 2), word.slice(1)];
  if (isInDictionary(head)) {
    // 반영이, 제목만으로: a noun and its particles. 유지은 is a name, as the particle would be 는.
    if (isTail(run.slice(2), head.charCodeAt(1))) return true;
    // 조사결과: two nouns.
    if (run.length > 3 && isInDictionary(run.slice(2))) return true;
  }
  return PREFIXES.includes(word[0]!) && isInDictionary(given) && !isOfMany(word);
}

/** 이주비, 유류품: a noun of two syllables and what makes another of it. */
export const isMadeOfANoun = (word: string): boolean => word.length === 3 && MADE_OF_A_NOUN.includes(word[2]!) && isInDictionary(word.slice(0, 2)) && !isOfMany(word);
const isOfMany = (word: string): boolean => WELL_KNOWN_GIVEN.has(word.slice(1)) && (rolesOf(word.charCodeAt(0)) & COMMON_FAMILY) !== 0;
