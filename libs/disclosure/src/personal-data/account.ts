import { digitsOf, lineAfter, lineBefore, type Detector } from './finding';
import { isBusinessNumber } from './business-number';
import { headerAt } from './table-cells';

const SHAPE = /(?<![\dA-Za-z-])\d{2,6}(?:[-· ]{1,2}\d{1,8}){1,4}(?!\d|-\d)|(?<![\dA-Za-z-])\d{10,16}(?!\d|-\d)/g;
const BANK = /계좌|통장|은행|농협|수협|신협|금고|우체국|뱅크|국민|신한|하나|우리|기업|입금|환급|예금주/;
const BEFORE = /(?:계좌|통장|은행|농협|수협|신협|금고|우체국|뱅크|입금|환급받을)[^\d\n]{0,24}$|(?<![가-힣])(?:국민|신한|하나|우리|기업)\s?:?\s?$/;
const TELEPHONE = /^0\d{1,2}-\d{3,4}-\d{4}$/;
const AFTER = /^\s?[(,]?\s?(?:[가-힣]{2,6}은행|농협|수협|신협|새마을금고|우체국|카카오뱅크|케이뱅크|토스뱅크|예금주)/;
const OTHER_LABEL = /(?:사업자|법인|전화|연락처|팩스|민원|접수|문서|관리|공고)[^\d\n]{0,10}$/;
const PUBLIC_HOLDER = /예금주\s?[:(]?\s?(?:\(주\)|주식회사|서울특별시|[가-힣]{1,8}(?:구청|시청|군청|구|시|공사|공단|재단|협회|센터|사업소|금고))/;
const PUBLIC_ACCOUNT = /(?:세입|수납|납부|세외수입|공금|기금)\s?(?:전용)?\s?(?:계좌|통장)[^\d\n]{0,24}$/;

/** Ten to sixteen digits beside a bank or the word for account; public money's accounts stay. */
export const account: Detector = (text, scene) => {
  if (!BANK.test(text)) return [];
  const findings = [];
  for (const match of text.matchAll(SHAPE)) {
    const digits = digitsOf(match[0]).length;
    if (digits < 10 || digits > 16) continue;
    const before = lineBefore(text, match.index, 48);
    const after = lineAfter(text, match.index + match[0].length, 40);
    if (!BEFORE.test(before) && !AFTER.test(after) && !headerAt(scene.cells, match.index).includes('계좌')) continue;
    if (OTHER_LABEL.test(before) || PUBLIC_ACCOUNT.test(before) || PUBLIC_HOLDER.test(before + after)) continue;
    if ((isBusinessNumber(match[0]) || TELEPHONE.test(match[0])) && !/계좌[^\d\n]{0,10}$/.test(before)) continue;
    findings.push({
      type: 'account' as const,
      start: match.index,
      end: match.index + match[0].length,
      rule: 'account.bank',
      confidence: 0.9,
    });
  }
  return findings;
};
