import { evidence, isLabel, labelBefore, lineAfter, lineBefore, type Finding, type Scene, type Span } from '../finding';
import { HIDDEN } from './hidden';
import type { Shape } from './shape';

const SYLLABLE = '[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주아바사자배하허호]';
const REGIONS = '서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주';
/** What is counted; 주차, 부과, 명의 and the like only begin so. */
const COUNTED = ',\\d{3}(?!\\d)|\\.\\s?\\d|[ ]?(?:년|억|만(?! [가-힣]{2})|천|원(?!상)|번[지길]|명(?!의)|개(?!인)|㎡|m|톤|대(?![가-힣])|건|부(?![과착])|가구|세대|회(?![수원사])|점(?![검유])|매(?![매각도수])|주(?!차)|필지|동(?![차승]))';
/** Of one digit in front only beside a region, as plates were until 2003. */
const SHAPE = new RegExp(`(?<![\\d제.-])\\d{1,3} ?(${SYLLABLE}) ?\\d{4}(?![\\d-]|${COUNTED})`, 'g');
// Parted as people part them, the syllable in quotes or brackets, each digit by itself or hidden: only right behind a label.
const GAP = '[-._·/"\'()|\\t ]{0,3}';
const DIGIT = `[\\d${HIDDEN}]`;
const LOOSE = new RegExp(`(?<![\\d제.,${HIDDEN}])(?:${DIGIT}{2,3}|${DIGIT}(?:[ |\\t]{1,3}${DIGIT}){1,2})${GAP}(?:${SYLLABLE}|[${HIDDEN}])${GAP}${DIGIT}(?:[ |\\t-]{0,3}${DIGIT}){3}(?![\\d${HIDDEN}]|-\\d|${COUNTED})`, 'g');
const REGION = new RegExp(`(?:${REGIONS})도?[- ]{0,2}$`);
/** Motorcycles bear the district's name, and provisional and diplomatic plates a word. */
const NAMED = new RegExp(`(?:${REGIONS}) ?[가-힣]{1,4} ?[가나다라마바사아자차카타파하] ?\\d{4}(?!\\d)|(?<![가-힣])(?:임시 ?(?:\\d{6}|\\d{2}-\\d{4})|(?:외교|준외|영사|국기|협정|대표) ?\\d{3}-\\d{3})(?!-?\\d)`, 'g');
/** 마포가1234: a district without its region is told only by the word for what bears it. */
const OF_A_DISTRICT = /(?<![가-힣])[가-힣]{2,4} ?[가나다라마바사아자차카타파하] ?\d{4}(?!\d)/g;
const MOTORCYCLE = /이륜|오토바이|스쿠터|원동기/;
/** 38러 4829: no counter, particle or word is written so. */
const ONLY_OF_PLATES = /^\d{2,3}[거너더러머버저누두루] \d{4}$/;
const PLAIN = new RegExp(`^(\\d{1,3}) ?(${SYLLABLE}) ?\\d{4}$`);
/** 98다1234 is how courts number their cases. */
const COURT = /판결|선고|법원|헌재|결정례|판례|사건/;
const VEHICLE =
  /차량|차번|번호판|번호변경|말소|승용|승합|화물|자동차|택시|버스|주차|소유|운전|견인|과태료|차주|전기차|이륜|오토바이|대폐차|영업용|렌[터트]카|트럭|영치|정차|통행료|보험|차로 |운행|주행|압류|폐차|경유차|가해차|피해차|차적|범퍼|밤샘|사고차|렉카|블랙박스|소나타|쏘나타|아반떼|그랜저|카니발|스타렉스|포터|봉고|모닝|스파크|싼타페|투싼|스포티지|쏘렌토|제네시스|덤프|굴[삭착]기|지게차|SUV/;
const LABEL = /(?:차량|자동차|번호판|차번|차호|車輛|(?<![a-z])(?:car|plate|vehicle)|임시번호)[^\d\n*●○]{0,12}$/i;
/** On the line above, or over a column of which nothing else is known. */
const HEAD = /(?<!(?:관용|공용|업무용) ?)(?:차량|자동차) ?(?:등록)? ?번호 ?:? ?$/;
const SAYS_OTHER = /(?:면적|예산|금액|사업비|인원|좌석|품번|모델|규격)[^\n]{0,8}$/;
const OFFICIAL = /관용|공용\s?차|업무용\s?(?:차|승용|승합)|행정\s?차량|소방차(?! ?(?:진로|통행|전용|길|양보))|구급차|순찰차|청소차|공무\s?차/;

/** Of an accident, the other one. */
const ANOTHERS = /(?:상대방?|가해|피해|위반|민간|개인) ?(?:차량?|승용차)[^\d가-힣]{0,4}$/;

/** Private plates; an official car's stays. With blanks in it, the text must speak of a vehicle. */
export const vehicle: Shape = { fewest: 4, patterns: [SHAPE, NAMED], accept };

/** However it is written behind its label, and of a motorcycle. */
export const labelledVehicle: Shape = { fewest: 4, needs: /차량|자동차|번호판|차[번호]|車輛|car|plate|vehicle|이륜|오토바이|스쿠터|원동기|임시번호/i, wordsFirst: true, patterns: [LOOSE, OF_A_DISTRICT], accept: (match, span, scene) => (PLAIN.test(match[0]) ? null : accept(match, span, scene)) };

function accept([plate]: RegExpExecArray, { start, end }: Span, { text, columns }: Scene): Finding | null {
  const before = lineBefore(text, start, 40);
  const region = REGION.exec(before)?.[0] ?? '';
  const headed = columns.kindAt(start) === 'vehicle';
  const labelled = headed || isLabel(LABEL, before) || HEAD.test(columns.headAt(start) ?? labelBefore(text, start, 40));
  if ((OFFICIAL.test(before) && !ANOTHERS.test(before)) || !isPlate(plate, before, region, labelled)) return null;
  const behind = lineAfter(text, end, 16);
  const spoken = labelled || VEHICLE.test(before) || VEHICLE.test(behind);
  const doubtful = region === '' && /^\d.* /.test(plate) && !ONLY_OF_PLATES.test(plate);
  if ((doubtful && !spoken) || (!spoken && (SAYS_OTHER.test(before) || COURT.test(before) || COURT.test(behind)))) return null;
  return { type: 'vehicle', start: start - region.length, end, rule: 'vehicle.plate', confidence: doubtful ? 0.8 : 0.9, evidence: evidence('shape', headed ? 'column' : spoken && 'label') };
}

function isPlate(plate: string, before: string, region: string, labelled: boolean): boolean {
  const digits = PLAIN.exec(plate)?.[1];
  // 1,250가 2000: behind a comma only in one piece.
  if (digits !== undefined) return labelled || (digits.length === 1 ? region !== '' : !/\d,$/.test(before) || !plate.includes(' '));
  if (/^[가-힣]/.test(plate)) return NAMED_WHOLE.test(plate) || (MOTORCYCLE.test(before) && !/[로길동리]/.test(plate));
  return labelled || region !== '';
}
const NAMED_WHOLE = new RegExp(`^(?:${NAMED.source})$`);
