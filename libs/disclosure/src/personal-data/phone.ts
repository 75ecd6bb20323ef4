import { digitsOf, lineBefore, nearestActor, type Detector, type Finding, type Scene } from './finding';
import { headerAt } from './table-cells';

const GAP = '[-–.·)(/ _]{0,3}';
const MOBILE = new RegExp(`(?<!\\d)(?:\\+?82${GAP}0?1[016789]|\\(01[016789]\\)|01[016789])${GAP}\\d{3,4}${GAP}\\d{4}(?!\\d)`, 'g');
const VIRTUAL = new RegExp(`(?<!\\d)050[2-8]${GAP}\\d{3,4}${GAP}\\d{4}(?!\\d)`, 'g');
const LANDLINE = /(?<!\d)(?:\+?82[-. ]{0,2}\(?0?(?:2|[3-6][1-5]|70)|\(0(?:2|[3-6][1-5]|70)\)|0(?:2|[3-6][1-5]|70))[-.·) ]{0,3}\d{3,4}[-.· ]{0,2}\d{4}(?!\d|-\d)/g;
const LOCAL = /(?<![\d-])[2-9]\d{2,3}-\d{4}(?!\d|-\d)/g;
const PHONE_LABEL = /(?:전화|연락처|휴대폰|핸드폰|☎|☏|[Tt][Ee][Ll]|자택|[Hh]\.?[Pp])[^\d\n]{0,12}$/;
const OFFICE = /(?:전송|팩스|[Ff][Aa][Xx]|문의|대표|콜센터|고객센터|상황실|행정전화|내선|담당|^\s*전화|[/|]\s*전화|[가-힣](?:과|팀|실|국|센터|본부|사업소|구청|시청|소방서|보건소|주민센터|담당관))\s?[)\]]?\s?[:(]?\s?(?:☎|☏|전화|[Tt][Ee][Ll]\.?)?\s?[:.(]?\s?$/;
const CITIZEN_LABEL = /(?:휴대전화|휴대폰|핸드폰|자택|집전화|(?:신청|민원|청구|보호|수급|대표|피해|환)(?:인|자)[^\n]{0,10}(?:전화|연락처))[^\d\n]{0,8}$/;
const REACH = 160;

/** Mobile and virtual numbers are a person's unless the document declares them as its author's. */
const mobile: Detector = (text, scene) =>
  [...text.matchAll(MOBILE), ...text.matchAll(VIRTUAL)]
    .filter(([number]) => !isDeclared(number, scene))
    .map((match) => finding(match, 'phone.mobile', 0.97));

/** A landline is an office's when it is declared, shares an office's exchange, or is named with an office or an official. */
const landline: Detector = (text, scene) => {
  const findings: Finding[] = [];
  for (const match of text.matchAll(LANDLINE)) {
    const bare = /^\d+$/.test(match[0]);
    const before = lineBefore(text, match.index, 40);
    if (bare && !PHONE_LABEL.test(before) && !PHONE_LABEL.test(headerAt(scene.cells, match.index))) continue;
    if (isDeclared(match[0], scene) || sharesExchange(match[0], scene)) continue;
    const actor = nearestActor(scene, match.index, REACH);
    if (CITIZEN_LABEL.test(before) || actor?.official === false) findings.push(finding(match, 'phone.citizen', 0.9));
    else if (actor === null && hasCitizen(scene) && !OFFICE.test(before)) findings.push(finding(match, 'phone.unexplained', 0.6));
  }
  for (const match of text.matchAll(LOCAL)) {
    const before = lineBefore(text, match.index, 40);
    if (!PHONE_LABEL.test(before) && !PHONE_LABEL.test(headerAt(scene.cells, match.index))) continue;
    if (CITIZEN_LABEL.test(before) || nearestActor(scene, match.index, REACH)?.official === false) {
      findings.push(finding(match, 'phone.local', 0.7));
    }
  }
  return findings;
};

/** Needs nobody's name to be told: these may say who a citizen is. */
export const mobilePhone = mobile;
export const landlinePhone = landline;

const finding = (match: RegExpExecArray, rule: string, confidence: number): Finding => ({
  type: 'phone',
  start: match.index,
  end: match.index + match[0].length,
  rule,
  confidence,
});

const hasCitizen = (scene: Scene): boolean => scene.actors.some(({ official }) => !official);
const national = (number: string): string => digitsOf(number).replace(/^82(?=[1-9])/, '0');
const isDeclared = (number: string, scene: Scene): boolean => scene.officialPhones.has(national(number));
const sharesExchange = (number: string, scene: Scene): boolean => scene.officialExchanges.has(national(number).slice(0, -4));

/** What the detectors need of a declared telephone: its digits, and those of the exchange when it is a landline. */
export function declaredPhone(phone: string): { digits: string; exchange: string | null } {
  const digits = national(phone);
  return { digits, exchange: /^0(?:2|[3-6][1-5]|70)\d{7,8}$/.test(digits) ? digits.slice(0, -4) : null };
}
