import type { DocumentWording } from '../cases/part';
import type { Random } from '../cases/random';

const BULLETS = ['□', '○', '-', '※', '▶', '◦'];
const bulleted = (passages: string[]) => passages.map((passage, index) => `${index === 0 ? '□' : ' ○'} ${passage.replaceAll('\n', '\n    ')}`).join('\n');
const roman = (passages: string[]) => passages.map((passage, index) => `${['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ', 'Ⅺ', 'Ⅻ'][index % 12]}. ${passage}`).join('\n\n');
const end = (random: Random) => random.pick(['  끝.', '\n붙임  1부.  끝.', '\n\n붙임  1. 관련 서류 1식.\n      2. 사진대지 1부.  끝.']);
const day = (random: Random) => `${random.int(1, 12)}/${random.int(1, 28)}`;

/** A report of one desk: the approval line beside the heading, all of it parted by bars. */
const report = (random: Random, title: string, passages: string[]): string =>
  [
    `| 결재 | 주무관 | 팀장 | ${random.pick(['과장', '소장', '관장'])} |`, '|---|---|---|---|', `| ${day(random)} | {author} | {reviewer} | ${random.pick(['', '전결 '])}{approver} |`,
    random.chance(0.4) ? '| 협조 | {official/8} | {official/9} | |' : '',
    '', `【 ${title} 】`, '보고일: {date}  보고자: {author}({office-phone})', '', bulleted(passages) + end(random),
  ].join('\n');

/** A letter that leaves the house, with the signers in one line below. */
const outgoing = (random: Random, title: string, passages: string[]): string =>
  [
    '달구벌구', `수신  ${random.pick(['수신자 참조', '{name} 귀하', '대구광역시장(총무과장)', '내부결재'])}`, '(경유)', `제목  ${title}`, '',
    passages.map((passage, index) => `  ${index + 1}) ${passage.replaceAll('\n', '\n     ')}`).join('\n') + end(random), '', '달구벌구청장  [직인생략]',
    `주무관  {author}      팀장  {reviewer}      과장  ${random.pick(['', '전결 ', '대결 '])}${day(random)}  {approver}`, random.chance(0.4) ? '협조자  예산법무팀장  {official/8}' : '', '시행  {docno}  ({date})      접수',
    `우 4${random.digits(4)}  {office}, 2층 / 전화 {office-phone} / 전송 053-66${random.digits(1)}-${random.digits(4)} / {office-mail} / 부분공개(6)`,
  ].join('\n');

/** Fire stations and works put the signers into columns of gaps, with the line of dates below. */
const columns = (random: Random, title: string, passages: string[]): string =>
  [
    title, '', '결  재   담당자          팀  장          과  장          서  장', `        {author}          {reviewer}          ${random.chance(0.3) ? '代 {official/8}' : '{official/8}'}          {approver}`,
    `        ${day(random)}            ${day(random)}            ${day(random)}`,
    '', '문서번호: {docno}   보존기간: 5년   생산일: {date}', '', roman(passages) + end(random), '', '복명자  직급 주무관  성명 {author} (인)',
  ].join('\n');

/** A public body's form: signers one a line, with colons. */
const plainForm = (random: Random, title: string, passages: string[]): string =>
  [
    '도시관리공사', `제 목 : ${title}`, `문서번호 : {docno} (${day(random)})`, '기안자 : 대리 {author}', '검토자 : 과장 {reviewer}', '협조자 : 차장 {official/8}', `결재자 : 처장 ${random.pick(['', '(전결) '])}{approver}`, '',
    passages.map((passage) => `${random.pick(BULLETS)} ${passage}`).join('\n') + end(random),
    '', '담당부서 시설관리처  ☎ {office-phone}  ✉ {office-mail}', '(우)42105 {office}',
  ].join('\n');

/** The columns of a converted table, one cell a line. */
const cells = (random: Random, title: string, passages: string[]): string =>
  [
    '생산등록번호', '{docno}', '등록일', '{date}', '결재일', day(random), '공개구분', random.pick(['공개', '비공개(6)', '부분공개(6)']), '담당자', '{author}', '팀장', '{reviewer}', '과장', `${random.pick(['', '전결 '])}{approver}`,
    '협조자', random.chance(0.5) ? '{official/8}' : '',
    title, ...passages.map((passage, index) => `${'가나다라마바사아자차카타파하'[index % 14]}) ${passage}`), '끝.',
  ].join('\n');

export const LAYOUTS: DocumentWording['layouts'] = [report, outgoing, columns, plainForm, cells, outgoing];
