import { digitsOf, evidence, lineBefore } from '../finding';
import type { Shape } from './shape';

const GROUPED = /(?<![\d-])(?:\d{4}[-.· ]{1,3}){3}\d{1,7}(?!\d|-\d)|(?<![\d-])3\d{3}[-.· ]{1,3}\d{6}[-.· ]{1,3}\d{4,5}(?!\d|-\d)/g;
const SOLID = /(?<![\d.-])\d{13,19}(?![\d-])/g;
const LABEL = /카드/;
const NUMBER_LABEL = /카드\s?번호[^\d\n]{0,6}$/;

/** Thirteen to nineteen digits that satisfy Luhn; in one piece only beside the word for card, as one in ten numbers does. */
export const card: Shape = {
  patterns: [GROUPED, SOLID],
  accept(match, { start, end }, { text, columns }) {
    const digits = digitsOf(match[0]);
    const grouped = digits.length < match[0].length;
    const before = lineBefore(text, start, 30);
    const headed = columns.kindAt(start) === 'card';
    const labelled = headed || LABEL.test(before);
    const sound = luhnHolds(digits);
    if (!sound && !headed && !(grouped && NUMBER_LABEL.test(before))) return null;
    if (!labelled && (!grouped || columns.isSomethingElse(start))) return null;
    return { type: 'card', start, end, rule: labelled ? 'card.label' : 'card.luhn', confidence: sound ? 0.95 : 0.8, evidence: evidence('shape', sound && 'checksum', headed ? 'column' : labelled && 'label') };
  },
};

function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length >= 13 && digits.length <= 19 && !/^0+$/.test(digits) && sum % 10 === 0;
}
