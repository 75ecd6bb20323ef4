import { matchesOf } from '../text/matches';
import { FIRM, HOME, HOUSE, IS_A_SITE, NO_HOME, SITE } from './address-words';
import { actorAfter, evidence, isLabel, labelBefore, lineAfter, lineBefore, nearestActor, type Detector, type Finding, type Scene } from './finding';
import { isInDictionary } from '../policy/dictionary';
import { isWord } from './names/full-name';
import { isNameLike } from './names/person-name';

const MEASURES = '통|km|m|㎡|차로|개|명|건|원|천|억|만|년|월|일|차|회|분|시간|호선|층|%|대|단계';
const NUMBER = '(?:[1-9]\\d{0,4}|[*○●]{1,4})(?:(?:-|의 ?)(?:\\d{1,4}|[*○●]{1,3}))?';
// The part every address has: a road, a quarter or a village, and a number. Looked for first, as nearly no text has one.
const CORE = new RegExp(
  `(?:[동로]\\d{1,2}가|로|길|동|(?<=\\d)가|리)(?: ?\\d{1,4}(?:번[가-하]?|[가-하])?길)? ?(?:산 ?)?${NUMBER}(?:번지)?(?!\\d|[.,-]\\d|(?:${MEASURES})| (?:${MEASURES})(?![가-힣]{2}))`, 'g',
);
const SHORT = '서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주';
const LEADING = new RegExp(`(?:^|[^가-힣0-9])((?:(?:${SHORT}) )?(?:[가-힣]{1,8}(?:시|도|군|구) ){0,3}(?:[가-힣0-9]{1,12}(?:읍|면|동|가|리) ){0,2}[가-힣0-9]{1,12}(?: ?[0-9]{1,4}번?)?)$`);
const FLAT =
  `(?:[가-힣A-Za-z0-9○]{0,20}${HOUSE} ?)?(?:(?:제?[가-하A-Z\\d]{1,4}|상가)동 ?)?(?:(?:지하|반지하|옥탑|지층)방? ?)?(?:제?[BF]?\\d{1,3}층 ?(?:[좌우앞뒤][측편]? ?)?)?(?:고시원 ?)?(?:제?[BF]?(?:\\d{1,5}|[*○●]{2,4})호)?`;
/** 래미안 109-832 */
const FLAT_OF_NUMBERS = '(?:(?!연락|전화|휴대|핸드|내선|팩스)[가-힣A-Za-z0-9@]{2,12} )?[1-9]\\d{2,3}[-/]\\d{3,4}(?![-/]?\\d)';
/** 한라하우젠트 111동 423호: a house may be called anything. */
const NAMED_FLAT = '[가-힣A-Za-z0-9○@]{2,20} (?:(?:제?\\d{1,4}|[가-하A-Z])동 ?[BF]?\\d{1,5}호|(?:\\d{1,4}동 ?)?(?:\\d{1,5}|[*○●]{2,4})호)';
const QUARTER = '(?: ?\\((?:[가-힣\\d]{1,8}[동가리읍면](?:,[^()\\n]{1,20})?|[^()\\n]{0,14}(?:아파트|빌라|맨션|오피스텔|타운|주택)|\\d{1,4}호|\\d{1,2}/\\d{1,2})\\))?';
/** 3통 2반, 옥탑방, 뒷집; of a form, the line below with the flat. */
const REST = '(?:,? ?(?:\\d{1,3}통(?: ?\\d{1,2}반)?|(?:옥탑|반지하|지하)방?|[뒷옆앞][집방]|뒷방|외 ?\\d필지(?= |$))|\\n[ \\t]{0,12}(?:[가-힣A-Za-z0-9]{2,20} )?(?:\\d{1,4}|[가-하A-Z])동 ?\\d{1,5}호(?=\\n|$)| ?(?<= )\\d{3,4}(?=\\n|$)){0,3}';
const UNIT = new RegExp(`,? ?(?:${NAMED_FLAT}|${FLAT_OF_NUMBERS}|${FLAT})${QUARTER}${REST}`, 'y');
const POSTCODE = /(?:우\)? ?)?[([]?\d{5}[)\]]? ?$/;
const LONGEST_LEADING = 64;
const OFFICE =
  /(?:우 ?\)?\d{5}|청사|사업장|본점|회사|사무소|영업소|공사|현장|대상지|(?<!급수|설치)위치|소재지|(?<!설치|급수)장소|교육장|지번|시설|구청|시청|센터|보건소|제출처|접수처|신청처|교부처|방문처|보내실 곳|신청지|토지(?! ?소유)|부동산|발생지)[^\n]{0,12}$/;
