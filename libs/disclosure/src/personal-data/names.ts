import { CITIZEN_LABELS, CROWD_LABELS, NEUTRAL_LABELS } from '../policy/names';
import type { Finding, Span } from './finding';
import { isNameLike, isPlausibleName, readName } from './person-name';

const longestFirst = (words: string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const LABEL = new RegExp(
  `(?:${longestFirst(CITIZEN_LABELS)}|(${longestFirst(NEUTRAL_LABELS)})|(${longestFirst(CROWD_LABELS)}))`,
  'g',
);
const QUALIFIER = /\(([가-힣A-Za-z·, ]{1,12})\)/y;
const SEPARATOR = /(?:명(?=[ \t:]))?[ \t]{0,4}(:\s{0,4}|= ?)?(?:[|(<「[\t]|- )?[ \t]{0,4}/y;
const NEXT = / ?(?:[,·、/&]|및|와|과) ?| ?외 ?\d{1,4}[명인] ?\(/y;
const AGED = /\s?\((?:(?:남|여)[,) ]|만? ?\d{1,3}세|\d{2,4}년생)/y;
const AGE = / ?\((?:(?:남|여)(?:성|자)?[,·/ ]{1,2})?만? ?\d{1,3}세/g;
const HANJA_BESIDE = /\(([\u4e00-\u9fff]{2,4})\)/y;
const TITLE = /씨|님|귀하|여사|어르신|[군양옹](?![가-힣]{3})/g;
const HANGUL = /[가-힣]/;
const AFTER_TITLE = /^(?:$|[^가-힣]|(?:께서|에게|께|은|는|이|가|을|를|의|과|와|도|만|로|으로|측|댁|등|한테|이라|입|인)(?:[^가-힣]|[은는도만의서부]|$))/;

/** A name, and whether the place says for sure that its bearer is a citizen. */
export interface NameFinding extends Finding {
  type: 'name';
  citizen: boolean;
}

/** 신청인 김민수, 성명: 김민수, 민원인(김민수, 이영희). */
export function labelledNames(text: string): NameFinding[] {
  const findings: NameFinding[] = [];
  for (const label of text.matchAll(LABEL)) {
    const citizen = label[1] === undefined;
    const { certain, name: first } = firstName(text, label.index + label[0].length, !citizen);
    if (label[2] !== undefined && !certain && !isAged(text, first)) continue;
    let name = first;
    let at = 0;
    while (name !== null) {
      findings.push(found(name, citizen, 'name.label', certain ? 0.95 : 0.85));
      at = name.end;
      HANJA_BESIDE.lastIndex = at;
      if (HANJA_BESIDE.test(text)) {
        findings.push(found({ start: at + 1, end: HANJA_BESIDE.lastIndex - 1 }, citizen, 'name.label', 0.9));
        at = HANJA_BESIDE.lastIndex;
      }
      NEXT.lastIndex = at;
      name = NEXT.test(text) ? readName(text, NEXT.lastIndex, 'likely') : null;
    }
  }
  return findings;
}

/** Straight after the label, in brackets behind it, or after brackets that only qualify it: 성명(한글): 김민수. */
function firstName(text: string, at: number, neutral: boolean): { certain: boolean; name: Span | null } {
  QUALIFIER.lastIndex = at;
  const qualified = QUALIFIER.test(text);
  const inside = qualified ? readName(text, at + 1, 'likely') : null;
  if (inside !== null) return { certain: false, name: inside };
  SEPARATOR.lastIndex = qualified ? QUALIFIER.lastIndex : at;
  const certain = SEPARATOR.exec(text)?.[1] !== undefined;
  return { certain, name: readName(text, SEPARATOR.lastIndex, certain ? (neutral ? 'anything' : 'certain') : 'likely') };
}

function isAged(text: string, name: Span | null): boolean {
  AGED.lastIndex = name?.end ?? 0;
  return name !== null && AGED.test(text);
}

/** 김민수 씨, 김민수님께는. */
export function titledNames(text: string): NameFinding[] {
  const findings: NameFinding[] = [];
  for (const title of text.matchAll(TITLE)) {
    if (!AFTER_TITLE.test(text.slice(title.index + title[0].length, title.index + title[0].length + 4))) continue;
    const end = text[title.index - 1] === ' ' ? title.index - 1 : title.index;
    if (!HANGUL.test(text[end - 1] ?? '')) continue;
    const run = /[가-힣]{1,12}$/.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? '';
    const name = titled(run, '군양'.includes(title[0]));
    if (name !== null) findings.push(found({ start: end - name.length, end }, true, 'name.title', 0.9));
  }
  return findings;
}

function titled(run: string, cautious: boolean): string | null {
  if (run.length === 4 && isNameLike(run)) return run;
  if (run.length === 3 || endsLabelled(run)) return isNameLike(run.slice(-3)) ? run.slice(-3) : null;
  return run.length === 2 && !cautious && isPlausibleName(run) ? run : null;
}

const endsLabelled = (run: string): boolean => run.length > 3 && CITIZEN_LABELS.some((label) => run.slice(0, -3).endsWith(label));

const BESIDE = /([가-힣]{3,4})[ \t]{0,4}[(,:/|·-]?[ \t]{0,4}$/;

/** 김민수(남, 45세): nobody's age is given but a person's. */
export function agedNames(text: string): NameFinding[] {
  const findings: NameFinding[] = [];
  for (const age of text.matchAll(AGE)) {
    const start = age.index - 3;
    if (start < 0 || HANGUL.test(text[start - 1] ?? '') || !isNameLike(text.slice(start, age.index))) continue;
    findings.push(found({ start, end: age.index }, true, 'name.age', 0.85));
  }
  return findings;
}

/** 김민수(850101-1234567): whatever stands directly before somebody's number and is shaped like a name. */
export function namesBesideNumbers(text: string, numbers: readonly Finding[]): NameFinding[] {
  const findings: NameFinding[] = [];
  for (const { start } of numbers) {
    const match = BESIDE.exec(text.slice(Math.max(0, start - 14), start));
    const name = match?.[1];
    if (name === undefined || !isNameLike(name, 'beside a number')) continue;
    const from = start - match![0].length;
    findings.push(found({ start: from, end: from + name.length }, true, 'name.beside-number', 0.85));
  }
  return findings;
}

const found = (span: Span, citizen: boolean, rule: string, confidence: number): NameFinding => ({
  ...span, type: 'name', citizen, rule, confidence,
});
