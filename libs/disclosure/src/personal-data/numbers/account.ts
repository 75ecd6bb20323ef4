import { digitsOf, evidence, lineAfter, lineBefore } from '../finding';
import { isBusinessNumber } from './business-number';
import type { Shape } from './shape';

const SHAPE = /(?<![\dA-Za-z-])\d{2,6}(?:[-.· ]{1,3}\d{1,8}){1,4}(?!\d|-\d)|(?<![\dA-Za-z-])\d{10,16}(?!\d|-\d)/g;
const BANKS = '은행|농협|수협|신협|금고|우체국|뱅크|축협|저축|증권';
const SHORT = '(?<![가-힣])(?:국민|신한|하나|우리|기업|제일|씨티|산업|카카오|케이|토스|부산|대구|광주|전북|경남)';
const BEFORE = new RegExp(`(?:계좌|통장|${BANKS}|입금|환급받을|이체)[^\\d\\n]{0,24}$|${SHORT}\\s?[:(/)]{0,2}\\s?$`);
/** Further numbers of the line whose first was an account. */
const IN_LINE = /(?:계좌|통장)[^\n]{0,48}$/;
const AFTER = new RegExp(`^\\s?[(,/]?\\s?(?:[가-힣A-Z]{1,6}은행|${BANKS}|새마을금고|예금주|(?:국민|신한|하나|우리|기업)[),\\s])`);
const OTHER_LABEL = /(?:사업자|법인|전화|연락처|팩스|민원|접수|문서|관리|공고|등록|고유|납부|고지|과세|사건|의안|공탁|우편|등기|송장|상담|문의)\s?번?호?[^\d\n가-힣]{0,6}$|(?:사업자|법인|등록)[^\d\n]{0,10}$/;
const TELEPHONE = /^0\d{1,2}[-.]\d{3,4}[-.]\d{4}$/;
const PUBLIC_HOLDER = /예금주\s?[:(]?\s?(?:\(주\)|주식회사|서울특별시|[가-힣]{1,8}(?:구청|시청|군청|구|시|공사|공단|재단|협회|센터|사업소|금고)(?![가-힣]))/;
const PUBLIC_ACCOUNT = /(?:세입|수납|납부|세외수입|공금|기금|가상)\s?(?:전용)?\s?(?:계좌|통장)?[^\d\n]{0,24}$/;

/** Ten to sixteen digits beside a bank or the word for account; public money's accounts stay. */
export const account: Shape = {
  patterns: [SHAPE],
  accept(match, { start, end }, { text, columns }) {
    const digits = digitsOf(match[0]).length;
    if (digits < 10 || digits > 16) return null;
    const before = lineBefore(text, start, 64);
    const after = lineAfter(text, end, 40);
    const headed = columns.kindAt(start) === 'account';
    const near = BEFORE.test(before) || AFTER.test(after);
    if (!headed && !near && !IN_LINE.test(before)) return null;
    if (!headed && (OTHER_LABEL.test(before) || columns.isSomethingElse(start))) return null;
    if (PUBLIC_ACCOUNT.test(before) || PUBLIC_HOLDER.test(before + after)) return null;
    if (!headed && (isBusinessNumber(match[0]) || TELEPHONE.test(match[0])) && !/계좌[^\d\n]{0,10}$/.test(before)) return null;
    return { type: 'account', start, end, rule: 'account.bank', confidence: near || headed ? 0.9 : 0.7, evidence: evidence('shape', headed ? 'column' : 'label', near && 'dictionary') };
  },
};
