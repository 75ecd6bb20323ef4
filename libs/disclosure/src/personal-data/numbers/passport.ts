import { evidence, lineAfter, lineBefore } from '../finding';
import type { Shape } from './shape';

const SHAPE = /(?<![A-Za-z\d])(?:[MSRODG]\d{8}|[MSRODG]\d{3}[A-Z]\d{4})(?![A-Za-z\d])/gi;
/** Other states number theirs as they like: only a label right before one tells. */
const FOREIGN = /(?<![A-Za-z\d-])[A-Z]{1,2}\d{6,8}(?![A-Za-z\d-])/g;
const PASSPORT = /여권|[Pp]assport|PASSPORT/;
const RIGHT_BEFORE = /(?:여권|[Pp]assport|PASSPORT)[^\d\n]{0,12}$/;
const OTHER_LABEL = /(?:제품|품|모델|물품|관리|부품|자산|시리얼|일련|접수|공사|과제|계약|문서)\s?번?호?\s?[:(]?\s?$/;

/** The shape alone also fits product numbers: the word for passport must stand nearby, or at the head of the column. */
export const passport: Shape = {
  needs: PASSPORT,
  patterns: [SHAPE, FOREIGN],
  accept(match, { start, end }, { text, columns }) {
    const before = lineBefore(text, start, 60);
    const headed = columns.kindAt(start) === 'passport';
    const labelled = RIGHT_BEFORE.test(before);
    const korean = /^(?:[MSRODG]\d{8}|[MSRODG]\d{3}[A-Z]\d{4})$/i.test(match[0]);
    if (!headed && !labelled && (!korean || OTHER_LABEL.test(before))) return null;
    const near = headed || labelled || PASSPORT.test(before) || PASSPORT.test(lineAfter(text, end, 20));
    return { type: 'passport', start, end, rule: 'passport.context', confidence: near ? 0.95 : 0.8, evidence: evidence(korean && 'shape', headed ? 'column' : near && 'label') };
  },
};
