import { ENTRUSTED } from '../../policy/roles';
import { isOfficialDomain } from '../../policy/official-domains';
import type { Columns } from '../columns';
import { lineAfter, type Span } from '../finding';
import type { Candidate } from './candidates';
import { officialRoleAtEnd, positionAtEnd, positionOf } from './roles';
import type { Words } from './words';

/** What keeps a name open: 6-d for the official who did the work, 6-e for who was entrusted with it. */
export type Proviso = '6-d' | '6-e';
/** Certain where it is an approval line, a column of officials, or the office's own telephone or mail that says so. */
export type Mention = Span & { name: string; proviso: Proviso; certain: boolean };

// Between a position and the name: a colon, a bracket, ★ for who drafted, 代 for a deputy, 전결 or 대결 and a day.
const BETWEEN = /^[ \t]{0,8}(?:[:(★\-|▷▶】\])=>"”»'][ \t]{0,4}|\t){0,4}(?:전결|대결)?[ \t]{0,4}(?:\d{1,2}[/.]\d{1,2}\.?)?[ \t]{0,4}(?:代|★)?[ \t]{0,4}$/;
const LISTED = /^(?:님| ?[가-힣]{1,6}(?:장|관|원|사|보))?(?: ?\([^()\n]{1,14}\))?[ \t]{0,4}(?:[,·/、↔→]|및|와|과)[ \t]{0,4}$/;
const LISTED_REACH = 24;
const CONTACT = /^[ \t]{0,3}[(,/|<]?[ \t|]{0,3}(?:☎|전화|행정전화|[Tt][Ee][Ll])?[ :.]{0,3}(?:(0\d{1,2})[-)] ?(\d{3,4})-\d{4}|(?:내선|☎|☏) ?[:.]? ?(\d{3,4})(?![\d-])|[\w.+-]{1,32}@([\w.-]{4,40}))/;
/** 여권팀, 세무2과, 정신건강복지센터, 2조: whoever is named right behind an office works there. */
const OFFICE_BEFORE =
  /(?:[가-힣]{2}\d?(?:과|팀|담당관)|\d팀|TF|[가-힣]{2}(?:센터|지소|소방서|본부|사업소|보건소|도서관|구청|시청|군청|교육청|공단|의회)|(?:경제|복지|교통|도시|안전|환경|문화|행정|건설|재무|기획|주택|보건|자치|체육|관광|산업|혁신)[가-힣]{0,4}국|(?:행정|보건|민원|상황|조정|감사|비서|기획|담당관)실|(?:기동|탐사|보수|총괄|세입|지원|대응|점검|단속|조사|홍보|복구|상황)반|(?:구조|구급|출동|진압|순찰)대|(?<![가-힣\d])(?:\d|[A-Z])조|\d번? ?창구) ?[:(–-]? ?$/;
const POSITION_BEHIND = /^(?:[ \t]{1,4}(?:[前전] )?|[ \t]{0,2}\([ \t]{0,2})([가-힣]{2,14})/;
const DID_BEHIND = /^(?: 대리(?=[,)\n]|$)|(?:이|가|와|과)? ?(?:(?:공동|직접)으로 )?(?:대결|전결|기안|작성(?!자)|\d급))/;
/** The next line is the position and nothing else. */
const POSITION_BELOW = /^[ \t]{0,2}\n[ \t]{0,2}([가-힣]{2,12})[ \t]{0,2}(?:\n|$)/;
const OFFICE_BEHIND = /^[ \t]{0,2}\((?:[가-힣 ]{0,14}[1-9]급(?: ?\d{1,2}호봉)?|지방[가-힣]{2,8}|[가-힣]{0,4}(?:간호사|건축사|기술사|변호사|교수|연구원|임기제|공무직)|[가-힣 ]{1,14}(?:과|팀|담당관|국|센터|사업소|동|보건소|소방서|구청|시청))[ \t]?[,)]/;
const RANK_OR_MARK = /(?:[1-9]급\)?|[代★])[ \t]{0,3}$/;

/** Where the text itself names an official: 주무관 박서준, 박서준 주무관, 담당자: 박서준, 이영호; a staff list; an approval line. */
export function officialMentions(text: string, words: Words, candidates: readonly Candidate[], columns: Columns, approvers: ReadonlySet<number>, exchanges: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = [];
  let last: (Mention & { end: number }) | null = null;
  for (const candidate of candidates) {
    const { start, end, name } = candidate;
    const certain = columns.kindAt(start) === 'official' || approvers.has(start) || hasOfficeContact(text, candidate, exchanges);
    const position = certain ? '' : positionBeside(text, words, candidate);
    const listed: boolean = position === null && last !== null && start - last.end <= LISTED_REACH && LISTED.test(text.slice(last.end, start));
    if (position === null && !listed) continue;
    const proviso: Proviso = listed ? last!.proviso : ENTRUSTED.has(position!) ? '6-e' : '6-d';
    mentions.push((last = { start, end, name, proviso, certain }));
  }
  return mentions;
}

/** 김민수(02-2133-2393), 김민수, minsu@seoul.go.kr: whoever is reached at the office works there. */
function hasOfficeContact(text: string, { end, short }: Candidate, exchanges: ReadonlySet<string>): boolean {
  const contact = short ? null : CONTACT.exec(lineAfter(text, end, 48));
  if (contact === null) return false;
  const [, area, exchange, extension, host] = contact;
  return extension !== undefined || (host !== undefined ? isOfficialDomain(host) : exchanges.has(`${area}${exchange}`));
}

/** The position or role on either side of a name; empty for a rank or a mark that is no word; null when there is none. */
function positionBeside(text: string, words: Words, candidate: Candidate): string | null {
  return positionBefore(text, words, candidate) ?? (candidate.short ? null : positionBehind(text, words, candidate));
}

function positionBefore(text: string, words: Words, { start, word, short }: Candidate): string | null {
  if (RANK_OR_MARK.test(text.slice(Math.max(0, start - 5), start)) || (!short && OFFICE_BEFORE.test(text.slice(Math.max(0, start - 12), start)))) return '';
  if (word === 0) return null;
  const from = words.ends[word - 1]!;
  if (start - from > 24) return null;
  const between = text.slice(from, start);
  const begin = words.starts[word - 1]!;
  if (between !== ' ' && !BETWEEN.test(between) && !(between === '\n' && (begin === 0 || text[begin - 1] === '\n'))) return null;
  const previous = text.slice(begin, from);
  // 청구인의 대리인 변호사 김민수
  if (previous === '변호사' && text.slice(Math.max(0, begin - 5), begin).includes('대리인')) return null;
  return positionAtEnd(previous) ?? officialRoleAtEnd(previous);
}

function positionBehind(text: string, words: Words, { end, word }: Candidate): string | null {
  const wordEnd = words.ends[word]!;
  // 김민수가 주무관을, 김민수님 주차장: what hangs on the name parts it from the next word.
  if (wordEnd > end) return positionOf(text.slice(end, wordEnd)) ?? (DID_BEHIND.test(text.slice(end, end + 16)) ? '' : null);
  const after = text.slice(wordEnd, wordEnd + 20);
  const behind = (POSITION_BEHIND.exec(after) ?? POSITION_BELOW.exec(after))?.[1];
  return (behind === undefined ? null : positionOf(behind)) ?? (DID_BEHIND.test(after) || OFFICE_BEHIND.test(text.slice(end, end + 20)) ? '' : null);
}