const LIVES = /^[^\n.]{0,3}?(?:에|에서)? ?(?:거주|사는|살[고며던았]|산다)|^(?:으?로|에) ?(?:전입|이사|이주|전출|거소|바뀌|변경)|^에서 ?(?:왔|온 )|^\)? ?댁(?![가-힣])|^ (?:문|현관) ?앞에|^ (?:\d남매|일가족|노부부)(?![가-힣]{2})/;
const DWELLING = /[가-하A-Z\d]{1,4}동 ?[BF]?\d{1,5}호/;
const OF_A_FLAT = /(?:^| )(?:제?\d{1,4}|[가-하A-Z])$/;
/** 우리 1002-447-119283, 오가 10분간. */
const NO_PLACE = /^(?:우리|오가|하가|나가)$/;
/** 긴급출동 1588-0000 */
const TELEPHONE = /1[5-9]\d\d-\d{4}$/;
/** Lots are written so, and hardly anything counted. */
const IS_A_LOT = /\d-\d|번지|산 ?\d|의 ?\d/;
/** On the same line or the next: 점유자 김민수 */
const OCCUPIED = /^(?:[ ,/(]{0,3}|\n[ \t]{0,4})(?:점유자|거주자|세입자|입주자?)[ :]{0,3}$/;
const WHOSE = /^ ?[,/(]? ?(?:신고자|사용자|거주자?|소유자|세대주|세입자|임차인|입주자|주민|신청[인자]|민원인|독거노인|수급자|사는)? ?$/;
const FOLLOWING = 12;
const ALONE = /^[ \t(○◦•·▶☞※*◇□-]{0,8}(?:주소 ?:? ?)?$/;
const PLATE = /(?<!\d)\d{2,3}[가로동] ?\d{4}$/;
/** 주소 대구 수성구, and on the next line the rest. */
const BEGUN_ABOVE = /(?:주\s{0,4}소지?|거주지|주거지?|거소|체류지)[ :]{1,4}((?:[가-힣]{1,8}[시도군구읍면동] ?){1,3})$/;
const REACH = 60;

/** Somebody's home: labelled as one, a dwelling's unit, or an address that follows a citizen. Offices and sites stay. */
export const address: Detector = (scene) => {
  const { text, columns } = scene;
  const findings: Finding[] = [];
  let done = 0;
  for (const core of matchesOf(CORE, text)) {
    if (core.index < done || PLATE.test(text.slice(Math.max(0, core.index - 4), core.index + core[0].length))) continue;
    const window = text.slice(Math.max(done, core.index - LONGEST_LEADING), core.index);
    const leading = LEADING.exec(window.slice(window.lastIndexOf('\n') + 1))?.[1];
    // 101동 203호 is no quarter: flats are looked for by themselves.
    if (leading === undefined || (core[0].startsWith('동') && text[core.index + core[0].length] === '호' && OF_A_FLAT.test(leading))) continue;
    const place = core.index - leading.length;
    UNIT.lastIndex = core.index + core[0].length;
    const whole = core[0] + (UNIT.exec(text)?.[0] ?? '');
    const end = core.index + whole.replace(/(?<![\s,])[\s,]+$/, '').length;
    const postcode = POSTCODE.exec(lineBefore(text, place, 10))?.[0] ?? '';
    const start = place - postcode.length;
    const before = labelBefore(text, start, 30);
    const headed = columns.kindAt(start) === 'address';
    if (columns.isOfAnOffice(start) || columns.isSomethingElse(start) || NO_HOME.test(before) || NO_PLACE.test(leading + core[0].charAt(0))) continue;
    const above = begunAbove(text, start);
    const inAColumn = headed && columns.isOfPeople(start) && !FIRM.test(lineBefore(text, start, REACH));
    const labelled = inAColumn || above > 0 || isLabel(HOME, before) || LIVES.test(lineAfter(text, end, 12)) || isOccupied(scene, end);
    const dwelling = DWELLING.test(whole);
    if (!labelled && ((!dwelling && OFFICE.test(before)) || (!dwelling && IS_A_SITE.test(lineAfter(text, end, 16))) || !isPlace(leading, core, scene))) continue;
    const actor = labelled ? null : nearestActor(scene, start, REACH);
    const stands = ALONE.test(lineBefore(text, start, 20)) && /^[)\s]*$/.test(lineAfter(text, end, 2));
    const between = actor === null ? '' : text.slice(actor.end, start);
    const sameLine = (actor !== null && !actor.official && (stands || !between.includes('\n')) && (dwelling || !SITE.test(lastItemOf(between)))) || isFollowedByACitizen(scene, end);
    const besideNumber = !labelled && !sameLine && !SITE.test(lineBefore(text, start, 30)) && !scene.numbers.overlaps({ start, end }) && isBesideANumber(scene, start, end);
    if (!labelled && !sameLine && !dwelling && !besideNumber) continue;
    done = end;
    findings.push({
      type: 'address', start: labelled ? start - above : place, end, rule: labelled ? 'address.label' : sameLine ? 'address.beside-name' : besideNumber ? 'address.beside-number' : 'address.dwelling', confidence: labelled ? 0.95 : 0.8,
      evidence: evidence('shape', headed ? 'column' : labelled ? 'label' : sameLine ? 'beside-name' : besideNumber && 'beside-number'),
    });
  }
  return findings;
};

/** Of what stands between somebody and a place, what is said right before it: the items ahead of it say something else. */
const lastItemOf = (between: string): string => between.slice(1 + Math.max(...ITEMS.map((mark) => between.lastIndexOf(mark))));
const ITEMS = [',', ';', '|', '\t'];

/** How many characters of the line above an address begins, when a form has too little room for it. */
function begunAbove(text: string, start: number): number {
  const indent = lineBefore(text, start, 16);
  if (indent.trim() !== '' || text[start - indent.length - 1] !== '\n') return 0;
  const begun = BEGUN_ABOVE.exec(lineBefore(text, start - indent.length - 1, 40))?.[1];
  return begun === undefined ? 0 : begun.length + 1 + indent.length;
}

/** 홍막동 6표 is somebody, 끝자리 0029 and 긴급출동 1588-0000 are words: a place of one word has a lot behind it, or is no word. */
function isPlace(leading: string, core: RegExpExecArray, { actors, text }: Scene): boolean {
  const nameEnd = core.index + 1;
  if (TELEPHONE.test(core[0]) || !/\d/.test(core[0])) return false;
  const word = leading + core[0].charAt(0);
  if (word.includes(' ')) return true;
  const isName = nearestActor({ actors, text } as Scene, nameEnd + 1, 1);
  if (isName !== null && isName.end >= nameEnd) return false;
  const behind = text.slice(core.index + core[0].length, core.index + core[0].length + 4);
  if (/[로길]$/.test(word)) return !/^호/.test(behind) && !/^\d|으로$/.test(word) && (!isWord(word, word) || isARoad(word, core[0], behind));
  return IS_A_LOT.test(core[0]) || (word.length > 2 && !isNameLike(word) && !isWord(word, word));
}

/** Most roads are called by a noun, and by a noun and 로 or 길 much else is said: 중앙로 123 is one, 수술로 6주 and 추가로 15명 are none. */
const isARoad = (word: string, core: string, behind: string): boolean =>
  MANY.test(core) && ENDS.test(behind) && !(isInDictionary(word) && isInDictionary(word.slice(0, -1)));
const MANY = /\d{2}|\d-\d/;
const ENDS = /^(?:에서?|으?로)?(?![가-힣])/;

/** 매곡로 17길 25-4 신고자 김민수 */
function isFollowedByACitizen(scene: Scene, end: number): boolean {
  const actor = actorAfter(scene, end, FOLLOWING);
  return actor !== null && !actor.official && WHOSE.test(scene.text.slice(end, actor.start));
}

/** Whatever happened there, it is the home of whoever is named as living in it. */
function isOccupied(scene: Scene, end: number): boolean {
  const actor = actorAfter(scene, end, FOLLOWING);
  return actor !== null && !actor.official && OCCUPIED.test(scene.text.slice(end, actor.start));
}

/** A row or a line with somebody's own number in it: 달성군 들안로 117, 010-3026-1585. */
function isBesideANumber({ text, numbers }: Scene, start: number, end: number): boolean {
  return numbers.startsWithin(start - lineBefore(text, start, REACH).length, end + lineAfter(text, end, REACH).length);
}
