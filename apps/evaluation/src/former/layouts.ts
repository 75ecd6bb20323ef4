import type { DocumentWording } from '../cases/part';
import type { Random } from '../cases/random';

const ORDER = '가나다라마바사아자차카타파하';

/** 1. and 가. as offices number: the first passage stands alone, the others below a second one. */
const inItems = (passages: string[]) => {
  const [first, ...rest] = passages.map((passage) => passage.replaceAll('\n', '\n      '));
  return [`1. ${first}`, '2. 주요 내용', ...rest.map((passage, index) => `  ${ORDER[index % ORDER.length]}. ${passage}`)].join('\n');
};

const inDashes = (passages: string[]) => passages.map((passage) => `□ ${passage.replaceAll('\n', '\n  - ')}`).join('\n');

const inNumbers = (passages: string[]) => passages.map((passage, index) => `${index + 1}. ${passage.replaceAll('\n', '\n  ')}`).join('\n');

const signed = (random: Random) => `${random.pick(['전결 ', '', '대결 ', '전결'])}${random.int(1, 12)}/${random.int(1, 28)}`;

/** The header row of labels, then positions, then names by place. */
const plan = (random: Random, title: string, passages: string[]): string =>
  [
    '문서번호\t결재일자\t공개여부\t방침번호\t시  민', `{docno}\t{date}\t${random.pick(['대시민공개', '부분공개(6)', '부분공개(5,6)'])}\t제${random.int(2, 300)}호\t`,
    '주무관\t예산팀장\t기획예산과장\t행정복지국장', `${random.pick(['★', ''])}{author}\t{reviewer}\t${random.chance(0.2) ? '代' : ''}{official/7}\t${signed(random)} {approver}`,
    ...(random.chance(0.4) ? ['협  조\t재무과장 {official/8}\t총무과장 {official/9}'] : []), '', title, '', `2026. ${random.int(1, 12)}.`, '', '행정복지국\n(기획예산과)', '', inDashes(passages),
  ].join('\n');

/** The same as a converter leaves it: one run a line. */
const planRuns = (random: Random, title: string, passages: string[]): string =>
  [
    '문서번호', '결재일자', '공개여부', '방침번호', '시 민', '{docno}', '{date}', random.pick(['대시민공개', '부분공개(6)']), '', '', '담당', '보건행정팀장', '보건소장', '★{author}', '{reviewer}', signed(random), '{approver}',
    ...(random.chance(0.4) ? ['협조', '감염병관리팀장', '{official/8}'] : []), title, inDashes(passages), '붙임  세부계획 1부.  끝.',
  ].join('\n');

/** A county to a citizen or to other offices. */
const countyLetter = (random: Random, title: string, passages: string[]): string =>
  [
    '화 순 군', '', `수신  ${random.pick(['내부결재', '수신자 참조', '{name} 귀하', '{name} 귀하 (우58131 {address})', '전라남도지사(예산담당관)'])}`, '(경유)', `제목  ${title}`, '', inItems(passages),
    random.pick(['붙임  1. 공고문 1부.\n      2. 신청서 서식 1부.  끝.', '붙임  관련 서류 1부.  끝.', '끝.']), '', '화 순 군 수', '',
    `★주무관  {author}    지출팀장  {reviewer}    재무과장  ${signed(random)}\n{approver}`, random.chance(0.4) ? '협조자  예산팀장  {official/8}' : '협조자', '시행  {docno}  ({date})   접수   (    )',
    '우  58131   {office}, 재무과 (화순군청)   /  http://www.hwasun.go.kr', '전화번호  {office-phone}   팩스번호  {office-phone=061-379-3904}   /  {office-mail}   /  부분공개(6)',
  ].join('\n');

/** A district of Seoul: position and name alternate in one line. */
const districtLetter = (random: Random, title: string, passages: string[]): string =>
  [
    '"사람이 먼저인 안전도시 금천"', '금천구', `수신  ${random.pick(['수신자 참조', '내부결재', '{name} 귀하', '서울특별시장(시민협력과장)'])}`, '(경유)', `제목  ${title}`, inNumbers(passages), '끝.', '금천구청장',
    `수신자  ${random.pick(['각 동장', '보건소장, 시설관리공단이사장'])}`, '', `주무관 {author} 주차관리팀장 {reviewer} 주차관리과장 ${signed(random)} {approver}`, random.chance(0.3) ? '협조자 법무팀장 {official/8}' : '협조자',
    '시행 {docno} ({date}) 접수', '우 08611 {office} (시흥동, 금천구청) / www.geumcheon.go.kr', '전화 02)2627-1712 /전송 02)2627-2280 / {office-mail} / 대국민 공개',
  ].join('\n');

/** A school, whose signers stand one below the other. */
const schoolLetter = (random: Random, title: string, passages: string[]): string =>
  [
    '도암초등학교', `수신  ${random.pick(['내부결재', '학부모 귀하', '화순교육지원청교육장(학교생활교육과장)'])}`, `제목  ${title}`, inItems(passages), '붙임  관련 자료 각 1부.  끝.', '', '도암초등학교장', '', '교사      {author}', '교감      {reviewer}',
    `교장      ${signed(random)}  {approver}`, '시행  {docno} ({date})', '우 58158  {office} / dosam.es.jne.kr', '전화 {office-phone} /전송 {office-phone=061-372-8201} / {office-mail} / 부분공개(6)',
  ].join('\n');

export const LAYOUTS: DocumentWording['layouts'] = [plan, plan, planRuns, countyLetter, countyLetter, districtLetter, schoolLetter];
