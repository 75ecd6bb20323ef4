import { evidence, isLabel, lineBefore } from '../finding';
import { HIDDEN } from './hidden';
import type { Shape } from './shape';

const REGION_CODE = '(?:1[1-9]|2[0-8])';
const GROUPED = new RegExp(`(?<![\\d.-])${REGION_CODE}([-.· _~]{1,3})\\d{2}[-.· _~]{1,3}\\d{6}[-.· _~]{1,3}\\d{2}(?![\\d]|[-.]\\d)`, 'g');
/** Until region codes came, the region's name stood there. */
const OLD =
  /\(?(?:서울|부산|경기(?:[남북]부)?|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)\)?()[ -]{0,3}\d{2}[-.· ]{1,3}\d{6}[-.· ]{1,3}\d{2}(?![\d]|[-.]\d)/g;
const SOLID = new RegExp(`(?<![\\d.-])()${REGION_CODE}\\d{10}(?![\\d]|[-.]\\d)`, 'g');
/** Parted otherwise or partly hidden: only right behind a label. */
const LOOSE = new RegExp(`(?<![\\d${HIDDEN}])()[12]\\d(?:[-.·/:,)( _~]{0,3}[\\d${HIDDEN}]){10}(?![\\d${HIDDEN}])`, 'g');
const LABEL = /면허|licen[sc]e|免許|(?<![a-z])dl ?no|[12]종 ?(?:보통|대형|소형|특수)|적성검사/i;
const RIGHT_BEFORE = /(?:면[허호헌](?!세)|licen[sc]e|免許|(?<![a-z])dl ?no)[^\d\n]{0,14}$/i;
const OTHER_LABEL = /(?:면허세|등록면허세|납부|고지|계약|접수|관리|과제|입찰|공고)[가-힣]{0,2}\s?번호[^\d\n가-힣]{0,6}$/;
const SHAPED = /^\(?(?:\D+\d{2}|\d{2}([-.· _~]{1,3})\d{2})[-.· _~]{1,3}\d{6}[-.· _~]{1,3}\d{2}$|^\d{12}$/;

/** Grouped 2-2-6-2 with a region code of 11 to 28; with anything but dashes, or in one piece, only beside the word for licence. */
export const drivingLicence: Shape = {
  patterns: [GROUPED, OLD, SOLID, LOOSE],
  accept(match, { start, end }, { text, columns }) {
    const headed = columns.kindAt(start) === 'driving-licence';
    const before = lineBefore(text, start, 30);
    const labelled = headed || (SHAPED.test(match[0]) ? LABEL.test(before) : isLabel(RIGHT_BEFORE, before));
    if (!headed && OTHER_LABEL.test(before)) return null;
    if (!labelled && !match[1]!.includes('-')) return null;
    return {
      type: 'driving-licence', start, end, rule: labelled ? 'driving-licence.label' : 'driving-licence.shape', confidence: labelled ? 0.95 : 0.9,
      evidence: evidence('shape', headed ? 'column' : labelled && 'label'),
    };
  },
};
