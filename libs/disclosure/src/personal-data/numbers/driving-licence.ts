import { evidence, lineBefore } from '../finding';
import type { Shape } from './shape';

const GROUPED = /(?<![\d.-])(?:1[1-9]|2[0-6]|28)([-.· _~]{1,3})\d{2}[-.· _~]{1,3}\d{6}[-.· _~]{1,3}\d{2}(?![\d]|[-.]\d)/g;
/** Until region codes came, the region's name stood there. */
const OLD =
  /(?:서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)()\s?\d{2}[-.· ]{1,3}\d{6}[-.· ]{1,3}\d{2}(?![\d]|[-.]\d)/g;
const SOLID = /(?<![\d.-])()(?:1[1-9]|2[0-6]|28)\d{10}(?![\d]|[-.]\d)/g;
const LABEL = /면허/;

/** Grouped 2-2-6-2 with a region code of 11 to 26 or 28; with anything but dashes, or in one piece, only beside the word for licence. */
export const drivingLicence: Shape = {
  patterns: [GROUPED, OLD, SOLID],
  accept(match, { start, end }, { text, columns }) {
    const headed = columns.kindAt(start) === 'driving-licence';
    const labelled = headed || LABEL.test(lineBefore(text, start, 30));
    if (!labelled && !match[1]!.includes('-')) return null;
    return {
      type: 'driving-licence', start, end, rule: labelled ? 'driving-licence.label' : 'driving-licence.shape', confidence: labelled ? 0.95 : 0.9,
      evidence: evidence('shape', headed ? 'column' : labelled && 'label'),
    };
  },
};
