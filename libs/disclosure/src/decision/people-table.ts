import type { PersonalDataType } from '../policy/labels';
import { isPlausibleName } from '../personal-data/names/person-name';
import { byStart } from '../text/span-index';
import type { Finding } from '../personal-data/finding';

const OF_A_PERSON: ReadonlySet<PersonalDataType> = new Set(['resident-number', 'alien-number', 'birth-date', 'phone', 'address', 'passport', 'health-insurance']);
/** Rows of one table may be broken over so many lines. */
const APART = 2;
const WORD = /(?<![가-힣])[가-힣]{3,4}(?![가-힣])/g;

/**
 * Several rows, each with a name and a birth date, telephone or address of its own: whoever made the table meant people.
 * Masking cell by cell would leave the other columns saying who they are, so a person must look.
 */
export function hasPeopleTable(text: string, findings: readonly Finding[], enough: number): boolean {
  if (findings.length < enough || findings.filter(({ type }) => OF_A_PERSON.has(type)).length < enough) return false;
  const sorted = [...findings].sort(byStart);
  let rows = 0;
  let since = 0;
  let next = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    let personal = false;
    let named = false;
    for (; next < sorted.length && sorted[next]!.start <= end; next += 1) {
      if (sorted[next]!.type === 'name') named = true;
      else if (OF_A_PERSON.has(sorted[next]!.type)) personal = true;
    }
    if (personal && (named || [...line.matchAll(WORD)].some(([word]) => isPlausibleName(word)))) {
      rows = since <= APART ? rows + 1 : 1;
      since = 0;
      if (rows >= enough) return true;
    } else since += 1;
    offset = end + 1;
  }
  return false;
}
