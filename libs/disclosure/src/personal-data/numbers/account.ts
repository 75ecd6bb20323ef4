import { matchesOf } from '../../text/matches';
import { actorAfter, digitsOf, evidence, isLabel, labelBefore, lineAfter, lineBefore, nearestActor, type Scene, type Span } from '../finding';
import { isWord } from '../names/full-name';
import { nameLength } from '../names/read-name';
import { isBusinessNumber } from './business-number';
import { HIDDEN } from './hidden';
import { DAY } from './resident-label';
import type { Shape } from './shape';

const DIGIT = `[\\d${HIDDEN}]`;
// The sum behind a number, parted from it by a blank alone, is no part of it; what is hidden counts as it stands.
const SHAPE = new RegExp(`(?<![\\dA-Za-z${HIDDEN}-])(?:\\d{2,6}|[${HIDDEN}]{3,6}(?=-))(?:[-.· _~/]{1,3}${DIGIT}{1,8}){1,4}(?![\\d${HIDDEN}]|-\\d|,\\d{3}|[억원건명년월%]|[만천]원)|(?<![\\dA-Za-z-])\\d{3,16}[${HIDDEN}]{0,9}\\d{0,8}(?![\\d${HIDDEN}]|-\\d|,\\d{3}|[억원건명년월%]|[만천]원)`, 'g');
/** As banks part them, and hardly anybody else. */
const AS_BANKS_DO = /(?<![\dA-Za-z-])(?:\d{3,4}[-·]\d{2,4}[-·]\d{6,7}|\d{3}-\d{6}-\d{5}|900\d-\d{4}-\d{4}-\d|\d{6}·\d{2}·\d{6}|\d{6}-\d{2}-\d{6}|\d{3}-\d{4}-\d{4}-\d{2}|\d{3}-\d{6}-\d{2}-\d{3})(?![\d-])/g;
const BANKS = '은행|농협|수협|신협|금고|우체국|뱅크|축협|저축|(?<!보험)증권|account|acct|(?<![a-z])a\\/c|(?<![a-z])bank|[口計]座';
const SHORT = '(?<![가-힣])(?:국민|신한|하나|우리|기업|제일|씨티|산업|카카오|카뱅|케이|토스|부산|대구|광주|전북|경남|새마을)|(?<![a-z])(?:kb|nh|ibk|mg|sc|im|bnk|keb|shinhan|woori)';
const BEFORE = new RegExp(`(?:계좌|[게개]좌|통장|${BANKS}|입금|송금|환급받을|이체|출금불능)[^\\d\\n]{0,24}$|(?:${SHORT})[^\\d\\n가-힣a-z]{0,4}$`, 'i');
/** Further numbers of the line whose first was an account. */
const IN_LINE = /(?:계좌|통장)[^\n]{0,48}$/;
const AFTER = new RegExp(`^\\s?[(,/]?\\s?(?:[가-힣A-Z]{1,6}은행|${BANKS}|새마을|카카오|카뱅|토스|예금주|[가-힣]{2,8}통장|[가-힣]{2,4} 명의|(?:국민|신한|하나|우리|기업)[),\\s])`);
/** On the next line of a form. */
const REFERRED_TO = /^\s{0,6}(?:위|상기) ?계좌/;
const OTHER_LABEL = /(?:사업자|법인|전화|연락처|팩스|민원|접수|문서|관리|공고|등록|고유|납부|고지서?|과세|사건|의안|공탁|우편|등기|송장|상담|문의)\s?번?호?[^\d\n가-힣]{0,6}$|(?:사업자|법인|등록)[^\d\n]{0,10}$/;
const ANY_NUMBER = /번호[^\d\n가-힣]{0,6}$|코드[^\d\n가-힣]{0,4}$|보험증권[^\d\n가-힣]{0,4}$/;
const SEPARATORS = /[-.· _~/]/g;
const TELEPHONE = /^0\d{1,2}[-.]\d{3,4}[-.]\d{4}$/;
const RESIDENT = new RegExp(`^${DAY}-[0-8${HIDDEN}][\\d${HIDDEN}]{6}$`);
const LICENCE = /^\d{2}-(?:\d{2}-)?\d{6}-\d{2}$/;
const CARD = /^\d{4}(?:[-.· ]{1,3}\d{4}){3}$/;
const RIGHT_BEFORE = /계좌[^\d\n]{0,10}$/;
const INSTITUTION =
  '㈜|\\(주\\)|\\(유\\)|\\(사\\)|\\(재\\)|주식회사|유한회사|(?:사단|재단|복지|의료|학교|농업회사)법인|협동조합|[가-힣]{2,10}(?:구청장?|시청|시장|군청|군수|교육청|사업소|공사|공단|재단|협회|모금회|위원회|복지관|수련관|학습관|체육관|도서관|회관|박물관|미술관|문화원|진흥원|연구원|경로당|마을회|부녀회|청년회|자치회|센터|학교|유치원|어린이집|건설|산업|토건|이엔지|엔지니어링|개발|기획|상사|물산|인쇄)(?![가-힣])|서울특별시|[가-힣]{2,6}(?:광역|특별)시';
