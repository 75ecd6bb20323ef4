import { lineBefore, type Detector } from './finding';

const SHAPE = /(?<![\d제])\d{2,3} ?([가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주아바사자배하허호]) ?\d{4}(?!\d|,\d{3}|[ ]?(?:년|억|만|천|원|번지|명|개|㎡|m|호|톤|대|건|부))/g;
const REGION = /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주) ?$/;
// These syllables are also counters, roads, numbers and law: 10조 2000, 15로 1234, 12호 3456.
const AMBIGUOUS = '조호로도주구부수소서자사고오무다대';
const CONTEXT = /차량|차번|번호판|승용|승합|화물|자동차|택시|버스|주차|소유|운전|견인|과태료/;
const OFFICIAL = /관용|공용\s?차|업무용\s?차|관용차|행정\s?차량|소방차|구급차|순찰차|공무\s?차/;

/** Private plates; an official car's stays. Where the syllable means something else too, the text must speak of a vehicle. */
export const vehicle: Detector = (text) => {
  const findings = [];
  for (const match of text.matchAll(SHAPE)) {
    const before = lineBefore(text, match.index, 40);
    const region = REGION.exec(before)?.[0] ?? '';
    const doubtful = region === '' && (AMBIGUOUS.includes(match[1]!) || match[0].includes(' '));
    if (OFFICIAL.test(before) || (doubtful && !CONTEXT.test(before))) continue;
    findings.push({
      type: 'vehicle' as const,
      start: match.index - region.length,
      end: match.index + match[0].length,
      rule: 'vehicle.plate',
      confidence: doubtful ? 0.8 : 0.9,
    });
  }
  return findings;
};
