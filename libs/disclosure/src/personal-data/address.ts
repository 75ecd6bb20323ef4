import { matchesOf } from '../text/matches';
import { actorAfter, evidence, labelBefore, lineAfter, lineBefore, nearestActor, type Detector, type Finding, type Scene } from './finding';

// The part every address has: a road, a quarter or a village, and a number. Looked for first, as nearly no text has one.
const CORE =
  /(?:[동로]\d{1,2}가|로|길|동|가|리)(?: ?\d{1,4}(?:번|[가-하])?길)? ?(?:산 ?)?\d{1,5}(?:-\d{1,4})?(?:번지)?(?![\d.,]\d|(?:km|m|㎡|차로|개|명|건|원|천|억|만|년|월|일|차|회|분|시간|호선|층|%|대|단계)| (?:km|m|㎡|차로|개|명|건|원|천|억|만|년|월|일|차|회|분|시간|호선|층|%|대|단계)(?![가-힣]{2}))/g;
const SHORT = '서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주';
const LEADING = new RegExp(`(?:^|[^가-힣0-9])((?:(?:${SHORT}) )?(?:[가-힣]{1,8}(?:시|도|군|구) ){0,3}(?:[가-힣0-9]{1,12}(?:읍|면|동|가|리) ){0,2}[가-힣0-9]{1,12}(?: ?[0-9]{1,4}번?)?)$`);
const FLAT =
  '(?:[가-힣A-Za-z0-9]{1,20}(?:아파트|빌라|맨션|오피스텔|빌딩|주택|연립|타운|파크빌|캐슬|자이|APT|빌|기숙사|팰리스|하이츠|원룸) ?)?(?:(?:제?[가-하A-Z\\d]{1,4}|상가)동 ?)?(?:(?:지하|반지하|옥탑|지층) ?)?(?:제?[BF]?\\d{1,3}층 ?(?:[좌우앞뒤][측편]? ?)?)?(?:고시원 ?)?(?:제?[BF]?\\d{1,5}호)?';
/** 래미안 109-832 */
const FLAT_OF_NUMBERS = '(?:[가-힣A-Za-z0-9]{2,12} )?\\d{3,4}-\\d{3,4}(?!-?\\d)';
/** 한라하우젠트 111동 423호: a house may be called anything. */
const NAMED_FLAT = '[가-힣A-Za-z0-9]{2,20} (?:제?\\d{1,4}|[가-하A-Z])동 ?[BF]?\\d{1,5}호';
const UNIT = new RegExp(`,? ?(?:${NAMED_FLAT}|${FLAT_OF_NUMBERS}|${FLAT})(?: ?\\((?:[가-힣\\d]{1,8}[동가리읍면](?:,[^()\\n]{1,20})?|[^()\\n]{0,14}(?:아파트|빌라|맨션|오피스텔|타운|주택))\\))?`, 'y');
const POSTCODE = /\(?\d{5}\)? ?$/;
const LONGEST_LEADING = 64;
const HOME = /(?:주\s{0,6}소지?|주민등록지|주거지?|숙소|받(?:을|는)\s?곳|연고지|요양지|본인은|거주지|거소지?|체류지|피해주택|수령지|배송|거주|본적|등록기준지|자택|집|전입지|전출지|배송지|송달지|송달\s?장소|사는\s?곳|[Aa]ddress|住所)(?:\([^()\n]{0,8}\))?(?:는|은|가|이|를|:|는\? 답:)?[^가-힣0-9\n]{0,6}$/;
const NO_HOME = /(?:회사|사업장|사무소|기관|시설|청사|영업소|본점|공사|법인|업체|점포|현장|센터|구청|시청)\s?(?:의\s?)?(?:주소|주소지)(?:는|은)?[^가-힣0-9\n]{0,6}$/;
const OFFICE = /(?:우 ?\)?\d{5}|청사|사업장|본점|회사|사무소|영업소|공사|현장|대상지|위치|소재지|(?<!설치|급수)장소|교육장|지번|시설|구청|시청|센터|보건소|제출처|접수처|신청처|교부처|방문처|보내실 곳)[^\n]{0,12}$/;
const LIVES = /^[^\n.]{0,3}?(?:에|에서)? ?(?:거주|사는|살[고며던았]|산다)/;
const DWELLING = /[가-하A-Z\d]{1,4}동 ?[BF]?\d{1,5}호/;
/** 우리 1002-447-119283, 오가 10분간. */
const NO_PLACE = /^(?:우리|오가|하가|나가)$/;
const WHOSE = /^ ?[,/(]? ?(?:신고자|사용자|거주자|소유자|세대주)? ?$/;
const FOLLOWING = 12;
const ALONE = /^[ \t(○◦•·▶☞※*◇□-]{0,8}(?:주소 ?:? ?)?$/;
const PLATE = /(?<!\d)\d{2,3}[가로동] ?\d{4}$/;
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
    if (leading === undefined) continue;
    const place = core.index - leading.length;
    UNIT.lastIndex = core.index + core[0].length;
    const whole = core[0] + (UNIT.exec(text)?.[0] ?? '');
    const end = core.index + whole.replace(/(?<![\s,])[\s,]+$/, '').length;
    const postcode = POSTCODE.exec(lineBefore(text, place, 8))?.[0] ?? '';
    const start = place - postcode.length;
    const before = labelBefore(text, start, 30);
    const headed = columns.kindAt(start) === 'address';
    if (columns.isOfAnOffice(start) || columns.isSomethingElse(start) || NO_HOME.test(before) || NO_PLACE.test(leading + core[0].charAt(0))) continue;
    const labelled = (headed && columns.isOfPeople(start)) || HOME.test(before) || LIVES.test(lineAfter(text, end, 12));
    const dwelling = DWELLING.test(whole);
    if (!labelled && !dwelling && OFFICE.test(before)) continue;
    const actor = labelled ? null : nearestActor(scene, start, REACH);
    const stands = ALONE.test(lineBefore(text, start, 20)) && /^[)\s]*$/.test(lineAfter(text, end, 2));
    const sameLine = (actor !== null && !actor.official && (stands || !text.slice(actor.end, start).includes('\n'))) || isFollowedByACitizen(scene, end);
    const besideNumber = !labelled && !sameLine && !scene.numbers.overlaps({ start, end }) && isBesideANumber(scene, start, end);
    if (!labelled && !sameLine && !dwelling && !besideNumber) continue;
    done = end;
    findings.push({
      type: 'address', start: labelled ? start : place, end, rule: labelled ? 'address.label' : sameLine ? 'address.beside-name' : besideNumber ? 'address.beside-number' : 'address.dwelling', confidence: labelled ? 0.95 : 0.8,
      evidence: evidence('shape', headed ? 'column' : labelled ? 'label' : sameLine ? 'beside-name' : besideNumber && 'beside-number'),
    });
  }
  return findings;
};

/** 매곡로 17길 25-4 신고자 김민수 */
function isFollowedByACitizen(scene: Scene, end: number): boolean {
  const actor = actorAfter(scene, end, FOLLOWING);
  return actor !== null && !actor.official && WHOSE.test(scene.text.slice(end, actor.start));
}

/** A row or a line with somebody's own number in it: 달성군 들안로 117, 010-3026-1585. */
function isBesideANumber({ text, numbers }: Scene, start: number, end: number): boolean {
  return numbers.startsWithin(start - lineBefore(text, start, REACH).length, end + lineAfter(text, end, REACH).length);
}