const PUBLIC_HOLDER = new RegExp(`예금주명?\\s?[:(은]?\\s?['‘"]?\\s?(?:${INSTITUTION}|[가-힣]{1,8}(?:구|시|군|금고)(?![가-힣])|[가-힣]{1,6}(?:구청|시청|군청|청장|시장|군수|교육장))`);
/** Whose account it is, when the office or a firm is named beside it. */
const HELD_BY = new RegExp(`(?:${INSTITUTION})((?:[^\\n\\d]|\\d{1,3}%){0,28})$`);
const HELD_BY_AFTER = new RegExp(`^[\\s(,/|]{0,4}(?:${INSTITUTION}|법원보관금|(?:[가-힣]{2,4}[시구군도] ?)?(?:[시구군도]?금고|세외수입|세입|일상경비)|[가-힣]{1,4}(?:구청|시청|군청))`);
const PUBLIC_MONEY =
  /(?:(?:세입|수납|납부|대금\s?지급|기성금|선금|용역비|세외수입|공금|기금|가상|(?<!압류방지\s?)전용|출금|반납|공용|모금|후원금?|기부금|회비|대표|법인|운영비|사업비|보증금|학교|센터|회사|업체|단체|조합|수입|지정|보조금)\s?(?:관리\s?)?(?:계좌|통장|가상계좌)|세입세출외\s?현금|(?:입금|납부|납입|송금)하[실여셔시]|[시군구도]\s?금고|납입처|보통예금|일상경비|체납처분비\s?입금|공탁금\s?납입|세외수입|수입금)[^\d\n]{0,20}$/;
/** What citizens pay, and not what is paid back to them. */
const TO_BE_PAID = /(?:과태료|사용료|수수료|점용료|수강료|참가비|이용료|부담금|변상금|과징금|이행강제금|임대료|대부료|관람료|체납액|체납세|범칙금|벌금|회비|세금|지방세|취득세|재산세|주민세|자동차세)[^\d\n]{0,14}(?:[\d,]{3,11}원 ?)?(?:납부|입금|납입|송금)[^\d\n]{0,24}$/;
const PAID_BACK = /환급|환불|반환|환부|돌려|반려|취소|과오납|이중/;
/** What is left of public money goes back to it, and what was taken for the office is paid in. */
const GIVEN_BACK = /반납[^\d\n가-힣]{0,4}$/;
const PAID_IN = /^으?로 ?(?:납입|납부|불입)/;
const ONES_OWN = /(?:개인|본인)\s?(?:명의)?의?\s?(?:계좌|통장)[^\d\n]{0,12}$/;
const SPENT_FOR = /일상경비|공금|보조금|시금고|㈜|\(주\)|주식회사|\(유\)|법인/;
/** The next line's first number is another, unless a dash says that more is to come. */
const ENDS_A_LINE = /[^-\s]\s{0,6}\n/;
/** Beside a sum that somebody is paid, no number parted so is anything else. */
const AMOUNT = /\d{3}천?원/;
const PAID_TO = /수당|강사료|원고료|사례비|일급|일당|임금|급여|인건비|환급|환불|반환|보상금|장려금|지원금|장학금|여비|포상금/;
/** 397-3197-1003-22로 돌려주기로 함 */
const PAID_BACK_TO = /^으?로 ?(?:돌려|되돌려|환급|환불|반환)/;
const PAID_FROM = /(?:세입|세출|출금|수납|납부)[^\d\n]{0,8}$/;
const REACH = 100;
/** 110-234-567890(김민수) */
const REACH_BEHIND = 4;

