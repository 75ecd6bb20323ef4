import { isPlausibleName } from './person-name';
import { positionAtEnd } from './roles';

const LONGEST = 700;
const SURROUNDED = 60;
/** What stands between tabs, bars, ends of lines and wide gaps. */
const TOKEN = /[^\n\t| ]+(?: [^\n\t| ]+)*/g;
const MARKS = /^(?:★|代|전결|대결|직무대리|\d{1,2}[/.]\d{1,2}\.?| )+/;
const LABEL = /^(?:결재일자|공개여부|방침번호|시 ?민|협 ?조|전결|대결|대시민공개|부분공개.*|비공개.*|공개)$/;
const NUMBER = /^[^가-힣]*$|^[가-힣]{2,14}-\d{1,6}$/;

/**
 * Where the names of an approval line stand that has its positions in other runs: the labels 문서번호, 결재일자 and so on, then
 * positions, then names, paired by place. The line ends with the first thing that is none of them, the title mostly.
 */
export function approversIn(text: string): ReadonlySet<number> {
  const approvers = new Set<number>();
  for (let head = text.indexOf('결재일자'); head >= 0; head = text.indexOf('결재일자', head + LONGEST)) {
    if (text.slice(Math.max(0, head - SURROUNDED), head).includes('문서번호')) for (const name of namesBelow(text, head)) approvers.add(name);
  }
  return approvers;
}

function* namesBelow(text: string, head: number): Generator<number> {
  let positions = 0;
  let names = 0;
  for (const token of text.slice(head, head + LONGEST).matchAll(TOKEN)) {
    if (LABEL.test(token[0]) || NUMBER.test(token[0])) continue;
    const marks = MARKS.exec(token[0])?.[0].length ?? 0;
    const bare = token[0].slice(marks);
    if (bare === '') continue;
    if (positionAtEnd(bare) !== null) positions += 1;
    else if (names < positions && isPlausibleName(bare)) {
      names += 1;
      yield head + token.index + marks;
    } else if (positions > 0) return;
  }
}
