import { lineBefore, type Detector } from './finding';

const SHAPE =
  /(?<!\d)(\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))([-·.,/ _]{0,3})(\d)(\d{6}|[*●○◯◆■]{4,6}|\d{1,5}[*●○◯◆■]{1,5})(?!\d)/g;
const LOOK_ALIKE = /(?:법인등록|법인|민원|접수|관리|문서|사건|공고|신청|등록면허|일련|계약|송장|운송장|바코드|시리얼|물품|식별)\s?번호\s?[:(]?\s?$/;
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/**
 * Resident and alien registration numbers. Those issued since 5 October 2020 end in random digits, so a failed checksum
 * lowers the confidence and never discards. Complaint and corporate numbers share the shape: the label decides.
 */
export const residentNumber: Detector = (text) => {
  const findings = [];
  for (const match of text.matchAll(SHAPE)) {
    const [whole, birth, separator, seventh, rest] = match as unknown as [string, string, string, string, string];
    const start = match.index;
    const solid = separator === '';
    if (solid && /[A-Za-z\-.,]$/.test(text.slice(Math.max(0, start - 1), start))) continue;
    if (!dayExists(birth, seventh)) continue;
    if (LOOK_ALIKE.test(lineBefore(text, start, 16))) continue;
    const alien = seventh >= '5' && seventh <= '8';
    const sound = /^\d+$/.test(rest) && checksumHolds(birth + seventh + rest, alien);
    findings.push({
      type: alien ? ('alien-number' as const) : ('resident-number' as const),
      start,
      end: start + whole.length,
      rule: sound ? 'resident-number.checksum' : 'resident-number.date',
      confidence: sound ? 0.99 : solid ? 0.7 : 0.9,
    });
  }
  return findings;
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