/** Ten to sixteen digits beside a bank or the word for account; accounts of public money and of firms stay. */
export const account: Shape = {
  patterns: [SHAPE],
  accept(match, span, scene) {
    const { start, end } = span;
    const { text, columns } = scene;
    const digits = match[0].replace(SEPARATORS, '').length;
    if (digits < 10 || digits > 16 || digitsOf(match[0]).length < 4) return null;
    const before = labelBefore(text, start, 64);
    const after = lineAfter(text, end, 40);
    const headed = columns.kindAt(start) === 'account';
    const near = isLabel(BEFORE, before) || AFTER.test(after) || REFERRED_TO.test(text.slice(end, end + 12));
    if (!headed && !near && !IN_LINE.test(before)) return null;
    if (!headed && (OTHER_LABEL.test(before) || columns.isSomethingElse(start))) return null;
    if (isOfAnInstitution(span, scene, headed)) return null;
    if (!headed && isAnotherNumber(match[0]) && !RIGHT_BEFORE.test(before)) return null;
    return { type: 'account', start, end, rule: 'account.bank', confidence: near || headed ? 0.9 : 0.7, evidence: evidence('shape', headed ? 'column' : 'label', near && 'dictionary') };
  },
};

/** Parted as banks part them, behind a citizen: 강사 김민수 강사수당 212,000원 636-235-843560. */
export const accountOfSomebody: Shape = {
  fewest: 10,
  patterns: [AS_BANKS_DO],
  accept(_, span, scene) {
    const { start, end } = span;
    if (ENDS_A_LINE.test(scene.text.slice(start, end))) return null;
    const before = lineBefore(scene.text, start, 64);
    if (ANY_NUMBER.test(before) || OTHER_LABEL.test(before) || scene.columns.isSomethingElse(start) || isOfAnInstitution(span, scene, false)) return null;
    const after = lineAfter(scene.text, end, 40);
    const line = before + after;
    if (PAID_BACK_TO.test(after) || (AMOUNT.test(line) && PAID_TO.test(line) && !PAID_FROM.test(before))) return { type: 'account', start, end, rule: 'account.paid', confidence: 0.75, evidence: ['shape', 'sentence'] };
    if (isBesideANumber(scene, start, end)) return { type: 'account', start, end, rule: 'account.beside-number', confidence: 0.75, evidence: ['shape', 'beside-number'] };
    const actor = nearestActor(scene, start, REACH);
    const isBehind = actor !== null && !actor.official && !scene.text.slice(actor.end, start).includes('\n');
    if (!isBehind && actorAfter(scene, end, REACH_BEHIND)?.official !== false) return null;
    return { type: 'account', start, end, rule: 'account.beside-name', confidence: 0.75, evidence: ['shape', 'beside-name'] };
  },
};

/** 김민수 / 110-234-567890 / 010-9876-5432: a row, a list or brackets of what is one person's. */
function isBesideANumber({ text, numbers }: Scene, start: number, end: number): boolean {
  const reach = (part: string) => (JOINED.test(part) ? BESIDE : 0);
  const before = reach(text.slice(Math.max(0, start - 3), start));
  const after = reach(text.slice(end, end + 3));
  return numbers.startsWithin(start - lineBefore(text, start, before).length, start) || numbers.startsWithin(end, end + lineAfter(text, end, after).length);
}
const JOINED = /[/|,\t·;]/;
const BESIDE = 24;

const isAnotherNumber = (number: string): boolean => isBusinessNumber(number) || TELEPHONE.test(number) || RESIDENT.test(number) || LICENCE.test(number) || CARD.test(number);

function isOfAnInstitution({ start, end }: Span, { text, columns }: Scene, headed: boolean): boolean {
  const before = lineBefore(text, start, 64);
  if (ONES_OWN.test(before)) return false;
  const after = lineAfter(text, end, 40);
  const held = HELD_BY.exec(before);
  // ○○복지관 강사 김민수 국민 …: the one named last holds it.
  if (held !== null && !namesSomebody(held[1]!)) return true;
  if (PUBLIC_MONEY.test(before) || (TO_BE_PAID.test(before) && !PAID_BACK.test(before)) || PUBLIC_HOLDER.test(before + after) || HELD_BY_AFTER.test(after) || GIVEN_BACK.test(before) || PAID_IN.test(after)) return true;
  return headed && !columns.isOfPeople(start) && SPENT_FOR.test(lineBefore(text, start, 160) + lineAfter(text, end, 80));
}

const RUN = /[가-힣]{3,12}/g;
const namesSomebody = (text: string): boolean =>
  matchesOf(RUN, text).some(([run]) => {
    const length = nameLength(run, 'bare');
    return length > 0 && !isWord(run.slice(0, length), run);
  });
