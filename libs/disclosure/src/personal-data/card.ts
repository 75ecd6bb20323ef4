import { digitsOf, lineBefore, type Detector } from './finding';

const GROUPED = /(?<![\d-])\d{4}[-· ]{1,2}\d{4}[-· ]{1,2}\d{4}[-· ]{1,2}\d{1,7}(?!\d|-\d)|(?<![\d-])3\d{3}[-· ]\d{6}[-· ]\d{5}(?!\d|-\d)/g;
const SOLID = /(?<!\d)\d{13,19}(?!\d)/g;
const LABEL = /카드/;

/** Thirteen to nineteen digits that satisfy Luhn; in one piece only beside the word for card, as one in ten numbers does. */
export const card: Detector = (text) => [
  ...[...text.matchAll(GROUPED)].filter(([number]) => luhnHolds(digitsOf(number))).map((match) => finding(match, 'card.luhn')),
  ...(LABEL.test(text) ? [...text.matchAll(SOLID)] : [])
    .filter((match) => LABEL.test(lineBefore(text, match.index, 30)) && luhnHolds(match[0]))
    .map((match) => finding(match, 'card.label')),
];

const finding = (match: RegExpExecArray, rule: string) => ({
  type: 'card' as const,
  start: match.index,
  end: match.index + match[0].length,
  rule,
  confidence: 0.95,
});

function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length >= 13 && digits.length <= 19 && !/^0+$/.test(digits) && sum % 10 === 0;
}
