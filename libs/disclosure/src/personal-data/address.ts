import { lineBefore, nearestActor, type Detector } from './finding';
import { headerAt } from './table-cells';

// The part every address has: a road, a quarter or a village, and a number. Looked for first, as nearly no text has one.
const CORE =
  /(?:[동로]\d{1,2}가|로|길|동|가|리)(?: ?\d{1,3}(?:번|[가-하])?길)? ?(?:산 ?)?\d{1,5}(?:-\d{1,4})?(?:번지)?(?![\d.,]\d|[ ]?(?:km|m|㎡|차로|개|명|건|원|천|억|만|년|월|일|차|회|호선|층|%|대|단계))/g;
const LEADING = /(?:^|[^가-힣0-9])((?:[가-힣]{1,7}(?:시|도|군|구) ){0,3}(?:[가-힣0-9]{1,12}(?:읍|면|동|가|리) ){0,2}[가-힣0-9]{1,12})$/;
const FLAT = '(?:[가-힣A-Za-z0-9]{1,20}(?:아파트|빌라|맨션|오피스텔|빌딩|주택|연립|APT) ?)?(?:제?\\d{1,4}동 ?)?(?:제?\\d{1,3}층 ?)?(?:제?\\d{1,5}호)?';
const UNIT = new RegExp(`,? ?${FLAT}(?: ?\\(${FLAT}\\))?`, 'y');
const LONGEST_LEADING = 64;
const HOME = /(?:주소지|주소|거주지|거소|거주|본적|등록기준지|자택|집)(?:지)?[^가-힣0-9\n]{0,6}$/;
const OFFICE = /(?:우 ?\d{5}|우편번호|청사|사업장|본점|회사|사무소|영업소|공사|현장|대상지|위치|소재지)[^\n]{0,12}$/;
const DWELLING = /\d{1,4}동 ?\d{1,5}호/;
const REACH = 60;

/** Somebody's home: labelled as one, a dwelling's unit, or an address that follows a citizen. Offices and sites stay. */
export const address: Detector = (text, scene) => {
  const findings = [];
  let done = 0;
  for (const core of text.matchAll(CORE)) {
    if (core.index < done) continue;
    const window = text.slice(Math.max(done, core.index - LONGEST_LEADING), core.index);
    const leading = LEADING.exec(window.slice(window.lastIndexOf('\n') + 1))?.[1];
    if (leading === undefined) continue;
    const start = core.index - leading.length;
    UNIT.lastIndex = core.index + core[0].length;
    const unit = UNIT.exec(text)?.[0] ?? '';
    const whole = core[0] + unit;
    const before = lineBefore(text, start, 30);
    if (OFFICE.test(before)) continue;
    const labelled = HOME.test(before) || HOME.test(headerAt(scene.cells, start));
    const actor = nearestActor(scene, start, REACH);
    const sameLine = actor !== null && !actor.official && !text.slice(actor.end, start).includes('\n');
    if (!labelled && !sameLine && !DWELLING.test(whole)) continue;
    done = core.index + whole.replace(/[\s,]+$/, '').length;
    findings.push({
      type: 'address' as const,
      start,
      end: done,
      rule: labelled ? 'address.label' : sameLine ? 'address.beside-name' : 'address.dwelling',
      confidence: labelled ? 0.95 : 0.8,
    });
  }
  return findings;
};
