import { BELONGINGS, DOES, DONE_TO, DONE_WITH, MATTERS, PERSONAL_PAPERS, RELATIVES } from '../../policy/person-words';
import { ENDS_A_VILLAGE } from '../../policy/made-words';
import { isOfAVerb, isOfficeTerm } from '../../policy/office-nouns';
import { CALLINGS } from '../../policy/roles';
import { SpanIndex } from '../../text/span-index';
import type { Evidence, Span } from '../finding';
import type { Candidate } from './candidates';
import { isWord } from './full-name';
import { name, type NameFinding } from './name-finding';

/** How far a sentence is read behind a name. */
const SENTENCE = 72;
const BEFORE = 40;

// Each begins at the end of the name: its particle, then what is said.
const CALLED = new RegExp(`^ ?(?:${CALLINGS.join('|')})(?![가-힣]*(?:과|팀|실|국|센터|협회|회관)(?![가-힣]))`);
const LIVING_THERE = /^ ?(?:주민|상인|거주자|어린이|청소년|노인|경로당)/;
const COUNTED = /^ ?(?:외|등) ?\d{1,4} ?(?:명|인|가구|세대)/;
const SIGNED = /^ ?\((?:인|서명|날인|서명 또는 인|직인)\)/;
const OWNING = new RegExp(`^의 ?(?:${BELONGINGS})`);
const GIVEN_TO = /^(?:에게|께|한테)/;
const COME_FROM = /^(?:으로부터|로부터|에게서|한테서)/;
const TOGETHER = new RegExp(`^(?:와|과)(?:의|는)? ?(?:${DONE_WITH})`);
const OBJECT = new RegExp(`^(?:을|를) ?(?:${DONE_TO})`);
const SUBJECT = /^(?:이|가|은|는|께서|께서는) ?(?=[^\n])/;
const SAID_OF = new RegExp(DOES);
/** Of officials papers do not say so. */
const ACCUSING = /^(?:이|가|은|는) [^\n.]{0,24}(?:을|를|에 대하여|에 대해) (?:고소|고발|폭행|협박|모욕)/;
const IS_WHO = /^(?:임|이다|이며|이고|입니다)(?![가-힣])/;
const WHO = /(?:사람|주민|거주자|소유자|명의자|당사자|점유자|가족|사용자)은 $/;
const MATTER = new RegExp(`^ (?:${MATTERS})(?![가-힣]{3})`);
const OPINION = /^ ?(?:의견|주장|진술|요지)(?:서|은|:| )/;
const PAPER_AFTER = new RegExp(`^[_ ](?:${PERSONAL_PAPERS})`);
const PAPER_BEFORE = new RegExp(`(?:${PERSONAL_PAPERS})[_(\\[ -]{1,2}$`);
const RELATED = new RegExp(`(?:^|[^가-힣])(?:${RELATIVES})[ :)]{1,2}$`);
/** 106동 1303호(독산동) */
const QUARTER = /[동리가]$/;
const IN_A_FLAT = /\d{1,4}호[ (]{1,2}$/;
/** A day long ago, or a home, in brackets or behind a stroke. */
const BORN = /^ ?[(/,] ?'?(?:19\d{2}|200\d|201[0-5])[-./년] ?\d{1,2}[-./월] ?\d{1,2}[.일]? ?(?:생)?[)/,]/;
/** 허가일(1996-07-24): what was done that day. */
const isADay = (word: string): boolean => word.endsWith('일') && isWord(word, word);
const HOUSED = /^ ?[(,] ?(?:(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주) )?(?:[가-힣]{2,8}(?:시|도|군|구) ){1,3}(?:[가-힣\d]{1,12} ){0,2}[가-힣\d]{2,12} ?\d/;
const IN_A_HOUSE = /(?:로|길|동|가|리)(?:\d{1,4}번?길)? ?\d{1,5}(?:-\d{1,4})?(?:번지)?(?:, ?[^\n(]{0,20}[호층])? ?\($/;
const WHO_CAME = /(?:^|[.,\n] ?)(?:민원을 낸|신청한|청구한|방문한|신고한|제출한|요청한|전화한|찾아온|다친|숨진|입원한) $|(?:사는|거주하는|거주 중인|살고 있는|살던) $/;

const END_OF_SENTENCE = /[\n。]|[다함음임됨][.]|\. /;

const LISTED = /^[ \t]{0,4}(?:[,·/、]|및|와|과)[ \t]{0,4}$/;
const LISTED_UP = /^ ?(?:등|외|연명|부부|남매|형제|자매|모녀|부자|모자|일가|가족|공동|씨)/;

/**
 * Full names that no label, title or number tells, and the text around them does: 김민수가 제출한, 김민수의 자녀, 김민수 외 3명.
 * Who is named in one row with them is told with them. Whoever is known as an official is left alone.
 */
export function namesToldByContext(
  text: string, candidates: readonly Candidate[], told: readonly Span[], mentions: readonly Span[], officials: ReadonlySet<string>,
): NameFinding[] {
  const already = new SpanIndex(told);
  const official = new SpanIndex(mentions);
  const findings: NameFinding[] = [];
  for (const row of rowsOf(text, candidates)) {
    const open = row.filter((one) => !already.overlaps(one) && !official.overlaps(one) && !officials.has(one.name));
    if (open.length === 0) continue;
    const why = row.length > open.length || row.every(({ short }) => short) ? null : evidenceOf(text, row);
    const isListed = row.length > 1 && row.some((one) => already.overlaps(one)) && !row.some((one) => official.overlaps(one) || officials.has(one.name));
    if (why !== null || isListed) findings.push(...open.map((one) => name(one, true, isAccuser(text, one) ? 'name.accuser' : 'name.context', 0.75, why ?? LIST)));
  }
  return findings;
}

const isAccuser = (text: string, { end }: Span): boolean => ACCUSING.test(text.slice(end, end + SENTENCE));

function* rowsOf(text: string, candidates: readonly Candidate[]): Generator<Candidate[]> {
  let row: Candidate[] = [];
  for (const candidate of candidates) {
    const last = row.at(-1);
    if (last !== undefined && (candidate.start - last.end > 12 || !LISTED.test(text.slice(last.end, candidate.start)))) {
      yield row;
      row = [];
    }
    row.push(candidate);
  }
  if (row.length > 0) yield row;
}

function evidenceOf(text: string, row: readonly Candidate[]): readonly Evidence[] | null {
  const last = row.at(-1)!;
  if (row.length > 1 && LISTED_UP.test(text.slice(last.end, last.end + 4))) return LIST;
  for (const { start, end, short, wordLike, inDictionary } of row) {
    const why = short || wordLike || inDictionary ? null : toldByContext(text, start, end);
    if (why !== null) return why;
  }
  return null;
}

/** What beside a full name tells that it is a citizen's; null when nothing does. `end` is where the name ends, its particle not. */
function toldByContext(text: string, start: number, end: number): readonly Evidence[] | null {
  const after = text.slice(end, end + SENTENCE);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const word = text.slice(start, end);
  if (isOfAVerb(word, after) || (ENDS_A_VILLAGE.test(word) && LIVING_THERE.test(after))) return null;
  if (CALLED.test(after)) return CALLING;
  if ((BORN.test(after) && !isADay(word)) || HOUSED.test(after)) return BESIDE;
  if (COUNTED.test(after) || SIGNED.test(after)) return LIST;
  // What may as well be a thing is told by what is said of people alone, not by what is said of anything.
  if (isOfficeTerm(word)) return GIVEN_TO.test(after) ? SAID : null;
  if (GIVEN_TO.test(after) || OWNING.test(after) || COME_FROM.test(after) || TOGETHER.test(after) || OBJECT.test(after)) return SAID;
  if (SUBJECT.test(after)) {
    const stop = END_OF_SENTENCE.exec(after);
    if (SAID_OF.test(stop === null ? after : after.slice(1, stop.index + 2))) return SAID;
  }
  if (MATTER.test(after) || OPINION.test(after) || PAPER_AFTER.test(after) || PAPER_BEFORE.test(before)) return PAPER;
  if (RELATED.test(before) || (IN_A_FLAT.test(before) && !QUARTER.test(word)) || (text[end] === ')' && IN_A_HOUSE.test(before)) || WHO_CAME.test(before) || (IS_WHO.test(after) && WHO.test(before))) return RELATION;
  return null;
}

const CALLING: readonly Evidence[] = ['dictionary', 'title'];
const BESIDE: readonly Evidence[] = ['dictionary', 'beside-number'];
const LIST: readonly Evidence[] = ['dictionary', 'list'];
const SAID: readonly Evidence[] = ['dictionary', 'sentence'];
const PAPER: readonly Evidence[] = ['dictionary', 'paper'];
const RELATION: readonly Evidence[] = ['dictionary', 'relation'];
