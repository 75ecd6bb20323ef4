import { evidence, lineAfter, lineBefore } from '../finding';
import type { Shape } from './shape';

const SHAPE = /(?<![\d제.,-])\d{2,3} ?([가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주아바사자배하허호]) ?\d{4}(?![\d-]|,\d{3}|[ ]?(?:년|억|만|천|원|번지|명|개|㎡|m|톤|대(?![가-힣])|건|부|가구|세대|회|점|매|주|필지|동(?!차)))/g;
const REGION = /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주) ?$/;
/** Motorcycles bear the district's name, and provisional and diplomatic plates a word. */
const NAMED = /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주) ?[가-힣]{1,3} ()[가-하] ?\d{4}(?!\d)|(?<![가-힣])(?:임시 ?\d{6}|(?:외교|준외|영사|국기|협정|대표) ?\d{3}-\d{3})()(?!\d)/g;
// These syllables are also counters, roads and law: 10조 2000, 15로 1234, 12호 3456.
const AMBIGUOUS = '조호로';
/** 98다1234 is how courts number their cases. */
const COURT = /판결|선고|대법원|법원|헌재|결정례|판례|사건/;
const VEHICLE = /차량|차번|번호판|승용|승합|화물|자동차|택시|버스|주차|소유|운전|견인|과태료|차주|전기차|이륜|오토바이|대폐차|영업용|렌터카|트럭|영치|정차|통행료|보험|차로 |운행|주행|압류|폐차|경유차|가해차|피해차|차적|범퍼|밤샘|사고차|렉카|블랙박스/;
const SAYS_OTHER = /(?:면적|예산|금액|사업비|인원|좌석|품번|모델|규격)[^\n]{0,8}$/;
const OFFICIAL = /관용|공용\s?차|업무용\s?차|관용차|행정\s?차량|소방차|구급차|순찰차|공무\s?차/;

/** Private plates; an official car's stays. Where the syllable means something else too, the text must speak of a vehicle. */
export const vehicle: Shape = {
  short: true,
  patterns: [SHAPE, NAMED],
  accept(match, { start, end }, { text, columns }) {
    const before = lineBefore(text, start, 40);
    const region = REGION.exec(before)?.[0] ?? '';
    const headed = columns.kindAt(start) === 'vehicle';
    const spoken = headed || VEHICLE.test(before) || VEHICLE.test(lineAfter(text, end, 16));
    const doubtful = region === '' && match[1] !== '' && match[1] !== undefined && (AMBIGUOUS.includes(match[1]!) || match[0].includes(' '));
    if (OFFICIAL.test(before) || (doubtful && !spoken) || (!spoken && (SAYS_OTHER.test(before) || COURT.test(before) || COURT.test(lineAfter(text, end, 16))))) return null;
    return { type: 'vehicle', start: start - region.length, end, rule: 'vehicle.plate', confidence: doubtful ? 0.8 : 0.9, evidence: evidence('shape', headed ? 'column' : spoken && 'label') };
  },
};
