import { evidence, isLabel, lineAfter, lineBefore, nearestActor } from '../finding';
import { HIDDEN } from './hidden';
import type { Shape } from './shape';

// As people part them: M 1234 5678, M-12345678, M123 A4567.
const GAP = '[-. ·_/|\\t]{0,3}';
const DIGIT = `[\\d${HIDDEN}]`;
const SHAPE = new RegExp(`(?<![A-Za-z\\d])(?:[MSRODGT]${GAP}(?:${DIGIT}${GAP}){7}${DIGIT}|[MSRODG]${GAP}\\d{3}${GAP}[A-Z]${GAP}\\d{4})(?![A-Za-z\\d])`, 'gi');
/** Other states number theirs as they like: only a label right before one tells. */
const FOREIGN = new RegExp(`(?<![A-Za-z\\d-])(?:[A-Z]{1,2}[ -]?\\d{6,8}[A-Z]?|\\d{8,9}|[A-Z]{1,2}[\\d${HIDDEN}]{6,8})(?![A-Za-z\\d${HIDDEN}-])`, 'g');
/** 신분증 and journeys speak of one, too. */
const PASSPORT = /여권|passport|旅券|여[가-힣]번호|[가-힣]권번호|여행증명서|신분증|출입국|국외|사증|(?<![a-z])pp[a-z]? ?no/i;
const RIGHT_BEFORE = /(?:여권|passport|旅券|여[가-힣]번호|여행증명서|(?<![a-z])pp[a-z]? ?no)[^\d\n]{0,12}$/i;
const OTHER_LABEL = /(?:제품|품|모델|물품|관리|부품|자산|시리얼|일련|접수|공사|과제|계약|문서|순번|대기)\s?번?호?\s?[:(]?\s?$/;
/** 여권 재발급 접수: M12345678 is one, 여권 접수번호 M12345678 is none. */
const NUMBER_OF_ANOTHER = /(?:접수|관리|순번|대기)\s?번?호\s?[:(]?\s?$|순번\s?$/;
/** In one piece, as on the page with the picture. */
const PLAIN = /^[A-Z]\d{3}(?:\d|[A-Z])\d{4}$/i;

/** The shape alone also fits product numbers: the word for passport must stand nearby, or at the head of the column. */
export const passport: Shape = {
  fewest: 4,
  needs: PASSPORT,
  patterns: [SHAPE, FOREIGN],
  accept(match, { start, end }, { text, columns }) {
    const before = lineBefore(text, start, 60);
    const headed = columns.kindAt(start) === 'passport';
    const labelled = isLabel(RIGHT_BEFORE, before);
    const korean = PLAIN.test(match[0]);
    if (!headed && ((!labelled && (!korean || OTHER_LABEL.test(before))) || NUMBER_OF_ANOTHER.test(before) || !/\d/.test(match[0]))) return null;
    const near = headed || labelled || PASSPORT.test(before) || PASSPORT.test(lineAfter(text, end, 20));
    return { type: 'passport', start, end, rule: 'passport.context', confidence: near ? 0.95 : 0.8, evidence: evidence(korean && 'shape', headed ? 'column' : near && 'label') };
  },
};

/** 김민수(M12345678) */
const RIGHT_BEHIND = /^(?: ?씨| ?님)?(?: ?\(| ?\/ ?|, )$/;

/** Right behind a citizen no word for passport is needed. */
export const passportOfSomebody: Shape = {
  patterns: [/[MSRODG]\d{3}[\dA-Z]\d{4}(?![A-Za-z\d-])/g],
  accept(_, { start, end }, scene) {
    const actor = nearestActor(scene, start, 8);
    if (actor?.official !== false || !RIGHT_BEHIND.test(scene.text.slice(actor.end, start))) return null;
    return { type: 'passport', start, end, rule: 'passport.beside-name', confidence: 0.8, evidence: ['shape', 'beside-name'] };
  },
};
