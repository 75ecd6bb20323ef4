import { unitsOf } from '@plaza/text-analysis';
import { kindsOfUnits } from './code-units';

const KINDS = kindsOfUnits(/[\n\r\u2028\u2029]/, /[가-힣A-Za-z()]/, /[,·]/, / /);
const [LINE_END, PART, BLANK] = [1, 2, 4];

/** Whether a text has a line of three words or more and nothing else, with a comma, a dot or a single blank between them: few have one. */
export function hasLineOfWords(text: string): boolean {
  const units = unitsOf(text);
  let fits = true;
  let between = 0;
  let before = LINE_END;
  for (let index = 0; index < units.length; index += 1) {
    const kind = KINDS[units[index]!]!;
    if (kind === LINE_END) {
      if (fits && between > 1) return true;
      fits = true;
      between = 0;
    } else if (kind !== PART) {
      if (kind === 0 || before === LINE_END || (kind === BLANK && before === BLANK)) fits = false;
      between += 1;
    }
    before = kind;
  }
  return fits && between > 1;
}
