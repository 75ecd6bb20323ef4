import { isMadeOfWords } from '../policy/compounds';
import type { ColumnKind } from '../policy/heads';
import type { Row } from '../text/cells';
import { isNameLike } from './names/person-name';
import { HIDDEN } from './numbers/hidden';

/** What stands under heads of these kinds is written with digits. */
const OF_DIGITS: ReadonlySet<ColumnKind | null | undefined> = new Set([
  'resident-number', 'alien-number', 'birth-date', 'phone', 'account', 'card', 'passport', 'driving-licence', 'health-insurance',
]);
/** Digits, what was put in their place, or a word for that there are none. */
const MAY_BE_OF_DIGITS = new RegExp(`[\\d${HIDDEN}※]|^[-.~]+$|^(?:없음|무|미상|미기재|미기입|미제출|미등록|미확인|불명|비공개|거부|결번|생략|상동|위와|동일)`);

/** No word of a list ends so: 판매를 돕는. */
const GOES_ON = /[가-힣](?:를|에서|으로|에게|하는|하여)$/;

/**
 * Whether a line is a row of the table whose heads stand above it: of the columns that promise numbers one has some. Where none does,
 * nobody's name is an ordinary word, and no cell but the last goes on like a sentence. Sentences have as many words as a row, and a
 * number somewhere: below `연번 성명 생년월일 연락처 주소` may follow `초미세먼지 이용에 따르는 불편이 줄고 만족도가 7% 이상으로 높아짐`.
 */
export function keepsPromises(text: string, cells: Row, kinds: readonly (ColumnKind | null)[]): boolean {
  let promised = false;
  for (let column = 0; column < cells.length; column += 1) {
    if (!OF_DIGITS.has(kinds[column])) continue;
    const { start, end } = cells[column]!;
    if (start === end || MAY_BE_OF_DIGITS.test(text.slice(start, end))) return true;
    promised = true;
  }
  return !promised && !cells.some(({ start, end }, column) => isOfASentence(text.slice(start, end), kinds[column], column === cells.length - 1));
}

const isOfASentence = (cell: string, kind: ColumnKind | null | undefined, isLast: boolean): boolean => (kind === 'name' && isOrdinary(cell)) || (!isLast && GOES_ON.test(cell));

const isOrdinary = (word: string): boolean => !isNameLike(word) && isMadeOfWords(word);
