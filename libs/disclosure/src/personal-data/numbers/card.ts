import { digitsOf, evidence, isLabel, lineAfter, lineBefore } from '../finding';
import { HIDDEN } from './hidden';
import type { Shape } from './shape';

const GROUPED = /(?<![\d-])(?:\d{4}[-.· _~/]{1,3}){3}\d{1,7}(?!\d|-\d)|(?<![\d-])3\d{3}[-.· ]{1,3}\d{6}[-.· ]{1,3}\d{4,5}(?!\d|-\d)/g;
/** Partly hidden, or parted in ways of one's own: only behind the word for card or its issuer. */
const LOOSE = new RegExp(`(?<![\\d${HIDDEN}])[\\d${HIDDEN}](?:[-.·/:,)( _~]{0,3}[\\d${HIDDEN}]){14,15}(?![\\d${HIDDEN}]|[-.][\\d${HIDDEN}])`, 'g');
const EIGHT = /(?<![\d-])\d{4}-\d{4}(?![\d-])/g;
const SOLID = /(?<![\d.-])\d{13,19}(?![\d-])/g;
const LABEL = /카드|card/i;
const RIGHT_BEFORE = /(?:카드(?!사|형|수)|card)[^\d\n]{0,14}$/i;
/** 카드번호(앞 8자리) 4111-1111 */
const FIRST_EIGHT = /카드[^\d\n]{0,8}앞 ?(?:8|여덟) ?자리[^\d\n]{0,4}$/;
const ISSUER = /(?:카드|결제|삼성|현대|롯데|비씨|BC|신한|국민|하나|우리|농협)[^\d\n]{0,8}$/;
const PAID = /승인|결제|취소|일시불|할부|카드|재발급|매출/;
const OTHER_LABEL = /(?:등기(?:번호)?|(?:송장|쿠폰|바코드|시리얼|기기|단말기|사업자|상품권|코드|문서|사업)(?:번호)?|발급\s?번호|접수\s?번호|고지\s?번호|관리\s?번호|승인\s?번호|주문\s?번호|예약\s?번호|납부\s?번호|계좌(?:번호)?|일련\s?번호)\s?[:(]?\s?$/;
/** What needs no label if its checksum holds. */
const AS_PARTED = /^(?:\d{4}(?:[-.· _~/]{1,3}\d{4}){2}[-.· _~/]{1,3}\d{1,7}|\d{4}[-.· ]{1,3}\d{6}[-.· ]{1,3}\d{4,5}|\d{13,19})$/;
const IN_FOURS = /^[^ ]{4}([-· ])[^ ]{4}\1[^ ]{4}\1[^ ]{4}$/;
const YEARS = /^(?:(?:19|20)\d{2}\D+){3}(?:19|20)\d{2}$/;

/** Thirteen to nineteen digits that satisfy Luhn, or sixteen behind a card's issuer where something is paid; in one piece only beside the word for card, as one in ten numbers does. */
export const card: Shape = {
  fewest: 13,
  patterns: [GROUPED, SOLID],
  accept(match, { start, end }, { text, columns }) {
    const digits = digitsOf(match[0]);
    const grouped = digits.length < match[0].length;
    const before = lineBefore(text, start, 30);
    const headed = columns.kindAt(start) === 'card';
    const labelled = headed || LABEL.test(before);
    const sound = luhnHolds(digits);
    if (!headed && (OTHER_LABEL.test(before) || /^[01]/.test(digits) || YEARS.test(match[0]))) return null;
    const paid = grouped && digits.length === 16 && ISSUER.test(before) && PAID.test(before + lineAfter(text, end, 40));
    if (!sound && !headed && !paid) return null;
    // Four, four, four and one is how an account is parted.
    if (!labelled && digits.length === 13) return null;
    if (!labelled && (!grouped || columns.isSomethingElse(start))) return null;
    return { type: 'card', start, end, rule: labelled ? 'card.label' : 'card.luhn', confidence: sound ? 0.95 : 0.8, evidence: evidence('shape', sound && 'checksum', headed ? 'column' : labelled && 'label') };
  },
};

/** However it is written behind its label. */
export const labelledCard: Shape = {
  needs: LABEL,
  wordsFirst: true,
  patterns: [LOOSE, EIGHT],
  accept([number], { start, end }, { text, columns }) {
    const headed = columns.kindAt(start) === 'card';
    if (AS_PARTED.test(number) || !isLabelled(number, lineBefore(text, start, 30), headed)) return null;
    return { type: 'card', start, end, rule: 'card.loose', confidence: 0.85, evidence: [headed ? 'column' : 'label'] };
  },
};

const isLabelled = (number: string, before: string, headed: boolean): boolean =>
  digitsOf(number).length >= 4 && !OTHER_LABEL.test(before) && (number.length === 9 ? FIRST_EIGHT.test(before) : headed || isLabel(RIGHT_BEFORE, before) || (IN_FOURS.test(number) && ISSUER.test(before)));

function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return !/^0+$/.test(digits) && sum % 10 === 0;
}
