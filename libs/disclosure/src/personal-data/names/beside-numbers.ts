import type { Finding } from '../finding';
import { isWord, saysWhatFollows } from './full-name';
import { name, type NameFinding } from './name-finding';
import { likenessOf } from './person-name';
import { nameLength, readForeign } from './read-name';
import { isHangul } from './syllables';

const REACH = 14;
const KOREAN_BEFORE = /(?<![가-힣\d])([가-힣]{2,4})([ \t]{0,4}[(,:/|<·-]?[ \t]{0,4})$/;
const LATIN_BEFORE = /((?:[A-Z][A-Za-z'.-]{1,20}[ ,]{1,2}){1,3}[A-Z][A-Za-z'.-]{0,20})[ \t]{0,2}[(,/][ \t]{0,2}$/;
const OWNS = /([가-힣]{3,4})(?:의|은|는|이|가)? ?(?:명의|소유|본인|차량|계좌|전화|휴대전화|연락처|휴대폰|이메일|통장|주소|주소지|집)[가-힣]{0,2}[ :(]{0,3}$/;
const KOREAN_AFTER = /^([ \t]{0,2}[(,/|\t][ \t|]{0,3}| )([가-힣]{2,16})/;

/** 김민수(850101-1234567), 010-1234-5678(김민수), 김민수 명의 계좌 …: whatever stands directly beside somebody's number and is shaped like a name. */
export function namesBesideNumbers(text: string, numbers: readonly Finding[]): NameFinding[] {
  const findings: NameFinding[] = [];
  const found = (start: number, end: number) => findings.push(name({ start, end }, true, 'name.beside-number', 0.85, ['shape', 'beside-number']));
  for (const { start, end } of numbers) {
    const before = text.slice(Math.max(0, start - REACH), start);
    const korean = KOREAN_BEFORE.exec(before);
    if (korean !== null && isNamed(korean[1]!, korean[2]!) && !saysWhatFollows(text, start - korean[0].length)) found(start - korean[0].length, start - korean[0].length + korean[1]!.length);
    else {
      const owner = OWNS.exec(before);
      const latin = owner === null && /[A-Z]/.test(before) ? LATIN_BEFORE.exec(text.slice(Math.max(0, start - 48), start)) : null;
      if (owner !== null && likenessOf(owner[1]!) === 'name') found(start - owner[0].length, start - owner[0].length + owner[1]!.length);
      else if (latin !== null && readForeign(text, start - latin[0].length) !== null) found(start - latin[0].length, start - latin[0].length + latin[1]!.length);
    }
    const after = KOREAN_AFTER.exec(text.slice(end, end + 24));
    if (after === null) continue;
    const closed = /^[가-힣]{2}$/.test(after[2]!) && after[1]!.endsWith('(') && text[end + after[0].length] === ')';
    const length = nameLength(after[2]!, closed ? 'likely' : 'bare');
    const at = end + after[1]!.length;
    if (length > 0 && !isWord(after[2]!.slice(0, length), after[2]!) && !isHangul(text.charCodeAt(at - 1))) found(at, at + length);
  }
  return findings;
}

/** Two syllables are a name only in brackets' front or before a comma: 정훈(010-…). */
function isNamed(word: string, between: string): boolean {
  const likeness = likenessOf(word);
  if (word.length === 2) return likeness === 'name' && /[(,/|\t]/.test(between);
  return likeness === 'name' || (likeness === 'perhaps' && between.trim() !== '' && !between.includes(':'));
}
