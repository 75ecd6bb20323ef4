import { Remembered } from '../text/remembered';
import type { Table } from '../text/tables';
import { HEADS, NEUTRAL_HEAD, type ColumnKind } from '../policy/heads';
import { isInDictionary } from '../policy/dictionary';
import { isPlausibleName } from './names/person-name';
import { isSomebody, labelOf, positionAtEnd } from './names/roles';

/** What a column's head says, and whether it leaves open if the names are of staff. */
export interface Head {
  /** `somebody`: who did something, an official when another column names citizens. `affiliation`: where people work or learn. */
  kind: ColumnKind | 'somebody' | 'affiliation';
  neutral: boolean;
}

const LONGEST = 24;
// One look at all of them together: most cells are no head.
const ANY = new RegExp(HEADS.map(([, shape]) => shape.source).join('|'), 'i');
const KOREAN = /^[가-힣]{2,12}$/;
/** 공사명, 시공사: shaped like names. */
const ENDS_A_HEAD = /[명사일비물액]$/;
const AFFILIATION = /^(?:현|전)?(?:소속|소속기관|근무지|근무부서|근무처|임지)(?:명)?$/;
/** 이장 성명 */
const WITH_A_NAME = /^([가-힣]{2,8}?)(?:성명|이름|명)$/;
/** 방문자(공무원) */
const OF_THE_OFFICE = /\((?:공무원|직원|담당|담당자|본청|시청|구청|군청)\)/;
const VALUE = /\d[\d-]{4,}|@/;
const BEFORE_A_GAP = /(?:명|름|함|처|호|소|일|폰|좌|인|자|주|생|급|위|책|서|업|원|직|간|인|재|안|토|관|액|확인|담당|부서|구분|[Nn]ame|[Pp]hone)(?: {2,}|$)/m;

/** A number, or mail: no head has one in it. */
export const hasValue = (line: string): boolean => VALUE.test(line);

/** Wide gaps stand in many a line; a table parted by them is worth looking into only where a word like a head stands before one. */
export const mayHaveHeads = (text: string, { starts, ends }: Table): boolean => BEFORE_A_GAP.test(text.slice(starts[0], Math.min(ends.at(-1)!, starts[0]! + 400)));

/** The heads of most tables are the same few words; so are their answers. */
const heads = new Remembered(readHead);

/** What the cell that stands there says of its column. */
export const headAt = (text: string, start: number, end: number): Head | null => (end - start > LONGEST ? null : heads.of(text, start, end));

function readHead(written: string): Head | null {
  const head = written.replace(/\([^()]*\)|[\s·*:※○]/g, '');
  const position = WITH_A_NAME.exec(head)?.[1];
  if (position !== undefined && positionAtEnd(position) !== null) return { kind: 'official', neutral: false };
  const listed = ANY.test(head) ? HEADS.find(([, shape]) => shape.test(head)) : undefined;
  if (listed !== undefined) return { kind: listed[0], neutral: NEUTRAL_HEAD.test(head) };
  if (AFFILIATION.test(head)) return { kind: 'affiliation', neutral: false };
  if (KOREAN.test(head)) {
    if (positionAtEnd(head) !== null) return { kind: 'official', neutral: false };
    const label = labelOf(head);
    if (OF_THE_OFFICE.test(written) && (label !== null || isSomebody(head))) return { kind: 'official', neutral: false };
    if (label !== null && head.length > 1) return { kind: 'name', neutral: label === 'neutral' };
    if (isSomebody(head)) return { kind: 'somebody', neutral: false };
  }
  return null;
}

/** Two heads at least, or one in a wide row, and nothing that is a value: a form has its labels beside them. */
export function isHeadRow(cells: readonly string[], heads: readonly (Head | null)[]): boolean {
  const written = cells.filter((cell) => cell !== '');
  const known = heads.filter((head) => head !== null).length;
  if (known === 0 || written.length < 2) return false;
  if (cells.some((cell, index) => (heads[index] === null || heads[index]!.kind === 'somebody') && isPlausibleName(cell) && !isInDictionary(cell) && !ENDS_A_HEAD.test(cell))) return false;
  return known >= 2 || (written.length >= 3 && !written.some((cell) => /\d/.test(cell)));
}
