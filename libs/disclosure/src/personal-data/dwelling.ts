import { matchesOf } from '../text/matches';
import type { SpanIndex } from '../text/span-index';
import { HOME, HOUSE } from './address-words';
import { isWord } from './names/full-name';
import { isNameLike } from './names/person-name';
import { actorAfter, evidence, isLabel, lineAfter, lineBefore, nearestActor, type Finding, type Scene } from './finding';

/** 101동 203호: begun at its middle, which few texts have. */
const FLAT = /동 ?[BF]?\d{1,5}호(?![차기선실])/g;
const HOUSE_NUMBER = /(?:(?<![\d-])제?\d{1,4}|(?<![가-힣A-Za-z])[가-하A-Z])$/;
/** 한빛APT 103-1502 */
const OF_NUMBERS = /\d{2,4}-\d{2,4}(?![\d-])/g;
const HOUSE_BEFORE = new RegExp(`(?:${HOUSE}|동[·,]? ?호수?[ :]{0,3}) ?$`);
const WORD_BEFORE = /(?:^|[ (,/:·])([가-힣A-Za-z0-9○@-]{1,20}) ?$/;
const OF_A_PLACE = new RegExp(`^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)$|(?:[시도군구읍면동리로길]|\\d가|${HOUSE}|\\d|번지)$`);
const A_HOUSE = new RegExp(HOUSE);
const ENDS_IN_A_HOUSE = new RegExp(`${HOUSE} ?$`);
/** 한빛마을, 한빛자이 and 다세대주택 are some. */
const NO_HOUSE = /(?:[은는를의에]|(?<!마)을|(?<![가-힣]자)이)$|님|씨|신청|(?<!다)세대|입주|소유|거주|대상|동호|[:]/;
/** 103동 1203호: towers of flats are numbered so, and hardly any office's. */
const OF_A_TOWER = /^제?[1-9]\d{2}동 ?[1-9]\d{2,3}호$/;
/** Of a house's name that may be any, what stands before it tells that it is a house: 침산동 한라하우젠트 3동 1203호. */
const OF_A_QUARTER = /[가-힣](?:[읍면동리]|\d가) (?:[^ ]{1,20} )?$/;
/** 본관 3동 201호, and what is a part of the house and not a home. */
const OF_AN_OFFICE = /(?:본관|별관|신관|구관|청사|시청|구청|센터|대학교?|학교|병원|의회|관리|상가|회의|행정|연구|교육|지식산업) ?$/;
const NO_HOME_BEHIND = /^ ?(?:라인|앞|외벽|회의실|강의실|사무실|교실|연구실|승강기|엘리베이터|현관|계단|옥상|세미나|대강당|실험실|점포)/;
const LIVES = /^(?:에|에서)? ?(?:거주|사는|살[고며던았]|산다|전입|입주)/;
const BESIDE = /^ ?(?:씨|님|어르신|귀하)? ?[(,/·-]? ?$/;
/** 김민수(101동 203호): whoever nothing else tells; no official, whose room it is. */
const SHAPED_LIKE_A_NAME = /(?<![가-힣])([가-힣]{3}) ?[( ]$/;
const MOST_WORDS = 5;

/** A flat is somebody's home without any road or lot, behind the word for home or beside whoever lives there. */
export function dwellings(scene: Scene, known: SpanIndex): Finding[] {
  const { text, columns } = scene;
  return flatsIn(text).flatMap(({ index, end }): Finding[] => {
    if (known.overlaps({ start: index, end }) || columns.isSomethingElse(index) || columns.isOfAnOffice(index) || NO_HOME_BEHIND.test(lineAfter(text, end, 8))) return [];
    const start = firstWordOf(scene, index);
    const before = lineBefore(text, start, 30);
    if (OF_AN_OFFICE.test(before) || OF_AN_OFFICE.test(text.slice(start, index))) return [];
    const labelled = columns.kindAt(index) === 'address' || isLabel(HOME, before) || LIVES.test(lineAfter(text, end, 8));
    const house = text.slice(start, index);
    const isNamed = ENDS_IN_A_HOUSE.test(house) || OF_A_QUARTER.test(house) || OF_A_TOWER.test(text.slice(index, end));
    if (!labelled && !isNamed && !isBesideACitizen(scene, start, end)) return [];
    return [{ type: 'address', start, end, rule: labelled ? 'address.flat' : isNamed ? 'address.dwelling' : 'address.flat-beside-name', confidence: labelled ? 0.9 : 0.8, evidence: evidence('shape', labelled ? 'label' : !isNamed && 'beside-name') }];
  });
}

function flatsIn(text: string): { index: number; end: number }[] {
  const flats: { index: number; end: number }[] = [];
  for (const { index, 0: flat } of matchesOf(FLAT, text)) {
    const house = HOUSE_NUMBER.exec(text.slice(Math.max(0, index - 6), index))?.[0];
    if (house !== undefined) flats.push({ index: index - house.length, end: index + flat.length });
  }
  for (const { index, 0: flat } of matchesOf(OF_NUMBERS, text)) {
    if (HOUSE_BEFORE.test(text.slice(Math.max(0, index - 12), index))) flats.push({ index, end: index + flat.length });
  }
  return flats;
}

/** Where the words of a place begin that stand before a flat: the house's name, which may be any, and before it what ends like a place. */
function firstWordOf({ text, actors }: Scene, flat: number): number {
  let start = flat;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const word = WORD_BEFORE.exec(lineBefore(text, start, 24))?.[1];
    if (word === undefined || NO_HOUSE.test(word) || !(words === 0 || OF_A_PLACE.test(word))) break;
    const from = text.lastIndexOf(word, start - 1);
    if (HOME.test(`${word} `) && !A_HOUSE.test(word)) break;
    const actor = nearestActor({ actors } as Scene, start, 2);
    if (actor !== null && actor.end > from) break;
    start = from;
  }
  return start;
}

function isBesideACitizen(scene: Scene, start: number, end: number): boolean {
  const before = nearestActor(scene, start, 6);
  if (before !== null && !before.official && BESIDE.test(scene.text.slice(before.end, start))) return true;
  const shaped = SHAPED_LIKE_A_NAME.exec(lineBefore(scene.text, start, 8))?.[1];
  if (shaped !== undefined && nearestActor(scene, start, 2)?.official !== true && isNameLike(shaped) && !isWord(shaped, shaped)) return true;
  const after = actorAfter(scene, end, 8);
  return after !== null && !after.official && /^ ?[(,/·-]? ?(?:성명|입주자|세대주|거주자?)? ?$/.test(scene.text.slice(end, after.start));
}
