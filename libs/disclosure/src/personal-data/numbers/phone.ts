import { digitsOf, evidence, lineBefore, nearestActor, type Evidence, type Finding, type Scene } from '../finding';
import type { Shape } from './shape';

const GAP = '[-–.·)(/ _~,:+*\\]]{0,3}';
/** Behind a dash 82 begins the last part of a number and no number: 전송 02-2133-8216 / 9713151@seoul.go.kr. */
const KOREA = '(?:\\+|(?<!\\d[-–.·]))82';
const MOBILE = new RegExp(`(?<!\\d)(?:${KOREA}${GAP}(?:0\\)? ?)?1[016789]|\\(01[016789]\\)|01[016789])${GAP}\\d{3,4}${GAP}\\d{4}(?!\\d)`, 'g');
const VIRTUAL = new RegExp(`(?<!\\d)050[2-8]${GAP}\\d{3,4}${GAP}\\d{4}(?!\\d)`, 'g');
/** 0-1-0-1-2-3-4-5-6-7-8 */
const DIGIT_BY_DIGIT = /(?<!\d|\d-)0-1-[016789](?:-\d){7,8}(?!-?\d)/g;
/** A spreadsheet takes the first zero for nothing. */
const WITHOUT_ZERO = /(?<![\d.,-])10[- ]?\d{4}[- ]?\d{4}(?![\d.,-])/g;
const LANDLINE = /(?<!\d)(?:\+?82[-. ]{0,2}\(?0?(?:2|[3-6][1-5]|70)|\(0(?:2|[3-6][1-5]|70)\)|0(?:2|[3-6][1-5]|70))[-.·) ]{0,3}\d{3,4}[-.· ]{0,3}\d{4}(?!\d|-\d)/g;
const LOCAL = /(?<![\d-])[2-9]\d{2,3}-\d{4}(?!\d|-\d)/g;
const PHONE_WORD = /전화|연락처|휴대폰|핸드폰|☎|☏|[Tt][Ee][Ll]|자택|[Hh]\.?[Pp]|[Pp]hone/;
const PHONE_LABEL = /(?:전화|연락처|휴대폰|핸드폰|☎|☏|[Tt][Ee][Ll]|자택|[Hh]\.?[Pp])[^\d\n]{0,12}$/;
const OFFICE_LINE = /(?:^|[/|])\s*전화\s?[:.(]?\s?$/;
const OFFICE =
  /(?:전송|팩스|[Ff][Aa][Xx]|문의|대표|콜센터|고객센터|가게|매장|점포|상황실|행정전화|내선|담당|회신처|사무실|사무소|[가-힣](?:과|팀|실|국|센터|본부|사업소|구청|시청|소방서|보건소|주민센터|담당관))(?:번호)?\s?[)\]]?\s?[:(]?\s?(?:☎|☏|전화|[Tt][Ee][Ll]\.?)?\s?[:.(]?\s?$/;
const CITIZEN_LABEL = /(?:휴대전화|휴대폰|핸드폰|자택|집\s?전화|집|(?:신청|민원|청구|보호|수급|대표|피해|환|신고|세대|계약|소유)(?:인|자|주)[^\n]{0,10}(?:전화|연락처|집|자택))[^\d\n]{0,8}$/;
/** Whoever called from it, even when nobody knows the name. */
const CALLED_FROM = /^에서 ?(?:왔|온 |걸려|전화가)|^으?로 ?걸려 ?[온왔]/;
/** Two telephones in a row are one person's. */
const BESIDE_MOBILE = /01[016789][-–.·)(/ _~]{0,3}\d{3,4}[-–.·)(/ _~]{0,3}\d{4}[^\d\n]{1,12}\d?[^\d\n]{0,3}$/;
const REACH = 160;

/** Mobile and virtual numbers are a person's unless the document declares them as its author's. */
export const mobilePhone: Shape = {
  fewest: 10,
  patterns: [MOBILE, VIRTUAL, DIGIT_BY_DIGIT, WITHOUT_ZERO],
  accept([number], { start, end }, scene) {
    const headed = scene.columns.kindAt(start) === 'phone';
    const digits = national(number);
    // All numbers under 010 have eight digits more.
    if ((digits.startsWith('010') && digits.length !== 11) || (digits.startsWith('10') && !headed && !PHONE_LABEL.test(lineBefore(scene.text, start, 40))) || isDeclared(number, scene)) return null;
    return { type: 'phone', start, end, rule: 'phone.mobile', confidence: 0.97, evidence: evidence('shape', headed && 'column') };
  },
};

/** A landline is an office's when it is declared, shares an office's exchange, or is named with an office or an official. */
export const landlinePhone: Shape = {
  patterns: [LANDLINE],
  accept([number], span, scene) {
    const { text, columns } = scene;
    const before = lineBefore(text, span.start, 40);
    const headed = columns.kindAt(span.start) === 'phone';
    if (/^\d+$/.test(number) && !headed && !PHONE_LABEL.test(before)) return null;
    if (isDeclared(number, scene) || sharesExchange(number, scene) || columns.isOfAnOffice(span.start)) return null;
    const found = (rule: string, confidence: number, ...why: Evidence[]): Finding => ({ type: 'phone', ...span, rule, confidence, evidence: ['shape', ...why] });
    if (CITIZEN_LABEL.test(before)) return found('phone.citizen', 0.9, 'label');
    if (headed && columns.isOfPeople(span.start)) return found('phone.citizen', 0.9, 'column');
    if (CALLED_FROM.test(text.slice(span.end, span.end + 8))) return found('phone.citizen', 0.85, 'sentence');
    if (OFFICE.test(before)) return null;
    if (BESIDE_MOBILE.test(before)) return found('phone.citizen', 0.8, 'beside-number');
    const actor = nearestActor(scene, span.start, REACH);
    if (actor?.official === false) return found('phone.citizen', 0.85, 'beside-name');
    return actor === null && scene.hasCitizen && !OFFICE_LINE.test(before) ? found('phone.unexplained', 0.6) : null;
  },
};

/** Seven or eight digits without an area code are a telephone only where they are called one. */
export const localPhone: Shape = {
  needs: PHONE_WORD,
  patterns: [LOCAL],
  accept(_, span, scene) {
    const before = lineBefore(scene.text, span.start, 40);
    if ((scene.columns.kindAt(span.start) !== 'phone' && !PHONE_LABEL.test(before)) || scene.columns.isOfAnOffice(span.start)) return null;
    const labelled = CITIZEN_LABEL.test(before);
    if (!labelled && nearestActor(scene, span.start, REACH)?.official !== false) return null;
    return { type: 'phone', ...span, rule: 'phone.local', confidence: 0.7, evidence: ['shape', labelled ? 'label' : 'beside-name'] };
  },
};

const national = (number: string): string => digitsOf(number).replace(/^82(?=[1-9])/, '0');
const isDeclared = (number: string, scene: Scene): boolean => scene.officialPhones.has(national(number));
const sharesExchange = (number: string, scene: Scene): boolean => scene.officialExchanges.has(national(number).slice(0, -4));

/** What the detectors need of a declared telephone: its digits, and those of the exchange when it is a landline. */
export function declaredPhone(phone: string): { digits: string; exchange: string | null } {
  const digits = national(phone);
  return { digits, exchange: /^0(?:2|[3-6][1-5]|70)\d{7,8}$/.test(digits) ? digits.slice(0, -4) : null };
}
