import { evidence, isLabel, lineBefore } from '../finding';
import { HIDDEN } from './hidden';
import { DAY, isBelowItsHead, RESIDENT_LABEL } from './resident-label';
import type { Shape } from './shape';

/** Parted in ways of one's own, hidden in front, a digit short or too many, cut off behind the seventh. */
const LOOSE = new RegExp(`(?<![\\d${HIDDEN}])(?:\\d(?:[^\\p{L}\\d\\n]{0,3}\\d){12}|[\\d${HIDDEN}]{6} ?- ?[\\d${HIDDEN}]{7}|${DAY}(?: ?- ?\\d{1,8})?)(?![\\d${HIDDEN}]|-[\\d${HIDDEN}])`, 'gu');
/** Of these the other detector knows more. A day that was mistyped is none: 851341-1234567. */
const AS_IT_SHOULD_BE = new RegExp(`^${DAY}[-·.,/ _~:;=()]{0,3}\\d{7}$`);
const BETWEEN = new RegExp(`[^\\d${HIDDEN}]`, 'g');
const TWO_DIGITS = /\d\D{0,20}\d/;

/** What stands right behind the label is the number, however it is written. */
export const labelledResidentNumber: Shape = {
  fewest: 4,
  needs: /주민(?:[등번]|.록|[ :]{0,2}(?:no|[:.\d*]))|주 {1,4}민 {1,4}등|주번|주.등록|住民|외국인|거소|rrn|jumin|resident|alien|arc no/i,
  wordsFirst: true,
  patterns: [LOOSE],
  accept([number], { start, end }, { text, columns }) {
    if (AS_IT_SHOULD_BE.test(number) || !TWO_DIGITS.test(number)) return null;
    const headed = isBelowItsHead(columns, start);
    if (!headed && !isLabel(RESIDENT_LABEL, lineBefore(text, start, 32))) return null;
    const alien = /[5-8]/.test(number.replace(BETWEEN, '')[6] ?? '');
    return { type: alien ? 'alien-number' : 'resident-number', start, end, rule: 'resident-number.label', confidence: 0.85, evidence: evidence(headed ? 'column' : 'label') };
  },
};
