import { lineBefore, type Detector } from './finding';
import { headerAt } from './table-cells';

const GROUPED = /(?<![\d-])(?:1[1-9]|2[0-6]|28)[-· ]{1,2}\d{2}[-· ]{1,2}\d{6}[-· ]{1,2}\d{2}(?!\d|-\d)/g;
const SOLID = /(?<!\d)(?:1[1-9]|2[0-6]|28)\d{10}(?!\d)/g;
const LABEL = /면허/;

/** Grouped 2-2-6-2 with a region code of 11 to 26 or 28; without groups only beside the word for licence. */
export const drivingLicence: Detector = (text, scene) => [
  ...[...text.matchAll(GROUPED)].map((match) => finding(match, 'driving-licence.shape', 0.9)),
  ...(LABEL.test(text) ? [...text.matchAll(SOLID)] : [])
    .filter((match) => LABEL.test(lineBefore(text, match.index, 30) + headerAt(scene.cells, match.index)))
    .map((match) => finding(match, 'driving-licence.label', 0.8)),
];

const finding = (match: RegExpExecArray, rule: string, confidence: number) => ({
  type: 'driving-licence' as const,
  start: match.index,
  end: match.index + match[0].length,
  rule,
  confidence,
});
