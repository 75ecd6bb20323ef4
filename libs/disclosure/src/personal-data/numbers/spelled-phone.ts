import { matchesOf } from '../../text/matches';
import { digitsOf, type Detector } from '../finding';

// Digits in words, in Hanja, and the letters that look like them.
const ZERO = '[0공영〇零○Oo]';
const ONE = '[1일一Il]';
const ANY = '[\\d공영일이삼사오육륙칠팔구〇零○一二三四五六七八九OoIl]';
const GAP = '[-.· ]{0,3}';
const SPELLED = new RegExp(`(?<![\\dA-Za-z가-힣])${ZERO}${ONE}${ZERO}${GAP}${ANY}{3,4}${GAP}${ANY}{4}(?!${ANY})`, 'g');
const LETTERS = /[OoIl]/;
const FEWEST_DIGITS = 4;

/** 공일공-칠영영팔-공일삼칠, 〇一〇-七〇〇八-〇一三七, O1O-7OO8-O137: so that no machine reads them. Only those with digits alone are left to others. */
export const spelledPhone: Detector = ({ text }) =>
  matchesOf(SPELLED, text).flatMap(({ index: start, 0: number }) => {
    const digits = digitsOf(number).length;
    if (digits === number.replace(/[-.· ]/g, '').length || (LETTERS.test(number) && digits < FEWEST_DIGITS)) return [];
    return [{ type: 'phone', start, end: start + number.length, rule: 'phone.spelled', confidence: 0.9, evidence: ['shape'] }];
  });
