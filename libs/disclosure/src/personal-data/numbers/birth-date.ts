import { evidence, isLabel, labelBefore, lineBefore, nearestActor, type Scene } from '../finding';
import { isWord } from '../names/full-name';
import { isNameLike } from '../names/person-name';
import { HIDDEN } from './hidden';
import type { Shape } from './shape';

const DATE =
  /(?<!\d-?)(?:(?:19|20)\d{2}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}(?:일|\.)?|\d{2}(?:[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?|년 ?\d{1,2}월 ?\d{1,2}일)|(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:-[1-4](?!\d))?)(?!\d|-\d)/g;
const UNIT = `[\\d${HIDDEN}]`;
// Only behind a label: parted in other ways, partly hidden, in cells, in English, by other calendars, or without its year.
const LOOSE = new RegExp(
  [
    `(?<![\\d${HIDDEN}])(?:${UNIT}{4}|${UNIT}{2})(?:[-./년·_,~ |\\t]{1,3}${UNIT}{1,2}){2}(?:일|\\.)?(?![\\d${HIDDEN}])`,
    `(?<![\\d${HIDDEN}])(?:${UNIT}{8}|${UNIT}{6})(?![\\d${HIDDEN}])`, `(?<![\\d|])\\d(?:[ |\\t]{1,3}\\d){5}(?:(?:[ |\\t]{1,3}\\d){2})?(?!\\d)`,
    '(?<!\\d)\\d{4}년 ?\\d{1,2}월(?! ?\\d)', '(?:단기|소화|서기|쇼와) ?\\d{1,4}년 ?\\d{1,2}월 ?\\d{1,2}일', '(?<!\\d)\\d{1,2}월 ?\\d{1,2}일', '(?<!\\d)\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d{2}(?!\\d)',
    '(?<![A-Za-z\\d])(?:\\d{1,2} [A-Z][a-z]{2,8},? |[A-Z][a-z]{2,8}\\.? \\d{1,2}, ?)(?:19|20)\\d{2}(?!\\d)', '(?<!\\d)(?:19|20)\\d{2}(?!\\d)',
  ].join('|'), 'g',
);
const CALENDAR = '(?:[\\s(:]{0,3}(?:[음양]력?|만 ?\\d{1,3}세)\\)?)?';
const LABEL = new RegExp(
  `(?:생년월[가-힣]|(?<![가-힣])생일|출생(?: ?[년연]월일| ?일[자시]?|지)?|생년|태어난 ?날|生年月日|birth(?:day| ?date)?|(?<![a-z])d\\.?o\\.?b\\.?|(?<![가-힣])생)(?:[이은는]? )?${CALENDAR}[^\\d\\n가-힣*]{0,8}$|생년 ?월 ?일[^\\d\\n]{0,8}$|만 ?\\d{1,3}세 ?[(,]\\s?$`, 'i',
);
const SAYS_BIRTH = /생년|생일|출생|태어|일생|(?<![가-힣])생 {1,4}년|[남여만],? ?\d{1,3}세|生|birth|dob|d\.o/i;
/** Not 2026. 7. 1. 이후 태어난 아이: that is a day from which on something holds. */
const BORN = /^\s?(?:년?생|출생)(?:으로|이며|이고|이다|인|임|의|이|은)?(?![가-힣])|^(?![^\n.\d]{0,6}(?:부터|까지|사이|이[전후]|(?<!오)[전후]에))(?:일|에)?[^\n.\d]{0,10}태어[나난남났]|^ ?생년월일[과와이을를은]/;
/** Between a name and the day of birth of whoever bears it. */
const BESIDE = /^ ?(?:씨|님|군|양|어르신|할아버지|할머니|학생|여사|옹|아동|환자)?(?: ?[([<『「,/·|▷_-] ?'?(?:만? ?\d{1,3}세 ?, ?)?|[ \t]{1,3}|\n[ \t]{0,4})$/;
const CLOSED = /^\s?(?:[,)/\]>』」]|(?:남|여|男|女)[,)]?|년?생|~ |$)/;
const SEX = /[(,/]\s?(?:남|여|男|女)(?:성|자)?\s?[,/·]\s?'?$/;
const CHILD = /군|양|아동|어린이|아기|영유?아|학생/;
/** A grown-up's or a child's: whatever was done to a document in brackets behind a name happened later. */
const LONG_AGO = /^(?:(?:19\d{2}|200\d|201[0-5])(?:\D|\d{4}(?:-\d)?$)|[3-9]\d\D|[3-9]\d{5}(?:-\d)?$|0\d{5}(?:-\d)?$)/;
/** 김민수(7병동, 낙상, 1960. 5. 20.) */
const IN_BRACKETS = /^ ?(?:씨|님)? ?\((?:[가-힣\d ]{1,8}, ?){1,2}$/;
/** 김민수 외 자녀 2 (1992.07.07, 1994.04.16) */
const OF_A_FAMILY = /(?:자녀|아동|가구원|가족|세대원|형제|남매) ?\d?명? ?\((?:[\d. /년월일-]{6,14}, ?){0,2}$/;
/** 환자 1953-09-22, (여, 68세) 570714 */
const WHOSE = /(?:환자|[피가]해자|대상자|신청인|청구인|신고자|고인|사망자|수급자|피보험자|아동|자녀|세대[주원]) ?$|[남여], ?\d{1,3}세\) ?$/;
/** What was done that day, and not that somebody was born. */
const EVENT =
  /^[^\n가-힣)\]>』」,]{0,3}(?:취득|준공|매[매수입도]|상속|이전|등기|접수|신청|제출|방문|전[입출]|사망|계약|허가|신고|작성|발급|교부|지급|납부|통[보지]|송달|임용|위촉|입[사원주]|퇴[사원]|진료|실종|이혼|혼인|사고|발생|부터|까지|기준|현재|만료|취소|처분|선고|판결|설립|개업|폐업|증여|경매|분양|착공|설치|면담|상담|통화|조사|시행|제정|개정|공포|준공|개관|이후|당시|자(?: |$))/;
