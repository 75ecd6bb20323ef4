import { lineAfter, lineBefore } from '../finding';

/** What rosters, orders and lists of an office say. */
const OF_STAFF =
  /일직|숙직|당직|사령|근무조|비상근무|근무자|근무 ?교대|사무분장|업무분장|인사발령|인사이동|인사명령|승진|임용|전보|휴직|복직|파견|해촉|위촉|출석위원|평가위원|심사위원|조정위원|점검단|속기|출동대|편성$|내정자|직원 연락망|여비 ?정산|출장|초과근무|투표소|준공검사|인계자|근무:|참석자?\s?\(\d|참석 현황|위원 명단|대체인력|퇴직|장기교육|파견자|징계|호봉|감사 면담|지출결의|지급결의|관인|교대근무|담당자 안내|대장 기재|배차|\[(?:주간|야간|비번)\]|오늘 근무|을지연습|교육훈련|근무성적|인수인계|결재|(?:에|를|을) 명함/;
/** What forms say beside the name of somebody of the office. */
const RANK = /(?:담당자|작성자|조사자|점검자|보고자|출장자|공무원|감독자|검사자|인솔자)\s{0,3}[:(]?\s?(?:성명|이름)|(?:직급|직위|직책|계급|보직)\s?[:(]?|소속\s?:?\s?[가-힣 ]{1,16}(?:과|팀|국|청|소방서|사업소|담당관)(?![가-힣])|(?:과장|팀장|국장|실장|주무관)님?\s?\(/;
const ITEM = /^[ \t]{0,6}(?:[-○◦•·▶☞※*◇□]|\d{1,2}[.)]|[가-하][.)]|[^\n:]{1,10} ?: )/;
const LINE = 90;
const LINES = 5;
const REACH = 240;

/** Whether a line, or what stands above a table, is of the office's own people. */
export const isOfStaff = (line: string): boolean => OF_STAFF.test(line);

/** Whether the line of a name, or what it is listed under, is of staff. */
export const isAmongStaff = (text: string, start: number, end: number): boolean =>
  isOfStaff(lineBefore(text, start, LINE) + lineAfter(text, end, LINE)) || isListedUnderStaff(text, start);

/** Whether what stands beside a name gives the rank, the office or the duty of whoever bears it. */
export const isOfRank = (beside: string): boolean => RANK.test(beside);

/** Whether the place is in a list whose heading is: 사무분장, and an item for each. */
function isListedUnderStaff(text: string, start: number): boolean {
  const lines = text.slice(Math.max(0, start - REACH), start).split('\n');
  if (!ITEM.test(lines.pop()!.padEnd(20))) return false;
  for (let line = lines.pop(), left = LINES; line !== undefined && left > 0; line = lines.pop(), left -= 1) if (!ITEM.test(line)) return isOfStaff(line);
  return false;
}
