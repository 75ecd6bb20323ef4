import type { SpanIndex } from '../text/span-index';
import { FIRM, HOUSE, NO_HOME } from './address-words';
import { actorAfter, lineBefore, type Finding, type Scene } from './finding';

/** Of a form, right before the colon. */
const LABEL = /(?:주 {0,6}소지?|거주지|주거지?|거소|체류지|숙소|자택|본적|등록기준지|address|住所)(?:\([^()\n]{1,8}\))?['"]? {0,2}$/i;
/** The field ends with the line, the cell, or where the next one begins. */
const VALUE = / {0,3}['"]? {0,2}([^\n\t|"'※ ][^\n\t|"※]{2,89})/y;
const LONGEST_LABEL = 24;
const NEXT_FIELD = / {2}| \/ |[,;] ?(?:전화|연락처|휴대|핸드폰|성명|이름|생년|주민|직업|e-?mail|tel)|(?:전화|연락처|휴대폰|휴대전화|핸드폰|성명|생년월일|주민등록번호) ?:|☎|\(?01[016789][-. ]|에서 |[으]?로 (?:전|이|송|발|배)|에 (?:거|살|사)|입니다/i;
// Hangul places, houses and boxes; Hanja; what English and other addresses have.
const A_PLACE = new RegExp(`[가-힣](?:시|도|군|구|읍|면|동|리|로|길)(?![가-힣])|${HOUSE}|사서함|\\d{1,3}통 ?\\d|산 ?\\d|[가-힣]{2} \\d{1,4}(?:-\\d{1,4})?$|[市區省縣洞里路街町]|-(?:ro|gil|gu|dong|si|do)(?![a-z])|(?:street|st\\.|road|rd\\.|ave|apt|city)(?![a-z])|^\\d{1,5} [A-Z][a-z]+.*, ?[A-Z]`, 'i');
const AN_OFFICE = /시청|구청|군청|도청|센터|사업소|보건소|㈜|\(주\)|주식회사|공사|공단|법인|협회|복지관|학교|병원|은행|조합|도서관|과$|팀$|홈페이지|인터넷|메일|@|http/i;

/** What stands in the field of an address, or below its head among people, and has no road or lot by which it would be known. */
export function labelledAddresses(scene: Scene, known: SpanIndex): Finding[] {
  const { text, columns } = scene;
  const cells = Array.from(columns.of('address'), ({ start, end }) => ({ start, end, headed: true }));
  return [...fieldsIn(text), ...cells].flatMap(({ start, end, headed }): Finding[] => {
    const written = text.slice(start, end);
    if (written.length < 2 || known.overlaps({ start, end }) || !A_PLACE.test(written) || AN_OFFICE.test(written)) return [];
    if ((actorAfter(scene, start, end - start)?.start ?? end) < end) return [];
    if (headed ? !columns.isOfPeople(start) || FIRM.test(lineBefore(text, start, 60)) : NO_HOME.test(lineBefore(text, start, 40)) || columns.isOfAnOffice(start)) return [];
    return [{ type: 'address', start, end, rule: 'address.field', confidence: 0.85, evidence: [headed ? 'column' : 'label'] }];
  });
}

/** What stands behind each label with a colon: colons are few, and fast to find. */
function fieldsIn(text: string): { start: number; end: number; headed: boolean }[] {
  const fields = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (!LABEL.test(text.slice(Math.max(0, colon - LONGEST_LABEL), colon))) continue;
    VALUE.lastIndex = colon + 1;
    const value = VALUE.exec(text)?.[1];
    if (value === undefined) continue;
    const start = VALUE.lastIndex - value.length;
    const length = NEXT_FIELD.exec(value)?.index ?? value.length;
    fields.push({ start, end: start + value.slice(0, length).replace(/(?<![\s,.)\]}"'])[\s,.)\]}"']+$/, '').length, headed: false });
  }
  return fields;
}