/** 반또순(1996-07-24): whoever's name only its shape tells. */
const SHAPED_LIKE_A_NAME = /(?<![가-힣])([가-힣]{2,4}) ?[([] ?'?$/;

/** 허가일, 현황도 */
const ENDS_A_THING = /[일서도표안법령칙례건역교관사기]$/;

/** A date labelled as a birth, or standing in brackets directly behind a citizen's name. */
export const birthDate: Shape = {
  fewest: 4,
  patterns: [DATE],
  accept([date], { start, end }, scene) {
    const before = labelBefore(scene.text, start, 32);
    const after = scene.text.slice(end, end + 16);
    const headed = scene.columns.kindAt(start) === 'birth-date';
    const labelled = headed || isLabel(LABEL, before) || BORN.test(after);
    if (!labelled && (EVENT.test(after) || !isBesideAName(date, start, before, after, scene))) return null;
    const quoted = /'\s?$/.test(before) ? 1 : 0;
    return {
      type: 'birth-date', start: start - quoted, end, rule: labelled ? 'birth-date.label' : 'birth-date.beside-name', confidence: labelled ? 0.95 : 0.8,
      evidence: evidence('shape', headed ? 'column' : labelled ? 'label' : 'beside-name'),
    };
  },
};

/** What stands right behind the label is the day, however it is written. */
export const labelledBirthDate: Shape = {
  fewest: 2,
  needs: SAYS_BIRTH,
  wordsFirst: true,
  patterns: [LOOSE],
  accept([date], { start, end }, { text, columns }) {
    if (AS_USUAL.test(date)) return null;
    const headed = columns.kindAt(start) === 'birth-date';
    // A year alone is one only in its column.
    if (!headed && (date.length === 4 || !(isLabel(LABEL, lineBefore(text, start, 32)) || (/월/.test(date) && BORN.test(text.slice(end, end + 16)))))) return null;
    return { type: 'birth-date', start, end, rule: 'birth-date.loose', confidence: 0.85, evidence: [headed ? 'column' : 'label'] };
  },
};
const AS_USUAL = new RegExp(`^(?:${DATE.source})$`);

function isBesideAName(date: string, start: number, before: string, after: string, scene: Scene): boolean {
  if (SEX.test(before) && nearestActor(scene, start, 12)?.official === false) return true;
  const actor = nearestActor(scene, start, 16);
  const between = actor === null ? '' : scene.text.slice(actor.end, start);
  // In brackets and the like any day may be one of birth; without them only a whole one of long ago.
  const isClosed = CLOSED.test(after);
  const enclosed = /[([<『「,/]/.test(between) && isClosed;
  if (!LONG_AGO.test(date) && !(enclosed && CHILD.test(between))) return false;
  if (isClosed && (OF_A_FAMILY.test(before) || (actor?.official === false && IN_BRACKETS.test(between)))) return true;
  // (900214, 010-4419-2203)
  if ((WHOSE.test(before) && !/^[-./_~ ]{0,3}\d/.test(after)) || (/[(,/] ?$/.test(before) && /^ ?[,/] ?01/.test(after))) return true;
  if (actor?.official === false && BESIDE.test(between)) return enclosed || (/^(?:\d{4}|\d{6}(?:-\d)?$)/.test(date) && !/[([<『「]/.test(between));
  const shaped = isClosed && /^(?:\d{4}\D|\d{6}(?:-\d)?$)/.test(date) ? SHAPED_LIKE_A_NAME.exec(before)?.[1] : undefined;
  return shaped !== undefined && isNameLike(shaped) && !ENDS_A_THING.test(shaped) && !isWord(shaped, shaped);
}
