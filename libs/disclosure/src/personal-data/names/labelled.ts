import { isInDictionary } from '../../policy/dictionary';
import type { Span } from '../finding';
import { isMadeOfANoun, isWord } from './full-name';
import { name, type NameFinding } from './name-finding';
import { readForeign, readName, type Expectation } from './read-name';
import type { Label } from './roles';
import { isTail } from './tails';

const QUALIFIER = /\(([가-힣A-Za-z·, ]{1,12})\)/y;
const SEPARATOR = /(?:명(?=[ \t:]))?[ \t]{0,4}(:\s{0,4}|= ?|➜ ?|→ ?)?(?:[|(<「[\t]|- )?[ \t]{0,4}/y;
const NEXT = / ?(?:[,·、/&]|및|와|과) ?| ?외 ?\d{1,4}[명인] ?\(/y;
const RUN = /[가-힣]{2,16}/y;
const AGED = /\s?\((?:(?:남|여)[,)/· ]|만? ?\d{1,3}세|\d{2,4}년생)/y;
const HANJA_BESIDE = /\(([\u4e00-\u9fff]{2,4})\)/y;
/** Behind a name that a sentence goes on about, or at which it ends. */
const PERSON_GOES_ON = /^(?:[,·、.()\n\t|/]|$| ?(?:외|등|씨|님|군|양)(?![가-힣])|[가-힣])/;

/** 신청인 김민수, 성명: 김민수, 민원인(김민수, 이영희): the names behind the label that ends at `at`. */
export function labelledNames(text: string, at: number, label: Label): NameFinding[] {
  const findings: NameFinding[] = [];
  const citizen = label !== 'neutral';
  const { certain, span } = firstName(text, at, label);
  if (span !== null && !certain && (label === 'party' ? isMadeOfWords(text, span) : label === 'citizen' && isMadeOfANoun(text.slice(span.start, span.end)))) return [];
  const isOfMany = label === 'crowd' || label === 'party';
  if (isOfMany && span !== null && !certain && !isAged(text, span) && !PERSON_GOES_ON.test(text.slice(span.end, span.end + 4))) return [];
  for (let one = span; one !== null; ) {
    findings.push(name(one, citizen, isOfMany ? 'name.label-of-many' : 'name.label', certain ? 0.95 : 0.85, certain ? ['label', 'separator'] : ['label', 'shape']));
    let end = one.end;
    HANJA_BESIDE.lastIndex = end;
    if (HANJA_BESIDE.test(text)) {
      findings.push(name({ start: end + 1, end: HANJA_BESIDE.lastIndex - 1 }, citizen, 'name.label', 0.9, ['label', 'hanja']));
      end = HANJA_BESIDE.lastIndex;
    }
    NEXT.lastIndex = end;
    one = NEXT.test(text) ? readName(text, NEXT.lastIndex, label === 'crowd' ? 'bare' : 'likely') : null;
    if (one !== null && isANounWithAParticle(text, one)) break;
  }
  return findings;
}

/** Straight after the label, in brackets behind it, or after brackets that only qualify it: 성명(한글): 김민수. */
function firstName(text: string, at: number, label: Label): { certain: boolean; span: Span | null } {
  QUALIFIER.lastIndex = at;
  const qualified = QUALIFIER.test(text);
  const close: Expectation = label === 'crowd' ? 'bare' : 'likely';
  const inside = qualified ? readName(text, at + 1, close) : null;
  if (inside !== null) return { certain: false, span: inside };
  SEPARATOR.lastIndex = qualified ? QUALIFIER.lastIndex : at;
  const certain = SEPARATOR.exec(text)?.[1] !== undefined;
  const start = SEPARATOR.lastIndex;
  const expected = certain ? (label === 'neutral' ? 'anything' : 'certain') : close;
  return { certain, span: readName(text, start, expected) ?? (label === 'crowd' || certain || start === at ? null : readLatin(text, start)) };
}

/** 등록외국인 NGUYEN VAN HUNG */
const readLatin = (text: string, at: number): Span | null => (/[A-Z]/.test(text[at] ?? '') ? readForeign(text, at) : null);

/** 신청인 김민수, 제목으로 30자 */
function isANounWithAParticle(text: string, { start }: Span): boolean {
  const run = runAt(text, start);
  return run.length > 3 && isInDictionary(run.slice(0, 2)) && isTail(run.slice(2), run.charCodeAt(1));
}

/** 어르신 안부확인: 안부 and 확인 */
const isMadeOfWords = (text: string, { start, end }: Span): boolean => isWord(text.slice(start, end), runAt(text, start));

/** The Hangul that goes on from there. */
function runAt(text: string, start: number): string {
  RUN.lastIndex = start;
  return RUN.exec(text)?.[0] ?? '';
}

function isAged(text: string, { end }: Span): boolean {
  AGED.lastIndex = end;
  return AGED.test(text);
}
