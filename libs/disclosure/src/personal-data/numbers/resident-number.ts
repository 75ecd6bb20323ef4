import { digitsOf, evidence, isLabel, lineAfter, lineBefore } from '../finding';
import { isBusinessNumber } from './business-number';
import { HIDDEN } from './hidden';
import { DAY, isBelowItsHead, RESIDENT_LABEL } from './resident-label';
import type { Shape } from './shape';

const PATTERN = new RegExp(`(?<!\\d)(${DAY})([-·.,/ _~:;=()]{0,3})(\\d)(\\d{6}|[${HIDDEN}#]{4,6}|\\d{1,5}[${HIDDEN}#]{1,5})(?!\\d)`, 'g');
/** 앞자리 850101 뒷자리 1234567 */
const IN_HALVES = new RegExp(`(?:앞\\s?자리[^\\d\\n]{0,6})?(?<!\\d)(${DAY})(?=[^\\d\\n]{0,8}[뒷뒤])([^\\d\\n]{1,16})(\\d)(\\d{6})(?!\\d)`, 'g');
/** Whoever hides the last seven digits shows when somebody was born. */
const HIDDEN_HALF = new RegExp(`(?<!\\d)(${DAY})(-| - )([${HIDDEN}])([${HIDDEN}]{5,6})(?![\\d${HIDDEN}])`, 'g');
const LOOK_ALIKE =
  /(?:법인|민원|접수|관리|문서|사건|공고|면허|일련|계약|송장|운송장|바코드|시리얼|물품|식별|등기|고지|납부|과세|허가|승인|결제|주문|예약|고객|수용가|증서|보험|통계|코드)\s?(?:등록)?\s?(?:번호|코드|No\.?)?\s?(?:\(법인\))?\s?[:(]?\s?$|법인(?:등록)?(?:번호)?[^\d\n가-힣]{0,12}$|(?:바코드|ISBN|(?<![A-Za-z])S\/?N|등록번호\(법인\))[^\d\n]{0,12}$/;
const BANK = /(?:은행|계좌|통장|농협|수협|신협|금고|우체국|뱅크)[^\d\n]{0,10}$/;
/** A firm beside a number of 6-7 digits that satisfies the checksum of corporations. */
const CORPORATION = /㈜|\(주\)|주식회사|유한회사|법인/;
/** 모아쇼핑 623-82-16145 110111-5112422: a firm's two numbers. */
const BUSINESS_BEFORE = /(?<![\d-])(\d{3}-\d{2}-\d{5})[ ,/·(]{1,3}$/;
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/**
 * Resident and alien registration numbers. Those issued since 5 October 2020 end in random digits, so a failed checksum
 * lowers the confidence and never discards. Complaint and corporate numbers share the shape: the label decides.
 */
export const residentNumber: Shape = {
  patterns: [PATTERN, IN_HALVES, HIDDEN_HALF],
  accept(match, { start, end }, { text, columns }) {
    const [, birth, separator, seventh, rest] = match as unknown as [string, string, string, string, string];
    const before = lineBefore(text, start, 24);
    const headed = isBelowItsHead(columns, start);
    const labelled = headed || isLabel(RESIDENT_LABEL, before);
    const solid = separator === '';
    if (!labelled) {
      if (LOOK_ALIKE.test(before) || columns.isSomethingElse(start) || (solid && (BANK.test(before) || /[A-Za-z-]$|\d[.,]$/.test(before)))) return null;
      if (isCorporateNumber(match[0]) && (CORPORATION.test(before + lineAfter(text, end, 10)) || isBusinessNumber(BUSINESS_BEFORE.exec(before)?.[1] ?? ''))) return null;
      // Who was born before 1900 is in no register of today.
      if (!dayExists(birth, seventh) || '09'.includes(seventh)) return null;
    }
    const alien = seventh >= '5' && seventh <= '8';
    const sound = /^\d+$/.test(rest) && checksumHolds(birth + seventh + rest, alien);
    return {
      type: alien ? 'alien-number' : 'resident-number',
      start,
      end,
      rule: sound ? 'resident-number.checksum' : 'resident-number.date',
      confidence: sound ? 0.99 : labelled ? 0.95 : solid ? 0.7 : 0.9,
      evidence: evidence('shape', sound && 'checksum', headed ? 'column' : labelled && 'label'),
    };
  },
};

function dayExists(birth: string, seventh: string): boolean {
  const century = '90'.includes(seventh) ? 1800 : '1256'.includes(seventh) ? 1900 : 2000;
  const [year, month, day] = [century + Number(birth.slice(0, 2)), Number(birth.slice(2, 4)), Number(birth.slice(4, 6))];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

function checksumHolds(digits: string, alien: boolean): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return ((alien ? 13 : 11) - (sum % 11)) % 10 === Number(digits[12]);
}

/** Weights 1, 2, 1, 2 …: issued by the courts (Rules of the Supreme Court on the registration numbers of corporations). */
function isCorporateNumber(text: string): boolean {
  const digits = digitsOf(text);
  const sum = [...digits.slice(0, 12)].reduce((total, digit, index) => total + Number(digit) * (1 + (index % 2)), 0);
  return digits.length === 13 && (10 - (sum % 10)) % 10 === Number(digits[12]);
}
