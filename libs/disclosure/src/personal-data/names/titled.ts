import { CITIZEN_LABELS, TITLES } from '../../policy/roles';
import { matchesOf } from '../../text/matches';
import { name, type NameFinding } from './name-finding';
import { isNameLike, isPlausibleName } from './person-name';
import { isHangul } from './syllables';

const TITLE = new RegExp(`${TITLES.filter((title) => title.length > 1 || '씨님'.includes(title)).join('|')}|[군양옹](?![가-힣]{3})`, 'g');
const AFTER_TITLE = /^(?:$|[^가-힣]|(?:께서|에게|께|은|는|이|가|을|를|의|과|와|도|만|로|으로|측|댁|등|한테|이라|입|인|네)(?:[^가-힣]|[은는도만의서부]|$))/;
const AGE = /\((?:(?:(?:남|여)(?:성|자)?[,·/ ]{1,2})?만? ?\d{1,3}세|(?:남|여)(?:성|자)?[,/·] ?(?=\d|'))/g;

/** 김민수 씨, 김민수님께는. */
export function titledNames(text: string): NameFinding[] {
  const findings: NameFinding[] = [];
  for (const title of matchesOf(TITLE, text)) {
    if (!AFTER_TITLE.test(text.slice(title.index + title[0].length, title.index + title[0].length + 4))) continue;
    const end = text[title.index - 1] === ' ' ? title.index - 1 : title.index;
    if (!isHangul(text.charCodeAt(end - 1))) continue;
    const run = /[가-힣]{1,12}$/.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? '';
    const called = nameBefore(run, '군양'.includes(title[0]));
    if (called !== null) findings.push(name({ start: end - called.length, end }, true, 'name.title', 0.9, ['shape', 'title']));
  }
  return findings;
}

function nameBefore(run: string, cautious: boolean): string | null {
  if (run.length === 4 && isNameLike(run)) return run;
  if (run.length === 3 || endsLabelled(run)) return isNameLike(run.slice(-3)) ? run.slice(-3) : null;
  return run.length === 2 && !cautious && isPlausibleName(run) ? run : null;
}

const endsLabelled = (run: string): boolean => run.length > 3 && CITIZEN_LABELS.some((label) => run.slice(0, -3).endsWith(label));

/** 김민수(남, 45세), 김민수(여, 1985. 1. 1.): nobody's age or sex is given but a person's. */
export function agedNames(text: string): NameFinding[] {
  const findings: NameFinding[] = [];
  for (const age of matchesOf(AGE, text)) {
    const end = text[age.index - 1] === ' ' ? age.index - 1 : age.index;
    const run = /[가-힣]{2,4}$/.exec(text.slice(Math.max(0, end - 5), end))?.[0] ?? '';
    const known = run.length === 2 ? isPlausibleName(run) : run.length > 2 && !isHangul(text.charCodeAt(end - 5)) && isNameLike(run);
    if (known) findings.push(name({ start: end - run.length, end }, true, 'name.age', 0.85, ['shape', 'sentence']));
  }
  return findings;
}
