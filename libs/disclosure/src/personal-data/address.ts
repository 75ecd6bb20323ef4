import { lineBefore, nearestActor, type Detector } from './finding';

const UNIT = '(?:,? ?\\(?(?:[가-힣A-Za-z0-9]{1,20}(?:아파트|빌라|맨션|오피스텔|빌딩|주택|연립|APT) ?)?(?:제?\\d{1,4}동 ?)?(?:제?\\d{1,3}층 ?)?(?:제?\\d{1,5}호)?\\)?)?';
const REGION = '(?:(?:[가-힣]{2,7}(?:시|도|군|구) ){0,3})';
const ADDRESS = new RegExp(
  `(?<![가-힣])${REGION}(?:(?:[가-힣0-9]{1,12}(?:읍|면|동|가|리) ){0,2})[가-힣0-9]{1,12}(?:로|길|동|가|리)(?:\\d{1,3}번?길)? ?(?:산 ?)?\\d{1,5}(?:-\\d{1,4})?(?:번지)?(?![\\d.,]\\d|[ ]?(?:km|m|㎡|차로|개|명|건|원|천|억|만|년|월|일|차|회|호선|층|%|대|단계))${UNIT}`,
  'g',
);
const HOME = /(?:주소지|주소|거주지|거소|거주|본적|등록기준지|자택|집)(?:지)?[^가-힣0-9\n]{0,6}$/;
const OFFICE = /(?:우 ?\d{5}|우편번호|청사|사업장|본점|회사|사무소|영업소|공사|현장|대상지|위치|소재지)[^\n]{0,12}$/;
const DWELLING = /\d{1,4}동 ?\d{1,5}호/;
const REACH = 60;

/** Somebody's home: labelled as one, a dwelling's unit, or an address that follows a citizen. Offices and sites stay. */
export const address: Detector = (text, scene) => {
  const findings = [];
  for (const match of text.matchAll(ADDRESS)) {
    const before = lineBefore(text, match.index, 30);
    if (OFFICE.test(before)) continue;
    const labelled = HOME.test(before);
    const actor = nearestActor(scene, match.index, REACH);
    const sameLine = actor !== null && !actor.official && !text.slice(actor.end, match.index).includes('\n');
    if (!labelled && !sameLine && !DWELLING.test(match[0])) continue;
    findings.push({
      type: 'address' as const,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      rule: labelled ? 'address.label' : sameLine ? 'address.beside-name' : 'address.dwelling',
      confidence: labelled ? 0.95 : 0.8,
    });
  }
  return findings;
};
