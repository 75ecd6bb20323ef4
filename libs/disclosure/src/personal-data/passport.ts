import { lineBefore, type Detector } from './finding';

const SHAPE = /(?<![A-Za-z\d])(?:[MSRODG]\d{8}|[MSRODG]\d{3}[A-Z]\d{4})(?![A-Za-z\d])/gi;
const CONTEXT = /여권|[Pp]assport|PASSPORT/;

/** The shape alone also fits product numbers: the word for passport must stand nearby, or at the head of the table. */
export const passport: Detector = (text) => {
  if (!CONTEXT.test(text)) return [];
  return [...text.matchAll(SHAPE)]
    .map((match) => ({
      type: 'passport' as const,
      start: match.index,
      end: match.index + match[0].length,
      rule: 'passport.context',
      confidence: CONTEXT.test(lineBefore(text, match.index, 40)) ? 0.95 : 0.8,
    }));
};
